import type { Tx } from '@app/database';
import { decodeCursor, isUuid, PAGE_LIMIT, toPage, type Page } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import type { Tier } from './council.rules';

export interface ListedCouncil { id: string; slug: string; name: string; tier: Tier; gssCode: string | null }
export interface AreaWard { code: string; name: string | null; districtCode: string | null; district: string | null }

const limitOf = (limit: number | undefined): number => Math.min(Math.max(limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);

/** The listed councils of this installation by name: what is public of them. Throws `bad-cursor`. */
export async function listCouncils(manager: EntityManager, f: { search?: string; tier?: Tier; wardCode?: string; cursor?: string; limit?: number } = {}): Promise<Page<ListedCouncil>> {
  const limit = limitOf(f.limit);
  const [name, id] = f.cursor ? decodeCursor(f.cursor, 2) : [null, null];
  if (f.cursor && (typeof name !== 'string' || !isUuid(id))) decodeCursor('', 2);
  const rows = await manager.query<(ListedCouncil & { key: string })[]>(
    `SELECT c.id, c.slug, c.name, c.tier, c.gss_code AS "gssCode", lower(c.name) AS key FROM council c
     WHERE c.listed AND ($1::text IS NULL OR c.name ILIKE $1) AND ($2::text IS NULL OR c.tier = $2) AND ($3::text IS NULL OR EXISTS (SELECT 1 FROM council_area a WHERE a.council_id = c.id AND a.ward_code = $3))
       AND ($4::text IS NULL OR (lower(c.name), c.id) > ($4, $5::uuid)) ORDER BY lower(c.name), c.id LIMIT $6`,
    [f.search ? `%${f.search.replace(/[\\%_]/g, '\\$&')}%` : null, f.tier ?? null, f.wardCode ?? null, name, id, limit + 1]);
  const page = toPage(rows, limit, (r) => [r.key, r.id]);
  return { ...page, items: page.items.map(({ key: _, ...row }) => row) };
}

/** The wards of the transaction's council by code, with their names. Throws `bad-cursor`. */
export async function areaPage(tx: Tx, f: { cursor?: string; limit?: number } = {}): Promise<Page<AreaWard>> {
  const limit = limitOf(f.limit);
  const [after] = f.cursor ? decodeCursor(f.cursor, 1) : [null];
  const rows = await tx.query<AreaWard>(
    `SELECT a.ward_code AS code, w.name, d.code AS "districtCode", d.name AS district FROM council_area a LEFT JOIN ward w ON w.code = a.ward_code LEFT JOIN district d ON d.code = w.district_code
     WHERE a.council_id = $1 AND ($2::text IS NULL OR a.ward_code > $2) ORDER BY a.ward_code LIMIT $3`, [tx.councilId, after, limit + 1]);
  return toPage(rows, limit, (r) => [r.code]);
}
