import { record, type Tx } from '@app/database';
import { DomainError } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { checkSkill, type Skill, type SkillInput } from './skill.rules';
import { knownSkills } from './skills.queries';

/** As many as a council may add. */
const MOST_OWN = 500;

@Injectable()
export class SkillsService {
  /** A council's own word in the list of skills: what is offered and asked may name it from now on. Throws `bad-skill`, `skill-taken`, `too-many`. */
  async add(tx: Tx, input: SkillInput): Promise<Skill> {
    const known = await knownSkills(tx);
    const skill = checkSkill(input, known);
    const [{ own }] = await tx.query<{ own: number }>('SELECT count(*)::int AS own FROM skill WHERE council_id = $1', [tx.councilId]) as [{ own: number }];
    if (own >= MOST_OWN) throw new DomainError('too-many', `A council can add ${MOST_OWN} skills at most.`);
    await tx.query('INSERT INTO skill (council_id, tag, label, parent, synonyms, relatives, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [tx.councilId, skill.tag, skill.label, skill.parent, skill.synonyms, JSON.stringify(skill.relatives), tx.now]);
    await record(tx, { type: 'skill.added', subjectType: 'council', subjectId: tx.councilId, payload: { tag: skill.tag } });
    return skill;
  }
}
