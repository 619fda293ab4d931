import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many measures a set has, kept with it: the list of sets counted them all at each call. */
export class MeasureCounts1764000000104 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE measure_set ADD measures int NOT NULL DEFAULT 0 CHECK (measures >= 0);
      -- In every council at once: their owner is kept to one too, but for this.
      ALTER TABLE measure NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE measure_set NO FORCE ROW LEVEL SECURITY;
      UPDATE measure_set s SET measures = c.n FROM (SELECT council_id, set_id, count(*)::int AS n FROM measure GROUP BY council_id, set_id) c WHERE c.council_id = s.council_id AND c.set_id = s.id;
      ALTER TABLE measure FORCE ROW LEVEL SECURITY;
      ALTER TABLE measure_set FORCE ROW LEVEL SECURITY;

      -- As the owner: the app may add a set and its measures, and change neither.
      CREATE FUNCTION count_measures() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        UPDATE measure_set s SET measures = s.measures + CASE TG_OP WHEN 'INSERT' THEN c.n ELSE -c.n END
        FROM (SELECT council_id, set_id, count(*)::int AS n FROM changed GROUP BY council_id, set_id) c WHERE s.council_id = c.council_id AND s.id = c.set_id;
        RETURN NULL;
      END $$;
      REVOKE EXECUTE ON FUNCTION count_measures() FROM PUBLIC;
      CREATE TRIGGER counted_in AFTER INSERT ON measure REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_measures();
      CREATE TRIGGER counted_out AFTER DELETE ON measure REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_measures();
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TRIGGER counted_in ON measure; DROP TRIGGER counted_out ON measure; DROP FUNCTION count_measures();
      ALTER TABLE measure_set DROP measures;
    `);
  }
}
