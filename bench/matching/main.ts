import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * `npm run -s bench:matching [-- --quick]`: the optimiser's figures, each a ratio measured in this run, on seeded town-clustered data (generator.ts).
 * Every measurement is a process of its own, so that memory is its own; CPU time, not wall-clock; but candidates (candidates.ts), where PostgreSQL works too. `--quick` leaves out 50,000 lines.
 * A table, and as the last line one JSON object of the ratios by name.
 */
const quick = process.argv.includes('--quick');
const only = process.argv.find((a) => a.startsWith('--only='))?.slice(7).split(',');
type Figures = Record<string, number>;

function run(script: string, ...args: (string | number)[]): Figures {
  const hook = join(__dirname, '..', '..', 'scripts', 'typescript-hook.cjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-r', hook, join(__dirname, script), ...args.map(String)], { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')}: ${stderr.slice(-2_000)}`);
  return JSON.parse(stdout) as Figures;
}
const measure = (...args: (string | number)[]): Figures => run('measure.ts', ...args);

const ratios: Record<string, number> = {};
const say = (name: string, value: number, target: string, detail: string) => {
  ratios[name] = Math.round(value * 10_000) / 10_000;
  console.log(`${name.padEnd(44)} ${String(ratios[name]).padStart(9)}   ${target.padEnd(14)} ${detail}`);
};
const ms = (f: Figures) => `${Math.round(f.cpuMs!)} ms CPU, ${Math.round(f.peakMb!)} MB`;
const wanted = (part: string) => !only || only.includes(part);

const sizes = quick ? [1_000, 10_000] : [1_000, 10_000, 50_000];
console.log(`${'figure'.padEnd(44)} ${'ratio'.padStart(9)}   ${'target'.padEnd(14)} measured`);
if (wanted('flow')) {
  const growth: string[] = [];
  for (const lines of sizes) {
    const own = measure('ours', lines);
    const fair = lines === 50_000 ? null : measure('ours', lines, 0.8);
    growth.push(`${String(lines).padStart(6)} lines ${String(own.pairs).padStart(8)} pairs: plain ${ms(own)}, ${own.pivots} pivots${fair ? `; fair ${ms(fair)}, ${fair.pivots} pivots` : ''}`);
    if (lines === 1_000) continue;
    const judge = measure('highs', lines);
    if (judge.objective !== own.objective) throw new Error(`At ${lines} HiGHS finds ${judge.objective} and we ${own.objective}.`);
    say(`highs-cpu-over-ours-${lines / 1_000}k`, judge.cpuMs! / own.cpuMs!, lines === 50_000 ? '≥ 5' : '≥ 4', `HiGHS ${ms(judge)}; ours ${ms(own)}`);
    if (lines === 50_000) {
      say('highs-memory-over-ours-50k', judge.peakMb! / own.peakMb!, '≥ 3', `whole processes, the problem's objects in both`);
      say('peak-memory-50k-mb', own.peakMb!, '< 400', 'the whole process, generator and problem included');
    }
    if (fair) {
      const fairJudge = measure('highs', lines, 0.8);
      if (fairJudge.objective !== fair.objective) throw new Error(`At ${lines} with floors HiGHS finds ${fairJudge.objective} and we ${fair.objective}.`);
      say(`highs-cpu-over-ours-${lines / 1_000}k-fair`, fairJudge.cpuMs! / fair.cpuMs!, '≥ 3', `HiGHS ${ms(fairJudge)}, given the floors; ours ${ms(fair)}, fair fill included`);
      const [queue, greedy, everything, full] = [measure('queue', lines), measure('greedy', lines), measure('most', lines), measure('ours', lines, 1)];
      say('points-over-greedy-10k', own.objective! / queue.objective!, '≥ 1.06', `${own.objective} / ${queue.objective}: first come, first served, each from its best offers`);
      say('points-over-best-pair-first-10k', own.objective! / greedy.objective!, '', `${own.objective} / ${greedy.objective}: all pairs of the council sorted, the best first`);
      say('units-fair-over-most-10k', full.units! / measure('quantity', lines).units!, '= 1', `α 1: ${full.units}; fair fill: ${everything.units}; most: by quantity first`);
    }
  }
  console.log('growth:');
  for (const line of growth) console.log(`  ${line}`);
}
if (wanted('warm')) {
  const w = measure('warm', 10_000);
  say('warm-pivots-10-arrivals', w.ten! / w.cold!, '≤ 0.02', `${w.ten} / ${w.cold}`);
  say('warm-pivots-100-arrivals', w.hundred! / w.cold!, '≤ 0.08', `${w.hundred} / ${w.cold}`);
}
if (wanted('keep')) {
  const [without, withKeep] = [measure('keeping', 10_000, 0), measure('keeping', 10_000, 50)];
  say('withdrawn-sigma-50-over-0', withKeep.withdrawn! / without.withdrawn!, '≤ 0.5', `${(withKeep.withdrawn! * 100).toFixed(1)}% / ${(without.withdrawn! * 100).toFixed(1)}% of proposals`);
  say('points-sigma-50-over-0', withKeep.points! / without.points!, '≥ 0.997', `${withKeep.points} / ${without.points}`);
}
if (wanted('blocks')) {
  const small = measure('blocks', 300, 0, 2);
  say('sub-mips-300-over-bound', small.objective! / small.bound!, '≥ 0.985', `${Math.round(small.cpuMs!)} ms CPU; the bound is proven${small.stopped ? '; stopped by the clock' : ''}`);
  const large = measure('blocks', 1_000, 0, 2);
  say('rounding-1k-over-best', large.rounded! / large.objective!, '≥ 0.97', `${large.rounded} / ${large.objective} (bound ${large.bound})`);
  say('rounding-1k-time-over-best', large.roundingMs! / large.cpuMs!, '≤ 0.02', `${Math.round(large.roundingMs!)} ms / ${Math.round(large.cpuMs!)} ms CPU`);
}
if (wanted('candidates')) {
  const seconds = (n: number) => `${(n / 1_000).toFixed(1)} s`;
  const [many, few] = [run('candidates.ts', quick ? 3_000 : 10_000), run('candidates.ts', 3_000)];
  say('candidates-typed-over-sql', many.nearMs! / many.typedMs!, '≥ 8', `${many.pairs} candidates, no counts: SQL with an index of reach ${seconds(many.nearMs!)}; typed arrays, loaded and with counts, ${seconds(many.typedMs!)}`);
  say('candidates-typed-over-sql-with-counts', few.countedMs! / few.typedMs!, '', `${few.pairs} candidates among 3,000 × 3,000: SQL ${seconds(few.countedMs!)}; typed arrays ${seconds(few.typedMs!)}`);
}
console.log(JSON.stringify(ratios));
