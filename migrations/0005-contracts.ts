import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contracts, commitments and the files they came from; and the words of the brokerage's books. */
export class Contracts1764000000005 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      INSERT INTO ledger.stage (book, stage, may_go_below_zero) VALUES
        ('supply','source',true), ('supply','open',false), ('supply','offered',false), ('supply','reserved',false),
        ('supply','unconfirmed',false), ('supply','confirmed',false), ('supply','shortfall',false), ('supply','waived',false),
        ('demand','asked',true), ('demand','needed',false), ('demand','reserved',false),
        ('demand','unconfirmed',false), ('demand','confirmed',false), ('demand','closed-short',false),
        ('value','source',true), ('value','gross',false), ('value','deadweight',false), ('value','displacement',false),
        ('value','elsewhere',false), ('value','net',false);

      CREATE TABLE contract_import (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        format text NOT NULL CHECK (format IN ('csv','ocds')),
        file_name text NOT NULL CHECK (length(file_name) <= 200),
        file_hash text NOT NULL CHECK (file_hash ~ '^[0-9a-f]{64}$'),
        mode text NOT NULL CHECK (mode IN ('all-or-nothing','accepted-rows')),
        person_id uuid REFERENCES person (id),
        -- Counts, and for each thing left out where it was and why.
        report jsonb NOT NULL,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id)
      );
      SELECT own_by_council('contract_import');
      GRANT SELECT, INSERT ON contract_import TO commonweal_app;

      CREATE TABLE contract (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        reference text NOT NULL CHECK (length(reference) BETWEEN 1 AND 200),
        ocid text CHECK (length(ocid) BETWEEN 1 AND 200),
        title text NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
        description text NOT NULL DEFAULT '' CHECK (length(description) <= 40000),
        level text NOT NULL DEFAULT 'contract' CHECK (level IN ('contract','framework','lot','call-off')),
        parent_id uuid,
        value_pence bigint CHECK (value_pence BETWEEN 0 AND 1000000000000),
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        -- Help may still be used for so long after the end.
        tail_days int NOT NULL DEFAULT 0 CHECK (tail_days BETWEEN 0 AND 1095),
        manager_id uuid REFERENCES person (id),
        buyer_name text CHECK (length(buyer_name) <= 300),
        buyer_identifier text CHECK (length(buyer_identifier) <= 200),
        state text NOT NULL CHECK (state IN ('draft','active','ended','withdrawn')),
        source text NOT NULL CHECK (source IN ('typed','csv','ocds')),
        -- OCDS: ocid, award and supplier. As last read, so that a second import knows what a person changed since.
        source_key text CHECK (length(source_key) <= 700),
        source_facts jsonb,
        import_id uuid,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id),
        UNIQUE (council_id, reference),
        UNIQUE (council_id, source_key),
        FOREIGN KEY (council_id, parent_id) REFERENCES contract (council_id, id),
        FOREIGN KEY (council_id, import_id) REFERENCES contract_import (council_id, id) DEFERRABLE INITIALLY DEFERRED,
        CHECK (starts_on <= ends_on),
        CHECK (parent_id IS NULL OR parent_id <> id)
      );
      CREATE INDEX contract_state ON contract (council_id, state, id);
      CREATE INDEX contract_ends ON contract (council_id, ends_on, id);
      CREATE INDEX contract_parent ON contract (council_id, parent_id) WHERE parent_id IS NOT NULL;
      CREATE INDEX contract_ocid ON contract (council_id, ocid) WHERE ocid IS NOT NULL;
      CREATE INDEX contract_search ON contract USING gin (title gin_trgm_ops);
      SELECT own_by_council('contract');
      GRANT SELECT, INSERT, UPDATE ON contract TO commonweal_app;

      CREATE TABLE contract_supplier (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        -- Hundredths of a percent; NULL where nobody said.
        share_bp int CHECK (share_bp BETWEEN 1 AND 10000),
        from_on date NOT NULL,
        -- Novated away.
        to_on date,
        PRIMARY KEY (council_id, id),
        FOREIGN KEY (council_id, contract_id) REFERENCES contract (council_id, id)
      );
      CREATE UNIQUE INDEX contract_supplier_now ON contract_supplier (council_id, contract_id, organisation_id) WHERE to_on IS NULL;
      CREATE INDEX contract_supplier_organisation ON contract_supplier (council_id, organisation_id);
      SELECT own_by_council('contract_supplier');
      GRANT SELECT, INSERT, UPDATE ON contract_supplier TO commonweal_app;

      CREATE TABLE contract_change (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('variation','extension','early_end','novation','correction')),
        reference text NOT NULL CHECK (length(reference) BETWEEN 1 AND 200),
        reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
        effective_on date NOT NULL,
        -- Ids, dates and numbers: what it was and what it became.
        facts jsonb NOT NULL,
        person_id uuid,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id),
        FOREIGN KEY (council_id, contract_id) REFERENCES contract (council_id, id)
      );
      CREATE INDEX contract_change_contract ON contract_change (council_id, contract_id, id);
      SELECT own_by_council('contract_change');
      GRANT SELECT, INSERT ON contract_change TO commonweal_app;

      CREATE TABLE commitment (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        reference text NOT NULL CHECK (length(reference) BETWEEN 1 AND 200),
        title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
        description text NOT NULL DEFAULT '' CHECK (length(description) <= 40000),
        supplier_id uuid NOT NULL REFERENCES organisation (id),
        source_kind text NOT NULL CHECK (source_kind IN ('contract','planning_agreement','land_deal','grant','charter','free_will')),
        contract_id uuid,
        source_reference text CHECK (length(source_reference) BETWEEN 1 AND 200),
        mode text NOT NULL CHECK (mode IN ('brokered','tracked')),
        basis text NOT NULL CHECK (basis IN ('fixed','spend_linked')),
        kind text NOT NULL,
        unit text NOT NULL,
        -- As last agreed; for spend-linked the most that can be earned, or NULL. Balances are the ledger's.
        quantity bigint CHECK (quantity BETWEEN 0 AND 1000000000000),
        -- Spend-linked: so many steps per so many pence invoiced.
        rate_quantity bigint CHECK (rate_quantity BETWEEN 1 AND 1000000000000),
        rate_pence bigint CHECK (rate_pence BETWEEN 1 AND 1000000000000),
        invoiced_pence bigint NOT NULL DEFAULT 0 CHECK (invoiced_pence BETWEEN 0 AND 1000000000000),
        window_from date NOT NULL,
        window_to date NOT NULL,
        -- window_to and the agreed tail.
        usable_to date NOT NULL,
        measure_id uuid,
        only_wards text[] CHECK (cardinality(only_wards) BETWEEN 1 AND 500),
        only_group_kinds text[] CHECK (cardinality(only_group_kinds) BETWEEN 1 AND 50),
        only_themes text[] CHECK (cardinality(only_themes) BETWEEN 1 AND 50),
        -- Help must serve the contract's own places and people.
        only_contract boolean NOT NULL DEFAULT false,
        -- A fact beside the books: promised less, but already reserved. Taken first from whatever falls back.
        reduction_outstanding bigint NOT NULL DEFAULT 0 CHECK (reduction_outstanding BETWEEN 0 AND 1000000000000),
        converted_from_id uuid,
        state text NOT NULL CHECK (state IN ('proposed','accepted','refused','withdrawn','ended','waived','converted')),
        import_id uuid,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        accepted_at timestamptz,
        PRIMARY KEY (council_id, id),
        FOREIGN KEY (council_id, contract_id) REFERENCES contract (council_id, id),
        FOREIGN KEY (council_id, import_id) REFERENCES contract_import (council_id, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (council_id, converted_from_id) REFERENCES commitment (council_id, id),
        CHECK (window_from <= window_to AND window_to <= usable_to),
        CHECK ((source_kind = 'contract') = (contract_id IS NOT NULL)),
        CHECK ((basis = 'spend_linked') = (rate_quantity IS NOT NULL AND rate_pence IS NOT NULL)),
        CHECK (basis = 'spend_linked' OR quantity IS NOT NULL),
        CHECK (mode = 'tracked' OR (kind IN ('volunteering','mentoring','skills','goods','space','cash','employment') AND unit IN ('hour','item','gbp','day','week','placement'))),
        CHECK (mode = 'brokered' OR (kind ~ '^[a-z_]{2,40}$' AND unit ~ '^[a-z0-9_]{1,20}$'))
      );
      -- One promise, one name: on a contract, or under the other source it names.
      CREATE UNIQUE INDEX commitment_reference ON commitment (council_id, coalesce(contract_id::text, source_kind || ':' || coalesce(source_reference, '')), supplier_id, reference);
      CREATE INDEX commitment_state ON commitment (council_id, state, id);
      CREATE INDEX commitment_contract ON commitment (council_id, contract_id);
      CREATE INDEX commitment_supplier ON commitment (council_id, supplier_id, id);
      CREATE INDEX commitment_usable ON commitment (council_id, usable_to, id);
      CREATE INDEX commitment_search ON commitment USING gin (title gin_trgm_ops);
      SELECT own_by_council('commitment');
      GRANT SELECT, INSERT, UPDATE ON commitment TO commonweal_app;

      CREATE TABLE commitment_change (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        commitment_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('proposed','amended','accepted','refused','withdrawn','increased','reduced','fallen_back','waived','extended','window_cut','converted','ended','novated','ring_fence_released','invoiced')),
        -- The variation, invoice or decision it rests on.
        reference text CHECK (length(reference) BETWEEN 1 AND 200),
        reason text CHECK (length(reason) <= 4000),
        facts jsonb NOT NULL DEFAULT '{}',
        person_id uuid,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id),
        FOREIGN KEY (council_id, commitment_id) REFERENCES commitment (council_id, id)
      );
      CREATE INDEX commitment_change_commitment ON commitment_change (council_id, commitment_id, id);
      SELECT own_by_council('commitment_change');
      GRANT SELECT, INSERT ON commitment_change TO commonweal_app;

      -- Tracked commitments: never matched, so never in the supply book; shown apart.
      CREATE TABLE tracked_report (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        commitment_id uuid NOT NULL,
        quantity bigint NOT NULL CHECK (quantity BETWEEN 1 AND 1000000000000),
        accepted_quantity bigint CHECK (accepted_quantity BETWEEN 1 AND quantity),
        period_from date NOT NULL,
        period_to date NOT NULL,
        evidence text NOT NULL CHECK (length(evidence) BETWEEN 3 AND 4000),
        state text NOT NULL CHECK (state IN ('reported','accepted','refused')),
        decision_evidence text CHECK (length(decision_evidence) BETWEEN 3 AND 4000),
        reported_by uuid,
        reported_at timestamptz NOT NULL,
        decided_by uuid,
        decided_at timestamptz,
        version int NOT NULL DEFAULT 1,
        PRIMARY KEY (council_id, id),
        FOREIGN KEY (council_id, commitment_id) REFERENCES commitment (council_id, id),
        CHECK (period_from <= period_to),
        CHECK ((state = 'accepted') = (accepted_quantity IS NOT NULL)),
        CHECK ((state = 'reported') = (decided_at IS NULL))
      );
      CREATE INDEX tracked_report_commitment ON tracked_report (council_id, commitment_id, id);
      SELECT own_by_council('tracked_report');
      GRANT SELECT, INSERT, UPDATE ON tracked_report TO commonweal_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE tracked_report, commitment_change, commitment, contract_change, contract_supplier, contract, contract_import;
      DELETE FROM ledger.stage WHERE book IN ('supply','demand','value');
    `);
  }
}
