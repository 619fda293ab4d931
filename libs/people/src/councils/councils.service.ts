import { record, type Tx } from '@app/database';
import type { Ring } from '@app/geography';
import { DomainError, isUuid, newId, type Day } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { requireAccent } from './accent.rules';
import { holidaysOf } from './bank-holidays';
import { clocksOver, over, requireClocks, requireRules, rulesOver, TIERS, type CouncilClocks, type CouncilRules, type Safeguarding, type Tier } from './council.rules';
import type { Calendar } from './working-days.rules';

export interface Council {
  id: string; slug: string; name: string; tier: Tier; gssCode: string | null; version: number;
  /** #rrggbb; null: the house's own. */
  accent: string | null;
  /** On the public list, and told to whoever asks for the councils of a place. */
  listed: boolean;
  rules: CouncilRules; clocks: CouncilClocks; safeguarding: Safeguarding; calendar: Calendar;
}

export interface CouncilInput {
  slug: string; name: string; tier: Tier; gssCode?: string | null;
  /** Known before the transaction begins; else made here. */
  id?: string;
  /** Codes of the wards that belong to it whole. */
  wards: readonly string[];
  /** Where the area cuts through wards: its parts, each an outline and its holes, and the wards they go through. There the point decides. */
  boundary?: { parts: readonly (readonly Ring[])[]; wards: readonly string[] };
  safeguarding: Partial<Safeguarding> & Pick<Safeguarding, 'childNumber' | 'adultNumber'>;
  rules?: Partial<CouncilRules>; clocks?: Partial<CouncilClocks>;
  /** Left out: it is. */
  listed?: boolean;
}

export interface CouncilChange { name?: string; accent?: string | null; listed?: boolean; rules?: Partial<CouncilRules>; clocks?: Partial<CouncilClocks>; safeguarding?: Partial<Safeguarding>; wards?: readonly string[] }

/** The largest county has under 1,500 wards. */
const MOST_SLUG = 63;
export const MOST_WARDS = 5000;

@Injectable()
export class Councils {
  /** The transaction's own council. */
  async inForce(tx: Tx): Promise<Council> {
    const council = await this.one(tx.planned, 'c.id = $1', tx.councilId);
    if (!council) throw new DomainError('not-found', 'There is no such council.');
    return council;
  }

  bySlug(manager: EntityManager, slug: string): Promise<Council | null> {
    return this.one((sql, values) => manager.query(sql, values), 'c.slug = $1', slug);
  }

  /** By the slug of an address, whatever its length. Throws `not-found`. */
  async at(manager: EntityManager, slug: string): Promise<Council> {
    const council = await this.bySlug(manager, slug.slice(0, MOST_SLUG));
    if (!council) throw new DomainError('not-found', 'There is no such council.');
    return council;
  }

  /** Throws `wrong-council`, `wrong-rules`, `wrong-clocks`, `slug-taken`. */
  async create(manager: EntityManager, input: CouncilInput, now: Date): Promise<{ id: string }> {
    requireCouncil(input);
    const [rules, clocks] = [requireRules(input.rules ?? {}), requireClocks(input.clocks ?? {})];
    const safeguarding: Safeguarding = { leadPersonId: null, deputyPersonId: null, ...input.safeguarding };
    const id = input.id ?? newId();
    const inserted = await manager.query<{ id: string }[]>(
      `INSERT INTO council (id, slug, name, tier, gss_code, rules, clocks, safeguarding, created_at, listed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (slug) DO NOTHING RETURNING id`,
      [id, input.slug, input.name.trim(), input.tier, input.gssCode ?? null, JSON.stringify(rules), JSON.stringify(clocks), JSON.stringify(safeguarding), now, input.listed ?? true]);
    if (!inserted.length) throw new DomainError('slug-taken', `There is a council at ${input.slug} already.`, { fields: { slug: 'Choose another short name.' } });
    await manager.query('INSERT INTO council_area (council_id, ward_code) SELECT $1, unnest($2::text[])', [id, [...new Set(input.wards)]]);
    if (input.boundary) await this.bound(manager, id, input.boundary);
    return { id };
  }

