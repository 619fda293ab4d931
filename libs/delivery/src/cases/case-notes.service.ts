import { record, type Tx } from '@app/database';
import { DomainError, newId } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { caseView } from './cases.queries';

/** Of one case: whoever has more to say writes to the council. */
export const MOST_CASE_NOTES = 50;
export const LONGEST_CASE_NOTE = 4000;

/** What the parties and the officers write to a case while it waits for a decision. */
@Injectable()
export class CaseNotes {
  /** Throws `not-found`, `wrong-state`, `bad-note`, `too-many`. */
  async write(tx: Tx, caseId: string, given: string): Promise<{ id: string }> {
    const found = await caseView(tx, caseId);
    if (found.state !== 'open' && found.state !== 'appealed') throw new DomainError('wrong-state', 'This case is decided: nothing can be added.', { from: found.state });
    const note = given.trim();
    if (!note || note.length > LONGEST_CASE_NOTE) throw new DomainError('bad-note', 'Write your note.', { fields: { note: `Write your note, in up to ${LONGEST_CASE_NOTE} characters.` } });
    const [{ n }] = await tx.query<{ n: number }>('SELECT count(*)::int AS n FROM case_note WHERE council_id = $1 AND case_id = $2', [tx.councilId, caseId]) as [{ n: number }];
    if (n >= MOST_CASE_NOTES) throw new DomainError('too-many', `A case has ${MOST_CASE_NOTES} notes at most.`, { fields: { note: 'Ring or write to the council instead.' } });
    const id = newId();
    await tx.query('INSERT INTO case_note (council_id, id, case_id, organisation_id, person_id, note, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)', [tx.councilId, id, caseId, tx.actor.organisationId, tx.actor.personId, note, tx.now]);
    await record(tx, { type: 'case.noted', subjectType: 'case', subjectId: caseId, payload: { noteId: id, deliveryId: found.deliveryId, matchId: found.matchId, organisationId: found.openedByOrganisationId, aboutId: found.aboutOrganisationId } });
    return { id };
  }
}
