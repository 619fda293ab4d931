import type { MigrationInterface, QueryRunner } from 'typeorm';
import { POST_FUNCTION } from './0002-ledger-post';

/** The books (docs/ledger.md): two nouns, one posting function. The app's role may read and call it, nothing else. */
export class Ledger1764000000002 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA ledger;
      GRANT USAGE ON SCHEMA ledger TO commonweal_app;

      -- Installation table: which stages exist is the business of the libraries above.
      CREATE TABLE ledger.stage (
        book text NOT NULL,
        stage text NOT NULL,
        may_go_below_zero boolean NOT NULL,
        PRIMARY KEY (book, stage)
      );

      CREATE TABLE ledger.account (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        book text NOT NULL,
        stage text NOT NULL,
        subject uuid NOT NULL,
        unit text NOT NULL CHECK (length(unit) BETWEEN 1 AND 20),
        detail text NOT NULL DEFAULT '' CHECK (length(detail) <= 200),
        may_go_below_zero boolean NOT NULL,
        closed boolean NOT NULL DEFAULT false,
        debits_pending bigint NOT NULL DEFAULT 0 CHECK (debits_pending >= 0),
        debits_posted bigint NOT NULL DEFAULT 0 CHECK (debits_posted >= 0),
        credits_pending bigint NOT NULL DEFAULT 0 CHECK (credits_pending >= 0),
        credits_posted bigint NOT NULL DEFAULT 0 CHECK (credits_posted >= 0),
        opened_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id),
        UNIQUE (council_id, book, subject, stage, unit, detail),
        FOREIGN KEY (book, stage) REFERENCES ledger.stage (book, stage),
        -- The limit itself: even a wrong function cannot over-promise. Holds count.
        CONSTRAINT account_limit CHECK (may_go_below_zero OR credits_posted - debits_posted - debits_pending >= 0)
      ) WITH (fillfactor = 70);
      SELECT own_by_council('ledger.account');

      CREATE TABLE ledger.transfer (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        command_id uuid NOT NULL,
        ordinal int NOT NULL CHECK (ordinal >= 0),
        group_no int NOT NULL,
        kind text NOT NULL CHECK (kind IN ('single','hold','post','void','expire','reversal')),
        debit_account uuid NOT NULL,
        credit_account uuid NOT NULL,
        unit text NOT NULL,
        amount bigint NOT NULL CHECK (amount > 0),
        code text NOT NULL CHECK (code ~ '^[a-z0-9._-]{1,60}$'),
        -- The hold that a post, void or expire resolves; the original that a reversal takes back.
        target uuid,
        event_id uuid,
        happened_on date NOT NULL,
        lapses_at timestamptz,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id),
        UNIQUE (council_id, command_id, ordinal),
        FOREIGN KEY (council_id, debit_account) REFERENCES ledger.account (council_id, id),
        FOREIGN KEY (council_id, credit_account) REFERENCES ledger.account (council_id, id),
        FOREIGN KEY (council_id, target) REFERENCES ledger.transfer (council_id, id),
        CHECK (debit_account <> credit_account),
        CHECK ((target IS NOT NULL) = (kind IN ('post','void','expire','reversal')))
      );
      CREATE UNIQUE INDEX transfer_resolves_once ON ledger.transfer (council_id, target) WHERE kind IN ('post','void','expire');
      CREATE UNIQUE INDEX transfer_reversed_once ON ledger.transfer (council_id, target) WHERE kind = 'reversal';
      CREATE INDEX transfer_debit ON ledger.transfer (council_id, debit_account, recorded_at);
      CREATE INDEX transfer_credit ON ledger.transfer (council_id, credit_account, recorded_at);
      SELECT own_by_council('ledger.transfer');

      GRANT SELECT ON ledger.stage, ledger.account, ledger.transfer TO commonweal_app;

      -- Append-only whoever tries: grants first, these second.
      CREATE FUNCTION ledger.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'The ledger is append-only: % on % is refused.', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$;
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON ledger.transfer FOR EACH ROW EXECUTE FUNCTION ledger.refuse();
      CREATE TRIGGER never_emptied BEFORE TRUNCATE ON ledger.transfer EXECUTE FUNCTION ledger.refuse();
      CREATE TRIGGER never_deleted BEFORE DELETE ON ledger.account FOR EACH ROW EXECUTE FUNCTION ledger.refuse();
      CREATE TRIGGER never_emptied BEFORE TRUNCATE ON ledger.account EXECUTE FUNCTION ledger.refuse();
      CREATE TRIGGER fixed_identity BEFORE UPDATE OF council_id, id, book, stage, subject, unit, detail, may_go_below_zero ON ledger.account FOR EACH ROW EXECUTE FUNCTION ledger.refuse();

      -- Empty in production. The owner may set an instant before the app's role connects: tests, and the demo's months of history.
      CREATE TABLE ledger.clock_setting (one boolean PRIMARY KEY DEFAULT true CHECK (one), instant timestamptz NOT NULL);
      CREATE FUNCTION ledger.clock() RETURNS timestamptz LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
        AS $$ SELECT coalesce((SELECT instant FROM ledger.clock_setting), clock_timestamp()) $$;
      REVOKE EXECUTE ON FUNCTION ledger.clock() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ledger.clock() TO commonweal_app;
    `);
    await q.query(POST_FUNCTION);
    await q.query(`
      REVOKE EXECUTE ON FUNCTION ledger.post(uuid, boolean, jsonb, jsonb) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ledger.post(uuid, boolean, jsonb, jsonb) TO commonweal_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA ledger CASCADE');
  }
}
