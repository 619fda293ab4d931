import type { Tx } from '@app/database';
import { CasesService, type ConfirmationInput } from '@app/delivery';
import { CommitmentsService, NeedsService } from '@app/marketplace';
import { AcceptancesService, ApprovalsService, PairRulesService } from '@app/matching';
import { Organisations } from '@app/people';
import type { Member } from './cast';
import type { Pairing } from './pairing';
import type { Scene } from './scenes';
import { wishOf } from './wishes';

const HOUR = 60;

/** The last days: what whoever signs in finds waiting, and what stays open. */
export function waitingScenes(p: Pairing): Scene[] {
  const { stage, cast } = p;
  const [g0, g1, g2, , g4, g5] = cast.staged;
  const s = (n: number) => cast.suppliers[n % cast.suppliers.length]!;
  const officer = <T>(work: (tx: Tx) => Promise<T>, by = cast.broker) => stage.run(by, work);
  const [needs, acceptances, organisations, cases] = [stage.of(NeedsService), stage.of(AcceptancesService), stage.of(Organisations), stage.of(CasesService)];
  const approvedBy = async (by: typeof cast.broker, supplier = s(3)) => {
    const pair = await p.proposal(supplier, g2, { wish: wishOf('Mend the fence and the gate'), quantity: 7 * HOUR });
    await officer((tx) => stage.of(ApprovalsService).approve(tx, pair.matchId, null, 'Decided in place of the officer who is a trustee.'), by);
    return pair;
  };
  const argued = async (supplier: Member, group: Member, answer: ConfirmationInput) => {
    const pair = await p.agreed(supplier, group, { wish: wishOf('Move us to the new store room'), quantity: 7 * HOUR });
    const id = await p.log(pair);
    await p.confirm(pair, id, answer);
    return stage.run(cast.system, async (tx) => (await tx.query<{ id: string }>('SELECT id FROM "case" WHERE council_id = $1 AND delivery_id = $2', [tx.councilId, id]))[0]!.id);
  };

  return [
    { at: 7, play: async () => {
      const [, , queried, refused, suspended, closed] = cast.waiting.map((g) => g.organisationId) as [string, string, string, string, string, string];
      await officer((tx) => organisations.query(tx, queried, null, 'Who besides you signs for the account?'));
      await officer((tx) => organisations.refuse(tx, refused, null, { code: 'outside-area', note: 'Your members live in the next county.' }));
      await stage.run(cast.waiting[3]!.actor, (tx) => organisations.appeal(tx, refused, null, 'Half of them moved here last year.'));
      for (const id of [suspended, closed]) await officer((tx) => organisations.verify(tx, id, null));
      await officer((tx) => organisations.suspend(tx, suspended, null, { code: 'insurance-lapsed', note: 'The cover ended in spring.' }));
      await officer((tx) => organisations.close(tx, closed, null, { code: 'dissolved' }));
    } },
    { at: 4, play: () => approvedBy(cast.second) },
    { at: 3, play: async () => {
      await p.secondDeclares();
      await approvedBy(cast.reserve, s(4));
    } },
    { at: 3, play: async () => {
      await argued(s(1), g1, { answer: 'dispute', whatChanged: 'Nobody came, and nobody rang.' });
      const id = await argued(s(2), g4, { answer: 'part', quantity: 4 * HOUR, whatChanged: 'Two of them came, not four.' });
      await officer((tx) => cases.decide(tx, id, null, { outcome: 'not-upheld', reason: 'Four hours were worked, as the group says.' }));
      await stage.run(s(2).actor, (tx) => cases.appeal(tx, id, null, 'The other two worked at the new store room.'));
    } },
    { at: 2, play: async () => {
      // For the first supplier: to accept, to plan, to log, to answer. For the first group: to accept, to confirm, to mend, to finish.
      await p.accepted(s(0), g5, { wish: wishOf('Help at the holiday club'), quantity: 12 * HOUR });
      await p.agreed(s(3), g0, { wish: wishOf('Help at the holiday club'), quantity: 8 * HOUR, asked: 24 * HOUR });
      const going = await p.agreed(s(0), g0, { wish: wishOf('A mentor for our treasurer'), quantity: 12 * HOUR });
      await p.confirm(going, await p.log(going, 2 * HOUR), { answer: 'all', whatChanged: 'We have opened the books.' });
      await p.log(going, 3 * HOUR);
      const taken = await p.proposed(s(0), 'CH-N1', 'goods', 'item', 25, { title: 'Twenty-five office chairs' });
      await stage.run(cast.contracts, (tx) => stage.of(CommitmentsService).accept(tx, taken.id, taken.version));
      await p.proposed(s(0), 'CH-N2', 'cash', 'gbp', 120_000, { title: 'A contribution to the summer fair' });
      await p.proposed(s(1), 'CH-N3', 'volunteering', 'hour', 30 * HOUR, { title: 'A crew for two days' });
    } },
    { at: 1, play: async () => {
      await p.approved(s(0), g0, { wish: wishOf('A website that works on a phone'), quantity: 12 * HOUR });
      const met = await p.approved(s(1), g4, { wish: wishOf('Somewhere to rehearse'), quantity: 10 * HOUR });
      await stage.run(g4.actor, async (tx) => {
        const [match] = await tx.query<{ lapses_at: Date }>('SELECT lapses_at FROM match WHERE council_id = $1 AND id = $2', [tx.councilId, met.matchId]);
        // To its next meeting.
        await acceptances.moveClock(tx, met.matchId, null, new Date(match!.lapses_at.getTime() + 7 * 86_400_000));
      });
      const said = await p.approved(s(0), g1, { wish: wishOf('Tables and chairs'), quantity: 20 }, 'group');
      await stage.run(g1.actor, (tx) => acceptances.accept(tx, said.matchId, null));
      await p.proposal(s(2), g5, { wish: wishOf('Advice on our lease'), quantity: 5 * HOUR }, 'group');
      await p.proposal(s(3), g2, { wish: wishOf('Laptops for the job club'), quantity: 6 });
    } },
    { at: 0, play: async () => {
      const asked = await p.submitted(g0, wishOf('Clear and plant the garden'), 12 * HOUR, { privateNote: 'Please do not tell our funder that the beds were lost.' });
      await officer((tx) => needs.query(tx, asked.id, asked.version, 'How many beds, and is there water?'));
      await p.submitted(g0, wishOf('Tables and chairs'), 30);
      await p.submitted(g2, wishOf('Fuel for the warm room'), 60_000);
      for (const [group, title] of [[g0, 'Paint our hall'], [g5, 'Money for the minibus']] as const) await stage.run(group.actor, (tx) => needs.draft(tx, group.organisationId, p.input(group, wishOf(title), 1200)));
      const pledgeId = await p.offered(s(5), 'volunteering', 'hour', 20 * HOUR);
      const { lineId } = await p.opened(g5, wishOf('Mend the fence and the gate'), 10 * HOUR);
      await officer((tx) => stage.of(PairRulesService).set(tx, { pledgeId, lineId, rule: 'forbid', reason: 'They fell out last year.' }));
    } },
  ];
}
