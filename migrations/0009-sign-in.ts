import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How people and programs come in. Installation tables: a person is one person in every council. Only hashes of secrets are kept. */
export class SignIn1764000000009 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE sign_in (
        id uuid PRIMARY KEY,
        -- NULL: nobody has this address. The row is there all the same, so that both take the same work.
        person_id uuid REFERENCES person (id),
        email_hash bytea NOT NULL,
        ip_hash bytea NOT NULL,
        -- The browser that asked; only it can finish.
        browser_hash bytea NOT NULL,
        -- Minted by the worker as it writes the mail.
        link_hash bytea,
        code_hash bytea,
        tries int NOT NULL DEFAULT 0,
        requested_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        mailed_at timestamptz,
        used_at timestamptz
      );
      CREATE INDEX sign_in_unmailed ON sign_in (requested_at) WHERE mailed_at IS NULL AND person_id IS NOT NULL;
      CREATE INDEX sign_in_email ON sign_in (email_hash, requested_at);
      CREATE INDEX sign_in_ip ON sign_in (ip_hash, requested_at);
      CREATE UNIQUE INDEX sign_in_link ON sign_in (link_hash) WHERE link_hash IS NOT NULL;
      GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in TO commonweal_app;

      CREATE TABLE session (
        id uuid PRIMARY KEY,
        token_hash bytea NOT NULL UNIQUE,
        person_id uuid NOT NULL REFERENCES person (id),
        -- The hat worn now; switchable to another of one's own.
        membership_id uuid REFERENCES membership (id),
        csrf text NOT NULL,
        created_at timestamptz NOT NULL,
        seen_at timestamptz NOT NULL,
        ended_at timestamptz
      );
      CREATE INDEX session_person ON session (person_id) WHERE ended_at IS NULL;
      GRANT SELECT, INSERT, UPDATE, DELETE ON session TO commonweal_app;

      CREATE TABLE api_token (
        id uuid PRIMARY KEY,
        token_hash bytea NOT NULL UNIQUE,
        membership_id uuid NOT NULL REFERENCES membership (id),
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
        scopes text[] NOT NULL CHECK (cardinality(scopes) BETWEEN 1 AND 100),
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        last_used_at timestamptz,
        revoked_at timestamptz
      );
      CREATE INDEX api_token_membership ON api_token (membership_id);
      GRANT SELECT, INSERT, UPDATE ON api_token TO commonweal_app;

      -- Before a council is chosen nothing council-owned is visible; this answers the one thing that signing in must know.
      CREATE FUNCTION standing_suspended(council uuid, organisation uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE before text := coalesce(current_setting('app.council', true), ''); found boolean;
      BEGIN
        IF organisation IS NULL THEN RETURN false; END IF;
        PERFORM set_config('app.council', council::text, true);
        SELECT s.state IN ('suspended','closed') INTO found FROM public.standing s WHERE s.council_id = council AND s.organisation_id = organisation;
        PERFORM set_config('app.council', before, true);
        RETURN coalesce(found, false);
      END $$;
      REVOKE EXECUTE ON FUNCTION standing_suspended(uuid, uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION standing_suspended(uuid, uuid) TO commonweal_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP FUNCTION standing_suspended(uuid, uuid); DROP TABLE api_token, session, sign_in;');
  }
}
