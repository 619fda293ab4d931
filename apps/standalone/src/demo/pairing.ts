import type { Tx } from '@app/database';
import { ConfirmationsService, DeliveriesService, JobsService, type ConfirmationInput, type Way } from '@app/delivery';
import { addDays, londonDate, type Actor, type Kind, type Unit } from '@app/kernel';
import { CommitmentsService, NeedsService, PledgesService, type CommitmentInput, type NeedInput, type PledgeTerms } from '@app/marketplace';
import { AcceptancesService, ApprovalsService, AsksService } from '@app/matching';
import { Interests } from '@app/people';
import type { Cast, Member } from './cast';
import { answerFor } from './promising';
import type { Stage } from './stage';
import type { Wish } from './wishes';

/** One supplier and one group whose help a scene takes as far as it wants. Quantities in smallest steps. */
export interface Pair { supplier: Member; group: Member; needId: string; lineId: string; pledgeId: string; matchId: string; quantity: number }
export interface Help { wish: Wish; quantity: number; /** What is asked for, when more than is offered. */ asked?: number; need?: Partial<NeedInput>; offer?: Partial<PledgeTerms> & { quantity?: number } }

/** What the people of a scene do, step by step, each as themselves. */
export class Pairing {
  private secondIsFree = true;

  constructor(readonly stage: Stage, readonly cast: Cast) {}

  today(): string {
    return londonDate(this.stage.clock.now());
  }

  input(group: Member, wish: Wish, quantity: number, more: Partial<NeedInput> = {}, days = 120): NeedInput {
    const today = this.today();
    return { title: wish.title, story: wish.story, outcome: wish.outcome, postcode: group.postcode, ...more, lines: [{ kind: wish.kind, unit: wish.unit, quantity, windowFrom: today, windowTo: addDays(today, days), skills: wish.skills ?? [], ...more.lines?.[0] }] };
  }

  submitted(group: Member, wish: Wish, quantity: number, more: Partial<NeedInput> = {}, days?: number): Promise<{ id: string; version: number }> {
    return this.stage.run(group.actor, (tx) => this.stage.of(NeedsService).post(tx, group.organisationId, this.input(group, wish, quantity, more, days)));
  }

  async opened(group: Member, wish: Wish, quantity: number, more: Partial<NeedInput> = {}, days?: number, by: Actor = this.cast.broker): Promise<{ needId: string; lineId: string }> {
    const need = await this.submitted(group, wish, quantity, more, days);
    return this.stage.run(by, async (tx) => {
      await this.stage.of(NeedsService).open(tx, need.id, need.version);
      const [line] = await this.stage.of(NeedsService).linesOf(tx, need.id);
      return { needId: need.id, lineId: line!.id };
    });
  }

  /** Given freely. */
  offered(supplier: Member, kind: Kind, unit: Unit, quantity: number, terms: Partial<PledgeTerms> = {}): Promise<string> {
    const today = this.today();
    return this.stage.run(supplier.actor, async (tx) => (await this.stage.of(PledgesService).offer(tx, supplier.organisationId, {
      title: OFFERS[kind], kind, unit, quantity, windowFrom: today, windowTo: addDays(today, 180), postcode: supplier.postcode, radiusM: 60_000, skills: ['legal', 'web', 'energy'], trade: supplier.trade!.name.toLowerCase(), ...terms,
    })).id);
  }

  /** Promised outside a contract (or as `more` says), taken on, and answered. */
  async promised(supplier: Member, reference: string, kind: Kind, unit: Unit, quantity: number, more: Partial<CommitmentInput> = {}, by: Actor = this.cast.contracts): Promise<{ commitmentId: string; pledgeId: string }> {
    const c = await this.proposed(supplier, reference, kind, unit, quantity, more);
    await this.stage.run(by, (tx) => this.stage.of(CommitmentsService).accept(tx, c.id, c.version));
    return { commitmentId: c.id, pledgeId: await answerFor(this.stage, supplier, c.id, { title: c.title, kind, unit, least: 1, most: quantity, skills: ['legal', 'web', 'energy'] }, { radiusM: 60_000 }) };
  }

  proposed(supplier: Member, reference: string, kind: string, unit: string, quantity: number | null, more: Partial<CommitmentInput> = {}, by: Actor = supplier.actor): Promise<{ id: string; version: number; title: string }> {
    const today = this.today();
    return this.stage.run(by, (tx) => this.stage.of(CommitmentsService).propose(tx, {
      reference, title: OFFERS[kind as Kind] ?? reference, supplierId: supplier.organisationId, sourceKind: 'charter', sourceReference: 'Good Neighbour Charter', kind, unit, quantity, windowFrom: today, windowTo: addDays(today, 300), tailDays: 30, ...more,
    }));
  }

