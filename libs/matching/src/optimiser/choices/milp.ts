import loadHighs from 'highs';
import type { Component } from '../indexed';
import type { Target } from './target';

export type Highs = Awaited<ReturnType<typeof loadHighs>>;
let loaded: Promise<Highs> | undefined;
/** WASM, loaded once a thread. */
export const highs = (): Promise<Highs> => (loaded ??= loadHighs());

export interface MilpLimits { nodes: number; seconds: number; seed: number }
export interface MilpOutcome { status: 'optimal' | 'feasible' | 'infeasible' | 'none'; x: Float64Array | null; bound: number; nodes: number; outOfTime: boolean }

interface Rows { lower: number[]; upper: number[]; starts: number[]; indices: number[]; values: number[] }

/**
 * The whole model of matching.md §2 for HiGHS. x: quantity (continuous: with the choices made it is a flow, so corners are whole), y: pair used, z: demand served,
 * s: short of the floor, k: kept, t: ward short. `goal` quantity: the most that can be delivered; points: the best with at least `quantity` delivered.
 */
export function solveMilp(solver: Highs, c: Component, target: Target, goal: { maximise: 'points' | 'quantity'; quantity?: number }, limits: MilpLimits, start?: Float64Array): MilpOutcome {
  const m = c.pair.length;
  const [cost, lower, upper, whole]: number[][] = [[], [], [], []];
  const column = (worth: number, from: number, to: number, integer = false) => { cost!.push(worth); lower!.push(from); upper!.push(to); whole!.push(integer ? 1 : 0); return cost!.length - 1; };
  const rows: Rows = { lower: [], upper: [], starts: [0], indices: [], values: [] };
  const row = (from: number, to: number, terms: [number, number][]) => {
    rows.lower.push(from);
    rows.upper.push(to);
    for (const [at, by] of terms) { rows.indices.push(at); rows.values.push(by); }
    rows.starts.push(rows.indices.length);
  };
  const points = goal.maximise === 'points';
  const degree = new Int32Array(c.demands.length);
  for (let p = 0; p < m; p++) degree[c.demand[p]!]!++;
  const supplies: [number, number][][] = c.supplies.map(() => []);
  const demands: { x: [number, number][]; y: [number, number][] }[] = c.demands.map(() => ({ x: [], y: [] }));
  const given: number[] = [];
  for (let p = 0; p < m; p++) {
    column(points ? c.points[p]! : 1, c.pinned[p]!, c.high[p]!);
    if (start) given[p] = start[p]!;
    supplies[c.supply[p]!]!.push([p, 1]);
    demands[c.demand[p]!]!.x.push([p, 1]);
  }
  for (let p = 0; p < m; p++) {
    const j = c.demand[p]!;
    const counted = degree[j]! > c.most[j]!;
    if (c.low[p]! <= 1 && !counted) continue;
    const y = column(0, c.pinned[p]! > 0 ? 1 : 0, 1, true);
    if (start) given[y] = start[p]! > 0 ? 1 : 0;
    row(-Infinity, 0, [[p, 1], [y, -c.high[p]!]]);
    if (c.low[p]! > 1) row(0, Infinity, [[p, 1], [y, -c.low[p]!]]);
    if (counted) demands[j]!.y.push([y, 1]);
  }
  for (let p = 0; points && p < m; p++) {
    if (!c.kept[p] || !c.settings.sigma) continue;
    const k = column(c.settings.sigma, 0, c.kept[p]!);
    if (start) given[k] = Math.min(start[p]!, c.kept[p]!);
    row(-Infinity, 0, [[k, 1], [p, -1]]);
  }
  supplies.forEach((terms, i) => { if (terms.length) row(-Infinity, c.free[i]!, terms); });
  const wards = new Map<number, [number, number][]>();
  demands.forEach(({ x, y }, j) => {
    if (!x.length) return;
    if (c.least[j]! > 1) {
      const z = column(0, 0, 1, true);
      if (start) given[z] = x.some(([p]) => start[p]! > 0) ? 1 : 0;
      row(-Infinity, 0, [...x, [z, -c.quantity[j]!]]);
      row(0, Infinity, [...x, [z, -c.least[j]!]]);
    } else row(-Infinity, c.quantity[j]!, x);
    if (y.length) row(-Infinity, c.most[j]!, y);
    if (points && target.floors[j]! > 0) {
      const s = column(-target.penalty.floor, 0, target.floors[j]!);
      if (start) given[s] = Math.max(0, target.floors[j]! - x.reduce((n, [p]) => n + start[p]!, 0));
      row(target.floors[j]!, Infinity, [...x, [s, 1]]);
    }
    if (c.ward[j]! >= 0) wards.set(c.ward[j]!, [...(wards.get(c.ward[j]!) ?? []), ...x]);
  });
  if (points && target.wardFloors) {
    for (const [w, terms] of wards) {
      const floor = target.wardFloors[w]!;
      if (floor <= 0) continue;
      const t = column(-target.penalty.ward, 0, floor);
      if (start) given[t] = Math.max(0, floor - terms.reduce((n, [p]) => n + start[p]!, 0));
      row(floor, Infinity, [...terms, [t, 1]]);
    }
  }
  if (goal.quantity) row(goal.quantity, Infinity, Array.from({ length: m }, (_, p) => [p, 1]));

  return solver.withModel({
    numCols: cost!.length, numRows: rows.lower.length, sense: solver.constants.objectiveSense.maximize, colCost: cost!, colLower: lower!, colUpper: upper!, rowLower: rows.lower, rowUpper: rows.upper,
    matrix: { format: 'csr', numRows: rows.lower.length, numCols: cost!.length, starts: rows.starts, indices: rows.indices, values: rows.values }, integrality: Int32Array.from(whole!),
  }, (model): MilpOutcome => {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5, mip_max_nodes: limits.nodes, time_limit: limits.seconds, random_seed: limits.seed });
    if (start) model.setSolution({ colValue: Float64Array.from(given) });
    model.run();
    const status = model.getModelStatus();
    const known = solver.constants.modelStatus;
    const nodes = Number(model.info.get('mip_node_count'));
    const outOfTime = status === known.timeLimit;
    if (status === known.infeasible) return { status: 'infeasible', x: null, bound: -Infinity, nodes, outOfTime };
    const bound = whole!.some(Boolean) ? Number(model.info.get('mip_dual_bound')) : model.getObjectiveValue();
    if (Number(model.info.get('primal_solution_status')) !== 2) return { status: 'none', x: null, bound, nodes, outOfTime };
    return { status: status === known.optimal ? 'optimal' : 'feasible', x: model.getSolution().colValue.slice(0, m), bound, nodes, outOfTime };
  });
}

/** The best under the target: the most quantity first where the council says so, then the best points at that quantity. */
export function solveBest(solver: Highs, c: Component, target: Target, limits: MilpLimits, start?: Float64Array): MilpOutcome {
  if (!target.quantityFirst) return solveMilp(solver, c, target, { maximise: 'points' }, limits, start);
  const most = solveMilp(solver, c, target, { maximise: 'quantity' }, limits, start);
  if (!most.x) return most;
  const quantity = Math.round(most.x.reduce((n, q) => n + q, 0));
  const best = solveMilp(solver, c, target, { maximise: 'points', quantity }, limits, most.x);
  return { ...best, x: best.x ?? most.x, nodes: most.nodes + best.nodes, outOfTime: most.outOfTime || best.outOfTime, status: best.status === 'optimal' && most.status !== 'optimal' ? 'feasible' : best.status };
}
