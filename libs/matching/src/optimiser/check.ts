import Ajv, { type ErrorObject } from 'ajv';
import type { Problem, Settings } from './problem';

export const MOST_PAIRS = 5_000_000;
/** Any one quantity. */
export const MOST = 1_000_000_000;
/** Any |points|. */
export const MOST_POINTS = 500_000_000;
const MOST_FAULTS = 20;

export interface Fault { path: string; message: string }

export const DEFAULTS: Settings = { objective: 'points', alpha: 0, sigma: 0, omega: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], wardFloor: 0, timeLimitMs: 60_000, step: 1, seed: 1 };

const id = { type: 'string', minLength: 1, maxLength: 200 };
const quantity = { type: 'integer', minimum: 0, maximum: MOST };
const block = { type: 'integer', minimum: 1, maximum: MOST };
const object = (properties: Record<string, object>, required: string[]) => ({ type: 'object', properties, required, additionalProperties: false });
const listOf = (items: object, maxItems: number) => ({ type: 'array', items, maxItems });
const share = object({ supply: id, demand: id, quantity: block }, ['supply', 'demand', 'quantity']);

/** The problem file as a JSON schema (docs/optimiser.md). */
export const SCHEMA = object({
  version: { const: 1 },
  settings: object({
    objective: { enum: ['points', 'quantity-then-points'] }, alpha: { type: 'number', minimum: 0, maximum: 1 }, sigma: { type: 'integer', minimum: 0, maximum: MOST_POINTS },
    omega: { type: 'array', items: { type: 'number', minimum: 0.01, maximum: 100 }, minItems: 10, maxItems: 10 }, wardFloor: { type: 'number', minimum: 0, maximum: 1 },
    timeLimitMs: { type: 'integer', minimum: 1, maximum: 3_600_000 }, step: block, seed: { type: 'integer', minimum: 0, maximum: 2_147_483_647 },
  }, []),
  supplies: listOf(object({ id, free: quantity, minBlock: block, maxBlock: block }, ['id', 'free']), 1_000_000),
  demands: listOf(object({ id, quantity, minUseful: quantity, allOrNothing: { type: 'boolean' }, maxSuppliers: { type: 'integer', minimum: 1, maximum: MOST }, ward: id, decile: { type: 'integer', minimum: 1, maximum: 10 }, alreadyReceived: quantity }, ['id', 'quantity']), 1_000_000),
  pairs: listOf(object({ supply: id, demand: id, points: { type: 'integer', minimum: -MOST_POINTS, maximum: MOST_POINTS }, minBlock: block, maxBlock: block }, ['supply', 'demand', 'points']), MOST_PAIRS),
  pins: listOf(share, MOST_PAIRS), forbids: listOf(object({ supply: id, demand: id }, ['supply', 'demand']), MOST_PAIRS), kept: listOf(share, MOST_PAIRS),
}, ['version', 'supplies', 'demands', 'pairs']);

const validate = new Ajv({ allErrors: false, strictNumbers: true }).compile(SCHEMA);

const said = (e: ErrorObject): Fault => {
  const extra = e.keyword === 'additionalProperties' ? `: "${String(e.params.additionalProperty)}"` : e.keyword === 'enum' ? `: ${(e.params.allowedValues as string[]).join(', ')}` : e.keyword === 'const' ? `: ${String(e.params.allowedValue)}` : '';
  return { path: e.instancePath || '/', message: `${e.message ?? 'is wrong'}${extra}` };
};

/** The problem with its defaults, or what is wrong with it and where. Never changes what it is given. */
export function check(given: unknown): { problem: Problem } | { faults: Fault[] } {
  if (!validate(given)) return { faults: validate.errors!.map(said) };
  const file = given as Omit<Problem, 'settings' | 'pins' | 'forbids' | 'kept'> & { settings?: Partial<Settings> } & Partial<Pick<Problem, 'pins' | 'forbids' | 'kept'>>;
  const problem: Problem = { ...file, settings: { ...DEFAULTS, ...file.settings }, pins: file.pins ?? [], forbids: file.forbids ?? [], kept: file.kept ?? [] };
  const faults = senseOf(problem);
  return faults.length ? { faults } : { problem };
}

