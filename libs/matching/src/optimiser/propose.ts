import loadHighs from 'highs';
import type { Problem, Result, Share } from './problem';

type Highs = Awaited<ReturnType<typeof loadHighs>>;
let loaded: Promise<Highs> | undefined;

/** Nodes are counted, not seconds, so that the same input gives the same answer. */
const MOST_NODES = 2_000;

/**
 * The best allocation that breaks no hard limit: pins, forbids, blocks, the least that is useful, all-or-nothing, most suppliers.
 * The first version: the whole model as one mixed-integer programme for HiGHS. Fair-share floors are not in it yet.
 */
export async function propose(problem: Problem): Promise<Result> {
  const model = modelOf(problem);
  if (!model.pairs.length) return empty();
  const highs = await (loaded ??= loadHighs());
  const solved = highs.solve(model.text, { presolve: 'on', mip_rel_gap: 0, mip_max_nodes: MOST_NODES, time_limit: problem.settings.timeLimitMs / 1000, random_seed: problem.settings.seed, threads: 1, output_flag: false } as never);
  if (solved.Status === 'Infeasible') return { ...empty(), status: 'infeasible' };
  const columns = solved.Columns as Record<string, { Primal: number }>;
  const allocation: Share[] = model.pairs
    .map((p, n) => ({ supply: p.supply, demand: p.demand, quantity: Math.round(columns[`x${n}`]?.Primal ?? 0) }))
    .filter((a) => a.quantity > 0);
  const points = new Map(model.pairs.map((p) => [`${p.supply} ${p.demand}`, p.points]));
  const objective = allocation.reduce((n, a) => n + points.get(`${a.supply} ${a.demand}`)! * a.quantity, 0);
  const proven = solved.Status === 'Optimal';
  return { status: proven ? 'optimal' : 'feasible', objective, bound: objective, gap: 0, allocation, shortfalls: [], prices: { supplies: {}, demands: {} }, stats: { pairs: model.pairs.length } };
}

const empty = (): Result => ({ status: 'optimal', objective: 0, bound: 0, gap: 0, allocation: [], shortfalls: [], prices: { supplies: {}, demands: {} }, stats: {} });

/** CPLEX LP text. x: quantity of a pair; y: pair used, where blocks or a most of suppliers bind; z: demand served, where a least binds; k: kept. */
function modelOf(problem: Problem): { text: string; pairs: Problem['pairs'] } {
  const forbidden = new Set(problem.forbids.map((f) => `${f.supply} ${f.demand}`));
  const supplies = new Map(problem.supplies.map((s) => [s.id, s]));
  const demands = new Map(problem.demands.map((d) => [d.id, d]));
  const pairs = problem.pairs.filter((p) => supplies.has(p.supply) && demands.has(p.demand) && !forbidden.has(`${p.supply} ${p.demand}`));
  const at = new Map(pairs.map((p, n) => [`${p.supply} ${p.demand}`, n]));
  const objective: string[] = [];
  const rows: string[] = [];
  const bounds: string[] = [];
  const binaries: string[] = [];
  const most = problem.settings.objective === 'quantity-then-points' ? pairs.reduce((n, p) => Math.max(n, Math.abs(p.points)), 0) * 2 * problem.demands.reduce((n, d) => n + d.quantity, 0) + 1 : 0;
  const bySupply = new Map<string, string[]>();
  const byDemand = new Map<string, { x: string; y: string | null }[]>();
  pairs.forEach((pair, n) => {
    const [s, d] = [supplies.get(pair.supply)!, demands.get(pair.demand)!];
    const least = Math.max(pair.minBlock ?? 1, s.minBlock ?? 1);
    const largest = Math.min(pair.maxBlock ?? Infinity, s.maxBlock ?? Infinity, s.free, d.quantity);
    const used = least > 1 || d.maxSuppliers !== undefined;
    objective.push(`${signed(pair.points + most)} x${n}`);
    bounds.push(`0 <= x${n} <= ${Math.max(largest, 0)}`);
    if (used) {
      binaries.push(`y${n}`);
      rows.push(`x${n} - ${Math.max(largest, 0)} y${n} <= 0`, `x${n} - ${least} y${n} >= 0`);
    }
    bySupply.set(pair.supply, [...(bySupply.get(pair.supply) ?? []), `x${n}`]);
    byDemand.set(pair.demand, [...(byDemand.get(pair.demand) ?? []), { x: `x${n}`, y: used ? `y${n}` : null }]);
  });
  for (const [id, xs] of bySupply) rows.push(`${xs.join(' + ')} <= ${supplies.get(id)!.free}`);
  let z = 0;
  for (const [id, terms] of byDemand) {
    const d = demands.get(id)!;
    const sum = terms.map((t) => t.x).join(' + ');
    const least = d.allOrNothing ? d.quantity : d.minUseful ?? 1;
    rows.push(`${sum} <= ${d.quantity}`);
    if (least > 1) {
      binaries.push(`z${z}`);
      rows.push(`${sum} - ${least} z${z} >= 0`, `${sum} - ${d.quantity} z${z} <= 0`);
      z++;
    }
    if (d.maxSuppliers !== undefined) rows.push(`${terms.map((t) => t.y).join(' + ')} <= ${d.maxSuppliers}`);
  }
  for (const pin of problem.pins) {
    const n = at.get(`${pin.supply} ${pin.demand}`);
    rows.push(n === undefined ? 'x0 >= 1000000000' : `x${n} >= ${pin.quantity}`);
  }
  problem.kept.forEach((kept, k) => {
    const n = at.get(`${kept.supply} ${kept.demand}`);
    if (n === undefined || problem.settings.sigma === 0) return;
    objective.push(`${signed(problem.settings.sigma)} k${k}`);
    rows.push(`k${k} - x${n} <= 0`);
    bounds.push(`0 <= k${k} <= ${kept.quantity}`);
  });
  const text = ['Maximize', ` obj: ${objective.join(' ')}`, 'Subject To', ...rows.map((r, i) => ` c${i}: ${r}`), 'Bounds', ...bounds.map((b) => ` ${b}`),
    'General', ` ${pairs.map((_, n) => `x${n}`).join(' ')}`, ...(binaries.length ? ['Binary', ` ${binaries.join(' ')}`] : []), 'End'].join('\n');
  return { text, pairs };
}

const signed = (n: number): string => (n < 0 ? `- ${-n}` : `+ ${n}`);
