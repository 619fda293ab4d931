import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Measure sets, measures, and the append-only versions of what a unit of each is worth. */
export class Measures1764000000006 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE measure_set (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        code text NOT NULL CHECK (code ~ '^[a-z0-9-]{2,40}$'),
        title text NOT NULL CHECK (length(title) BETWEEN 2 AND 200),
        source text NOT NULL CHECK (length(source) BETWEEN 2 AND 1000),
        licence text NOT NULL CHECK (length(licence) BETWEEN 2 AND 200),
        -- What the licence does not let out is never exported.
        exportable boolean NOT NULL,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id),
        UNIQUE (council_id, code)
      );
      SELECT own_by_council('measure_set');
      GRANT SELECT, INSERT ON measure_set TO commonweal_app;

      CREATE TABLE measure (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        set_id uuid NOT NULL,
        code text NOT NULL CHECK (code ~ '^[A-Za-z0-9.-]{2,40}$'),
        title text NOT NULL CHECK (length(title) BETWEEN 2 AND 300),
        theme text NOT NULL DEFAULT '' CHECK (length(theme) <= 200),
        outcome text NOT NULL DEFAULT '' CHECK (length(outcome) <= 300),
        -- NULL: counted, but never brokered.
        kind text CHECK (kind IN ('volunteering','mentoring','skills','goods','space','cash','employment')),
        unit text NOT NULL CHECK (unit ~ '^[A-Za-z0-9_-]{1,30}$'),
        -- Codes in the same set that may not be claimed for the same help.
        never_with text[] NOT NULL DEFAULT '{}' CHECK (cardinality(never_with) <= 50),
        note text NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
        PRIMARY KEY (council_id, id),
        UNIQUE (council_id, set_id, code),
        FOREIGN KEY (council_id, set_id) REFERENCES measure_set (council_id, id)
      );
      SELECT own_by_council('measure');
      GRANT SELECT, INSERT, UPDATE ON measure TO commonweal_app;

      CREATE TABLE proxy_value (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        measure_id uuid NOT NULL,
        version int NOT NULL CHECK (version >= 1),
        -- Thousandths of a penny per whole unit: £20.02 is 2002000.
        millipence bigint NOT NULL CHECK (millipence BETWEEN 1 AND 1000000000000000),
        price_base text CHECK (length(price_base) <= 20),
        basis text NOT NULL CHECK (basis IN ('replacement cost','wellbeing','fiscal saving','market','face value','carbon value')),
        source text NOT NULL CHECK (length(source) BETWEEN 2 AND 1000),
        licence text NOT NULL CHECK (length(licence) BETWEEN 2 AND 200),
        evidence text NOT NULL DEFAULT '' CHECK (length(evidence) <= 300),
        from_on date NOT NULL,
        set_by uuid,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id),
        UNIQUE (council_id, measure_id, version),
        FOREIGN KEY (council_id, measure_id) REFERENCES measure (council_id, id)
      );
      SELECT own_by_council('proxy_value');
      GRANT SELECT, INSERT ON proxy_value TO commonweal_app;

      CREATE TABLE valuation_rule (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        measure_id uuid NOT NULL,
        version int NOT NULL CHECK (version >= 1),
        -- Hundredths of a percent taken off, one after the other.
        deadweight_bp int NOT NULL CHECK (deadweight_bp BETWEEN 0 AND 10000),
        displacement_bp int NOT NULL CHECK (displacement_bp BETWEEN 0 AND 10000),
        elsewhere_bp int NOT NULL CHECK (elsewhere_bp BETWEEN 0 AND 10000),
        reason text NOT NULL CHECK (length(reason) BETWEEN 2 AND 1000),
        from_on date NOT NULL,
        set_by uuid,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id),
        UNIQUE (council_id, measure_id, version),
        FOREIGN KEY (council_id, measure_id) REFERENCES measure (council_id, id)
      );
      SELECT own_by_council('valuation_rule');
      GRANT SELECT, INSERT ON valuation_rule TO commonweal_app;

      ALTER TABLE commitment ADD CONSTRAINT commitment_measure FOREIGN KEY (council_id, measure_id) REFERENCES measure (council_id, id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE commitment DROP CONSTRAINT commitment_measure;
      DROP TABLE valuation_rule, proxy_value, measure, measure_set;
    `);
  }
}
