import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Safeguarding concerns, apart from every other case: no list, count or event of cases touches these tables. Complaints, beside disputes. */
export class Concerns1764000000047 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE concern (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('open','decided')),
        organisation_id uuid REFERENCES organisation (id),
        match_id uuid,
        note text NOT NULL CHECK (length(note) BETWEEN 1 AND 20000),
        raised_by uuid REFERENCES person (id),
        -- Of organisation_id: what is under way waits.
        paused_at timestamptz,
        decision text CHECK (decision IN ('no-action','advice-given','referred','ended-matches','suspended','other')),
        decided_by uuid REFERENCES person (id),
        decided_at timestamptz,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id),
        FOREIGN KEY (council_id, match_id) REFERENCES match (council_id, id),
        CHECK (paused_at IS NULL OR organisation_id IS NOT NULL)
      );
      CREATE INDEX concern_state ON concern (council_id, state, id);
      CREATE INDEX concern_paused ON concern (council_id, organisation_id) WHERE paused_at IS NOT NULL;
      SELECT own_by_council('concern');
      GRANT SELECT, INSERT, UPDATE ON concern TO commonweal_app;

      CREATE TABLE concern_step (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        concern_id uuid NOT NULL,
        step text NOT NULL CHECK (step IN ('raised','paused','resumed','decided')),
        note text NOT NULL DEFAULT '' CHECK (length(note) <= 4000),
        person_id uuid REFERENCES person (id),
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id),
        FOREIGN KEY (council_id, concern_id) REFERENCES concern (council_id, id)
      );
      CREATE INDEX concern_step_of ON concern_step (council_id, concern_id, id);
      SELECT own_by_council('concern_step');
      GRANT SELECT, INSERT ON concern_step TO commonweal_app;

      -- New matches and acceptances wait. Why is nobody's business but the named lead's and deputy's.
      ALTER TABLE standing ADD COLUMN paused_at timestamptz;

      ALTER TABLE "case" ADD COLUMN opened_by uuid, ADD COLUMN opened_by_organisation uuid REFERENCES organisation (id), ADD COLUMN about_organisation uuid REFERENCES organisation (id),
        ADD CONSTRAINT case_not_concern CHECK (kind <> 'safeguarding'), ADD CONSTRAINT case_dispute_whole CHECK (kind <> 'dispute' OR (delivery_id IS NOT NULL AND match_id IS NOT NULL AND quantity IS NOT NULL));
      CREATE INDEX case_opened_by ON "case" (council_id, opened_by_organisation, id) WHERE opened_by_organisation IS NOT NULL;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP INDEX case_opened_by;
      ALTER TABLE "case" DROP COLUMN about_organisation, DROP COLUMN opened_by_organisation, DROP COLUMN opened_by, DROP CONSTRAINT case_not_concern, DROP CONSTRAINT case_dispute_whole;
      ALTER TABLE standing DROP COLUMN paused_at;
      DROP TABLE concern_step, concern;
    `);
  }
}
