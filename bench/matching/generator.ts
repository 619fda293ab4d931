import { random } from '../../libs/matching/src/optimiser/choices/random';
import type { Problem, Settings } from '../../libs/matching/src/optimiser/problem';

export const SETTINGS: Settings = { objective: 'points', alpha: 0, sigma: 0, omega: [1.5, 1.4, 1.3, 1.2, 1.1, 1, 1, 1, 1, 1], wardFloor: 0, timeLimitMs: 600_000, step: 1, seed: 1 };

const TAGS = 12;

export interface Shape { lines: number; seed: number; blocks?: boolean; pairsEach?: number; supplyShare?: number }

/**
 * A council's round: towns of about 250 lines on a 100 km square, lines and offers scattered about them (a fifth of the offers anywhere), supply 0.8 of demand.
 * Half of the lines ask for one of twelve skills, each offer has one to three; an offer goes 3 to 20 km. Of what these hard limits leave, each line has its nearest,
 * 20 on average and seldom none. Points as a council's weights make them: nearness up to 300 over the offer's radius, skills 200, dates up to 100, need and waiting by line, expiry by offer.
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
  const tag = () => Math.floor(next() * next() * TAGS);
  const demands = Array.from({ length: lines }, (_, j) => {
    const t = town();
    const quantity = whole(2, 40);
    const q = blocks ? { ...(next() < 0.1 ? { allOrNothing: true } : next() < 0.37 ? { minUseful: Math.max(2, Math.ceil(quantity * (0.3 + next() * 0.3))) } : {}), ...(next() < 0.25 ? { maxSuppliers: whole(2, 3) } : {}) } : {};
    return { skill: next() < 0.5 ? tag() : null, worth: whole(0, 380), x: towns[t]!.x + bell() * 4, y: towns[t]!.y + bell() * 4, d: { id: `d${j}`, quantity, ward: `w${t}-${whole(1, 6)}`, decile: Math.min(10, Math.max(1, towns[t]!.decile + whole(-2, 2))), alreadyReceived: 0, ...q } };
  });
  const wanted = demands.reduce((n, { d }) => n + d.quantity, 0) * supplyShare;
  const supplies: { x: number; y: number; radius: number; skills: Set<number>; worth: number; s: { id: string; free: number; minBlock?: number } }[] = [];
  for (let i = 0, sum = 0; i < lines; i++) {
    const t = town();
    const far = next() < 0.2;
    // What is left is spread over the offers that are left.
    const free = Math.max(1, Math.round(((wanted - sum) / (lines - i)) * (0.2 + next() * 1.6)));
    sum += free;
    supplies.push({ radius: 3 + next() * 17, skills: new Set(Array.from({ length: whole(1, 3) }, tag)), worth: whole(0, 150), x: far ? next() * 100 : towns[t]!.x + bell() * 4, y: far ? next() * 100 : towns[t]!.y + bell() * 4, s: { id: `s${i}`, free, ...(blocks && next() < 0.33 ? { minBlock: Math.min(free, whole(2, 8)) } : {}) } });
  }
  // Nearest offers by cells of 2 km, ring by ring.
  const cells = new Map<number, number[]>();
  const cell = (x: number, y: number) => Math.floor(x / 2 + 100) * 1000 + Math.floor(y / 2 + 100);
  supplies.forEach(({ x, y }, i) => { const c = cell(x, y); const known = cells.get(c); if (known) known.push(i); else cells.set(c, [i]); });
  const pairs: Problem['pairs'] = [];
  for (const { x, y, d, skill, worth } of demands) {
    const near: number[] = [];
    const far = (i: number) => Math.hypot(supplies[i]!.x - x, supplies[i]!.y - y);
    const most = Math.round(pairsEach * (0.4 + next() * 1.25));
    for (let ring = 0; near.length < most && ring <= 10; ring++) {
      for (let dx = -ring; dx <= ring; dx++) {
        for (let dy = -ring; dy <= ring; dy++) {
          if (Math.max(Math.abs(dx), Math.abs(dy)) !== ring) continue;
          for (const i of cells.get(cell(x + dx * 2, y + dy * 2)) ?? []) if (far(i) <= supplies[i]!.radius && (skill === null || supplies[i]!.skills.has(skill))) near.push(i);
        }
      }
    }
    near.sort((a, b) => far(a) - far(b) || a - b);
    for (const i of near.slice(0, most)) {
      const s = supplies[i]!;
      pairs.push({ supply: s.s.id, demand: d.id, points: Math.round((1 - far(i) / s.radius) * 300) + (skill === null ? 0 : 200) + whole(0, 100) + worth + s.worth });
    }
  }
  return { version: 1, settings: { ...SETTINGS }, supplies: supplies.map(({ s }) => s), demands: demands.map(({ d }) => d), pairs, pins: [], forbids: [], kept: [] };
}
