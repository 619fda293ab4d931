import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What serves the sorts and filters of contracts, commitments and reports. */
export class ContractLists1764000000035 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE INDEX contract_title ON contract (council_id, title, id);
      CREATE INDEX contract_reference_sort ON contract (council_id, reference, id);
      CREATE INDEX contract_manager ON contract (council_id, manager_id, id) WHERE manager_id IS NOT NULL;
      CREATE INDEX contract_search_reference ON contract USING gin (reference gin_trgm_ops);
      CREATE INDEX contract_search_ocid ON contract USING gin (ocid gin_trgm_ops);
      CREATE INDEX commitment_title ON commitment (council_id, title, id);
      CREATE INDEX commitment_reference_sort ON commitment (council_id, reference, id);
      CREATE INDEX commitment_search_reference ON commitment USING gin (reference gin_trgm_ops);
      CREATE INDEX commitment_outstanding ON commitment (council_id, id) WHERE reduction_outstanding > 0;
      CREATE INDEX tracked_report_state ON tracked_report (council_id, state, id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP INDEX contract_title, contract_reference_sort, contract_manager, contract_search_reference, contract_search_ocid,
      commitment_title, commitment_reference_sort, commitment_search_reference, commitment_outstanding, tracked_report_state;`);
  }
}
