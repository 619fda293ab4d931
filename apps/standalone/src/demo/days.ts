import { CasesService, ConfirmationsService, DeliveriesService, JobsService } from '@app/delivery';
import { addDays, londonDate, type Kind, type Unit } from '@app/kernel';
import { NeedsService } from '@app/marketplace';
import { AcceptancesService, ApprovalsService, MatchEndsService, RoundsService, type MatchState } from '@app/matching';
import { ClocksProcessor } from '../../../worker/src/clocks/clocks.processor';
import type { Cast, Member } from './cast';
import type { Chance } from './chance';
import { paidAs } from './pairing';
import type { Stage } from './stage';
import { THANKS, WISHES } from './wishes';

interface MatchNow { id: string; state: MatchState; supplier_id: string; group_id: string; kind: Kind; unit: Unit; quantity: number; supplier_accepted_at: Date | null; group_accepted_at: Date | null; has_job: boolean; left: number }
interface DeliveryNow { id: string; group_id: string; claimed: number; kind: Kind; unit: Unit; state: string }

/** One working day in one council: everybody but the staged groups, whose days are scenes, does a little of what waits for them. */
export class Days {
  private readonly people = new Map<string, Member>();
  private posted = 0;
  /** Groups that never answer: the books show what silence comes to. */
  private readonly silent = new Set<string>();

  constructor(private readonly stage: Stage, private readonly cast: Cast, private readonly chance: Chance, private readonly days: number) {
    for (const member of [...cast.suppliers, ...cast.groups]) this.people.set(member.organisationId, member);
    for (const [i, group] of cast.groups.entries()) if (i % 11 === 5) this.silent.add(group.organisationId);
  }

  private actor(organisationId: string): Member['actor'] {
    return this.people.get(organisationId)!.actor;
  }

  /** Matches, needs, deliveries and cases of these groups alone. */
  private get ours(): string[] {
    return this.cast.groups.map((g) => g.organisationId);
  }

  async live(day: number): Promise<void> {
    await this.ask(day);
    await this.answerNeeds(day === this.days - 1);
    await this.stage.of(ClocksProcessor).turn(this.cast.councilId);
    const weekday = this.stage.clock.now().getUTCDay();
    if (weekday === 2 && day < this.days - 2) await this.round();
    await this.match(day);
    await this.confirm();
    if (weekday === 5) await this.settle();
  }

  /** The last thing: a round whose proposals wait for whoever looks in first. */
  async round(approveAll = true): Promise<void> {
    const { cast, stage } = this;
    const { id } = await stage.run(cast.broker, (tx) => stage.of(RoundsService).request(tx));
    await stage.of(RoundsService).run(cast.councilId, id);
    if (!approveAll) return;
    const proposed = await stage.run(cast.system, (tx) => tx.query<{ id: string }>(`SELECT id FROM match WHERE council_id = $1 AND round_id = $2 AND state = 'proposed' ORDER BY id`, [tx.councilId, id]));
    const kept = proposed.filter(() => this.chance.happens(0.9));
    if (kept.length) await stage.run(cast.broker, (tx) => stage.of(ApprovalsService).approveEach(tx, kept.map((m) => ({ matchId: m.id, version: null }))));
    const [no] = proposed.filter((p) => !kept.includes(p));
    if (no) await stage.run(cast.broker, (tx) => stage.of(ApprovalsService).decline(tx, no.id, null, { code: 'broker-judgement' }));
  }

