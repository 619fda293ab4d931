import { candidatePairs, councilCandidates, councilSides } from '@app/matching';
import { DEFAULT_RULES } from '@app/people';
import fc from 'fast-check';
import { LIMITS } from '../../libs/matching/src/candidates/limits.rules';
import { world, type World } from '../journeys/world';
import { worlds, write } from './worlds';

class Undone extends Error {}

describe('the candidates of a whole council', () => {
  let w: World;
  beforeAll(async () => {
    w = await world();
  });
  afterAll(() => w.close());

  it('are in typed arrays what they are in SQL: pairs, metres, days, most and counts by reason', async () => {
    const seen = new Map<string, number>();
    await fc.assert(fc.asyncProperty(worlds, async (plan) => {
      const limits = { ...DEFAULT_RULES, informalGoodsLimitPence: plan.informal, schoolHolidays: plan.holidays };
      await w.run(w.system, async (tx) => {
        const { lineIds, pledgeIds } = await write(tx, plan);
        const sql = await candidatePairs(tx, lineIds, pledgeIds, limits);
        const typed = councilCandidates(await councilSides(tx, lineIds, pledgeIds, limits));
        expect(typed).toEqual(sql);
        // The stored inputs are bytes: the order of fields and pairs too.
        expect(JSON.stringify(typed.pairs)).toBe(JSON.stringify(sql.pairs));
        for (const [limit, n] of Object.entries(sql.rejections)) seen.set(limit, (seen.get(limit) ?? 0) + n);
        const count = (what: string, n: number) => seen.set(what, (seen.get(what) ?? 0) + n);
        count('candidate', sql.pairs.length);
        count('near skills', sql.pairs.filter((p) => p.skillsFit !== undefined).length);
        count('so much a month', sql.pairs.filter((p) => p.most !== undefined).length);
        count('together before', sql.pairs.filter((p) => p.before).length);
        throw new Undone();
      }).catch((e: unknown) => { if (!(e instanceof Undone)) throw e; });
    }), { numRuns: 300, seed: 7 });
    // Every limit was met, or the comparison says nothing about it.
    expect([...LIMITS, 'candidate', 'near skills', 'so much a month', 'together before'].filter((limit) => !seen.get(limit))).toEqual([]);
  }, 120_000);
});
