import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Trigram indexes of council-owned tables were written at each change and never read: what ILIKE sees could leak, so under row security the server asks it of
 * rows only that the policy has let through. A council's own rows are few enough to be looked through. (Organisations and wards belong to no council: theirs are used.)
 */
export class NoWordSearch1764000000124 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX contract_search, contract_search_reference, contract_search_ocid, commitment_search, commitment_search_reference, need_search');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE INDEX contract_search ON contract USING gin (title gin_trgm_ops);
      CREATE INDEX contract_search_reference ON contract USING gin (reference gin_trgm_ops);
      CREATE INDEX contract_search_ocid ON contract USING gin (ocid gin_trgm_ops);
      CREATE INDEX commitment_search ON commitment USING gin (title gin_trgm_ops);
      CREATE INDEX commitment_search_reference ON commitment USING gin (reference gin_trgm_ops);
      CREATE INDEX need_search ON need USING gin (title gin_trgm_ops);
    `);
  }
}
