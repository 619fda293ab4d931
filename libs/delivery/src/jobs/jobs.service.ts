import { record, type Tx } from '@app/database';
import { DomainError } from '@app/kernel';
import { isShortRoute, type AtRisk } from '@app/marketplace';
import { lockMatch, sideOf, type Match, type Side } from '@app/matching';
import { Councils, requireNotOnHold } from '@app/people';
import { Injectable } from '@nestjs/common';
import { checkJob, type JobInput } from './job.rules';

export interface JobRow { version: number; supplier_agreed_at: Date | null; group_agreed_at: Date | null; short_route: boolean }

/** What the two agree on before anybody comes: dates, place, leads, cover. */
@Injectable()
export class JobsService {
  constructor(private readonly councils: Councils) {}

  /** Writes the job down (version 0: none was seen) or changes it; whoever writes has agreed, the other side agrees anew. Throws `bad-job`, `not-found`, `stale-version`. */
  async set(tx: Tx, matchId: string, version: number | null, input: JobInput): Promise<{ version: number; agreed: boolean }> {
    const match = await this.accepted(tx, matchId);
    const side = this.side(tx, match);
    const { shortRoute, eligibleChecks } = await this.routeOf(tx, match);
    checkJob(input, shortRoute, eligibleChecks);
    const [known] = await this.row(tx, matchId);
    const current = known?.version ?? 0;
    if (version !== null && current !== version) throw new DomainError('stale-version', 'Somebody wrote or changed this job while you were looking at it. Look again, then decide.', { version: current });
    // On the short route one side's word is enough.
    const now = (who: Side): Date | null => (side === who || side === 'broker' || shortRoute ? tx.now : null);
    const [saved] = await tx.query<{ version: number }>(
      `INSERT INTO job (council_id, match_id, short_route, from_on, to_on, place, phone, supplier_lead, group_lead, tasks, supervision, materials, hosting_pence, cancellation_days,
         risk_assessed_on, insured_by, insured_until, checks, supplier_agreed_at, group_agreed_at)
       VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19,$20)
       ON CONFLICT (council_id, match_id) DO UPDATE SET short_route = $3, from_on = $4, to_on = $5, place = $6, phone = $7, supplier_lead = $8, group_lead = $9, tasks = $10, supervision = $11,
         materials = $12, hosting_pence = $13, cancellation_days = $14, risk_assessed_on = $15, insured_by = $16, insured_until = $17, checks = $18, supplier_agreed_at = $19, group_agreed_at = $20,
         version = job.version + 1
       RETURNING version`,
      [tx.councilId, matchId, shortRoute, input.fromOn, input.toOn, input.place.trim(), input.phone.trim(), input.supplierLead ?? '', input.groupLead ?? '', input.tasks ?? '', input.supervision ?? '',
        input.materials ?? '', input.hostingPence ?? null, input.cancellationDays ?? 2, input.riskAssessedOn ?? null, input.insuredBy ?? null, input.insuredUntil ?? null,
        JSON.stringify(input.checks ?? []), now('supplier'), now('group')]);
    const agreed = now('supplier') !== null && now('group') !== null;
    await record(tx, { type: agreed ? 'job.agreed' : 'job.changed', subjectType: 'match', subjectId: matchId, payload: { matchId, supplierId: match.supplierId, groupId: match.groupId, by: side } });
    return { version: saved!.version, agreed };
  }

  /** Whether a day, a place and a telephone are enough for this match. */
  async isShortRoute(tx: Tx, match: Pick<Match, 'kind' | 'unit' | 'quantity' | 'needId'>): Promise<boolean> {
    return (await this.routeOf(tx, match)).shortRoute;
  }

  private async routeOf(tx: Tx, match: Pick<Match, 'kind' | 'unit' | 'quantity' | 'needId'>): Promise<{ shortRoute: boolean; eligibleChecks: string[] }> {
    const [need] = await tx.query<{ at_risk: AtRisk; remote: boolean; required_checks: string[] }>('SELECT at_risk, remote, required_checks FROM need WHERE council_id = $1 AND id = $2', [tx.councilId, match.needId]);
    return { shortRoute: isShortRoute(match.kind, match.unit, match.quantity, need!.at_risk, need!.remote, (await this.councils.inForce(tx)).rules.shortRouteMinutes), eligibleChecks: need!.required_checks };
  }

  /** The other side agrees to what is written. */
  async agree(tx: Tx, matchId: string, version: number | null): Promise<void> {
    const match = await this.accepted(tx, matchId);
    const side = this.side(tx, match);
    const [job] = await this.row(tx, matchId);
    if (!job) throw new DomainError('not-found', 'No job is written down yet.');
    if (version !== null && job.version !== version) throw new DomainError('stale-version', 'Somebody changed this job while you were looking at it.', { version: job.version });
    if (side === 'broker') throw new DomainError('not-allowed', 'The supplier and the group agree the job.');
    await tx.query(`UPDATE job SET ${side}_agreed_at = $3, version = version + 1 WHERE council_id = $1 AND match_id = $2`, [tx.councilId, matchId, tx.now]);
    await record(tx, { type: 'job.agreed', subjectType: 'match', subjectId: matchId, payload: { matchId, supplierId: match.supplierId, groupId: match.groupId, by: side } });
  }

  /** Throws `job-not-agreed` unless both sides have. */
  async requireAgreed(tx: Tx, matchId: string): Promise<void> {
    const [job] = await this.row(tx, matchId);
    if (!job?.supplier_agreed_at || !job.group_agreed_at) throw new DomainError('job-not-agreed', 'Agree the job first: a date, a place and a phone number, and more where people are at risk.');
  }

  private row(tx: Tx, matchId: string): Promise<JobRow[]> {
    return tx.query<JobRow>('SELECT version, supplier_agreed_at, group_agreed_at, short_route FROM job WHERE council_id = $1 AND match_id = $2 FOR UPDATE', [tx.councilId, matchId]);
  }

  private side(tx: Tx, match: Match): Side | 'broker' {
    return tx.actor.role === 'broker' || tx.actor.kind === 'system' ? 'broker' : sideOf(tx.actor, match);
  }

  private async accepted(tx: Tx, matchId: string): Promise<Match> {
    const match = await lockMatch(tx, matchId, null);
    this.side(tx, match);
    await requireNotOnHold(tx, [match.supplierId, match.groupId]);
    if (match.state !== 'accepted' && match.state !== 'in_delivery') throw new DomainError('wrong-state', `This match is ${match.state.replace('_', ' ')}.`, { from: match.state });
    return match;
  }
}
