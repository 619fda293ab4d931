import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who typed a draft, so that it is theirs to have and to have erased; and erasure also takes their notes to cases, their drafts and the invitations that they made. */
export class PersonalWords1764000000107 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE need_draft ADD person_id uuid REFERENCES person (id);
      -- NULL: whoever wrote it for a party was erased. That there was a note, and when, stays.
      ALTER TABLE case_note ALTER note DROP NOT NULL;

      -- Beside forget_typed, which takes what others typed of them.
      CREATE FUNCTION forget_written(person uuid, address text, at timestamptz) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE before text := coalesce(current_setting('app.council', true), ''); one uuid;
      BEGIN
        FOR one IN SELECT c.id FROM public.council c ORDER BY c.id LOOP
          PERFORM set_config('app.council', one::text, true);
          UPDATE public.invitation SET state = 'withdrawn', name = NULL, email = NULL, phone = NULL, answered_at = at WHERE council_id = one AND state = 'waiting' AND (email = address OR invited_by = person);
          UPDATE public.invitation SET address_hash = NULL WHERE council_id = one AND address_hash = sha256(convert_to('invited:' || address, 'UTF8'));
          UPDATE public.case_note SET note = NULL WHERE council_id = one AND person_id = person AND organisation_id IS NOT NULL;
          DELETE FROM public.need_draft WHERE council_id = one AND person_id = person;
        END LOOP;
        PERFORM set_config('app.council', before, true);
      END $$;
      REVOKE EXECUTE ON FUNCTION forget_written(uuid, text, timestamptz) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION forget_written(uuid, text, timestamptz) TO commonweal_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP FUNCTION forget_written(uuid, text, timestamptz);
      -- In every council at once: its owner is kept to one too, but for this.
      ALTER TABLE case_note NO FORCE ROW LEVEL SECURITY;
      UPDATE case_note SET note = '–' WHERE note IS NULL;
      ALTER TABLE case_note FORCE ROW LEVEL SECURITY;
      ALTER TABLE case_note ALTER note SET NOT NULL;
      ALTER TABLE need_draft DROP person_id;
    `);
  }
}
