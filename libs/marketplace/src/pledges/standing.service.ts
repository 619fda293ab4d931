import { record, recordChanges, type Tx } from '@app/database';
import { londonDate, newId, type Kind, type Unit } from '@app/kernel';
import { Ledger, type TransferRequest } from '@app/ledger';
import { Councils, workingDays } from '@app/people';
import { Injectable } from '@nestjs/common';
import { supply } from '../books';
import type { Commitment } from '../commitments/commitment.entity';
import type { RingFences } from '../commitments/commitment.rules';
import { StandingPledges } from '../commitments/standing-pledges';
import { Pledge } from './pledge.entity';

/** Metres; what a standing offer travels when its supplier hasn't answered in time. */
export const DEFAULT_RADIUS_M = 20_000;

/** SQL, of `pledge p`: no default of a council says what a supplier's pounds of goods are, so such an offer waits for its answer. */
export const PRICED = `(p.kind <> 'goods' OR p.unit <> 'gbp' OR coalesce(p.price_basis, 'none') <> 'none')`;

interface PledgeRow { id: string; unit: Unit; standing: boolean; state: string }

@Injectable()
export class StandingService extends StandingPledges {
  constructor(private readonly ledger: Ledger, private readonly councils: Councils) {
    super();
  }

  async open(tx: Tx, c: Commitment, amount: number): Promise<{ pledgeId: string; transfers: TransferRequest[] }> {
    const council = await this.councils.inForce(tx);
    const [place] = await tx.query<{ postcode: string | null; easting: number | null; northing: number | null; ward_code: string | null }>(
      'SELECT postcode, easting, northing, ward_code FROM organisation WHERE id = $1', [c.supplierId]);
    const pledge: Pledge = {
      councilId: tx.councilId, id: newId(), organisationId: c.supplierId, commitmentId: c.id, parentId: null, standing: true, state: 'awaiting_answer',
      title: c.title, description: c.description, kind: c.kind as Kind, unit: c.unit as Unit, quantity: amount, skills: [],
      windowFrom: c.windowFrom, windowTo: c.usableTo, postcode: place?.postcode ?? null, easting: place?.easting ?? null, northing: place?.northing ?? null, wardCode: place?.ward_code ?? null,
      radiusM: DEFAULT_RADIUS_M, remote: false, minBlock: null, maxBlock: null, fewestPeople: null, mostPeople: null, shortestVisitMinutes: null, regularity: 'either',
      samePerson: false, mostPerMonth: null, closedWeeks: [], onlyWards: c.onlyWards, onlyGroupKinds: c.onlyGroupKinds, onlyThemes: c.onlyThemes, checks: [],
      insuredUntil: null, trade: null, priceBasis: null, entersRoundsAt: workingDays.add(tx.now, council.clocks.standingPledgeDays, council.calendar), version: 1, createdAt: tx.now,
    };
    await tx.manager.insert(Pledge, pledge);
    await recordChanges(tx, [{ subjectType: 'pledge', subjectId: pledge.id, from: null, to: 'awaiting_answer' }]);
    await record(tx, { type: 'pledge.offered', subjectType: 'pledge', subjectId: pledge.id, payload: { organisationId: c.supplierId, commitmentId: c.id } });
    return { pledgeId: pledge.id, transfers: amount > 0 ? [this.move(tx, c.id, pledge.id, pledge.unit, amount, 'grow')] : [] };
  }

  async grow(tx: Tx, commitmentId: string, amount: number): Promise<TransferRequest[]> {
    if (amount <= 0) return [];
    const [[standing]] = await tx.query(
      'UPDATE pledge SET quantity = quantity + $3, version = version + 1 WHERE council_id = $1 AND commitment_id = $2 AND standing RETURNING id, unit, standing, state',
      [tx.councilId, commitmentId, amount]) as unknown as [[PledgeRow]];
    // There is something to offer again.
    if (standing.state === 'withdrawn' || standing.state === 'expired') await this.moveState(tx, [standing], () => 'open', 'pledge.resumed');
    return [this.move(tx, commitmentId, standing.id, standing.unit, amount, 'grow')];
  }

  async shrink(tx: Tx, commitmentId: string, amount: number): Promise<{ taken: number; transfers: TransferRequest[] }> {
    const pledges = await this.lockAll(tx, commitmentId);
    const balances = await this.ledger.balances(tx, pledges.map((p) => supply.offered(p.id, p.unit)));
    const transfers: TransferRequest[] = [];
    let left = amount;
    for (const [i, pledge] of pledges.entries()) {
      const take = Math.min(left, Math.max(balances[i]!.available, 0));
      if (take <= 0) continue;
      left -= take;
      transfers.push(this.move(tx, commitmentId, pledge.id, pledge.unit, take, 'shrink'));
      await tx.query('UPDATE pledge SET quantity = greatest(quantity - $3, 0), version = version + 1 WHERE council_id = $1 AND id = $2', [tx.councilId, pledge.id, take]);
    }
    return { taken: amount - left, transfers };
  }

  async extend(tx: Tx, commitmentId: string, to: string): Promise<void> {
    // A part keeps its own earlier last day when the commitment may be used for longer.
    await tx.query(
      `UPDATE pledge SET window_to = CASE WHEN standing THEN $3::date ELSE least(window_to, $3::date) END, window_from = least(window_from, $3::date), version = version + 1
       WHERE council_id = $1 AND commitment_id = $2`, [tx.councilId, commitmentId, to]);
  }

