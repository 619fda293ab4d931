import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Jobs, what suppliers say they did, what groups say they got, and what is argued about. */
export class Delivery1764000000011 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE job (
        council_id uuid NOT NULL REFERENCES council (id),
        match_id uuid NOT NULL,
        short_route boolean NOT NULL,
        from_on date NOT NULL,
        to_on date NOT NULL,
        place text NOT NULL CHECK (length(place) BETWEEN 2 AND 300),
        phone text NOT NULL CHECK (length(phone) BETWEEN 5 AND 40),
        supplier_lead text NOT NULL DEFAULT '' CHECK (length(supplier_lead) <= 200),
        group_lead text NOT NULL DEFAULT '' CHECK (length(group_lead) <= 200),
        tasks text NOT NULL DEFAULT '' CHECK (length(tasks) <= 4000),
        supervision text NOT NULL DEFAULT '' CHECK (length(supervision) <= 1000),
        materials text NOT NULL DEFAULT '' CHECK (length(materials) <= 1000),
        -- Asked for hosting, paid outside.
        hosting_pence bigint CHECK (hosting_pence BETWEEN 0 AND 100000000),
        cancellation_days int NOT NULL DEFAULT 2 CHECK (cancellation_days BETWEEN 0 AND 60),
        risk_assessed_on date,
        insured_by text CHECK (insured_by IN ('supplier','group','sponsor','council')),
        insured_until date,
        -- [{person: initials, level, seenOn}]: the level and the day it was seen, never the certificate.
        checks jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_array_length(checks) <= 100),
        supplier_agreed_at timestamptz,
        group_agreed_at timestamptz,
        version int NOT NULL DEFAULT 1,
        PRIMARY KEY (council_id, match_id),
        FOREIGN KEY (council_id, match_id) REFERENCES match (council_id, id),
        CHECK (from_on <= to_on)
      );
      SELECT own_by_council('job');
      GRANT SELECT, INSERT, UPDATE ON job TO commonweal_app;

      -- A session that serves several matches: their deliveries may not add up to more than was worked.
      CREATE TABLE work_session (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        supplier_id uuid NOT NULL REFERENCES organisation (id),
        unit text NOT NULL,
        quantity bigint NOT NULL CHECK (quantity BETWEEN 1 AND 1000000000000),
        used bigint NOT NULL DEFAULT 0,
        happened_on date NOT NULL,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id),
        CONSTRAINT session_limit CHECK (used BETWEEN 0 AND quantity)
      );
      SELECT own_by_council('work_session');
      GRANT SELECT, INSERT, UPDATE ON work_session TO commonweal_app;

      CREATE TABLE delivery (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        match_id uuid NOT NULL,
        session_id uuid,
        state text NOT NULL CHECK (state IN ('logged','confirmed','part','disputed','unconfirmed','denied','withdrawn','reversed','beyond_promise')),
        -- As logged; what counts is claimed, the rest is beyond promise.
        quantity bigint NOT NULL CHECK (quantity BETWEEN 1 AND 1000000000000),
        claimed bigint NOT NULL CHECK (claimed >= 0 AND claimed <= quantity),
        happened_on date NOT NULL,
        -- A sub-contractor's name, where somebody else did it.
        deliverer text NOT NULL DEFAULT '' CHECK (length(deliverer) <= 200),
        note text NOT NULL DEFAULT '' CHECK (length(note) <= 4000),
        fingerprint text NOT NULL,
        supply_hold uuid,
        demand_hold uuid,
        confirm_due_at timestamptz NOT NULL,
        remind_at timestamptz,
        reminders int NOT NULL DEFAULT 0,
        logged_by uuid,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id),
        FOREIGN KEY (council_id, match_id) REFERENCES match (council_id, id),
        FOREIGN KEY (council_id, session_id) REFERENCES work_session (council_id, id)
      );
      CREATE INDEX delivery_match ON delivery (council_id, match_id, id);
      CREATE INDEX delivery_state ON delivery (council_id, state, id);
      CREATE INDEX delivery_due ON delivery (council_id, confirm_due_at) WHERE state = 'logged';
      CREATE INDEX delivery_remind ON delivery (council_id, remind_at) WHERE state = 'logged';
      CREATE INDEX delivery_fingerprint ON delivery (council_id, fingerprint);
      SELECT own_by_council('delivery');
      GRANT SELECT, INSERT, UPDATE ON delivery TO commonweal_app;

      CREATE TABLE confirmation (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        delivery_id uuid NOT NULL,
        answer text NOT NULL CHECK (answer IN ('all','part','dispute','denied','accepted-by-council')),
        quantity bigint NOT NULL CHECK (quantity >= 0),
        late boolean NOT NULL DEFAULT false,
        by_way text NOT NULL CHECK (by_way IN ('account','link','assisted')),
        what_changed text NOT NULL DEFAULT '' CHECK (length(what_changed) <= 4000),
        hosting_cost_pence bigint CHECK (hosting_cost_pence BETWEEN 0 AND 100000000),
        thanks text NOT NULL DEFAULT '' CHECK (length(thanks) <= 2000),
        thanks_may_be_shown boolean NOT NULL DEFAULT false,
        person_id uuid,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id),
        FOREIGN KEY (council_id, delivery_id) REFERENCES delivery (council_id, id)
      );
      CREATE INDEX confirmation_delivery ON confirmation (council_id, delivery_id, id);
      SELECT own_by_council('confirmation');
      GRANT SELECT, INSERT ON confirmation TO commonweal_app;

      CREATE TABLE "case" (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('dispute','complaint','safeguarding')),
        delivery_id uuid,
        match_id uuid,
        state text NOT NULL CHECK (state IN ('open','decided','appealed','closed')),
        quantity bigint CHECK (quantity > 0),
        supply_hold uuid,
        demand_hold uuid,
        note text NOT NULL DEFAULT '' CHECK (length(note) <= 4000),
        owner_id uuid,
        decided_by uuid,
        decision text CHECK (decision IN ('upheld','not-upheld','part')),
        decision_reason text CHECK (length(decision_reason) <= 4000),
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id),
        FOREIGN KEY (council_id, delivery_id) REFERENCES delivery (council_id, id),
        FOREIGN KEY (council_id, match_id) REFERENCES match (council_id, id)
      );
      CREATE INDEX case_state ON "case" (council_id, state, id);
      CREATE INDEX case_delivery ON "case" (council_id, delivery_id);
      SELECT own_by_council('"case"');
      GRANT SELECT, INSERT, UPDATE ON "case" TO commonweal_app;

      -- Pinned at the first confirmation: later versions of a proxy don't change what was valued.
      CREATE TABLE match_valuation (
        council_id uuid NOT NULL REFERENCES council (id),
        match_id uuid NOT NULL,
        measure_id uuid NOT NULL,
        proxy_id uuid NOT NULL,
        rule_id uuid,
        basis text NOT NULL,
        millipence bigint NOT NULL,
        deadweight_bp int NOT NULL,
        displacement_bp int NOT NULL,
        elsewhere_bp int NOT NULL,
        pinned_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, match_id),
        FOREIGN KEY (council_id, match_id) REFERENCES match (council_id, id),
        FOREIGN KEY (council_id, measure_id) REFERENCES measure (council_id, id),
        FOREIGN KEY (council_id, proxy_id) REFERENCES proxy_value (council_id, id)
      );
      SELECT own_by_council('match_valuation');
      GRANT SELECT, INSERT ON match_valuation TO commonweal_app;

      -- A link in an e-mail that confirms one delivery, once. Only the hash is kept.
      CREATE TABLE confirmation_link (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        delivery_id uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES person (id),
        secret_hash bytea NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        PRIMARY KEY (council_id, id),
        FOREIGN KEY (council_id, delivery_id) REFERENCES delivery (council_id, id)
      );
      SELECT own_by_council('confirmation_link');
      GRANT SELECT, INSERT, UPDATE ON confirmation_link TO commonweal_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE confirmation_link, match_valuation, "case", confirmation, delivery, work_session, job;');
  }
}
