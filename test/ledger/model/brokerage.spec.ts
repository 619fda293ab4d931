import fc from 'fast-check';
import { world, type World } from '../../journeys/world';
import { countRefusals } from '../../support/deadlocks';
import { modelRuns } from '../../support/config';
import { faults, readBooks } from './identities';
import { play, PLAYS, scene, steps, type Step } from './steps';

const LANES = 4;

describe('the books of a brokerage where anything happens', () => {
  let w: World;
  let deadlocks: () => number;
  const played = new Set<string>();
  beforeAll(async () => {
    w = await world();
    deadlocks = countRefusals(w.source, '40P01');
  });
  afterAll(() => w.close());
  const balanced = async () => expect(faults(await readBooks(w))).toEqual([]);

  it('keep every identity after every step', async () => {
    await fc.assert(fc.asyncProperty(steps(40), async (run) => {
      const x = await scene(w);
      for (const step of run) {
        await play(x, step);
        played.add(step.verb);
        await balanced();
        expect(await w.differences()).toEqual([]);
      }
    }), { numRuns: modelRuns(12) });
    expect(deadlocks()).toBe(0);
  });

  it('keep them when several act at once, without one deadlock', async () => {
    await fc.assert(fc.asyncProperty(fc.array(steps(15), { minLength: LANES, maxLength: LANES }), async (lanes: Step[][]) => {
      const [x, before] = [await scene(w), deadlocks()];
      await Promise.all(lanes.map(async (lane) => { for (const step of lane) await play(x, step); }));
      await balanced();
      expect(await w.differences()).toEqual([]);
      expect(deadlocks() - before).toBe(0);
    }), { numRuns: modelRuns(6) });
  });

  it('see the faults that they are looked through for', async () => {
    const books = await readBooks(w);
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