  async close(tx: Tx, commitmentId: string): Promise<void> {
    const pledges = (await this.lockAll(tx, commitmentId)).filter((p) => p.state !== 'withdrawn' && p.state !== 'expired');
    await this.moveState(tx, pledges, () => 'expired', 'pledge.expired');
  }

  async reopen(tx: Tx, commitmentId: string): Promise<void> {
    const standing = (await this.lockAll(tx, commitmentId)).filter((p) => p.standing && p.state === 'expired');
    await this.moveState(tx, standing, () => 'open', 'pledge.resumed');
  }

  async novate(tx: Tx, commitmentId: string, organisationId: string): Promise<void> {
    const pledges = await this.lockAll(tx, commitmentId);
    const council = await this.councils.inForce(tx);
    // What the old supplier said of itself does not hold for the new one, who answers the one page, or comes in on the defaults.
    await tx.query(
      `UPDATE pledge p SET organisation_id = o.id, postcode = o.postcode, easting = o.easting, northing = o.northing, ward_code = o.ward_code, radius_m = $4, remote = false, skills = '{}', checks = '{}',
         insured_until = NULL, trade = NULL, min_block = NULL, max_block = NULL, fewest_people = NULL, most_people = NULL, shortest_visit_minutes = NULL, regularity = 'either', same_person = false,
         most_per_month = NULL, closed_weeks = '[]', price_basis = NULL, enters_rounds_at = $5, version = p.version + 1, state = CASE WHEN p.state IN ('open','paused') THEN 'awaiting_answer' ELSE p.state END
       FROM organisation o WHERE o.id = $3 AND p.council_id = $1 AND p.commitment_id = $2`,
      [tx.councilId, commitmentId, organisationId, DEFAULT_RADIUS_M, workingDays.add(tx.now, council.clocks.standingPledgeDays, council.calendar)]);
    const asked = pledges.filter((p) => p.state === 'open' || p.state === 'paused' || p.state === 'awaiting_answer');
    await recordChanges(tx, asked.filter((p) => p.state !== 'awaiting_answer').map((p) => ({ subjectType: 'pledge', subjectId: p.id, from: p.state, to: 'awaiting_answer' })));
    for (const p of asked) await record(tx, { type: 'pledge.offered', subjectType: 'pledge', subjectId: p.id, payload: { organisationId, commitmentId } });
  }

  async ringFence(tx: Tx, commitmentId: string, fences: RingFences): Promise<void> {
    await tx.query(
      `UPDATE pledge SET only_wards = $3, only_group_kinds = $4, only_themes = $5, version = version + 1 WHERE council_id = $1 AND commitment_id = $2`,
      [tx.councilId, commitmentId, fences.onlyWards ?? null, fences.onlyGroupKinds ?? null, fences.onlyThemes ?? null]);
  }

  /** Standing offers whose supplier did not answer in time. */
  async unansweredDue(tx: Tx, limit = 200): Promise<string[]> {
    return (await tx.query<{ id: string }>(
      `SELECT id FROM pledge p WHERE council_id = $1 AND state = 'awaiting_answer' AND enters_rounds_at <= $2 AND easting IS NOT NULL AND ${PRICED} ORDER BY id LIMIT $3`, [tx.councilId, tx.now, limit])).map((p) => p.id);
  }

  /** The deadline decides: it enters on the defaults. False where the supplier has answered meanwhile. */
  async enterUnanswered(tx: Tx, id: string): Promise<boolean> {
    const due = await tx.query<PledgeRow>(
      `SELECT id, unit, standing, state FROM pledge p WHERE council_id = $1 AND id = $3 AND state = 'awaiting_answer' AND enters_rounds_at <= $2 AND easting IS NOT NULL AND ${PRICED} FOR UPDATE`, [tx.councilId, tx.now, id]);
    await this.moveState(tx, due, () => 'open', 'pledge.entered');
    return due.length > 0;
  }

  private lockAll(tx: Tx, commitmentId: string): Promise<PledgeRow[]> {
    return tx.query<PledgeRow>('SELECT id, unit, standing, state FROM pledge WHERE council_id = $1 AND commitment_id = $2 ORDER BY standing DESC, id FOR UPDATE', [tx.councilId, commitmentId]);
  }

  private async moveState(tx: Tx, pledges: PledgeRow[], to: (p: PledgeRow) => string, event: string): Promise<void> {
    for (const p of pledges) {
      await tx.query('UPDATE pledge SET state = $3, version = version + 1 WHERE council_id = $1 AND id = $2', [tx.councilId, p.id, to(p)]);
      await record(tx, { type: event, subjectType: 'pledge', subjectId: p.id });
    }
    await recordChanges(tx, pledges.map((p) => ({ subjectType: 'pledge', subjectId: p.id, from: p.state, to: to(p) })));
  }

  private move(tx: Tx, commitmentId: string, pledgeId: string, unit: Unit, amount: number, way: 'grow' | 'shrink'): TransferRequest {
    const [open, offered] = [supply.open(commitmentId, unit), supply.offered(pledgeId, unit)];
    const told = { kind: 'single' as const, amount, happenedOn: londonDate(tx.now) };
    return way === 'grow' ? { ...told, debit: open, credit: offered, code: 'pledge.offered' } : { ...told, debit: offered, credit: open, code: 'pledge.shrunk' };
  }
}
