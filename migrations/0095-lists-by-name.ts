import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What lists are ordered by and had to sort from end to end: people by name, measures by code. */
export class ListsByName1764000000095 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE INDEX person_name ON person (lower(name));
      CREATE INDEX measure_code ON measure (council_id, code, id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX person_name, measure_code');
  }
}
