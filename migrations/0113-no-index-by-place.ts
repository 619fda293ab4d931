import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Row security keeps the application from a GiST index of points, and nothing asks for pledges by place: see docs/decisions/0014. */
export class NoIndexByPlace1764000000113 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX pledge_place');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`CREATE INDEX pledge_place ON pledge USING gist (council_id, kind, point(easting, northing)) WHERE state = 'open' AND easting IS NOT NULL`);
  }
}
