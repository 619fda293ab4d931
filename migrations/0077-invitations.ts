import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was asked to act for an organisation, or to hold an office: as the inviter typed it, until the person has answered. */
export class Invitations1764000000077 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE invitation (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        organisation_id uuid REFERENCES organisation (id),
        role text NOT NULL CHECK (role IN ('supplier','group','broker','contract_manager','councillor','auditor','council_admin')),
        reserve boolean NOT NULL DEFAULT false,
        -- What the inviter typed; gone once it is answered or over. Whose address it is, is looked up when they sign in, and never kept here.
        name text CHECK (length(name) BETWEEN 1 AND 200),
        email text CHECK (email = lower(email) AND length(email) <= 254),
        phone text CHECK (length(phone) <= 40),
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting','accepted','declined','withdrawn','lapsed')),
        invited_by uuid,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        answered_at timestamptz,
        PRIMARY KEY (council_id, id),
        FOREIGN KEY (council_id, organisation_id) REFERENCES standing (council_id, organisation_id),
        CHECK ((role IN ('supplier','group')) = (organisation_id IS NOT NULL)),
        CHECK (NOT reserve OR role = 'broker'),
        CHECK ((state = 'waiting') = (name IS NOT NULL) AND (state = 'waiting') = (email IS NOT NULL) AND (state = 'waiting' OR phone IS NULL))
      );
      CREATE UNIQUE INDEX invitation_once ON invitation (council_id, email, role, organisation_id) NULLS NOT DISTINCT WHERE state = 'waiting';
      CREATE INDEX invitation_list ON invitation (council_id, organisation_id, id) WHERE state = 'waiting';
      CREATE INDEX invitation_due ON invitation (council_id, expires_at) WHERE state = 'waiting';
      SELECT own_by_council('invitation');
      GRANT SELECT, INSERT, UPDATE ON invitation TO commonweal_app;

      -- As the one who named them typed it: a name that somebody is known by elsewhere is not shown for an address.
      ALTER TABLE standing_contact ADD COLUMN name text CHECK (length(name) BETWEEN 1 AND 200);

      -- Who signs in has no council yet: what waits for an address, in all of them.
      CREATE FUNCTION invitations_for(address text) RETURNS TABLE (council_id uuid, id uuid, organisation_id uuid, role text, reserve boolean, expires_at timestamptz)
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      #variable_conflict use_column
      DECLARE before text := coalesce(current_setting('app.council', true), ''); one uuid;
      BEGIN
        FOR one IN SELECT c.id FROM public.council c ORDER BY c.id LOOP
          PERFORM set_config('app.council', one::text, true);
          RETURN QUERY SELECT i.council_id, i.id, i.organisation_id, i.role, i.reserve, i.expires_at FROM public.invitation i WHERE i.council_id = one AND i.email = address AND i.state = 'waiting';
        END LOOP;
        PERFORM set_config('app.council', before, true);
      END $$;
      REVOKE EXECUTE ON FUNCTION invitations_for(text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION invitations_for(text) TO commonweal_app;

      -- An erased person's typed names and addresses go in every council.
      CREATE FUNCTION forget_typed(person uuid, address text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE before text := coalesce(current_setting('app.council', true), ''); one uuid;
      BEGIN
        FOR one IN SELECT c.id FROM public.council c ORDER BY c.id LOOP
          PERFORM set_config('app.council', one::text, true);
          UPDATE public.standing_contact SET name = NULL WHERE council_id = one AND person_id = person AND name IS NOT NULL;
          UPDATE public.invitation SET state = 'withdrawn', name = NULL, email = NULL, phone = NULL WHERE council_id = one AND email = address AND state = 'waiting';
        END LOOP;
        PERFORM set_config('app.council', before, true);
      END $$;
      REVOKE EXECUTE ON FUNCTION forget_typed(uuid, text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION forget_typed(uuid, text) TO commonweal_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP FUNCTION forget_typed(uuid, text); DROP FUNCTION invitations_for(text); ALTER TABLE standing_contact DROP COLUMN name; DROP TABLE invitation;');
  }
}
