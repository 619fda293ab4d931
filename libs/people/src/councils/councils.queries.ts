import { containing, filtersOf, type Tx } from '@app/database';
import { decodeCursor, isUuid, PAGE_LIMIT, toPage, type Page } from '@app/kernel';
import type { Tier } from './council.rules';

export interface ListedCouncil { id: string; slug: string; name: string; tier: Tier; gssCode: string | null }
export interface AreaWard { code: string; name: string | null; districtCode: string | null; district: string | null }

const limitOf = (limit: number | undefined): number => Math.min(Math.max(limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);

/** The listed councils of this installation by name: what is public of them. Throws `bad-cursor`. */
export async function listCouncils(tx: Tx, f: { search?: string; tier?: Tier; wardCode?: string; cursor?: string; limit?: number } = {}): Promise<Page<ListedCouncil>> {
  const limit = limitOf(f.limit);
  const [name, id] = f.cursor ? decodeCursor(f.cursor, 2) : [null, null];
  if (f.cursor && (typeof name !== 'string' || !isUuid(id))) decodeCursor('', 2);
  const values: unknown[] = [];
  const wanted = filtersOf(values, [[f.search && containing(f.search), 'c.name ILIKE ?'], [f.tier, 'c.tier = ?'], [f.wardCode, 'EXISTS (SELECT 1 FROM council_area a WHERE a.council_id = c.id AND a.ward_code = ?)']])
    + (name === null ? '' : ` AND (lower(c.name), c.id) > ($${values.push(name)}, $${values.push(id)}::uuid)`);
  const rows = await tx.planned<ListedCouncil & { key: string }>(
    `SELECT c.id, c.slug, c.name, c.tier, c.gss_code AS "gssCode", lower(c.name) AS key FROM council c WHERE c.listed${wanted} ORDER BY lower(c.name), c.id LIMIT ${limit + 1}`, values);
  const page = toPage(rows, limit, (r) => [r.key, r.id]);
  return { ...page, items: page.items.map(({ key: _, ...row }) => row) };
}

/** The wards of the transaction's council by code, with their names. Throws `bad-cursor`. */
export async function areaPage(tx: Tx, f: { cursor?: string; limit?: number } = {}): Promise<Page<AreaWard>> {
  const limit = limitOf(f.limit);
  const [after] = f.cursor ? decodeCursor(f.cursor, 1) : [null];
  const values: unknown[] = [tx.councilId];
  const wanted = filtersOf(values, [[after, 'a.ward_code > ?']]);
  const rows = await tx.planned<AreaWard>(
    `SELECT a.ward_code AS code, w.name, d.code AS "districtCode", d.name AS district FROM council_area a LEFT JOIN ward w ON w.code = a.ward_code LEFT JOIN district d ON d.code = w.district_code
     WHERE a.council_id = $1${wanted} ORDER BY a.ward_code LIMIT ${limit + 1}`, values);
  return toPage(rows, limit, (r) => [r.code]);
}
