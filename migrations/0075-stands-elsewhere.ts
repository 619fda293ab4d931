import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether other councils rely on an organisation's facts: one answer, and nothing about which councils they are. */
export class StandsElsewhere1764000000075 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE FUNCTION stands_elsewhere(council uuid, organisation uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE before text := coalesce(current_setting('app.council', true), ''); other uuid; found boolean := false;
      BEGIN
        FOR other IN SELECT c.id FROM public.council c WHERE c.id <> council LOOP
          PERFORM set_config('app.council', other::text, true);
          found := EXISTS (SELECT 1 FROM public.standing s WHERE s.council_id = other AND s.organisation_id = organisation AND s.state NOT IN ('refused','closed'));
          EXIT WHEN found;
        END LOOP;
        PERFORM set_config('app.council', before, true);
        RETURN found;
      END $$;
      REVOKE EXECUTE ON FUNCTION stands_elsewhere(uuid, uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION stands_elsewhere(uuid, uuid) TO commonweal_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP FUNCTION stands_elsewhere(uuid, uuid);');
  }
}
