import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Totals by council, supplier, group, ward and measure: a projection that can be thrown away and made again. */
export class BookTotals1764000000087 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE book_total (
        council_id uuid NOT NULL REFERENCES council (id),
        dimension text NOT NULL CHECK (dimension IN ('council','supplier','group','ward','measure')),
        -- An id or a ward's code; '' for the council, and for what has none.
        key text NOT NULL,
        book text NOT NULL,
        stage text NOT NULL,
        grade text NOT NULL,
        unit text NOT NULL,
        balance bigint NOT NULL,
        held bigint NOT NULL,
        made_by uuid NOT NULL,
        PRIMARY KEY (council_id, dimension, key, book, stage, grade, unit)
      );
      SELECT own_by_council('book_total');
      GRANT SELECT, INSERT, UPDATE, DELETE ON book_total TO commonweal_app;

      -- How many transfers the totals were made from: the journal only grows, so the same number is the same journal, late commits included.
      CREATE TABLE book_total_source (
        council_id uuid NOT NULL REFERENCES council (id),
        transfers bigint NOT NULL,
        made_at timestamptz NOT NULL,
        PRIMARY KEY (council_id)
      );
      SELECT own_by_council('book_total_source');
      GRANT SELECT, INSERT, UPDATE ON book_total_source TO commonweal_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE book_total_source, book_total');
  }
}
