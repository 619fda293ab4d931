import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pledges, needs and their lines. Balances live in the ledger: `quantity` here is what was last agreed, for people to read. */
export class Marketplace1764000000007 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE pledge (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        commitment_id uuid,
        parent_id uuid,
        standing boolean NOT NULL DEFAULT false,
        state text NOT NULL CHECK (state IN ('awaiting_answer','open','paused','withdrawn','expired')),
        title text NOT NULL CHECK (length(title) BETWEEN 3 AND 200),
        description text NOT NULL DEFAULT '' CHECK (length(description) <= 4000),
        kind text NOT NULL CHECK (kind IN ('volunteering','mentoring','skills','goods','space','cash','employment')),
        unit text NOT NULL CHECK (unit IN ('hour','item','gbp','day','week','placement')),
        quantity bigint NOT NULL CHECK (quantity BETWEEN 0 AND 1000000000000),
        skills text[] NOT NULL DEFAULT '{}' CHECK (cardinality(skills) <= 30),
        window_from date NOT NULL,
        window_to date NOT NULL,
        postcode text,
        easting int,
        northing int,
        ward_code text,
        radius_m int CHECK (radius_m BETWEEN 0 AND 1000000),
        remote boolean NOT NULL DEFAULT false,
        min_block bigint CHECK (min_block > 0),
        max_block bigint CHECK (max_block > 0),
        fewest_people int CHECK (fewest_people BETWEEN 1 AND 1000),
        most_people int CHECK (most_people BETWEEN 1 AND 1000),
        shortest_visit_minutes int CHECK (shortest_visit_minutes BETWEEN 5 AND 1440),
        regularity text NOT NULL DEFAULT 'either' CHECK (regularity IN ('one-off','regular','either')),
        same_person boolean NOT NULL DEFAULT false,
        most_per_month bigint CHECK (most_per_month > 0),
        closed_weeks jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_array_length(closed_weeks) <= 10),
        -- Ring-fences: NULL means none. Copied from the commitment; released only there.
        only_wards text[],
        only_group_kinds text[],
        only_themes text[],
        checks text[] NOT NULL DEFAULT '{}',
        insured_until date,
        trade text CHECK (length(trade) <= 60),
        price_basis text CHECK (price_basis IN ('market-value','receipt','none')),
        enters_rounds_at timestamptz NOT NULL,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id),
        FOREIGN KEY (council_id, commitment_id) REFERENCES commitment (council_id, id),
        FOREIGN KEY (council_id, parent_id) REFERENCES pledge (council_id, id),
        CHECK (window_from <= window_to),
        CHECK (min_block IS NULL OR max_block IS NULL OR min_block <= max_block),
        CHECK (fewest_people IS NULL OR most_people IS NULL OR fewest_people <= most_people),
        CHECK (remote OR state IN ('awaiting_answer','withdrawn','expired') OR (easting IS NOT NULL AND northing IS NOT NULL AND radius_m IS NOT NULL))
      );
      CREATE UNIQUE INDEX pledge_standing ON pledge (council_id, commitment_id) WHERE standing;
      CREATE INDEX pledge_organisation ON pledge (council_id, organisation_id, id);
      CREATE INDEX pledge_state ON pledge (council_id, state, id);
      CREATE INDEX pledge_commitment ON pledge (council_id, commitment_id);
      CREATE INDEX pledge_place ON pledge USING gist (council_id, kind, point(easting, northing)) WHERE state = 'open' AND easting IS NOT NULL;
      SELECT own_by_council('pledge');
      GRANT SELECT, INSERT, UPDATE ON pledge TO commonweal_app;

      CREATE TABLE need (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        state text NOT NULL CHECK (state IN ('draft','submitted','queried','open','part_matched','matched','fulfilled','closed_short','withdrawn','expired','refused')),
        title text NOT NULL CHECK (length(title) BETWEEN 3 AND 200),
        story text NOT NULL DEFAULT '' CHECK (length(story) <= 40000),
        outcome text NOT NULL DEFAULT '' CHECK (length(outcome) <= 4000),
        themes text[] NOT NULL DEFAULT '{}',
        postcode text,
        easting int,
        northing int,
        ward_code text,
        decile int CHECK (decile BETWEEN 1 AND 10),
        remote boolean NOT NULL DEFAULT false,
        sensitive boolean NOT NULL DEFAULT false,
        private_note text NOT NULL DEFAULT '' CHECK (length(private_note) <= 4000),
        access text NOT NULL DEFAULT '' CHECK (length(access) <= 4000),
        equipment text NOT NULL DEFAULT '' CHECK (length(equipment) <= 4000),
        hosting_cost_pence bigint CHECK (hosting_cost_pence BETWEEN 0 AND 100000000),
        at_risk text NOT NULL DEFAULT 'nobody' CHECK (at_risk IN ('nobody','children','adults','both')),
        supervised boolean NOT NULL DEFAULT true,
        required_checks text[] NOT NULL DEFAULT '{}',
        season text NOT NULL DEFAULT 'any' CHECK (season IN ('any','term-time','holidays')),
        not_from_organisations uuid[] NOT NULL DEFAULT '{}' CHECK (cardinality(not_from_organisations) <= 100),
        not_from_trades text[] NOT NULL DEFAULT '{}' CHECK (cardinality(not_from_trades) <= 100),
        accept_anything boolean NOT NULL DEFAULT false,
        refusal_code text,
        -- The original date: a remainder re-queues with it.
        queued_on date,
        boosted boolean NOT NULL DEFAULT false,
        answer_due_at timestamptz,
        expires_on date,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id),
        CHECK (remote OR state = 'draft' OR (easting IS NOT NULL AND northing IS NOT NULL))
      );
      CREATE INDEX need_organisation ON need (council_id, organisation_id, id);
      CREATE INDEX need_state ON need (council_id, state, id);
      CREATE INDEX need_ward ON need (council_id, ward_code, id);
      CREATE INDEX need_search ON need USING gin (title gin_trgm_ops);
      SELECT own_by_council('need');
      GRANT SELECT, INSERT, UPDATE ON need TO commonweal_app;

      CREATE TABLE need_line (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        need_id uuid NOT NULL,
        position int NOT NULL CHECK (position BETWEEN 1 AND 20),
        description text NOT NULL DEFAULT '' CHECK (length(description) <= 1000),
        kind text NOT NULL CHECK (kind IN ('volunteering','mentoring','skills','goods','space','cash','employment')),
        unit text NOT NULL CHECK (unit IN ('hour','item','gbp','day','week','placement')),
        quantity bigint NOT NULL CHECK (quantity BETWEEN 1 AND 1000000000000),
        min_useful bigint NOT NULL DEFAULT 1 CHECK (min_useful >= 1),
        all_or_nothing boolean NOT NULL DEFAULT false,
        most_suppliers int CHECK (most_suppliers BETWEEN 1 AND 100),
        skills text[] NOT NULL DEFAULT '{}' CHECK (cardinality(skills) <= 30),
        window_from date NOT NULL,
        window_to date NOT NULL,
        fewest_people int CHECK (fewest_people BETWEEN 1 AND 1000),
        most_people int CHECK (most_people BETWEEN 1 AND 1000),
        shortest_visit_minutes int CHECK (shortest_visit_minutes BETWEEN 5 AND 1440),
        regularity text NOT NULL DEFAULT 'either' CHECK (regularity IN ('one-off','regular','either')),
        same_person boolean NOT NULL DEFAULT false,
        PRIMARY KEY (council_id, id),
        UNIQUE (council_id, need_id, position),
        FOREIGN KEY (council_id, need_id) REFERENCES need (council_id, id),
        CHECK (window_from <= window_to),
        CHECK (min_useful <= quantity)
      );
      CREATE INDEX need_line_kind ON need_line (council_id, kind, unit);
      SELECT own_by_council('need_line');
      GRANT SELECT, INSERT, UPDATE, DELETE ON need_line TO commonweal_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE need_line, need, pledge;');
  }
}
