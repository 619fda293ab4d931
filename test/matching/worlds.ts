import type { Tx } from '@app/database';
import { newId } from '@app/kernel';
import { SHIPPED_SKILLS } from '@app/marketplace';
import fc from 'fast-check';

const DAY_0 = Date.parse('2026-06-01');
const day = (n: number) => new Date(DAY_0 + n * 86_400_000).toISOString().slice(0, 10);
const days = fc.integer({ min: -3, max: 12 });
const short = fc.tuple(days, days).map(([a, b]) => ({ from: day(Math.min(a, b)), to: day(Math.max(a, b)) }));
/** A long one begins before today and spans the border of a month of 31 days. */
const window = fc.oneof({ weight: 4, arbitrary: short }, { weight: 1, arbitrary: fc.constant({ from: day(-20), to: day(20) }) });
const subset = (...of: string[]) => fc.subarray(of);
/** Mostly what keeps no pair apart, so that the last limits are met too. */
const mostly = <T>(usual: T, value: fc.Arbitrary<T>) => fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: value });
const seldom = <T>(value: fc.Arbitrary<T>) => mostly<T | null>(null, value);
/** Sums of squares and the borders of cells meet often. */
const metre = fc.constantFrom(0, 3_000, 4_000, 4_999, 5_000, 5_001, 8_000, 9_999, 10_000, 12_000, 15_000);
const place = fc.record({ easting: metre, northing: metre });
const people = fc.tuple(seldom(fc.integer({ min: 1, max: 4 })), seldom(fc.integer({ min: 1, max: 4 }))).map(([a, b]) => ({ fewest: a, most: a !== null && b !== null ? Math.max(a, b) : b }));
const regularity = mostly('either', fc.constantFrom('one-off', 'regular'));
// Of 129 words, 40 far apart: more than 32 bits. A council adds its own.
const skill = fc.constantFrom(...SHIPPED_SKILLS.filter((_, n) => n % 4 === 0).map((s) => s.tag), 'own-0', 'own-1', 'building', 'accounting', 'bookkeeping', 'budgeting', 'tax', 'money');
const commodity = fc.constantFrom(...[['volunteering', 'hour'], ['volunteering', 'hour'], ['cash', 'gbp'], ['goods', 'gbp'], ['goods', 'gbp'], ['goods', 'item']] as [string, string][]);

const organisation = fc.record({ form: fc.constantFrom('charity', 'informal', 'informal', 'school'), owner: seldom(fc.integer({ min: 0, max: 1 })) });
const line = fc.record({
  group: fc.nat(2), kind: commodity, quantity: fc.constantFrom(1, 500, 501), window: mostly({ from: day(-20), to: day(20) }, window), skills: fc.array(skill, { maxLength: 2 }), people, regularity, unplaced: fc.boolean(), suppliers: seldom(fc.integer({ min: 1, max: 2 })), place, ward: fc.constantFrom('north', 'south', null),
  themes: subset('green', 'young'), remote: mostly(false, fc.boolean()), season: mostly('any', fc.constantFrom('term-time', 'holidays')), checks: mostly([], subset('enhanced:children', 'enhanced:adults')), notFrom: mostly([], fc.subarray([0, 1, 2], { maxLength: 1 })), notTrades: mostly([], subset('painting')),
});
const pledge = fc.record({
  supplier: fc.nat(2), kind: commodity, window: mostly({ from: day(1), to: day(12) }, window), wards: seldom(subset('north', 'south')), forms: seldom(subset('charity', 'informal')), themes: seldom(subset('green', 'young')), remote: mostly(false, fc.boolean()), place: fc.option(place, { nil: null, freq: 8 }),
  radius: fc.option(fc.constantFrom(1, 3_000, 5_000, 13_000, 15_000, 30_000), { nil: null, freq: 8 }), skills: fc.array(skill, { maxLength: 30 }), all: mostly(true, fc.boolean()), checks: subset('enhanced:children', 'enhanced:adults'), insured: seldom(days), trade: fc.constantFrom('painting', 'plumbing', null), basis: mostly<string | null>('receipt', fc.constantFrom('none', null)), people, regularity,
  monthly: seldom(fc.integer({ min: 1, max: 9 })),
});
const pair = fc.record({ line: fc.nat(5), pledge: fc.nat(5), state: fc.constantFrom('approved', 'accepted', 'completed', 'proposed', 'asked', 'declined', 'forbid', 'lapsed', 'removed', 'pin', 'declined and lapsed', 'lapsed and declined') });

export const worlds = fc.record({
  groups: fc.array(organisation, { minLength: 3, maxLength: 3 }), suppliers: fc.array(organisation, { minLength: 3, maxLength: 3 }), lines: fc.array(line, { minLength: 1, maxLength: 7 }), pledges: fc.array(pledge, { minLength: 1, maxLength: 7 }), pairs: fc.array(pair, { maxLength: 8 }),
  near: fc.array(fc.tuple(skill, skill, fc.integer({ min: 80, max: 95 })), { maxLength: 12 }), holidays: fc.array(short, { maxLength: 3 }), informal: fc.constantFrom(500, 600), own: mostly(false, fc.boolean()),
});
export type WorldPlan = typeof worlds extends fc.Arbitrary<infer T> ? T : never;

