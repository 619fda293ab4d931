import { DomainError } from '@app/kernel';
import { normaliseEmail, normaliseName } from '@app/people';
import { parseArgs } from 'node:util';
import { USAGE } from './usage';

export interface Named { name: string | null; email: string }
export interface CreateRequest {
  slug: string; name: string; tier: string; gss: string | null; districts: string[]; counties: string[]; wards: string[]; polygonFile: string | null;
  childNumber: string; adultNumber: string; lead: Named | null; deputy: Named | null; reserve: Named | null; admin: Named | null;
  rules: Record<string, unknown>; clocks: Record<string, unknown>; listed: boolean;
}
export type Request =
  | { verb: 'create'; create: CreateRequest; faults: string[] } | { verb: 'list' } | { verb: 'show'; slug: string }
  | { verb: 'add-person'; slug: string; person: Named; role: string; reserve: boolean }
  | { verb: 'token'; slug: string; email: string; role: string | null; scopes: string[]; days: number; name: string };

const OPTIONS = {
  create: { one: ['slug', 'name', 'tier', 'county', 'polygon', 'child-number', 'adult-number', 'lead', 'deputy', 'reserve', 'admin', 'gss', 'rules', 'clocks'], many: ['district', 'ward', 'rule', 'clock'], flags: ['unlisted'] },
  list: { one: [], many: [], flags: [] },
  show: { one: [], many: [], flags: [] },
  'add-person': { one: ['person', 'role'], many: [], flags: ['reserve'] },
  token: { one: ['email', 'role', 'days', 'name'], many: ['scope'], flags: [] },
} satisfies Record<string, { one: string[]; many: string[]; flags: string[] }>;

export const refusal = (faults: readonly string[]): Error => new Error(`Nothing was changed:\n- ${faults.join('\n- ')}\nnpm run council says how it is used.`);

/** Throws the usage, or all faults in one message; of `create` the caller adds what the database knows to `faults`. */
export function readRequest(args: readonly string[]): Request {
  const [verb, ...rest] = args;
  if (!verb || !Object.hasOwn(OPTIONS, verb)) throw new Error(verb && !['help', '--help', '-h'].includes(verb) ? `There is no "${verb.slice(0, 40)}".\n\n${USAGE}` : USAGE);
  if (rest.some((arg) => arg === '--help' || arg === '-h')) throw new Error(USAGE);
  const known: { one: string[]; many: string[]; flags: string[] } = OPTIONS[verb as keyof typeof OPTIONS];
  const faults: string[] = [];
  const { tokens } = parseArgs({
    args: [...rest], strict: false, allowPositionals: true, tokens: true,
    options: Object.fromEntries([...known.one.map((k) => [k, { type: 'string' }]), ...known.many.map((k) => [k, { type: 'string', multiple: true }]), ...known.flags.map((k) => [k, { type: 'boolean' }])]) as Record<string, { type: 'string' | 'boolean' }>,
  });
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    // What follows an unknown option was meant for it.
    if (token.kind === 'positional' && !(before?.kind === 'option' && ![...known.one, ...known.many, ...known.flags].includes(before.name))) positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const name = token.name.slice(0, 40);
    if (known.flags.includes(name)) values.set(name, ['true']);
    else if (!known.one.includes(name) && !known.many.includes(name)) faults.push(`--${name} is not known here.`);
    else if (token.value === undefined || !token.value.trim()) faults.push(`--${name} needs a value.`);
    else if (known.one.includes(name) && values.has(name)) faults.push(`--${name} is given twice.`);
    else values.set(name, [...(values.get(name) ?? []), token.value.trim()]);
  }
  const one = (name: string): string | null => values.get(name)?.[0] ?? null;
  const many = (name: string): string[] => values.get(name) ?? [];
  const needed = (name: string): string => {
    const value = one(name);
    if (value === null && !faults.some((f) => f.startsWith(`--${name} `))) faults.push(`--${name} is missing.`);
    return value ?? '';
  };
  const person = (name: string, text = one(name)): Named | null => (text === null ? null : attempt(faults, `--${name}`, () => readPerson(text)));
  if (verb === 'create') {
    for (const extra of positionals) faults.push(`"${extra.slice(0, 40)}" belongs to no option: are quotation marks missing?`);
    const create: CreateRequest = {
      slug: needed('slug'), name: needed('name'), tier: needed('tier'), gss: one('gss'), districts: many('district'), counties: one('county') ? [one('county')!] : [], wards: many('ward'), polygonFile: one('polygon'),
      childNumber: needed('child-number'), adultNumber: needed('adult-number'), lead: person('lead'), deputy: person('deputy'), reserve: person('reserve'), admin: person('admin'),
      rules: settings(faults, 'rule', one('rules'), many('rule')), clocks: settings(faults, 'clock', one('clocks'), many('clock')), listed: !values.has('unlisted'),
    };
    if (!create.districts.length && !create.counties.length && !create.wards.length && !create.polygonFile) faults.push('The area is missing: --district, --county, --ward or --polygon.');
    return { verb, create, faults };
  }
  const [slug = '', ...more] = positionals;
  if (verb !== 'list' && !slug) faults.push(`Say which council: npm run council -- ${verb} SLUG.`);
  for (const extra of verb === 'list' ? positionals : more) faults.push(`"${extra.slice(0, 40)}" belongs to no option: are quotation marks missing?`);
  const request = ((): Request => {
    if (verb === 'list') return { verb };
    if (verb === 'show') return { verb, slug };
    if (verb === 'add-person') return { verb, slug, person: person('person', needed('person') || null) ?? { name: null, email: '' }, role: needed('role'), reserve: values.has('reserve') };
    const days = Number(one('days') ?? 90);
    const email = needed('email');
    return { verb: 'token', slug, email: (email && attempt(faults, '--email', () => normaliseEmail(email))) || '', role: one('role'), scopes: many('scope').flatMap((s) => s.split(/[,\s]+/)).filter(Boolean), days, name: one('name') ?? 'made on the command line' };
  })();
  if (faults.length) throw refusal(faults);
  return request;
}

