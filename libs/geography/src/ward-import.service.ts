import { addDays, DomainError } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rowsOf } from './list-files';

export interface WardReport { read: number; added: number; renamed: number; ended: number; districts: number }

const MOST_WARDS = 20_000;
const NAMES = { code: /^(wd\d\dcd|ward_code)$/, name: /^(wd\d\dnm|ward_name)$/, district: /^(lad\d\dcd|la_code)$/, districtName: /^(lad\d\dnm|la_name)$/ };

/** Wards as an ONS look-up of wards to districts gives them, in force from a day. */
@Injectable()
export class WardImports {
  /**
   * As the owner, in the caller's one transaction. In each district that the file names, what it does not list ended the day before: so a file holds
   * districts whole. A council's own area does not change by this; its wards are chosen anew. Throws `wrong-list`, `faulty-rows`.
   */
  async run(manager: EntityManager, path: string, from: string): Promise<WardReport> {
    const wards = new Map<string, { code: string; name: string; district: string; district_name: string }>();
    const faults: string[] = [];
    let at: Record<keyof typeof NAMES, number> | null = null;
    let read = 0;
    for await (const { file, line, cells } of rowsOf(path, () => undefined)) {
      if (!at) {
        at = Object.fromEntries(Object.entries(NAMES).map(([key, pattern]) => [key, cells.findIndex((c) => pattern.test(c.trim().toLowerCase()))])) as Record<keyof typeof NAMES, number>;
        const missing = Object.entries(at).filter(([, i]) => i < 0).map(([key]) => key);
        if (missing.length) throw new DomainError('wrong-list', `${file} needs a header with columns like WD26CD, WD26NM, LAD26CD, LAD26NM (missing: ${missing.join(', ')}).`);
        continue;
      }
      if (++read > MOST_WARDS) throw new DomainError('wrong-list', `${file} has more than ${MOST_WARDS} rows.`);
      const [code, name, district, districtName] = [at.code, at.name, at.district, at.districtName].map((i) => (cells[i] ?? '').trim()) as [string, string, string, string];
      if (!/^[ENSW]\d{8}$/.test(code) || !/^[ENSW]\d{8}$/.test(district) || !name || name.length > 200 || !districtName) faults.push(`${file} line ${line}: a ward's code and name, its district's code and name are needed.`);
      else if (wards.has(code)) faults.push(`${file} line ${line}: ${code} was there before.`);
      else wards.set(code, { code, name, district, district_name: districtName });
    }
    if (!wards.size && !faults.length) throw new DomainError('wrong-list', 'The file lists no wards.');
    if (faults.length) throw new DomainError('faulty-rows', `Nothing was imported: ${faults.length} of ${read} rows are faulty.\n${faults.slice(0, 20).map((f) => `- ${f}`).join('\n')}`);
    const given = JSON.stringify([...wards.values()]);
    const ROWS = 'jsonb_to_recordset($1) AS r(code text, name text, district text, district_name text)';
    await manager.query(`INSERT INTO district (code, name) SELECT DISTINCT ON (r.district) r.district, r.district_name FROM ${ROWS} ON CONFLICT DO NOTHING`, [given]);
    const renamed = await manager.query<[unknown[], number]>(`UPDATE ward w SET name = r.name, district_code = r.district, valid_to = NULL FROM ${ROWS} WHERE w.code = r.code AND (w.name, w.district_code, w.valid_to) IS DISTINCT FROM (r.name, r.district, NULL::date)`, [given]);
    const ended = await manager.query<[unknown[], number]>(`UPDATE ward w SET valid_to = $2 WHERE w.valid_to IS NULL AND w.valid_from <= $2 AND w.district_code IN (SELECT r.district FROM ${ROWS}) AND w.code NOT IN (SELECT r.code FROM ${ROWS})`, [given, addDays(from, -1)]);
    const added = await manager.query<unknown[]>(`INSERT INTO ward (code, name, district_code, valid_from) SELECT r.code, r.name, r.district, $2 FROM ${ROWS} ON CONFLICT (code) DO NOTHING RETURNING 1`, [given, from]);
    return { read, added: added.length, renamed: renamed[1], ended: ended[1], districts: new Set([...wards.values()].map((w) => w.district)).size };
  }
}