  /** Asked for by one side; it waits for the broker. */
  async proposal(supplier: Member, group: Member, help: Help, by: 'supplier' | 'group' | 'recorded' = 'supplier', pledgeId?: string): Promise<Pair> {
    const { wish, quantity } = help;
    const offer = pledgeId ?? await this.offered(supplier, wish.kind, wish.unit, help.offer?.quantity ?? quantity, help.offer);
    const { needId, lineId } = await this.opened(group, wish, help.asked ?? quantity, help.need, undefined, this.officerFor(group));
    const asks = by === 'group' ? group : supplier;
    const match = await this.stage.run(asks.actor, (tx) => this.stage.of(AsksService).ask(tx, { pledgeId: offer, lineId, quantity, ...(by === 'recorded' ? { recorded: true, happenedOn: addDays(this.today(), -6) } : {}) }));
    return { supplier, group, needId, lineId, pledgeId: offer, matchId: match.id, quantity };
  }

  async approved(...asked: Parameters<Pairing['proposal']>): Promise<Pair> {
    const pair = await this.proposal(...asked);
    await this.stage.run(this.officerFor(pair.group), (tx) => this.stage.of(ApprovalsService).approve(tx, pair.matchId, null));
    return pair;
  }

  async accepted(...asked: Parameters<Pairing['proposal']>): Promise<Pair> {
    const pair = await this.approved(...asked);
    for (const side of [pair.supplier, pair.group]) await this.stage.run(side.actor, (tx) => this.stage.of(AcceptancesService).accept(tx, pair.matchId, null));
    return pair;
  }

  async agreed(...asked: Parameters<Pairing['proposal']>): Promise<Pair> {
    const pair = await this.accepted(...asked);
    await this.plan(pair);
    return pair;
  }

  async plan({ supplier, group, matchId }: Pick<Pair, 'supplier' | 'group' | 'matchId'>): Promise<void> {
    const today = this.today();
    const jobs = this.stage.of(JobsService);
    const { agreed } = await this.stage.run(supplier.actor, (tx) => jobs.set(tx, matchId, null, {
      fromOn: today, toOn: addDays(today, 60), place: `At ${group.organisation}, ${group.postcode}`, phone: '01632 960200', supplierLead: supplier.person, groupLead: group.person, tasks: 'As asked for', riskAssessedOn: today, insuredBy: 'supplier', insuredUntil: addDays(today, 365),
    }));
    if (!agreed) await this.stage.run(group.actor, (tx) => jobs.agree(tx, matchId, null));
  }

  log(pair: Pair, quantity = pair.quantity, more: { session?: { id: string; quantity: number } } = {}): Promise<string> {
    return this.stage.run(pair.supplier.actor, async (tx) => (await this.stage.of(DeliveriesService).log(tx, pair.matchId, { quantity, happenedOn: londonDate(tx.now), deliverer: pair.supplier.person, note: 'The signed sheet is with the group.', ...await this.paid(tx, pair), ...more })).delivery.id);
  }

  /** Money is known by the reference of its payment, on both sides. */
  private async paid(tx: Tx, { matchId }: Pair): Promise<{ paymentReference?: string }> {
    const [match] = await tx.query<{ kind: Kind }>('SELECT kind FROM match WHERE council_id = $1 AND id = $2', [tx.councilId, matchId]);
    return paidAs(match!.kind);
  }

  async confirm(pair: Pair, deliveryId: string, input: ConfirmationInput, way: Way = 'account'): Promise<void> {
    await this.stage.run(way === 'assisted' ? this.cast.broker : pair.group.actor, async (tx) => this.stage.of(ConfirmationsService).confirm(tx, deliveryId, null, { ...input, ...await this.paid(tx, pair) }, way));
  }

  /** The first broker is a trustee of the third group: somebody else decides there. */
  officerFor(group: Member): Actor {
    return group !== this.cast.staged[2] ? this.cast.broker : this.secondIsFree ? this.cast.second : this.cast.reserve;
  }

  /** From now on nobody of the council may decide for the third group: what comes of it waits for the reserve decider alone. */
  async secondDeclares(): Promise<void> {
    await this.stage.run(this.cast.system, (tx) => this.stage.of(Interests).declare(tx, { personId: this.cast.second.personId!, organisationId: this.cast.staged[2].organisationId, nature: 'family' }));
    this.secondIsFree = false;
  }
}

export const paidAs = (kind: Kind): { paymentReference?: string } => (kind === 'cash' ? { paymentReference: 'BACS 20417' } : {});

const OFFERS: Record<Kind, string> = {
  volunteering: 'A team for a day', mentoring: 'Somebody to ask, once a week', skills: 'Professional advice', goods: 'Things in good order that we no longer need', space: 'Our rooms in the evening', cash: 'A contribution', employment: 'Two weeks with us',
};
