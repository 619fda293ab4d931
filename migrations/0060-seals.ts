import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A Merkle log of each council's transfers (docs/ledger.md): leaves, the nodes above them, signed heads, and the keys that sign. All append-only. */
export class Seals1764000000060 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- Which transaction wrote it: what is not sealed yet is found by this, and never by "later than the last", which late commits would slip through.
      ALTER TABLE ledger.transfer ADD COLUMN recorded_in xid8 NOT NULL DEFAULT pg_current_xact_id();
      CREATE INDEX transfer_recorded_in ON ledger.transfer (council_id, recorded_in);

      CREATE TABLE ledger.leaf (
        council_id uuid NOT NULL REFERENCES council (id),
        leaf bigint NOT NULL CHECK (leaf >= 0),
        transfer_id uuid NOT NULL,
        hash bytea NOT NULL CHECK (length(hash) = 32),
        PRIMARY KEY (council_id, leaf),
        UNIQUE (council_id, transfer_id),
        FOREIGN KEY (council_id, transfer_id) REFERENCES ledger.transfer (council_id, id)
      );
      SELECT own_by_council('ledger.leaf');

      -- Whole subtrees of 16, 256, 4096… leaves: position p at height h covers leaves p·2^h to (p+1)·2^h.
      CREATE TABLE ledger.node (
        council_id uuid NOT NULL REFERENCES council (id),
        height int NOT NULL CHECK (height > 0 AND height % 4 = 0),
        position bigint NOT NULL CHECK (position >= 0),
        hash bytea NOT NULL CHECK (length(hash) = 32),
        PRIMARY KEY (council_id, height, position)
      );
      SELECT own_by_council('ledger.node');

      -- Installation table: the public halves, each signed by the key before it. The private halves are in a file that no database role can read.
      CREATE TABLE ledger.seal_key (
        number int PRIMARY KEY CHECK (number > 0),
        id text NOT NULL UNIQUE CHECK (id ~ '^[0-9a-f]{32}$'),
        public_key bytea NOT NULL UNIQUE CHECK (length(public_key) = 32),
        since timestamptz NOT NULL,
        predecessor text UNIQUE REFERENCES ledger.seal_key (id),
        signature bytea NOT NULL CHECK (length(signature) = 64),
        CHECK ((number = 1) = (predecessor IS NULL))
      );

      CREATE TABLE ledger.head (
        council_id uuid NOT NULL REFERENCES council (id),
        size bigint NOT NULL CHECK (size > 0),
        root bytea NOT NULL CHECK (length(root) = 32),
        signed_at timestamptz NOT NULL,
        key_id text NOT NULL REFERENCES ledger.seal_key (id),
        signature bytea NOT NULL CHECK (length(signature) = 64),
        -- Every transaction before this one had ended when this was sealed. It means nothing to another server: hence whose it is.
        complete_below xid8 NOT NULL,
        server bigint NOT NULL,
        PRIMARY KEY (council_id, size)
      );
      SELECT own_by_council('ledger.head');

      GRANT SELECT ON ledger.leaf, ledger.node, ledger.seal_key, ledger.head TO commonweal_app;
    `);
    for (const table of ['leaf', 'node', 'seal_key', 'head']) {
      await q.query(`
        CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON ledger.${table} FOR EACH ROW EXECUTE FUNCTION ledger.refuse();
        CREATE TRIGGER never_emptied BEFORE TRUNCATE ON ledger.${table} EXECUTE FUNCTION ledger.refuse();`);
    }
    await q.query(`
      -- The only way in. Hashes come one after the other in one value, 32 bytes each; leaves go on where the last head ended.
      CREATE FUNCTION ledger.seal(p_first bigint, p_transfers uuid[], p_leaves bytea, p_heights int[], p_positions bigint[], p_nodes bytea,
                                  p_root bytea, p_signed_at timestamptz, p_key text, p_signature bytea, p_complete_below xid8, p_server bigint)
      RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE v_council uuid := public.app_council(); v_count int := cardinality(p_transfers);
      BEGIN
        IF v_council IS NULL THEN RAISE EXCEPTION 'no council is set' USING ERRCODE = 'insufficient_privilege'; END IF;
        IF v_count = 0 OR length(p_leaves) <> 32 * v_count OR cardinality(p_heights) <> cardinality(p_positions) OR length(p_nodes) <> 32 * cardinality(p_heights) THEN
          RAISE EXCEPTION 'leaves and hashes do not fit' USING ERRCODE = 'invalid_parameter_value';
        END IF;
        IF p_first <> coalesce((SELECT max(l.leaf) + 1 FROM ledger.leaf l WHERE l.council_id = v_council), 0) THEN
          RAISE EXCEPTION 'leaf % is not the next', p_first USING ERRCODE = 'serialization_failure';
        END IF;
        INSERT INTO ledger.leaf (council_id, leaf, transfer_id, hash)
        SELECT v_council, p_first + u.n - 1, u.id, substring(p_leaves FROM (32 * (u.n - 1) + 1)::int FOR 32) FROM unnest(p_transfers) WITH ORDINALITY u(id, n);
        INSERT INTO ledger.node (council_id, height, position, hash)
        SELECT v_council, u.height, u.position, substring(p_nodes FROM (32 * (u.n - 1) + 1)::int FOR 32) FROM unnest(p_heights, p_positions) WITH ORDINALITY u(height, position, n);
        INSERT INTO ledger.head (council_id, size, root, signed_at, key_id, signature, complete_below, server)
        VALUES (v_council, p_first + v_count, p_root, p_signed_at, p_key, p_signature, p_complete_below, p_server);
      END $$;

      CREATE FUNCTION ledger.publish_seal_key(p_number int, p_id text, p_public_key bytea, p_since timestamptz, p_predecessor text, p_signature bytea)
      RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        IF p_predecessor IS DISTINCT FROM (SELECT k.id FROM ledger.seal_key k ORDER BY k.number DESC LIMIT 1) OR p_number <> (SELECT count(*) + 1 FROM ledger.seal_key) THEN
          RAISE EXCEPTION 'a key follows the last one' USING ERRCODE = 'serialization_failure';
        END IF;
        INSERT INTO ledger.seal_key (number, id, public_key, since, predecessor, signature) VALUES (p_number, p_id, p_public_key, p_since, p_predecessor, p_signature);
      END $$;

      REVOKE EXECUTE ON FUNCTION ledger.seal(bigint, uuid[], bytea, int[], bigint[], bytea, bytea, timestamptz, text, bytea, xid8, bigint) FROM PUBLIC;
      REVOKE EXECUTE ON FUNCTION ledger.publish_seal_key(int, text, bytea, timestamptz, text, bytea) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ledger.seal(bigint, uuid[], bytea, int[], bigint[], bytea, bytea, timestamptz, text, bytea, xid8, bigint) TO commonweal_app;
      GRANT EXECUTE ON FUNCTION ledger.publish_seal_key(int, text, bytea, timestamptz, text, bytea) TO commonweal_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP FUNCTION ledger.publish_seal_key(int, text, bytea, timestamptz, text, bytea);
      DROP FUNCTION ledger.seal(bigint, uuid[], bytea, int[], bigint[], bytea, bytea, timestamptz, text, bytea, xid8, bigint);
      DROP TABLE ledger.head, ledger.seal_key, ledger.node, ledger.leaf;
      ALTER TABLE ledger.transfer DROP COLUMN recorded_in;
    `);
  }
}