function senseOf(problem: Problem): Fault[] {
  const faults: Fault[] = [];
  const fault = (path: string, message: string) => { if (faults.length < MOST_FAULTS) faults.push({ path, message }); };
  const numbers = (rows: readonly { id: string }[], at: string) => {
    const known = new Map<string, number>();
    rows.forEach((row, n) => { if (known.has(row.id)) fault(`/${at}/${n}/id`, `"${row.id}" is there already, at /${at}/${known.get(row.id)}`); else known.set(row.id, n); });
    return known;
  };
  const [supplies, demands] = [numbers(problem.supplies, 'supplies'), numbers(problem.demands, 'demands')];
  problem.supplies.forEach((s, n) => {
    if (s.minBlock !== undefined && s.minBlock > s.free) fault(`/supplies/${n}/minBlock`, `a block of ${s.minBlock} is larger than the ${s.free} that is free`);
    if (s.minBlock !== undefined && s.maxBlock !== undefined && s.minBlock > s.maxBlock) fault(`/supplies/${n}/minBlock`, `the smallest block ${s.minBlock} is larger than the largest, ${s.maxBlock}`);
  });
  problem.demands.forEach((d, n) => { if (d.minUseful !== undefined && d.minUseful > d.quantity) fault(`/demands/${n}/minUseful`, `${d.minUseful} is larger than the quantity, ${d.quantity}`); });

  const place = (p: { supply: string; demand: string }, path: string): number => {
    const [i, j] = [supplies.get(p.supply), demands.get(p.demand)];
    if (i === undefined) fault(`${path}/supply`, `there is no supply "${p.supply}"`);
    if (j === undefined) fault(`${path}/demand`, `there is no demand "${p.demand}"`);
    return i === undefined || j === undefined ? -1 : i * problem.demands.length + j;
  };
  const pairs = new Set<number>();
  const limits = new Map<number, number>();
  const marked = new Set([...problem.pins, ...problem.kept].map((p) => (supplies.get(p.supply) ?? -1) * problem.demands.length + (demands.get(p.demand) ?? -1)));
  let points = 0;
  problem.pairs.forEach((p, n) => {
    const at = place(p, `/pairs/${n}`);
    if (at < 0) return;
    if (pairs.has(at)) fault(`/pairs/${n}`, `the pair ${p.supply} → ${p.demand} is there already`);
    pairs.add(at);
    const most = Math.min(problem.supplies[supplies.get(p.supply)!]!.free, problem.demands[demands.get(p.demand)!]!.quantity);
    if (p.minBlock !== undefined && p.minBlock > most) fault(`/pairs/${n}/minBlock`, `a block of ${p.minBlock} is larger than the quantity that can go between them, ${most}`);
    if (p.minBlock !== undefined && p.maxBlock !== undefined && p.minBlock > p.maxBlock) fault(`/pairs/${n}/minBlock`, `the smallest block ${p.minBlock} is larger than the largest, ${p.maxBlock}`);
    if (marked.has(at)) limits.set(at, Math.min(most, p.maxBlock ?? Infinity, problem.supplies[supplies.get(p.supply)!]!.maxBlock ?? Infinity));
    points = Math.max(points, Math.abs(p.points));
  });
  const asked = problem.demands.reduce((n, d) => n + d.quantity, 0);
  const offered = problem.supplies.reduce((n, s) => n + s.free, 0);
  // Penalties are prices along paths (matching-flow.ts): all sums stay whole numbers that a double holds.
  if ((points + problem.settings.sigma) * 2 * (Math.min(problem.supplies.length, problem.demands.length) + 2) * 1024 * 8 > Number.MAX_SAFE_INTEGER || (points + problem.settings.sigma) * Math.min(asked, offered) > Number.MAX_SAFE_INTEGER) fault('/pairs', `points up to ${points} with these quantities are too large to be added exactly`);

  const forbidden = new Set<number>();
  problem.forbids.forEach((f, n) => forbidden.add(place(f, `/forbids/${n}`)));
  const once = (rows: readonly { supply: string; demand: string; quantity: number }[], name: string, look: (at: number, row: { supply: string; demand: string; quantity: number }, n: number) => void) => {
    const seen = new Set<number>();
    rows.forEach((row, n) => {
      const at = place(row, `/${name}/${n}`);
      if (at < 0) return;
      if (seen.has(at)) fault(`/${name}/${n}`, `${row.supply} → ${row.demand} is there already`);
      seen.add(at);
      look(at, row, n);
    });
  };
  once(problem.pins, 'pins', (at, pin, n) => {
    if (forbidden.has(at)) fault(`/pins/${n}`, `${pin.supply} → ${pin.demand} is both pinned and forbidden`);
    else if (!pairs.has(at)) fault(`/pins/${n}`, `${pin.supply} → ${pin.demand} is not among the pairs`);
    else if (pin.quantity > limits.get(at)!) fault(`/pins/${n}/quantity`, `a pin of ${pin.quantity} is more than can go between them, ${limits.get(at)}`);
  });
  once(problem.kept, 'kept', () => undefined);
  return faults;
}
