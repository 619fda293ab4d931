import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A round's matches are listed newest first: without this the whole council's were walked through to find them. */
export class MatchesOfRound1764000000027 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE INDEX match_round_newest ON match (council_id, round_id, id) WHERE round_id IS NOT NULL');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX match_round_newest');
  }
}
