import { DomainError } from '@app/kernel';

/** A word of the list of skills. A parent is the wider skill; a relative is a near one, with how near in percent. */
export interface Skill { tag: string; label: string; parent: string | null; synonyms: string[]; relatives: Record<string, number> }
export interface SkillInput { label: string; parent?: string | null; synonyms?: string[]; relatives?: Record<string, number> }

/** What is offered serves what is asked, in percent: pairs of different words only. */
export interface SkillFit { asked: string; offered: string; percent: number }

/** A relative as near as this may stand in; others are only found by search. */
export const SERVES_FROM = 80;
const STEP_DOWN = 0.9;

export const slugOf = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60).replace(/-$/, '');

/** A narrower skill serves a wider one, never the other way: who paints can decorate, who decorates may not hang paper. */
export function fitsOf(skills: readonly Skill[]): SkillFit[] {
  const by = new Map(skills.map((s) => [s.tag, s]));
  const fits = new Map<string, SkillFit>();
  const add = (asked: string, offered: string, percent: number) => {
    const known = fits.get(`${asked} ${offered}`);
    if (asked !== offered && (!known || known.percent < percent)) fits.set(`${asked} ${offered}`, { asked, offered, percent });
  };
  for (const skill of skills) {
    let percent = 100;
    for (let wider = skill.parent; wider !== null; wider = by.get(wider)?.parent ?? null) add(wider, skill.tag, (percent = Math.max(SERVES_FROM, Math.floor(percent * STEP_DOWN))));
    for (const [relative, near] of Object.entries(skill.relatives)) {
      if (near < SERVES_FROM || !by.has(relative)) continue;
      add(relative, skill.tag, near);
      add(skill.tag, relative, near);
    }
  }
  return [...fits.values()].sort((a, b) => (a.asked < b.asked ? -1 : a.asked > b.asked ? 1 : a.offered < b.offered ? -1 : 1));
}

/** Tag by how somebody may write it: the tag, then the label, then a synonym. */
export function aliasesOf(skills: readonly Skill[]): Map<string, string> {
  const aliases = new Map<string, string>();
  const add = (written: string, tag: string) => { if (!aliases.has(slugOf(written))) aliases.set(slugOf(written), tag); };
  for (const s of skills) add(s.tag, s.tag);
  for (const s of skills) add(s.label, s.tag);
  for (const s of skills) for (const synonym of s.synonyms) add(synonym, s.tag);
  return aliases;
}

/** A council's own word. Throws `bad-skill`, `skill-taken`. */
export function checkSkill(input: SkillInput, known: readonly Skill[]): Skill {
  const fields: Record<string, string> = {};
  const label = input.label.trim();
  const tag = slugOf(label);
  if (!tag || label.length > 60) fields.label = 'Name the skill in 1 to 60 characters.';
  const tags = new Set(known.map((s) => s.tag));
  const parent = input.parent ?? null;
  if (parent !== null && !tags.has(parent)) fields.parent = 'Choose a skill that is known.';
  for (const [relative, near] of Object.entries(input.relatives ?? {})) {
    if (!tags.has(relative)) fields.relatives = `"${relative}" is not known.`;
    else if (!Number.isInteger(near) || near < 1 || near > 99) fields.relatives = 'Say how near it is, from 1 to 99 percent.';
  }
  if (Object.keys(fields).length) throw new DomainError('bad-skill', 'Some answers need another look.', { fields });
  const taken = aliasesOf(known).get(tag);
  if (taken) throw new DomainError('skill-taken', `This skill is known already, as "${taken}".`, { fields: { label: `Use "${taken}".` } });
  return { tag, label, parent, synonyms: (input.synonyms ?? []).map((s) => s.trim()).filter(Boolean), relatives: input.relatives ?? {} };
}
