import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations are listed by name and, where names are the same, by id: the index says both, so a page is read and nothing is sorted. */
export class OrganisationByName1764000000026 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE INDEX organisation_by_name ON organisation (lower(name), id); DROP INDEX organisation_name');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('CREATE INDEX organisation_name ON organisation (lower(name)); DROP INDEX organisation_by_name');
  }
}