  private async ask(day: number): Promise<void> {
    const { cast, stage, chance } = this;
    const today = londonDate(stage.clock.now());
    while (this.posted < (cast.plan.needs * (day + 1)) / this.days) {
      const n = this.posted++;
      const group = cast.groups[(n * 7) % cast.groups.length]!;
      const wish = chance.one(WISHES);
      const step = wish.unit === 'hour' ? 60 : wish.unit === 'gbp' ? 10_000 : 1;
      const quantity = Math.max(step, Math.round(chance.whole(wish.least, wish.most) / step) * step);
      await stage.run(group.actor, (tx) => stage.of(NeedsService).post(tx, group.organisationId, {
        title: wish.title, story: wish.story, outcome: wish.outcome, postcode: group.postcode, sensitive: n % 40 === 12, atRisk: wish.kind === 'mentoring' && chance.happens(0.3) ? 'children' : 'nobody', acceptAnything: chance.happens(0.15),
        lines: [{ kind: wish.kind, unit: wish.unit, quantity, ...(wish.minUseful ? { minUseful: Math.min(wish.minUseful, quantity) } : {}), allOrNothing: chance.happens(0.05), windowFrom: today, windowTo: addDays(today, chance.whole(60, 240)), skills: chance.happens(0.4) ? wish.skills ?? [] : [] }],
      })).catch((error: { code?: string }) => {
        // A group at its limit waits, as it would in life.
        if (error.code !== 'live-need-limit') throw error;
      });
    }
  }

  /** The last day's needs stay unanswered. */
  private async answerNeeds(last: boolean): Promise<void> {
    const { cast, stage, chance } = this;
    if (last) return;
    const waiting = await stage.run(cast.system, (tx) => tx.query<{ id: string; version: number; state: string; organisation_id: string }>(
      `SELECT id, version, state, organisation_id FROM need WHERE council_id = $1 AND state IN ('submitted','queried') AND organisation_id = ANY($2) ORDER BY id`, [tx.councilId, this.ours]));
    for (const need of waiting) {
      const group = this.actor(need.organisation_id);
      await stage.run(need.state === 'queried' ? group : cast.broker, async (tx) => {
        const needs = stage.of(NeedsService);
        if (need.state === 'queried') return chance.happens(0.3) ? needs.submit(tx, need.id, need.version).catch(() => undefined) : undefined;
        const fate = chance.next();
        if (fate < 0.03) return needs.refuse(tx, need.id, need.version, 'statutory-duty', 'This is part of what the school must do anyway.');
        if (fate < 0.08) return needs.query(tx, need.id, need.version, 'How many rooms, and is there water?');
        return needs.open(tx, need.id, need.version);
      });
    }
  }

  private async match(day: number): Promise<void> {
    const { cast, stage, chance } = this;
    const matches = await stage.run(cast.system, (tx) => tx.query<MatchNow>(
      `SELECT m.id, m.state, m.supplier_id, m.group_id, m.kind, m.unit, m.quantity::float8 AS quantity, m.supplier_accepted_at, m.group_accepted_at, EXISTS (SELECT 1 FROM job j WHERE j.council_id = m.council_id AND j.match_id = m.id) AS has_job,
         coalesce((SELECT a.credits_posted - a.debits_posted - a.debits_pending FROM ledger.account a WHERE a.council_id = m.council_id AND a.book = 'supply' AND a.stage = 'reserved' AND a.subject = m.id), 0)::float8 AS left
       FROM match m WHERE m.council_id = $1 AND m.state IN ('approved','accepted','in_delivery') AND m.group_id = ANY($2) ORDER BY m.id`, [tx.councilId, this.ours]));
    for (const m of matches) {
      if (m.state === 'approved') await this.answer(m);
      else if (!m.has_job && chance.happens(0.4)) await this.agree(m);
      else if (m.has_job && m.left > 0 && day < this.days - 1 && chance.happens(0.25)) await this.deliver(m);
      else if (m.has_job && chance.happens(0.004)) await stage.run(this.actor(m.supplier_id), (tx) => stage.of(MatchEndsService).end(tx, m.id, null, { code: 'capacity' })).catch(ignore('claims-waiting'));
    }
  }

  private async answer(m: MatchNow): Promise<void> {
    for (const [id, done] of [[m.supplier_id, m.supplier_accepted_at], [m.group_id, m.group_accepted_at]] as const) {
      if (done || !this.chance.happens(0.35)) continue;
      const no = this.chance.happens(0.05);
      const acceptances = this.stage.of(AcceptancesService);
      await this.stage.run(this.actor(id), (tx) => (no ? acceptances.decline(tx, m.id, null, { code: 'dates' }) : acceptances.accept(tx, m.id, null)));
      if (no) return;
    }
  }

