import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Commands nobody will send again go, by age. */
export class CommandPurge1764000000076 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE INDEX command_age ON command (council_id, recorded_at);
      GRANT DELETE ON command TO commonweal_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('REVOKE DELETE ON command FROM commonweal_app; DROP INDEX command_age;');
  }
}
