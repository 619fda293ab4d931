import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What serves the lists of people and organisations; and no council without numbers to call, whoever writes it. */
export class PeopleLists1764000000030 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE INDEX standing_newest ON standing (council_id, created_at DESC, organisation_id DESC);
      CREATE INDEX standing_due ON standing (council_id, answer_due_at, organisation_id) WHERE answer_due_at IS NOT NULL;
      CREATE INDEX organisation_ward ON organisation (ward_code) WHERE ward_code IS NOT NULL;
      CREATE INDEX organisation_search ON organisation USING gin (name gin_trgm_ops);
      CREATE INDEX event_person ON event (council_id, person_id, id) WHERE person_id IS NOT NULL;
      CREATE INDEX council_name ON council (lower(name), id);

      ALTER TABLE council ADD CONSTRAINT council_safeguarding CHECK (
        coalesce(safeguarding->>'childNumber', '') ~ '^[+]?[0-9 ()-]{3,30}$' AND coalesce(safeguarding->>'adultNumber', '') ~ '^[+]?[0-9 ()-]{3,30}$');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE council DROP CONSTRAINT council_safeguarding;
      DROP INDEX council_name, event_person, organisation_search, organisation_ward, standing_due, standing_newest;
    `);
  }
}