  /** What is given changes, the rest stays; clocks that run keep the end they were given. Throws `stale-version`, and as `create` does. */
  async change(tx: Tx, version: number | null, change: CouncilChange): Promise<{ version: number }> {
    const [old] = await tx.query<Pick<CouncilRow, 'slug' | 'name' | 'tier' | 'version' | 'accent' | 'listed' | 'rules' | 'clocks' | 'safeguarding'>>('SELECT slug, name, tier, version, accent, listed, rules, clocks, safeguarding FROM council WHERE id = $1 FOR UPDATE', [tx.councilId]);
    if (!old) throw new DomainError('not-found', 'There is no such council.');
    if (version !== null && old.version !== version) throw new DomainError('stale-version', 'Somebody changed the council’s settings while you were looking at them.', { version: old.version });
    const next = {
      name: change.name ?? old.name, accent: change.accent === undefined ? old.accent : requireAccent(change.accent), rules: requireRules(over(old.rules, change.rules)),
      listed: change.listed ?? old.listed, clocks: requireClocks(over(old.clocks, change.clocks)), safeguarding: over(old.safeguarding, change.safeguarding),
    };
    requireCouncil({ slug: old.slug, tier: old.tier, name: next.name, wards: change.wards ?? ['E05000000'], safeguarding: next.safeguarding as Safeguarding });
    if (change.safeguarding) await requireLeads(tx, change.safeguarding, next.safeguarding);
    if (change.wards) await requireKnownWards(tx, change.wards);
    await tx.query('UPDATE council SET name = $2, rules = $3, clocks = $4, safeguarding = $5, accent = $6, listed = $7, version = version + 1 WHERE id = $1',
      [tx.councilId, next.name.trim(), JSON.stringify(next.rules), JSON.stringify(next.clocks), JSON.stringify(next.safeguarding), next.accent, next.listed]);
    if (change.wards) {
      await tx.query('DELETE FROM council_area WHERE council_id = $1', [tx.councilId]);
      await tx.query('DELETE FROM council_boundary WHERE council_id = $1', [tx.councilId]);
      await tx.query('INSERT INTO council_area (council_id, ward_code) SELECT $1, unnest($2::text[])', [tx.councilId, [...new Set(change.wards)]]);
    }
    await record(tx, { type: 'council.changed', subjectType: 'council', subjectId: tx.councilId, payload: { changed: Object.keys(change) } });
    return { version: old.version + 1 };
  }

  private async bound(manager: EntityManager, id: string, { parts, wards }: NonNullable<CouncilInput['boundary']>): Promise<void> {
    await manager.query('INSERT INTO council_area (council_id, ward_code, whole) SELECT $1, unnest($2::text[]), false ON CONFLICT DO NOTHING', [id, [...new Set(wards)]]);
    const rings = parts.flatMap((part, p) => part.map((ring, r) => ({ part: p, ring: r, shape: `(${ring.map((at) => `(${at.easting},${at.northing})`).join(',')})` })));
    await manager.query('INSERT INTO council_boundary (council_id, part, ring, shape) SELECT $1, r.part, r.ring, r.shape::polygon FROM jsonb_to_recordset($2) AS r(part int, ring int, shape text)', [id, JSON.stringify(rings)]);
  }

  /** The wards of the transaction's council, by code: those that its boundary goes through too. */
  async area(tx: Tx): Promise<string[]> {
    return (await tx.query<{ ward_code: string }>('SELECT ward_code FROM council_area WHERE council_id = $1 ORDER BY ward_code', [tx.councilId])).map((w) => w.ward_code);
  }

