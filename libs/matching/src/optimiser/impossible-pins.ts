import { solveMilp, type Highs } from './choices/milp';
import { sub } from './choices/neighbourhoods';
import { targetOf } from './choices/target';
import type { Component, Indexed } from './indexed';
import type { Cause, Conflict, Problem, Share } from './problem';

const named = (pin: Share) => `${pin.supply} → ${pin.demand} (${pin.quantity})`;
const list = (pins: Share[]) => pins.map(named).join(', ');

/** Pins that clash with a capacity or with their own pair: arithmetic is enough. Each conflict has no pin too many. */
export function plainConflicts(problem: Problem, whole: Indexed): Conflict[] {
  if (!problem.pins.length) return [];
  const found: Conflict[] = whole.lost.map(({ pin, because }) => {
    const p = problem.pins[pin]!;
    const limit = { forbidden: 'the pair is forbidden', 'no-pair': 'the two are no candidates for each other', block: 'the smallest block is larger than what can go between them' }[because];
    return { pins: [p], limits: [limit], causes: [{ code: because === 'block' ? 'smallest-block' : because, of: p.supply }], words: `The pin ${named(p)} cannot hold: ${limit}.` };
  });
  const usable = problem.pins.filter((_, n) => !whole.lost.some((l) => l.pin === n));
  const over = (pins: Share[], most: number, limit: string, cause: Cause) => {
    const taken: Share[] = [];
    let sum = 0;
    for (const pin of [...pins].sort((a, b) => b.quantity - a.quantity || (a.supply + a.demand < b.supply + b.demand ? -1 : 1))) {
      if (sum > most) break;
      taken.push(pin);
      sum += pin.quantity;
    }
    if (sum > most) found.push({ pins: taken, limits: [limit], causes: [cause], words: `${taken.length > 1 ? 'The pins' : 'The pin'} ${list(taken)} ${taken.length > 1 ? 'ask' : 'asks'} for ${sum}: ${limit}.` });
  };
  const grouped = (by: 'supply' | 'demand') => usable.reduce((m, p) => m.set(p[by], [...(m.get(p[by]) ?? []), p]), new Map<string, Share[]>());
  const [bySupply, byDemand] = [grouped('supply'), grouped('demand')];
  problem.supplies.forEach((s) => { if (bySupply.has(s.id)) over(bySupply.get(s.id)!, s.free, `${s.id} has ${s.free} free`, { code: 'free', of: s.id, amount: s.free }); });
  problem.demands.forEach((d) => {
    const pins = byDemand.get(d.id);
    if (!pins) return;
    over(pins, d.quantity, `${d.id} asks for ${d.quantity}`, { code: 'asked', of: d.id, amount: d.quantity });
    if (d.maxSuppliers !== undefined && pins.length > d.maxSuppliers) {
      const taken = pins.slice(0, d.maxSuppliers + 1);
      found.push({ pins: taken, limits: [`${d.id} takes ${d.maxSuppliers} suppliers at most`], causes: [{ code: 'most-suppliers', of: d.id, amount: d.maxSuppliers }], words: `The pins ${list(taken)} are from ${taken.length} suppliers: ${d.id} takes ${d.maxSuppliers} at most.` });
    }
  });
  const at = new Map(problem.pairs.map((p, n) => [`${p.supply}\n${p.demand}`, n]));
  const placeOf = new Map(Array.from(whole.pair, (file, n) => [file, n]));
  for (const pin of usable) {
    const n = placeOf.get(at.get(`${pin.supply}\n${pin.demand}`)!)!;
    if (pin.quantity > whole.high[n]! && pin.quantity <= Math.min(whole.free[whole.supply[n]!]!, whole.quantity[whole.demand[n]!]!)) found.push({ pins: [pin], limits: [`the largest block is ${whole.high[n]}`], causes: [{ code: 'largest-block', of: pin.supply, amount: whole.high[n]! }], words: `The pin ${named(pin)} is larger than the largest block, ${whole.high[n]}.` });
  }
  return found;
}

/** The demands that are pinned, alone: whatever the others do, they could be left empty, so the pins hold if and only if they hold here. */
function pinnedPart(c: Component): Component | null {
  const ofDemand: number[][] = c.demands.map(() => []);
  for (let p = 0; p < c.pair.length; p++) ofDemand[c.demand[p]!]!.push(p);
  const demands = ofDemand.flatMap((pairs, j) => (pairs.some((p) => c.pinned[p]! > 0) ? [j] : []));
  if (!demands.length) return null;
  const bare = targetOf(c, new Float64Array(c.demands.length), null);
  const part = sub(c, new Float64Array(c.pair.length), bare, demands, ofDemand).c;
  return { ...part, points: new Float64Array(part.pair.length), kept: new Float64Array(part.pair.length) };
}

