import { random } from '../../libs/matching/src/optimiser/choices/random';
import type { Problem, Settings } from '../../libs/matching/src/optimiser/problem';

export const SETTINGS: Settings = { objective: 'points', alpha: 0, sigma: 0, omega: [1.5, 1.4, 1.3, 1.2, 1.1, 1, 1, 1, 1, 1], wardFloor: 0, timeLimitMs: 600_000, step: 1, seed: 1 };

export interface Shape { lines: number; seed: number; blocks?: boolean; pairsEach?: number; supplyShare?: number }

/**
 * A council's round: towns of about 250 lines on a 100 km square, lines and offers scattered about them (a fifth of the offers anywhere), about 20 of the nearest
 * offers a line, supply 0.8 of demand. Points: nearness up to 300, skills 0/200, need by decile up to 200, dates up to 100, the rest up to 200.
 * `blocks`: a third of the offers have smallest blocks, a third of the lines a least that is useful, a tenth are all-or-nothing, a quarter take two or three suppliers at most.
 */
export function generate({ lines, seed, blocks = false, pairsEach = 20, supplyShare = 0.8 }: Shape): Problem {
  const next = random(seed);
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const bell = () => (next() + next() + next() - 1.5) * 2;
  const towns = Array.from({ length: Math.max(1, Math.round(lines / 250)) }, () => ({ x: next() * 100, y: next() * 100, decile: whole(1, 10) }));
  const size = towns.map(() => 0.3 + next() * next() * 3);
  const all = size.reduce((a, b) => a + b, 0);
  const town = () => { let r = next() * all; let t = 0; while (t < towns.length - 1 && (r -= size[t]!) > 0) t++; return t; };
  const demands = Array.from({ length: lines }, (_, j) => {
    const t = town();
    const quantity = whole(2, 40);
    const q = blocks ? { ...(next() < 0.1 ? { allOrNothing: true } : next() < 0.37 ? { minUseful: Math.max(2, Math.ceil(quantity * (0.3 + next() * 0.3))) } : {}), ...(next() < 0.25 ? { maxSuppliers: whole(2, 3) } : {}) } : {};
    return { x: towns[t]!.x + bell() * 4, y: towns[t]!.y + bell() * 4, d: { id: `d${j}`, quantity, ward: `w${t}-${whole(1, 6)}`, decile: Math.min(10, Math.max(1, towns[t]!.decile + whole(-2, 2))), alreadyReceived: 0, ...q } };
  });
  const wanted = demands.reduce((n, { d }) => n + d.quantity, 0) * supplyShare;
  const supplies: { x: number; y: number; s: { id: string; free: number; minBlock?: number } }[] = [];
  for (let i = 0, sum = 0; i < lines; i++) {
    const t = town();
    const far = next() < 0.2;
    // What is left is spread over the offers that are left.
    const free = Math.max(1, Math.round(((wanted - sum) / (lines - i)) * (0.2 + next() * 1.6)));
    sum += free;
    supplies.push({ x: far ? next() * 100 : towns[t]!.x + bell() * 4, y: far ? next() * 100 : towns[t]!.y + bell() * 4, s: { id: `s${i}`, free, ...(blocks && next() < 0.33 ? { minBlock: Math.min(free, whole(2, 8)) } : {}) } });
  }
  // Nearest offers by cells of 2 km, ring by ring.
  const cells = new Map<number, number[]>();
  const cell = (x: number, y: number) => Math.floor(x / 2 + 100) * 1000 + Math.floor(y / 2 + 100);
  supplies.forEach(({ x, y }, i) => { const c = cell(x, y); const known = cells.get(c); if (known) known.push(i); else cells.set(c, [i]); });
  const pairs: Problem['pairs'] = [];
  for (const { x, y, d } of demands) {
    const near: number[] = [];
    for (let ring = 0; near.length < pairsEach * 1.5 && ring < 60; ring++) {
      for (let dx = -ring; dx <= ring; dx++) for (let dy = -ring; dy <= ring; dy++) if (Math.max(Math.abs(dx), Math.abs(dy)) === ring) near.push(...(cells.get(cell(x + dx * 2, y + dy * 2)) ?? []));
    }
    const far = (i: number) => Math.hypot(supplies[i]!.x - x, supplies[i]!.y - y);
    near.sort((a, b) => far(a) - far(b) || a - b);
    const chosen = near.slice(0, pairsEach * 1.5).filter(() => next() < 0.67).slice(0, pairsEach + 2);
    for (const i of chosen) pairs.push({ supply: supplies[i]!.s.id, demand: d.id, points: Math.round(Math.max(0, 1 - far(i) / 30) * 300) + (next() < 0.5 ? 200 : 0) + Math.round(((11 - d.decile) / 10) * 200) + whole(0, 100) + whole(0, 200) });
  }
  return { version: 1, settings: { ...SETTINGS }, supplies: supplies.map(({ s }) => s), demands: demands.map(({ d }) => d), pairs, pins: [], forbids: [], kept: [] };
}