  private async agree(m: MatchNow): Promise<void> {
    const today = londonDate(this.stage.clock.now());
    const jobs = this.stage.of(JobsService);
    const group = this.people.get(m.group_id)!;
    const { agreed } = await this.stage.run(this.actor(m.supplier_id), (tx) => jobs.set(tx, m.id, null, {
      fromOn: today, toOn: addDays(today, 60), place: `At ${group.organisation}, ${group.postcode}`, phone: '01632 960200', supplierLead: this.people.get(m.supplier_id)!.person, groupLead: group.person, tasks: 'As asked for', riskAssessedOn: today, insuredBy: 'supplier', insuredUntil: addDays(today, 365),
    }));
    if (!agreed) await this.stage.run(this.actor(m.group_id), (tx) => jobs.agree(tx, m.id, null));
  }

  private async deliver(m: MatchNow): Promise<void> {
    const step = m.unit === 'hour' ? 30 : 1;
    const part = this.chance.happens(0.5) ? m.left : Math.max(step, Math.round(m.left / 2 / step) * step);
    const quantity = this.chance.happens(0.03) ? m.left + 10 * step : Math.min(part, m.left);
    await this.stage.run(this.actor(m.supplier_id), (tx) => this.stage.of(DeliveriesService).log(tx, m.id, { quantity, happenedOn: londonDate(tx.now), ...paidAs(m.kind) }));
  }

  private async confirm(): Promise<void> {
    const { cast, stage, chance } = this;
    const logged = await stage.run(cast.system, (tx) => tx.query<DeliveryNow>(
      `SELECT d.id, m.group_id, d.claimed::float8 AS claimed, m.kind, m.unit, d.state FROM delivery d JOIN match m ON m.council_id = d.council_id AND m.id = d.match_id WHERE d.council_id = $1 AND d.state IN ('logged','unconfirmed') AND m.group_id = ANY($2) ORDER BY d.id`, [tx.councilId, this.ours]));
    for (const d of logged) {
      if (this.silent.has(d.group_id) || !chance.happens(d.state === 'logged' ? 0.3 : 0.02)) continue;
      const fate = chance.next();
      const part = Math.floor(d.claimed * 0.75);
      const input = fate < 0.05 ? { answer: 'dispute' as const, whatChanged: 'Nobody came that day.' } : fate < 0.12 && part > 0 && part < d.claimed ? { answer: 'part' as const, quantity: part, whatChanged: 'They left early.' } : { answer: 'all' as const, whatChanged: chance.one(THANKS) };
      await stage.run(this.actor(d.group_id), (tx) => stage.of(ConfirmationsService).confirm(tx, d.id, null, { ...input, ...paidAs(d.kind) }));
    }
  }

  /** Some cases are decided, some needs end. */
  private async settle(): Promise<void> {
    const { cast, stage, chance } = this;
    const open = await stage.run(cast.system, (tx) => tx.query<{ id: string }>(`SELECT c.id FROM "case" c JOIN match m ON m.council_id = c.council_id AND m.id = c.match_id WHERE c.council_id = $1 AND c.state = 'open' AND m.group_id = ANY($2) ORDER BY c.id`, [tx.councilId, this.ours]));
    for (const { id } of open) if (chance.happens(0.5)) await stage.run(cast.broker, (tx) => stage.of(CasesService).decide(tx, id, null, { outcome: chance.one(['upheld', 'not-upheld'] as const), reason: 'The signed sheet and both accounts were heard.' }));
    const [tired] = await stage.run(cast.system, (tx) => tx.query<{ id: string; organisation_id: string }>(`SELECT id, organisation_id FROM need WHERE council_id = $1 AND state = 'open' AND organisation_id = ANY($2) ORDER BY id LIMIT 1`, [tx.councilId, this.ours]));
    if (tired && chance.happens(0.3)) await stage.run(this.actor(tired.organisation_id), (tx) => stage.of(MatchEndsService).withdrawNeed(tx, tired.id, null, { code: 'not-needed-now' })).catch(ignore('claims-waiting', 'still-matched'));
  }
}

const ignore = (...codes: string[]) => (error: { code?: string }): void => {
  if (!codes.includes(error.code ?? '')) throw error;
};
