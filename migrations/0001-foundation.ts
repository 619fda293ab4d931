import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Councils, the tenant context, commands and events: what every later table leans on. */
export class Foundation1764000000001 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS unaccent;

      REVOKE CREATE ON SCHEMA public FROM PUBLIC;
      GRANT USAGE ON SCHEMA public TO commonweal_app;

      -- No context: NULL, so no row.
      CREATE FUNCTION app_council() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
        AS $$ SELECT nullif(current_setting('app.council', true), '')::uuid $$;

      -- Row security for a council-owned table; every migration calls it for each table it makes.
      CREATE FUNCTION own_by_council(tab regclass) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tab);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tab);
        EXECUTE format('CREATE POLICY council ON %s USING (council_id = app_council()) WITH CHECK (council_id = app_council())', tab);
      END $$;
      REVOKE EXECUTE ON FUNCTION own_by_council(regclass) FROM PUBLIC;

      CREATE TABLE council (
        id uuid PRIMARY KEY,
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
        name text NOT NULL CHECK (length(name) BETWEEN 2 AND 200),
        tier text NOT NULL CHECK (tier IN ('county','district','unitary','parish','other')),
        -- Not unique: two brokerages may serve one area.
        gss_code text CHECK (gss_code ~ '^[ENSW][0-9]{8}$'),
        rules jsonb NOT NULL,
        clocks jsonb NOT NULL,
        safeguarding jsonb NOT NULL,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL
      );
      GRANT SELECT, INSERT, UPDATE ON council TO commonweal_app;

      CREATE TABLE command (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        fingerprint text NOT NULL,
        person_id uuid,
        answer jsonb,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id)
      );
      SELECT own_by_council('command');
      GRANT SELECT, INSERT, UPDATE ON command TO commonweal_app;

      CREATE TABLE event (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        type text NOT NULL CHECK (type ~ '^[a-z_]+[.][a-z_]+$'),
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        person_id uuid,
        organisation_id uuid,
        payload jsonb NOT NULL DEFAULT '{}',
        recorded_at timestamptz NOT NULL,
        -- Outbox: when the relay handed it to the queue.
        relayed_at timestamptz,
        PRIMARY KEY (council_id, id)
      );
      CREATE INDEX event_subject ON event (council_id, subject_id, id);
      CREATE INDEX event_unrelayed ON event (council_id, id) WHERE relayed_at IS NULL;
      SELECT own_by_council('event');
      GRANT SELECT, INSERT ON event TO commonweal_app;
      GRANT UPDATE (relayed_at) ON event TO commonweal_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE event, command, council;
      DROP FUNCTION own_by_council(regclass);
      DROP FUNCTION app_council();
      DROP EXTENSION unaccent, pg_trgm, btree_gist;
      REVOKE USAGE ON SCHEMA public FROM commonweal_app;
    `);
  }
}
