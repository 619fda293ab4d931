import type { MigrationInterface, QueryRunner } from 'typeorm';
import shipped from '../libs/marketplace/data/skills.json';

const slug = (words: string) => `btrim(left(btrim(regexp_replace(lower(${words}), '[^a-z0-9]+', '-', 'g'), '-'), 60), '-')`;
/** The tag by how somebody may have written it: the tag, then the label, then a synonym. */
const MEANT = `WITH meant AS MATERIALIZED (
  SELECT DISTINCT ON (slug) slug, tag FROM jsonb_to_recordset($1) AS k(tag text, label text, synonyms text[]),
    LATERAL (SELECT k.tag AS slug, 1 AS n UNION ALL SELECT ${slug('label')}, 2 UNION ALL SELECT ${slug('s')}, 3 FROM unnest(synonyms) s) w ORDER BY slug, n, tag)`;

/** A list of skills in place of any words. What was written before is kept: as the tag that it means, or as the council's own word. */
export class Skills1764000000112 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE skill (
        council_id uuid NOT NULL REFERENCES council (id),
        tag text NOT NULL CHECK (tag ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(tag) <= 60),
        label text NOT NULL CHECK (length(label) BETWEEN 1 AND 60),
        parent text,
        synonyms text[] NOT NULL DEFAULT '{}' CHECK (cardinality(synonyms) <= 20),
        relatives jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, tag)
      );
      SELECT own_by_council('skill');
      GRANT SELECT, INSERT ON skill TO commonweal_app;
    `);
    // Row security binds the owner too: council by council.
    for (const { id } of (await q.query('SELECT id FROM council ORDER BY id')) as { id: string }[]) {
      await q.query(`SELECT set_config('app.council', $1, true)`, [id]);
      await q.query(
        `${MEANT} INSERT INTO skill (council_id, tag, label, created_at)
         SELECT DISTINCT ON (tag) $2::uuid, tag, left(btrim(s), 60), now() FROM (
           SELECT s, ${slug('s')} AS tag FROM (SELECT unnest(skills) AS s FROM pledge WHERE council_id = $2 UNION ALL SELECT unnest(skills) FROM need_line WHERE council_id = $2) written) w
         WHERE tag <> '' AND NOT EXISTS (SELECT 1 FROM meant m WHERE m.slug = w.tag) ORDER BY tag, s`, [JSON.stringify(shipped), id]);
      for (const table of ['pledge', 'need_line']) {
        await q.query(
          `${MEANT} UPDATE ${table} t SET skills = ARRAY(SELECT DISTINCT coalesce(m.tag, ${slug('s')}) FROM unnest(t.skills) s LEFT JOIN meant m ON m.slug = ${slug('s')} WHERE ${slug('s')} <> '' ORDER BY 1)
           WHERE council_id = $2 AND skills <> '{}'`, [JSON.stringify(shipped), id]);
      }
    }
    await q.query(`SELECT set_config('app.council', '', true)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE skill');
  }
}
