import { record, recordChanges, type Tx } from '@app/database';
import { DomainError, move, newId } from '@app/kernel';
import { matchView } from '@app/matching';
import { isImpartial } from '@app/people';
import { Injectable } from '@nestjs/common';
import { caseMoves, type CaseState } from './cases.service';

interface ComplaintRow { id: string; state: CaseState; opened_by_organisation: string | null; about_organisation: string | null; match_id: string | null; decided_by: string | null; version: number }

/** Complaints have an owner and a decision; the books are not theirs to move. */
@Injectable()
export class ComplaintsService {
  /** By a party or an officer; about a match, an organisation, or the council itself. Throws `bad-complaint`, `not-found`. */
  async open(tx: Tx, input: { matchId?: string; organisationId?: string; note: string }): Promise<{ id: string }> {
    const note = input.note?.trim() ?? '';
    if (!note || note.length > 4000) throw new DomainError('bad-complaint', 'Say what went wrong.', { fields: { note: 'Say what went wrong, in up to 4,000 characters.' } });
    if (input.matchId) await matchView(tx, input.matchId);
    if (input.organisationId) {
      const [here] = await tx.query('SELECT 1 FROM standing WHERE council_id = $1 AND organisation_id = $2', [tx.councilId, input.organisationId]);
      if (!here) throw new DomainError('not-found', 'There is no such organisation here.', { fields: { organisationId: 'Choose an organisation.' } });
    }
    const id = newId();
    await tx.query(`INSERT INTO "case" (council_id, id, kind, match_id, state, note, opened_by, opened_by_organisation, about_organisation, created_at) VALUES ($1,$2,'complaint',$3,'open',$4,$5,$6,$7,$8)`,
      [tx.councilId, id, input.matchId ?? null, note, tx.actor.personId, tx.actor.organisationId, input.organisationId ?? null, tx.now]);
    await recordChanges(tx, [{ subjectType: 'case', subjectId: id, from: null, to: 'open' }]);
    await this.tell(tx, 'complaint.opened', { id, opened_by_organisation: tx.actor.organisationId, about_organisation: input.organisationId ?? null });
    return { id };
  }

  /** On appeal another officer decides. Throws `not-found`, `stale-version`, `wrong-state`, `same-officer`, `bad-decision`. */
  async decide(tx: Tx, id: string, version: number | null, decision: { outcome: 'upheld' | 'not-upheld' | 'part'; reason: string }): Promise<void> {
    const row = await this.lock(tx, id, version);
    if (!decision.reason.trim()) throw new DomainError('bad-decision', 'Give the reason.', { fields: { reason: 'Give the reason: whoever complained will read it.' } });
    if (row.state === 'appealed' && row.decided_by === tx.actor.personId) throw new DomainError('same-officer', 'An appeal is decided by another officer.');
    const next = move(caseMoves, row.state, row.state === 'appealed' ? 'closed' : 'decided', 'case');
    await tx.query(`UPDATE "case" SET state = $3, decision = $4, decision_reason = $5, decided_by = $6, version = version + 1 WHERE council_id = $1 AND id = $2`, [tx.councilId, id, next, decision.outcome, decision.reason.trim(), tx.actor.personId]);
    await recordChanges(tx, [{ subjectType: 'case', subjectId: id, from: row.state, to: next, reasonCode: decision.outcome, note: decision.reason }]);
    await this.tell(tx, 'complaint.decided', row);
  }

  /** Whoever complained, once. */
  async appeal(tx: Tx, id: string, version: number | null, note: string): Promise<void> {
    const row = await this.lock(tx, id, version);
    if (!note.trim()) throw new DomainError('bad-decision', 'Say why you appeal.', { fields: { reason: 'Say why you appeal.' } });
    if (!row.opened_by_organisation || row.opened_by_organisation !== tx.actor.organisationId) throw new DomainError('not-found', 'There is no such case here.');
    const next = move(caseMoves, row.state, 'appealed', 'case');
    await tx.query(`UPDATE "case" SET state = $3, version = version + 1 WHERE council_id = $1 AND id = $2`, [tx.councilId, id, next]);
    await recordChanges(tx, [{ subjectType: 'case', subjectId: id, from: row.state, to: next, note }]);
    await this.tell(tx, 'complaint.appealed', row);
  }

  private async lock(tx: Tx, id: string, version: number | null): Promise<ComplaintRow> {
    const [row] = await tx.query<ComplaintRow & { parties: string[] }>(
      `SELECT c.id, c.state, c.opened_by_organisation, c.about_organisation, c.match_id, c.decided_by, c.version, array_remove(ARRAY[c.opened_by_organisation, c.about_organisation, m.supplier_id, m.group_id], NULL) AS parties
       FROM "case" c LEFT JOIN match m ON m.council_id = c.council_id AND m.id = c.match_id WHERE c.council_id = $1 AND c.id = $2 AND c.kind = 'complaint' FOR UPDATE OF c`, [tx.councilId, id]);
    if (!row || !await isImpartial(tx, row.parties, row.state === 'appealed' ? row.decided_by : null)) throw new DomainError('not-found', 'There is no such case here.');
    if (version !== null && row.version !== version) throw new DomainError('stale-version', 'Somebody changed this case while you were looking at it.', { version: row.version });
    return row;
  }

  private async tell(tx: Tx, type: string, row: Pick<ComplaintRow, 'id' | 'opened_by_organisation' | 'about_organisation'>): Promise<void> {
    await record(tx, { type, subjectType: 'case', subjectId: row.id, payload: { organisationId: row.opened_by_organisation, aboutId: row.about_organisation } });
  }
}
