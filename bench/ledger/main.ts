import { handOn } from '../../test/support/config';
import { world } from '../../test/journeys/world';
import { Client } from 'pg';
import { roundOf } from './approvals';
import { fill, openBooks, SETTINGS, type BenchBooks } from './books';
import { brokerage, CLIENTS, perSecond, raw, singles, statements } from './loads';
import { measureSeals } from './seals';
import { statementOf } from './statement';

const ROUNDS = 5;
const MS = Number(process.argv[2] ?? 2000);
const SIZES = [10_000, 100_000, 1_000_000, 3_000_000];

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const round = (n: number, digits = 2): number => Number(n.toFixed(digits));

/** Arms in turn, so that whatever else the machine does falls on all alike; each against the raw insert of its own round. */
async function interleaved(arms: Record<string, (client: number) => Promise<number>>, yardstick: () => Promise<number>): Promise<Record<string, { rate: number; ratio: number }>> {
  const seen: Record<string, { rate: number; ratio: number }[]> = {};
  for (let n = 0; n < ROUNDS; n++) {
    const base = await perSecond(MS, yardstick);
    (seen.raw ??= []).push({ rate: base, ratio: 1 });
    for (const [name, step] of Object.entries(arms)) {
      const rate = await perSecond(MS, step);
      (seen[name] ??= []).push({ rate, ratio: rate / base });
    }
  }
  return Object.fromEntries(Object.entries(seen).map(([name, runs]) => [name, { rate: median(runs.map((r) => r.rate)), ratio: median(runs.map((r) => r.ratio)) }]));
}

async function curve(b: BenchBooks, yardstick: () => Promise<number>, ratios: Record<string, number>): Promise<void> {
  const council = await b.newCouncil();
  const load = await statements(b, council);
  const rows: object[] = [];
  let filled = 0;
  let first: number | null = null;
  for (const size of SIZES) {
    console.error(`Filling to ${size.toLocaleString('en-GB')} transfers by the owner's hand…`);
    await fill(b, council.councilId, filled, size);
    filled = size;
    await perSecond(500, load.step);
    const runs = [];
    for (let n = 0; n < ROUNDS; n++) runs.push({ base: await perSecond(MS, yardstick), rate: await perSecond(MS, load.step) });
    // In raw inserts of the same moment: the raw table stays as it was.
    const cost = median(runs.map((r) => r.base / r.rate));
    first ??= cost;
    rows.push({ transfers: size, 'a second': Math.round(median(runs.map((r) => r.rate))), 'cost, in raw inserts': round(cost), 'of the first': round(cost / first) });
    if (size === 1_000_000) {
      const from = performance.now();
      const differences = await b.transactions.read(council, (tx) => b.ledger.differences(tx));
      if (differences.length) throw new Error(`The replay differs: ${JSON.stringify(differences.slice(0, 3))}`);
      ratios['replay, transfers a second'] = Math.round(size / ((performance.now() - from) / 1000));
      ratios['statement at a million, seconds'] = round(await statementOf(b, council));
    }
    if (size === SIZES.at(-1)) ratios['cost at 3 million'] = round(cost / first);
  }
  await load.close();
  console.log('\nOne transfer as the books grow');
  console.table(rows);
}

async function main(): Promise<void> {
  const ratios: Record<string, number> = {};
  const b = await openBooks('bench-ledger');
  try {
    console.log(`PostgreSQL ${(await b.owner.query<{ server_version: string }>('SHOW server_version')).rows[0]!.server_version}: ${Object.entries(SETTINGS).map((s) => s.join('=')).join(', ')}; ${CLIENTS} clients in one Node process; ${ROUNDS} rounds of ${MS} ms an arm, medians`);
    const council = await b.newCouncil();
    const [yardstick, one, hundred] = [await raw(b, council.councilId), singles(b, council, 1), singles(b, council, 100)];
    const alone = await statements(b, council);
    await one.open();
    await hundred.open();
    const pattern = await brokerage(b);
    await b.owner.query('ANALYZE');
    for (const step of [yardstick.step, alone.step, one.step, hundred.step, pattern]) await perSecond(500, step);
    const seen = await interleaved({ 'single transfers': alone.step, 'single transfers of a service': one.step, 'batches of 100': hundred.step, 'brokerage': pattern }, yardstick.step);
    console.table(Object.fromEntries(Object.entries(seen).map(([name, { rate, ratio }]) => [name, { 'transfers a second': Math.round(rate), 'of raw inserts': round(ratio) }])));
    for (const [name, { ratio }] of Object.entries(seen)) if (name !== 'raw') ratios[name] = round(ratio);
    await alone.close();
    await approvalsAndSeals(b, ratios);
    await curve(b, yardstick.step, ratios);
    await yardstick.close();
  } finally {
    await b.close();
  }
  console.log(JSON.stringify(ratios));
}

async function approvalsAndSeals(b: BenchBooks, ratios: Record<string, number>): Promise<void> {
  // The journeys' world copies its database from this server too.
  await b.template(async (superUrl, template) => {
    handOn({ superUrl, template });
    const w = await world();
    const owner = new Client({ connectionString: w.database.superUrl });
    await owner.connect();
    try {
      const { approve } = await roundOf(w, owner);
      const { ms, stand, refused } = await approve();
      console.log(`\nBulk approval of 10,000 matches, one pledge gone meanwhile: ${stand.toLocaleString('en-GB')} stand, ${refused.length} refused (${refused.join(', ')}), ${(ms / 1000).toFixed(2)} s with states, approvals and events`);
      const differences = await w.differences();
      if (stand !== 9_999 || refused.length !== 1 || differences.length) throw new Error(`Not as it should be: ${stand} stand, ${differences.length} differences`);
      ratios['approval of 10,000, seconds'] = round(ms / 1000);
    } finally {
      await owner.end();
      await w.close();
    }
    const seals = await measureSeals();
    console.log(`\nSeals of ${seals.leaves.toLocaleString('en-GB')} transfers of one council: ${seals.leavesPerSecond} leaves a second (the first ten thousand at ${seals.firstTenThousandPerSecond}, the last at ${seals.lastTenThousandPerSecond}), a proof of one in ${seals.proofMs} ms, ${seals.exportPerSecond} a second into a file`);
    ratios['seal, leaves a second'] = seals.leavesPerSecond;
  });
}

main().then(() => process.exit(process.exitCode ?? 0), (error: unknown) => {
  console.error(error);
  process.exit(1);
});