const NODES = 20_000;

/** A way to hold all pins of a component with choices (pair by pair), or an irreducible set of pins and limits that clash, found by leaving out one at a time. */
export function holdPins(solver: Highs, c: Component): { x: Float64Array } | { conflict: Conflict } {
  const part = pinnedPart(c);
  const x = new Float64Array(c.pair.length);
  if (!part) return { x };
  const solve = (of: Component) => solveMilp(solver, of, targetOf(of, new Float64Array(of.demands.length), null), { maximise: 'points' }, { nodes: NODES, seconds: 60, seed: c.settings.seed });
  const first = solve(part);
  if (first.status !== 'infeasible') {
    const placeOf = new Map(Array.from(c.pair, (file, n) => [file, n]));
    part.pair.forEach((file, n) => { x[placeOf.get(file)!] = Math.round(first.x?.[n] ?? 0); });
    return { x };
  }
  let tight: Component = { ...part, pinned: part.pinned.slice(), free: part.free.slice(), quantity: part.quantity.slice(), least: part.least.slice(), most: part.most.slice(), low: part.low.slice(), high: part.high.slice() };
  const stays = (looser: Component) => { const still = solve(looser).status === 'infeasible'; if (still) tight = looser; return !still; };
  const without = (a: Float64Array, at: (n: number) => boolean, value: number) => a.map((v, n) => (at(n) ? value : v));
  const pins: Share[] = [];
  for (let p = 0; p < part.pair.length; p++) {
    if (part.pinned[p]! > 0 && stays({ ...tight, pinned: without(tight.pinned, (n) => n === p, 0) })) pins.push({ supply: part.supplies[part.supply[p]!]!, demand: part.demands[part.demand[p]!]!, quantity: part.pinned[p]! });
  }
  const limits: string[] = [];
  const causes: Cause[] = [];
  const found = (limit: string, cause: Cause) => { limits.push(limit); causes.push(cause); };
  const total = part.free.reduce((a, b) => a + b, 0) + part.quantity.reduce((a, b) => a + b, 0);
  const of = (j: number) => part.demands[j]!;
  part.demands.forEach((_, j) => {
    const here = (n: number) => n === j;
    if (part.least[j]! > 1 && stays({ ...tight, least: without(tight.least, here, 1) })) found(part.least[j] === part.quantity[j] ? `${of(j)} is all or nothing (${part.quantity[j]})` : `less than ${part.least[j]} is no use to ${of(j)}`, { code: part.least[j] === part.quantity[j] ? 'all-or-nothing' : 'least-useful', of: of(j), amount: part.least[j]! });
    if (part.most[j]! < Infinity && stays({ ...tight, most: without(tight.most, here, Infinity) })) found(`${of(j)} takes ${part.most[j]} suppliers at most`, { code: 'most-suppliers', of: of(j), amount: part.most[j]! });
    if (stays({ ...tight, quantity: without(tight.quantity, here, total) })) found(`${of(j)} asks for ${part.quantity[j]}`, { code: 'asked', of: of(j), amount: part.quantity[j]! });
  });
  part.supplies.forEach((id, i) => {
    const ofSupply = (n: number) => part.supply[n] === i;
    if (part.low.some((l, n) => ofSupply(n) && l > 1) && stays({ ...tight, low: without(tight.low, ofSupply, 1) })) found(`the smallest block of ${id}`, { code: 'smallest-block', of: id });
    if (stays({ ...tight, free: without(tight.free, (n) => n === i, total) })) found(`${id} has ${part.free[i]} free`, { code: 'free', of: id, amount: part.free[i]! });
    if (stays({ ...tight, high: tight.high.map((h, n) => (ofSupply(n) ? Math.max(h, total) : h)) })) found(`no more than the offer or the request goes from ${id} to one request`, { code: 'largest-block', of: id });
  });
  return { conflict: { pins, limits, causes, words: `${pins.length > 1 ? 'The pins' : 'The pin'} ${list(pins)} cannot hold: ${limits.join('; ')}.` } };
}
