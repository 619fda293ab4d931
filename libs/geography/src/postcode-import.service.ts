import { DomainError, newId } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { basename } from 'node:path';
import type { EntityManager } from 'typeorm';
import { bundledPostcode } from './packed-postcodes';
import { bundledDeciles } from './packed-deciles';
import { rowsOf } from './list-files';
import { columnsOf, readRow, type Columns, type ListSource, type PostcodeRow } from './postcode-row.rules';
import { areaOf } from './postcode.rules';

export interface ListReport {
  source: ListSource; read: number; written: number; unchanged: number; added: number; moved: number; terminated: number; withoutPlace: number;
  northernIreland: number; crownDependency: number; faults: string[]; faultCount: number; unknownWards: number;
}

const BATCH = 5_000;
/** Postcodes ever used in the United Kingdom: 2.7 million. */
export const MOST_ROWS = 5_000_000;
const SAID_FAULTS = 20;

/** Newer lists of postcodes over the bundled one. */
@Injectable()
export class PostcodeImports {
  /**
   * As the owner, in the caller's one transaction: all of the file, or nothing. Faulty rows stop it unless `skipFaulty`.
   * Throws `wrong-list`, `faulty-rows`.
   */
  async run(manager: EntityManager, path: string, now: Date, options: { skipFaulty?: boolean; progress?: (share: number, report: ListReport) => void } = {}): Promise<ListReport> {
    const report: ListReport = { source: 'onspd', read: 0, written: 0, unchanged: 0, added: 0, moved: 0, terminated: 0, withoutPlace: 0, northernIreland: 0, crownDependency: 0, faults: [], faultCount: 0, unknownWards: 0 };
    const deciles = bundledDeciles();
    let file: string | null = null;
    let columns: Columns | null = null;
    let batch = new Map<string, PostcodeRow>();
    let share = 0;
    const flush = async () => {
      if (batch.size) await this.write(manager, [...batch.values()], deciles, report);
      batch = new Map();
      options.progress?.(share, report);
    };
    for await (const row of rowsOf(path, (s) => { share = s; })) {
      if (row.file !== file) {
        file = row.file;
        const { columns: found, header } = columnsOf(row.cells);
        if (columns && columns.source !== found.source) throw new DomainError('wrong-list', `${path} holds lists of two kinds. Import one after the other, the newer last.`);
        columns = found;
        report.source = found.source;
        if (header) continue;
      }
      // A folder of Code-Point Open that somebody put the column names into has two lines of them.
      if (row.line === 2 && row.cells[0]?.toLowerCase() === 'postcode') continue;
      if (++report.read > MOST_ROWS) throw new DomainError('wrong-list', `The list has more than ${MOST_ROWS} rows.`);
      const read = readRow(row.cells, columns!);
      if (read === 'northern-ireland') report.northernIreland++;
      else if (read === 'crown-dependency') report.crownDependency++;
      else if ('fault' in read) {
        if (report.faultCount++ < SAID_FAULTS) report.faults.push(`${row.file} line ${row.line}: ${read.fault}.`);
      } else batch.set(read.postcode, read);
      if (batch.size >= BATCH) await flush();
    }
    await flush();
    if (!report.read) throw new DomainError('wrong-list', `${basename(path)} has no rows.`);
    if (report.faultCount && !options.skipFaulty) {
      throw new DomainError('faulty-rows', `Nothing was imported: ${report.faultCount} of ${report.read} rows are faulty.\n${report.faults.map((f) => `- ${f}`).join('\n')}${report.faultCount > SAID_FAULTS ? `\n- and ${report.faultCount - SAID_FAULTS} more` : ''}\nMend the file, or import the rest with --skip-faulty.`);
    }
    const [unknown] = await manager.query<{ n: number }[]>('SELECT count(DISTINCT p.ward_code)::int AS n FROM postcode p LEFT JOIN ward w ON w.code = p.ward_code WHERE p.ward_code IS NOT NULL AND w.code IS NULL');
    report.unknownWards = unknown!.n;
    await manager.query('INSERT INTO postcode_list (id, source, file_name, rows_read, rows_written, imported_at) VALUES ($1, $2, $3, $4, $5, $6)', [newId(), report.source, basename(path).slice(0, 200), report.read, report.written, now]);
    await manager.query('ANALYZE postcode');
    return report;
  }

  private async write(manager: EntityManager, rows: PostcodeRow[], deciles: ReadonlyMap<string, number>, report: ListReport): Promise<void> {
    const old = new Map((await manager.query<{ postcode: string; easting: number | null; northing: number | null }[]>('SELECT postcode, easting, northing FROM postcode WHERE postcode = ANY($1)', [rows.map((r) => r.postcode)])).map((r) => [r.postcode, r]));
    for (const row of rows) {
      const before = old.get(row.postcode) ?? bundledPostcode(areaOf(row.postcode), row.postcode);
      if (row.endedOn) report.terminated++;
      else if (!before) report.added++;
      // The bundled points are within 5 m, as far as WGS84 and back takes them.
      else if (row.easting !== null && before.easting !== null && Math.hypot(row.easting - before.easting, row.northing! - before.northing!) > 10) report.moved++;
      if (!row.endedOn && row.easting === null) report.withoutPlace++;
    }
    const written = await manager.query<unknown[]>(
      `INSERT INTO postcode AS p (postcode, easting, northing, ward_code, district_code, decile, terminated_on)
       SELECT * FROM unnest($1::text[], $2::int[], $3::int[], $4::text[], $5::text[], $6::int[], $7::date[])
       ON CONFLICT (postcode) DO UPDATE SET easting = EXCLUDED.easting, northing = EXCLUDED.northing, ward_code = EXCLUDED.ward_code, district_code = EXCLUDED.district_code, decile = coalesce(EXCLUDED.decile, p.decile), terminated_on = EXCLUDED.terminated_on
       WHERE (p.easting, p.northing, p.ward_code, p.district_code, p.decile, p.terminated_on) IS DISTINCT FROM (EXCLUDED.easting, EXCLUDED.northing, EXCLUDED.ward_code, EXCLUDED.district_code, coalesce(EXCLUDED.decile, p.decile), EXCLUDED.terminated_on)
       RETURNING 1`,
      [rows.map((r) => r.postcode), rows.map((r) => r.easting), rows.map((r) => r.northing), rows.map((r) => r.wardCode), rows.map((r) => r.districtCode), rows.map((r) => (r.lsoa ? deciles.get(r.lsoa) ?? null : null)), rows.map((r) => r.endedOn)]);
    report.written += written.length;
    report.unchanged += rows.length - written.length;
  }
}
