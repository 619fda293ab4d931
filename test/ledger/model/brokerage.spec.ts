import fc from 'fast-check';
import { world } from '../../journeys/world';
import { countRefusals } from '../../support/deadlocks';
import { modelRuns } from '../../support/config';
import { faults, readBooks } from './identities';
import { play, PLAYS, scene, steps, type Scene, type Step } from './steps';

const LANES = 4;

describe('the books of a brokerage where anything happens', () => {
  let w: Awaited<ReturnType<typeof world>>;
  let last: Scene;
  let deadlocks: () => number;
  const played = new Set<string>();
  beforeAll(async () => {
    w = await world();
    deadlocks = countRefusals(w.source, '40P01');
  });
  afterAll(() => w.close());
  /** A council for each run: what one leaves behind is nothing to the next, and nothing to the counter-example. */
  const begin = async () => (last = await scene(await w.elsewhere()));
  const balanced = async (x: Scene) => expect(faults(await readBooks(x.w))).toEqual([]);

  it('keep every identity after every step', async () => {
    await fc.assert(fc.asyncProperty(steps(40), async (run) => {
      const x = await begin();
      for (const step of run) {
        await play(x, step);
        played.add(step.verb);
        await balanced(x);
        expect(await x.w.differences()).toEqual([]);
      }
    }), { numRuns: modelRuns(12) });
    expect(deadlocks()).toBe(0);
  });

  it('keep them when several act at once, without one deadlock', async () => {
    await fc.assert(fc.asyncProperty(fc.array(steps(15), { minLength: LANES, maxLength: LANES }), async (lanes: Step[][]) => {
      const [x, before] = [await begin(), deadlocks()];
      await Promise.all(lanes.map(async (lane) => { for (const step of lane) await play(x, step); }));
      await balanced(x);
      expect(await x.w.differences()).toEqual([]);
      expect(deadlocks() - before).toBe(0);
    }), { numRuns: modelRuns(6) });
  });

  it('see the faults that they are looked through for', async () => {
    const books = await readBooks(last.w);
    for (const stage of ['reserved', 'offered', 'needed', 'confirmed']) {
      const spoilt = structuredClone(books);
      const account = spoilt.accounts.find((a) => a.stage === stage);
      if (!account) continue;
      account.posted += 1;
      expect(faults(spoilt)).not.toEqual([]);
    }
    expect(faults(books)).toEqual([]);
    expect([...played].filter((verb) => !(verb in PLAYS))).toEqual([]);
  });
});
