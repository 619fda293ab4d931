import type { Tx } from '@app/database';
import { DomainError } from '@app/kernel';
import shipped from '../../data/skills.json';
import { aliasesOf, fitsOf, slugOf, type Skill, type SkillFit } from './skill.rules';

/** Comes with the software; a council adds its own words (table skill). */
export const SHIPPED_SKILLS = shipped as unknown as readonly Skill[];
const SHIPPED_FITS = fitsOf(SHIPPED_SKILLS);

export interface SkillView { tag: string; label: string; parent: string | null; synonyms: string[]; own: boolean }

const ownSkills = (tx: Tx) => tx.query<Skill>('SELECT tag, label, parent, synonyms, relatives FROM skill WHERE council_id = $1 ORDER BY tag', [tx.councilId]);

export const knownSkills = async (tx: Tx): Promise<Skill[]> => [...SHIPPED_SKILLS, ...await ownSkills(tx)];

/** What serves what in this council. */
export async function skillFits(tx: Tx): Promise<SkillFit[]> {
  const own = await ownSkills(tx);
  return own.length ? fitsOf([...SHIPPED_SKILLS, ...own]) : SHIPPED_FITS;
}

const KNOWN = `(SELECT tag, label, parent, synonyms, false AS own FROM jsonb_to_recordset($2) AS k(tag text, label text, parent text, synonyms text[]) UNION ALL SELECT tag, label, parent, synonyms, true FROM skill WHERE council_id = $1) k`;
const SHIPPED_JSON = JSON.stringify(SHIPPED_SKILLS);
/** Of three letters in a row: half alike is a slip of the pen. */
const A_SLIP = 0.5;
/** Letters: of shorter words too much is alike. */
const SHORTEST = 4;

/** The skills that words are about, best first: by what they mean (full text, synonyms too), then by how they are spelt. No words: all of them. */
export function searchSkills(tx: Tx, q: string, limit: number): Promise<SkillView[]> {
  return tx.query<SkillView>(
    `SELECT tag, label, parent, synonyms, own FROM (
       SELECT k.*, CASE WHEN w.query IS NULL THEN 1 ELSE ts_rank(setweight(to_tsvector('english', k.label), 'A') || setweight(to_tsvector('english', array_to_string(k.synonyms, ', ')), 'B'), w.query) END AS rank,
              coalesce((SELECT max(strict_word_similarity(word, k.label || ' ' || array_to_string(k.synonyms, ' '))) FROM unnest(w.words) word), 0) AS alike
       FROM ${KNOWN}, (SELECT ARRAY(SELECT word FROM regexp_split_to_table(lower($3), '[^[:alnum:]]+') word WHERE length(word) >= $6) AS words, CASE WHEN btrim($3) = '' THEN NULL ELSE replace(plainto_tsquery('english', $3)::text, '&', '|')::tsquery END AS query) w) found
     WHERE rank > 0 OR alike >= $5 ORDER BY rank DESC, alike DESC, label LIMIT $4`, [tx.councilId, SHIPPED_JSON, q, limit, A_SLIP, SHORTEST]);
}

/** The tags that these lists mean, each once. Throws `unknown-skill` with the nearest for each that is not known, by path. */
export async function requireSkills(tx: Tx, lists: readonly { path: string; skills: readonly string[] | undefined }[]): Promise<string[][]> {
  if (!lists.some((l) => l.skills?.length)) return lists.map(() => []);
  const aliases = aliasesOf(await knownSkills(tx));
  const fields: Record<string, string> = {};
  const suggestions: Record<string, string[]> = {};
  for (const { path, skills = [] } of lists) {
    for (const written of new Set(skills.filter((s) => !aliases.has(slugOf(s))))) {
      suggestions[written] = (await searchSkills(tx, written.slice(0, 60), 3)).map((s) => s.tag);
      fields[path] = `"${written}" is not a skill that we know. ${suggestions[written].length ? `Did you mean ${suggestions[written].join(' or ')}?` : 'Look for it in the list of skills.'}`;
    }
  }
  if (Object.keys(fields).length) throw new DomainError('unknown-skill', 'Choose skills from the list.', { fields, suggestions });
  return lists.map(({ skills = [] }) => [...new Set(skills.map((s) => aliases.get(slugOf(s))!))]);
}
