import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A planner that takes the journal for empty, as it does after a vacuum of an empty one until the next automatic analyze, looks every leaf's
 * transfer up by an index that begins with the council alone, and reads them all each time. A sealer sees more than that: it has it look again.
 */
export class SealsLook1764000000062 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE FUNCTION ledger.look_again(p_count int) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        IF (SELECT c.relpages > 0 AND c.reltuples < p_count FROM pg_class c WHERE c.oid = 'ledger.transfer'::regclass) THEN ANALYZE ledger.transfer; END IF;
      END $$;
      REVOKE EXECUTE ON FUNCTION ledger.look_again(int) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ledger.look_again(int) TO commonweal_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP FUNCTION ledger.look_again(int)');
  }
}
