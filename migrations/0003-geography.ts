import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bundled = (file: string): Record<string, string>[] => parse(readFileSync(join(__dirname, '..', 'data', 'geography', file)), { columns: true, bom: true });

/** Wards and districts as bundled (data/geography/README.md), and postcodes that somebody imported on top of the packed list. */
export class Geography1764000000003 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE district (
        code text PRIMARY KEY CHECK (code ~ '^[ENSW][0-9]{8}$'),
        name text NOT NULL,
        -- The county or combined area above it; itself for a unitary.
        upper_code text,
        org_id text,
        country text NOT NULL DEFAULT ''
      );
      CREATE TABLE ward (
        code text PRIMARY KEY CHECK (code ~ '^[ENSW][0-9]{8}$'),
        name text NOT NULL,
        district_code text NOT NULL REFERENCES district (code),
        valid_from date NOT NULL,
        valid_to date
      );
      CREATE INDEX ward_district ON ward (district_code, name);
      CREATE INDEX ward_name ON ward USING gin (name gin_trgm_ops);
      CREATE TABLE postcode (
        postcode text PRIMARY KEY,
        easting int,
        northing int,
        ward_code text,
        district_code text,
        decile int CHECK (decile BETWEEN 1 AND 10),
        terminated_on date
      );
      GRANT SELECT ON district, ward, postcode TO commonweal_app;
    `);
    const districts = bundled('local_authorities_uk.csv').map((r) => ({ code: r.gss_code, name: r.name, upper_code: r.utla_code || null, org_id: r.org_id || null, country: r.country ?? '' }));
    const known = new Set(districts.map((d) => d.code));
    const wards = bundled('wards_uk_2025.csv');
    for (const { la_code: code, la_name: name } of wards) if (!known.has(code)) { known.add(code); districts.push({ code, name: name!, upper_code: null, org_id: null, country: '' }); }
    await q.query(`INSERT INTO district SELECT * FROM jsonb_to_recordset($1) AS d(code text, name text, upper_code text, org_id text, country text) ON CONFLICT DO NOTHING`, [JSON.stringify(districts)]);
    await q.query(`INSERT INTO ward SELECT w.code, w.name, w.district, DATE '2025-05-01', NULL FROM jsonb_to_recordset($1) AS w(code text, name text, district text)`,
      [JSON.stringify(wards.map((w) => ({ code: w.ward_code, name: w.ward_name, district: w.la_code })))]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE postcode, ward, district;');
  }
}
