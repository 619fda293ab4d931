import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reporting quarters: one without a row is open. What a closed one shows is fixed by the instant and the snapshot in which it was closed. */
export class Periods1764000000086 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE period (
        council_id uuid NOT NULL REFERENCES council (id),
        from_on date NOT NULL CHECK (extract(day FROM from_on) = 1 AND extract(month FROM from_on) IN (1, 4, 7, 10)),
        to_on date NOT NULL CHECK (to_on = (from_on + interval '3 months' - interval '1 day')::date),
        state text NOT NULL CHECK (state IN ('closed','locked')),
        closed_at timestamptz NOT NULL,
        -- What was committed then: a transfer that began before and commits after is not in it, and shows as recorded later.
        closed_in pg_snapshot NOT NULL,
        closed_by uuid,
        locked_at timestamptz,
        locked_by uuid,
        version int NOT NULL DEFAULT 1,
        PRIMARY KEY (council_id, from_on),
        CHECK ((state = 'locked') = (locked_at IS NOT NULL))
      );
      SELECT own_by_council('period');
      CREATE TRIGGER never_reopened BEFORE UPDATE OF council_id, from_on, to_on, closed_at, closed_in, closed_by OR DELETE ON period FOR EACH ROW EXECUTE FUNCTION ledger.refuse();
      GRANT SELECT, INSERT ON period TO commonweal_app;
      GRANT UPDATE (state, locked_at, locked_by, version) ON period TO commonweal_app;

      -- Why something in a closed or locked period was corrected later; its transfers carry the same event.
      CREATE TABLE period_note (
        council_id uuid NOT NULL REFERENCES council (id),
        from_on date NOT NULL,
        event_id uuid NOT NULL,
        note text NOT NULL CHECK (length(note) BETWEEN 1 AND 4000),
        person_id uuid,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, from_on, event_id),
        FOREIGN KEY (council_id, from_on) REFERENCES period (council_id, from_on)
      );
      CREATE INDEX period_note_event ON period_note (council_id, event_id);
      SELECT own_by_council('period_note');
      GRANT SELECT, INSERT ON period_note TO commonweal_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE period_note, period');
  }
}