const rows = (tx: Tx, table: string, of: object[]) => tx.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)`, [JSON.stringify(of)]);

/** Written into the tables as they are, past the services: whatever a council may come to hold. */
export async function write(tx: Tx, plan: WorldPlan): Promise<{ lineIds: string[]; pledgeIds: string[] }> {
  const council_id = tx.councilId;
  const at = tx.now;
  const owners = [newId(), newId()];
  const make = (kind: string) => (o: { form: string; owner: number | null }) => ({ id: newId(), kind, name: `${kind} of the world`, form: o.form, owner_group_id: o.owner === null ? null : owners[o.owner] });
  const [groups, suppliers] = [plan.groups.map(make('group')), plan.suppliers.map(make('supplier'))];
  // A body that asks and offers: the two sides share it.
  if (plan.own) suppliers[0] = groups[0]!;
  const organisations = [...new Set([...groups, ...suppliers])];
  await tx.query(`INSERT INTO organisation (id, kind, name, form, owner_group_id, created_at) SELECT id, kind, name, form, owner_group_id, $2 FROM jsonb_to_recordset($1) AS o(id uuid, kind text, name text, form text, owner_group_id uuid)`, [JSON.stringify(organisations), at]);
  const needs = plan.lines.map((l) => ({
    council_id, id: newId(), organisation_id: groups[l.group]!.id, state: 'open', title: 'A need', story: '', outcome: '', themes: l.themes, postcode: null, ...(l.remote && l.unplaced ? { easting: null, northing: null } : l.place), ward_code: l.ward, decile: null, remote: l.remote, sensitive: false, private_note: '', access: '', equipment: '',
    hosting_cost_pence: null, at_risk: 'nobody', supervised: true, required_checks: l.checks, season: l.season, not_from_organisations: l.notFrom.map((s) => suppliers[s]!.id), not_from_trades: l.notTrades, accept_anything: false, boosted: false, version: 1, created_at: at,
  }));
  await rows(tx, 'need', needs);
  // Offers have the narrower or the near word in place of what is asked.
  const swaps = new Map(plan.near.map(([asked, offered]) => [asked, offered]));
  await tx.query(`INSERT INTO skill (council_id, tag, label, parent, relatives, created_at) VALUES ($1, 'own-0', 'Own', 'building', '{}', $2), ('${council_id}', 'own-1', 'Own too', 'own-0', $3, $2)`, [council_id, at, JSON.stringify(Object.fromEntries(plan.near.map(([, relative, percent]) => [relative, percent])))]);
  const lines = plan.lines.map((l, i) => ({
    council_id, id: newId(), need_id: needs[i]!.id, position: 1, description: '', kind: l.kind[0], unit: l.kind[1], quantity: l.quantity, min_useful: 1, all_or_nothing: false, most_suppliers: l.suppliers, skills: l.skills, window_from: l.window.from, window_to: l.window.to,
    fewest_people: l.people.fewest, most_people: l.people.most, regularity: l.regularity, same_person: false,
  }));
  await rows(tx, 'need_line', lines);
  const pledges = plan.pledges.map((p) => ({
    council_id, id: newId(), organisation_id: suppliers[p.supplier]!.id, standing: false, state: 'paused', title: 'An offer', description: '', kind: p.kind[0], unit: p.kind[1], quantity: 100, skills: [...new Set(p.all ? plan.lines.flatMap((l) => l.skills.map((s) => swaps.get(s) ?? s)) : p.skills)].slice(0, 30), window_from: p.window.from, window_to: p.window.to,
    easting: p.place?.easting ?? null, northing: p.place?.northing ?? null, radius_m: p.radius, remote: p.remote || !p.place || !p.radius, fewest_people: p.people.fewest, most_people: p.people.most, regularity: p.regularity, same_person: false, most_per_month: p.monthly, closed_weeks: [],
    only_wards: p.wards, only_group_kinds: p.forms, only_themes: p.themes, checks: p.checks, insured_until: p.insured === null ? null : day(p.insured), trade: p.trade, price_basis: p.basis, enters_rounds_at: at, version: 1, created_at: at,
  }));
  await rows(tx, 'pledge', pledges);
  for (const { line: i, pledge: j, state } of plan.pairs) {
    const [l, p] = [lines[i], pledges[j]];
    if (!l || !p) continue;
    const ruled = ['declined', 'forbid', 'lapsed', 'removed', 'pin'];
    for (const rule of state.split(' and ').filter((one) => ruled.includes(one))) {
      await tx.query(`INSERT INTO pair_rule (council_id, id, pledge_id, need_line_id, rule, quantity, created_at, removed_at) VALUES ($1,$2,$3,$4,$5,$6,$7,$8) ON CONFLICT DO NOTHING`,
        [council_id, newId(), p.id, l.id, rule === 'removed' ? 'forbid' : rule, rule === 'pin' ? 1 : null, at, rule === 'removed' ? at : null]);
    }
    if (ruled.includes(state.split(' and ')[0]!)) continue;
    await tx.query(`INSERT INTO match (council_id, id, route, pledge_id, need_line_id, need_id, supplier_id, group_id, kind, unit, quantity, state, created_at) VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,1,$11,$12) ON CONFLICT DO NOTHING`,
      [council_id, newId(), state === 'asked' ? 'group-ask' : 'round', p.id, l.id, l.need_id, p.organisation_id, needs[i]!.organisation_id, l.kind, l.unit, state === 'asked' ? 'proposed' : state, at]);
  }
  return { lineIds: lines.map((l) => l.id), pledgeIds: pledges.map((p) => p.id) };
}
