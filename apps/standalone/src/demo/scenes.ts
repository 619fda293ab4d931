import type { Tx } from '@app/database';
import { CasesService, ConfirmationsService, DeliveriesService } from '@app/delivery';
import { newId } from '@app/kernel';
import { NeedsService } from '@app/marketplace';
import { AcceptancesService, ApprovalsService, MatchEndsService } from '@app/matching';
import type { Member } from './cast';
import type { Pair, Pairing } from './pairing';
import { THANKS, wishOf, type Wish } from './wishes';

/** Something that surely happens, `at` working days before the end: the dice alone leave states out. */
export interface Scene { at: number; play(): Promise<unknown> }

const HOUR = 60;

/** Help as it comes about, goes wrong, and is put right: every state of needs, matches, deliveries and cases. */
export function helpScenes(p: Pairing): Scene[] {
  const { stage, cast } = p;
  const [g0, g1, , g3, g4, g5] = cast.staged;
  const s = (n: number) => cast.suppliers[n % cast.suppliers.length]!;
  const [paint, garden, move, mentor, lease, tables, room] = [wishOf('Paint our hall'), wishOf('Clear and plant the garden'), wishOf('Move us to the new store room'), wishOf('A mentor for our treasurer'), wishOf('Advice on our lease'), wishOf('Tables and chairs'), wishOf('A room for our meetings')] as const;
  const leavers = wishOf('Work placements for two school leavers');
  const h = (wish: Wish, hours: number) => ({ wish, quantity: hours * HOUR });
  const as = <T>(who: Member, work: (tx: Tx) => Promise<T>) => stage.run(who.actor, work);
  const officer = <T>(work: (tx: Tx) => Promise<T>) => stage.run(cast.broker, work);
  const [ends, cases, confirmations] = [stage.of(MatchEndsService), stage.of(CasesService), stage.of(ConfirmationsService)];
  const decide = (id: string, outcome: 'upheld' | 'not-upheld' | 'part', quantity?: number, by = cast.broker) => stage.run(by, (tx) => cases.decide(tx, id, null, { outcome, ...(quantity ? { quantity } : {}), reason: 'The signed sheet and both accounts were heard.' }));
  const caseOf = (deliveryId: string) => stage.run(cast.system, async (tx) => (await tx.query<{ id: string }>('SELECT id FROM "case" WHERE council_id = $1 AND delivery_id = $2', [tx.councilId, deliveryId]))[0]!.id);
  const done = async (...asked: Parameters<Pairing['agreed']>) => {
    const pair = await p.agreed(...asked);
    const id = await p.log(pair);
    await p.confirm(pair, id, { answer: 'all', whatChanged: THANKS[asked[1].organisation.length % THANKS.length]!, thanks: 'Thank you, all of you.', thanksMayBeShown: true });
    return { pair, id };
  };
  const argued = async (supplier: Member, group: Member, wish: Wish) => {
    const pair = await p.agreed(supplier, group, h(wish, 6));
    const id = await p.log(pair);
    await p.confirm(pair, id, { answer: 'dispute', whatChanged: 'Nobody came that day; we waited at the gate.' });
    return { id, case: await caseOf(id) };
  };
  /** Logged on a promise and never answered: the clock runs out ten working days later. */
  const silent: Silent[] = [];
  const fallSilent = async (group: Member, n: number) => {
    const { pledgeId } = await p.promised(s(n), `CH-S${n}`, 'volunteering', 'hour', 6 * HOUR);
    const pair = await p.agreed(s(n), group, h(garden, 6), 'supplier', pledgeId);
    silent.push({ pair, id: await p.log(pair) });
  };

  return [
    // Nobody has this to give.
    { at: 25, play: () => p.opened(g1, leavers, 2, { lines: [{ ...p.input(g1, leavers, 2, {}, 6).lines[0]!, skills: ['sign-language'] }] }) },
    { at: 24, play: () => p.approved(s(1), g3, h(move, 7)) },
    { at: 24, play: async () => { for (const [n, group] of [g4, g4, g1, g1].entries()) await fallSilent(group, n); } },
    { at: 22, play: async () => {
      const pair = await p.approved(s(2), g3, h(mentor, 5));
      await as(g3, (tx) => stage.of(AcceptancesService).decline(tx, pair.matchId, null, { code: 'dates' }));
      const other = await p.proposal(s(3), g1, h(room, 8));
      await officer((tx) => stage.of(ApprovalsService).decline(tx, other.matchId, null, { code: 'broker-judgement' }));
    } },
    { at: 22, play: async () => {
      const pair = await p.accepted(s(4), g4, h(room, 10));
      await as(s(4), (tx) => ends.end(tx, pair.matchId, null, { code: 'capacity' }));
    } },
    { at: 21, play: async () => {
      // Stays open for the rest, with its first date and a better place in the queue.
      const short = await p.agreed(s(5), g5, h(paint, 20));
      await p.confirm(short, await p.log(short, 8 * HOUR), { answer: 'all', whatChanged: 'Half the hall is done.' });
      await as(s(5), (tx) => ends.end(tx, short.matchId, null, { code: 'capacity' }));
      // Enough is as good as a feast.
      const part = await p.agreed(s(2), g3, { ...h(garden, 8), asked: 20 * HOUR });
      await p.confirm(part, await p.log(part), { answer: 'all', whatChanged: 'The beds are clear.' });
      await as(g3, (tx) => ends.withdrawNeed(tx, part.needId, null, { code: 'not-needed-now', note: 'Our own members will do the rest.' }, 'closed_short'));
    } },
    { at: 20, play: async () => {
      await done(s(0), g0, h(paint, 16));
      await done(s(1), g0, { wish: tables, quantity: 24 }, 'group');
      const assisted = await p.agreed(s(2), g3, h(move, 6));
      await p.confirm(assisted, await p.log(assisted), { answer: 'all', whatChanged: 'Told by telephone: everything is in its place.' }, 'assisted');
    } },
    { at: 19, play: async () => {
      const told = await p.approved(s(3), g1, h(lease, 3), 'recorded');
      await as(g1, (tx) => stage.of(AcceptancesService).accept(tx, told.matchId, null));
      await p.confirm(told, await p.log(told), { answer: 'all', whatChanged: 'We signed with our eyes open.' });
    } },
    { at: 18, play: async () => {
      const pair = await p.agreed(s(4), g4, h(garden, 8));
      const id = await p.log(pair);
      await p.confirm(pair, id, { answer: 'part', quantity: 5 * HOUR, whatChanged: 'They left when it rained.' });
      await decide(await caseOf(id), 'part', HOUR);
    } },
    { at: 17, play: async () => {
      const { case: id } = await argued(s(5), g1, mentor);
      await decide(id, 'upheld');
      await as(g1, (tx) => cases.appeal(tx, id, null, 'The sheet was signed by somebody who is not ours.'));
      await decide(id, 'part', 2 * HOUR, cast.second);
    } },
    { at: 16, play: async () => decide((await argued(s(1), g3, paint)).case, 'not-upheld') },
    { at: 15, play: async () => {
      const { id } = await done(s(2), g5, h(move, 6));
      await officer((tx) => confirmations.reverse(tx, id, null, 'Confirmed by mistake: this was the other store room.'));
    } },
    { at: 14, play: async () => {
      const pair = await p.agreed(s(3), g4, h(lease, 4));
      const first = await p.log(pair);
      await p.log(pair, 2 * HOUR);
      await p.confirm(pair, first, { answer: 'all', whatChanged: 'And they came back on Sunday.' });
      const mistaken = await p.agreed(s(4), g5, h(mentor, 5));
      const id = await p.log(mistaken, 2 * HOUR);
      await as(s(4), (tx) => stage.of(DeliveriesService).withdraw(tx, id, null, 'Wrong day.'));
    } },
    { at: 13, play: async () => {
      const session = { id: newId(), quantity: 10 * HOUR };
      for (const group of [g0, g4]) {
        const pair = await p.agreed(s(5), group, h(garden, 5));
        await p.confirm(pair, await p.log(pair, 5 * HOUR, { session }), { answer: 'all', whatChanged: 'One long day for both of us.' });
      }
    } },
    { at: 12, play: async () => {
      const { needId } = await p.opened(g1, room, 12 * HOUR);
      await as(g1, (tx) => ends.withdrawNeed(tx, needId, null, { code: 'not-needed-now' }));
      const refused = await p.submitted(g4, wishOf('Laptops for the job club'), 6, { title: 'Laptops for our members to keep' });
      await officer((tx) => stage.of(NeedsService).refuse(tx, refused.id, refused.version, 'individual', 'We can help the club, not one household.'));
    } },
    // The first stays as it is: shown apart. The clock has run out by now.
    { at: 8, play: async () => {
      const [, evidence, late, denied] = silent as [Silent, Silent, Silent, Silent];
      await stage.run(cast.contracts, (tx) => confirmations.acceptEvidence(tx, evidence.id, null, 'Photographs and the sheet, signed by the caretaker.'));
      await p.confirm(late.pair, late.id, { answer: 'all', whatChanged: 'Sorry, we were away. It is lovely.' });
      await p.confirm(denied.pair, denied.id, { answer: 'dispute', whatChanged: 'This was never done.' });
    } },
  ];
}

interface Silent { pair: Pair; id: string }
