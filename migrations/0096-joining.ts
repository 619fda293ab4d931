import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Joining by oneself: what was typed so far, an address that nobody has yet, and what an organisation that waits may see. */
export class Joining1764000000096 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- Whoever joins may be nobody yet: the address waits here to be written to, until it has proved itself or ten minutes are over.
      ALTER TABLE sign_in ADD email text CHECK (length(email) <= 254);
      DROP INDEX sign_in_unmailed;
      CREATE INDEX sign_in_unmailed ON sign_in (requested_at) WHERE mailed_at IS NULL AND (person_id IS NOT NULL OR email IS NOT NULL);

      CREATE TABLE join_draft (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES person (id),
        kind text NOT NULL CHECK (kind IN ('supplier','group')),
        answers jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(answers) = 'object' AND length(answers::text) <= 50000),
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id)
      );
      CREATE UNIQUE INDEX join_draft_once ON join_draft (council_id, person_id, kind);
      CREATE INDEX join_draft_idle ON join_draft (council_id, updated_at);
      SELECT own_by_council('join_draft');
      GRANT SELECT, INSERT, UPDATE, DELETE ON join_draft TO commonweal_app;

      -- Who signs in has no council yet: what they began to fill in, in all of them.
      CREATE FUNCTION join_drafts_of(person uuid) RETURNS TABLE (council_id uuid, kind text, updated_at timestamptz)
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      #variable_conflict use_column
      DECLARE before text := coalesce(current_setting('app.council', true), ''); one uuid;
      BEGIN
        FOR one IN SELECT c.id FROM public.council c ORDER BY c.id LOOP
          PERFORM set_config('app.council', one::text, true);
          RETURN QUERY SELECT d.council_id, d.kind, d.updated_at FROM public.join_draft d WHERE d.council_id = one AND d.person_id = person;
        END LOOP;
        PERFORM set_config('app.council', before, true);
      END $$;
      REVOKE EXECUTE ON FUNCTION join_drafts_of(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION join_drafts_of(uuid) TO commonweal_app;

      -- Before a council is chosen nothing council-owned is visible; this answers what signing in must know: held back for good, or not let in yet.
      CREATE FUNCTION standing_bars(council uuid, organisation uuid) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE before text := coalesce(current_setting('app.council', true), ''); found text;
      BEGIN
        IF organisation IS NULL THEN RETURN NULL; END IF;
        PERFORM set_config('app.council', council::text, true);
        SELECT CASE WHEN s.state IN ('suspended','closed') THEN 'suspended'
          WHEN s.state <> 'verified' AND NOT EXISTS (SELECT 1 FROM public.state_change c WHERE c.council_id = council AND c.subject_type = 'organisation' AND c.subject_id = organisation AND c.to_state = 'verified') THEN 'waiting' END INTO found
          FROM public.standing s WHERE s.council_id = council AND s.organisation_id = organisation;
        PERFORM set_config('app.council', before, true);
        RETURN found;
      END $$;
      REVOKE EXECUTE ON FUNCTION standing_bars(uuid, uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION standing_bars(uuid, uuid) TO commonweal_app;

      CREATE OR REPLACE FUNCTION forget_typed(person uuid, address text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE before text := coalesce(current_setting('app.council', true), ''); one uuid;
      BEGIN
        FOR one IN SELECT c.id FROM public.council c ORDER BY c.id LOOP
          PERFORM set_config('app.council', one::text, true);
          UPDATE public.standing_contact SET name = NULL WHERE council_id = one AND person_id = person AND name IS NOT NULL;
          UPDATE public.invitation SET state = 'withdrawn', name = NULL, email = NULL, phone = NULL WHERE council_id = one AND email = address AND state = 'waiting';
          -- Their own, and as the second person in somebody else's.
          DELETE FROM public.join_draft WHERE council_id = one AND person_id = person;
          UPDATE public.join_draft SET answers = answers - 'secondName' - 'secondEmail' WHERE council_id = one AND lower(trim(answers->>'secondEmail')) = address;
        END LOOP;
        PERFORM set_config('app.council', before, true);
      END $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE OR REPLACE FUNCTION forget_typed(person uuid, address text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE before text := coalesce(current_setting('app.council', true), ''); one uuid;
      BEGIN
        FOR one IN SELECT c.id FROM public.council c ORDER BY c.id LOOP
          PERFORM set_config('app.council', one::text, true);
          UPDATE public.standing_contact SET name = NULL WHERE council_id = one AND person_id = person AND name IS NOT NULL;
          UPDATE public.invitation SET state = 'withdrawn', name = NULL, email = NULL, phone = NULL WHERE council_id = one AND email = address AND state = 'waiting';
        END LOOP;
        PERFORM set_config('app.council', before, true);
      END $$;
      DROP FUNCTION standing_bars(uuid, uuid); DROP FUNCTION join_drafts_of(uuid); DROP TABLE join_draft;
      DROP INDEX sign_in_unmailed; ALTER TABLE sign_in DROP email;
      CREATE INDEX sign_in_unmailed ON sign_in (requested_at) WHERE mailed_at IS NULL AND person_id IS NOT NULL;
    `);
  }
}
