import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Areas that cut through wards, counties by name, and which lists of postcodes were imported. */
export class Areas1764000000040 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- Not whole: the council's boundary goes through the ward, so that the point decides (council_boundary).
      ALTER TABLE council_area ADD whole boolean NOT NULL DEFAULT true;

      -- One ring a row, in National Grid metres. Ring 0 of a part is its outline, the others are holes in it.
      CREATE TABLE council_boundary (
        council_id uuid NOT NULL REFERENCES council (id),
        part int NOT NULL CHECK (part >= 0),
        ring int NOT NULL CHECK (ring >= 0),
        shape polygon NOT NULL,
        PRIMARY KEY (council_id, part, ring)
      );
      CREATE INDEX council_boundary_shape ON council_boundary USING gist (shape) WHERE ring = 0;
      GRANT SELECT, INSERT, DELETE ON council_boundary TO commonweal_app;

      ALTER TABLE district ADD upper_name text;

      CREATE TABLE postcode_list (
        id uuid PRIMARY KEY,
        source text NOT NULL CHECK (source IN ('code-point-open', 'onspd')),
        file_name text NOT NULL CHECK (length(file_name) <= 200),
        rows_read int NOT NULL,
        rows_written int NOT NULL,
        imported_at timestamptz NOT NULL
      );
      GRANT SELECT ON postcode_list TO commonweal_app;
    `);
    const rows = parse(readFileSync(join(__dirname, '..', 'data', 'geography', 'local_authorities_uk.csv')), { columns: true, bom: true }) as Record<string, string>[];
    await q.query('UPDATE district d SET upper_name = u.name FROM jsonb_to_recordset($1) AS u(code text, name text) WHERE u.code = d.code',
      [JSON.stringify(rows.filter((r) => r.utla_name).map((r) => ({ code: r.gss_code, name: r.utla_name })))]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE postcode_list, council_boundary; ALTER TABLE district DROP upper_name; ALTER TABLE council_area DROP whole;');
  }
}
