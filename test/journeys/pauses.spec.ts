import { ConcernsService } from '@app/delivery';
import { Councils } from '@app/people';
import { HOURS, stage } from './stage';
import { world, type World } from './world';

const DAY = 86_400_000;

describe('a clock that stands still', () => {
  let w: World;
  beforeAll(async () => { w = await world(); });
  afterAll(() => w.close());

  it('is given the time back once, though both parties were on hold for a part of it', async () => {
    const s = stage(w);
    const [c, lead] = [await s.cast(), await w.person('broker')];
    await w.run(w.system, (tx) => w.of(Councils).change(tx, null, { safeguarding: { leadPersonId: lead.personId } }));
    const concerns = w.of(ConcernsService);
    const match = await s.ask(c, await s.open(c), await s.offer(c), 5 * HOURS);
    await s.approve(c, match.id);
    const lapsesAt = async () => (await w.read(w.system, (tx) => tx.query<{ at: Date }>('SELECT lapses_at AS at FROM match WHERE council_id = $1 AND id = $2', [tx.councilId, match.id])))[0]!.at.getTime();
    const before = await lapsesAt();
    const raise = (organisationId: string) => w.run(c.broker, (tx) => concerns.raise(tx, { organisationId, note: 'Something is not right.' }));
    const [of, ofGroup] = [await raise(c.supplier.organisationId!), await raise(c.group.organisationId!)];
    const at = (day: number, work: () => Promise<unknown>) => { w.clock.set(`2026-06-0${day}T09:00:00Z`); return work(); };
    // The supplier from the 2nd to the 5th, the group from the 3rd to the 7th: five days in all.
    await at(2, () => w.run(lead, (tx) => concerns.pause(tx, of.id, null)));
    await at(3, () => w.run(lead, (tx) => concerns.pause(tx, ofGroup.id, null)));
    await at(5, () => w.run(lead, (tx) => concerns.resume(tx, of.id, null)));
    await at(7, () => w.run(lead, (tx) => concerns.resume(tx, ofGroup.id, null)));
    expect((await lapsesAt() - before) / DAY).toBe(5);
  });
});