  private async one(ask: Tx['planned'], where: string, value: string): Promise<Council | null> {
    const [row] = await ask<CouncilRow>(
      `SELECT c.id, c.slug, c.name, c.tier, c.gss_code, c.accent, c.listed, c.version, c.rules, c.clocks, c.safeguarding,
         (SELECT coalesce(json_agg(json_build_object('day', h.day, 'holiday', h.holiday)), '[]') FROM bank_holiday h WHERE h.country = coalesce(c.rules->>'country', 'england-and-wales')) AS changes
       FROM council c WHERE ${where}`, [value]);
    if (!row) return null;
    const rules = rulesOver(row.rules);
    return {
      id: row.id, slug: row.slug, name: row.name, tier: row.tier, gssCode: row.gss_code, accent: row.accent, listed: row.listed, version: row.version, rules, clocks: clocksOver(row.clocks),
      safeguarding: { childNumber: '', adultNumber: '', leadPersonId: null, deputyPersonId: null, ...row.safeguarding },
      calendar: { holidays: holidaysOf(rules.country, row.changes) },
    };
  }
}

interface CouncilRow {
  id: string; slug: string; name: string; tier: Tier; gss_code: string | null; accent: string | null; listed: boolean; version: number;
  rules: Partial<CouncilRules>; clocks: Partial<CouncilClocks>; safeguarding: Partial<Safeguarding>; changes: { day: Day; holiday: boolean }[];
}

/** Throws `unknown-person`: who leads holds an office here, and the deputy is somebody else. */
async function requireLeads(tx: Tx, change: Partial<Safeguarding>, next: Partial<Safeguarding>): Promise<void> {
  const fields: Record<string, string> = {};
  for (const name of ['leadPersonId', 'deputyPersonId'] as const) {
    const id = change[name];
    if (id == null) continue;
    const [holder] = isUuid(id) ? await tx.query('SELECT 1 FROM membership WHERE council_id = $1 AND person_id = $2 AND organisation_id IS NULL AND ended_at IS NULL', [tx.councilId, id]) : [];
    if (!holder) fields[`safeguarding.${name}`] = 'Choose somebody who holds an office here.';
  }
  if (next.leadPersonId != null && next.leadPersonId === next.deputyPersonId) fields['safeguarding.deputyPersonId'] = 'Choose somebody else than the lead.';
  if (Object.keys(fields).length) throw new DomainError('unknown-person', Object.values(fields).join(' '), { fields });
}

/** Throws `wrong-council` for a ward that is not in our list. */
async function requireKnownWards(tx: Tx, wards: readonly string[]): Promise<void> {
  const [unknown] = await tx.query<{ code: string }>('SELECT c.code FROM unnest($1::text[]) AS c(code) WHERE NOT EXISTS (SELECT 1 FROM ward w WHERE w.code = c.code) LIMIT 1', [wards]);
  if (unknown) throw new DomainError('wrong-council', `${unknown.code} is not a ward that we know.`, { fields: { wards: `${unknown.code} is not a ward that we know.` } });
}

/** Throws `wrong-council` with a sentence for each wrong field; rules and clocks have their own checks. */
export function requireCouncil(input: CouncilInput): void {
  const fields: Record<string, string> = {};
  if (!/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(input.slug)) fields.slug = 'Use small letters, digits and hyphens, like oxford-city.';
  if (input.name.trim().length < 2 || input.name.length > 200) fields.name = 'Enter a name of 2 to 200 letters.';
  if (!TIERS.includes(input.tier)) fields.tier = `Choose one of ${TIERS.join(', ')}.`;
  if (input.gssCode != null && !/^[ENSW]\d{8}$/.test(input.gssCode)) fields.gssCode = 'Enter a code like E07000178.';
  const wards = [...input.wards, ...(input.boundary?.wards ?? [])];
  if (wards.length < 1 || wards.length > MOST_WARDS) fields.wards = `Give the area, from 1 to ${MOST_WARDS} wards.`;
  else {
    const wrong = wards.find((w) => !/^[ENSW]\d{8}$/.test(w));
    if (wrong !== undefined) fields.wards = `${wrong.slice(0, 20)} is not a ward's code, like E05013100.`;
  }
  for (const name of ['childNumber', 'adultNumber'] as const) {
    if (!/^\+?[0-9 ()-]{3,30}$/.test(input.safeguarding?.[name] ?? '')) fields[`safeguarding.${name}`] = 'Enter a telephone number that is answered day and night.';
  }
  if (Object.keys(fields).length) throw new DomainError('wrong-council', `The council could not be made: ${Object.values(fields).join(' ')}`, { fields });
}