/** What it answers; or, where a rule says no, the fault in the list and null. */
export function attempt<T>(faults: string[], where: string, work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const fields = Object.entries(error.facts.fields ?? {});
    for (const sentence of where ? [error.detail] : fields.map(([path, s]) => `${path}: ${s}`)) faults.push(where ? `${where}: ${sentence}` : sentence);
    if (!where && !fields.length) faults.push(error.detail);
    return null;
  }
}

/** "Ada Birch <ada@council.example>", or an address alone. */
function readPerson(text: string): Named {
  const parts = /^(.*?)\s*<([^<>]*)>$/.exec(text);
  return parts ? { name: normaliseName(parts[1]!), email: normaliseEmail(parts[2]!) } : { name: null, email: normaliseEmail(text) };
}

/** JSON, then each key=value over it; "step.hour=60" goes into step, "3,7" is a list, numbers are numbers. */
function settings(faults: string[], option: string, json: string | null, pairs: readonly string[]): Record<string, unknown> {
  let all: Record<string, unknown> = {};
  if (json !== null) {
    try {
      const given: unknown = JSON.parse(json);
      if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new Error();
      all = { ...given };
    } catch {
      faults.push(`--${option}s is not a JSON object, like '{"${option === 'rule' ? 'liveNeedLimit":5' : 'confirmDays":15'}}'.`);
    }
  }
  for (const pair of pairs) {
    const [, key, inner, text] = /^([A-Za-z]+)(?:\.([A-Za-z]+))?=(.+)$/.exec(pair) ?? [];
    if (!key || text === undefined) {
      faults.push(`--${option} ${pair.slice(0, 60)}: write key=value.`);
      continue;
    }
    const scalar = (t: string) => (/^-?\d+(\.\d+)?$/.test(t) ? Number(t) : t);
    const value = key === 'remindDays' ? text.split(',').map((t) => scalar(t.trim())) : scalar(text);
    all[key] = inner ? { ...(all[key] as object | undefined), [inner]: value } : value;
  }
  return all;
}
