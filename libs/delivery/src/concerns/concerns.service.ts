import { record, type Tx } from '@app/database';
import { DomainError, newId, systemActor } from '@app/kernel';
import { matchView } from '@app/matching';
import { Councils } from '@app/people';
import { Injectable } from '@nestjs/common';
import { CONCERN_DECISIONS, LONGEST_CONCERN, type ConcernDecision, type ConcernState } from './concern.rules';
import { requireNamed } from './concerns.queries';

export interface ConcernInput { organisationId?: string; matchId?: string; note: string }
/** What whoever raises one is told, in this order. */
export interface Raised { id: string; inDanger: '999'; childNumber: string; adultNumber: string }

interface ConcernRow { id: string; state: ConcernState; organisation_id: string | null; paused_at: Date | null; version: number }

/** Raised by anybody who is signed in; read, paused and decided by the council's named lead and deputy alone. To everybody else there is no such thing. */
@Injectable()
export class ConcernsService {
  constructor(private readonly councils: Councils) {}

  /** Throws `bad-concern`, and `not-found` for a match or organisation that isn't the caller's to see. */
  async raise(tx: Tx, input: ConcernInput): Promise<Raised> {
    const note = input.note?.trim() ?? '';
    if (!note || note.length > LONGEST_CONCERN) throw new DomainError('bad-concern', 'Say what worries you.', { fields: { note: `Say what worries you, in up to ${LONGEST_CONCERN.toLocaleString('en-GB')} characters.` } });
    if (input.matchId) await matchView(tx, input.matchId);
    if (input.organisationId) {
      const [here] = await tx.query('SELECT 1 FROM standing WHERE council_id = $1 AND organisation_id = $2', [tx.councilId, input.organisationId]);
      if (!here) throw new DomainError('not-found', 'There is no such organisation here.', { fields: { organisationId: 'Choose an organisation.' } });
    }
    const id = newId();
    await tx.query(`INSERT INTO concern (council_id, id, state, organisation_id, match_id, note, raised_by, created_at) VALUES ($1,$2,'open',$3,$4,$5,$6,$7)`,
      [tx.councilId, id, input.organisationId ?? null, input.matchId ?? null, note, tx.actor.personId, tx.now]);
    await this.step(tx, id, 'raised');
    const { safeguarding } = await this.councils.inForce(tx);
    return { id, inDanger: '999', childNumber: safeguarding.childNumber, adultNumber: safeguarding.adultNumber };
  }

  /** New matches of the organisation, and answers to those under way, wait. Throws `not-found`, `stale-version`, `wrong-state`. */
  async pause(tx: Tx, id: string, version: number | null, note = ''): Promise<void> {
    const row = await this.lock(tx, id, version);
    if (!row.organisation_id) throw new DomainError('wrong-state', 'This concern names no organisation: there is nothing to pause.');
    if (row.paused_at) throw new DomainError('wrong-state', 'This is paused already.');
    await tx.query('UPDATE concern SET paused_at = $3, version = version + 1 WHERE council_id = $1 AND id = $2', [tx.councilId, id, tx.now]);
    await tx.query('UPDATE standing SET paused_at = coalesce(paused_at, $3) WHERE council_id = $1 AND organisation_id = $2', [tx.councilId, row.organisation_id, tx.now]);
    await this.step(tx, id, 'paused', note);
  }

  /** The time that was lost is given back to whoever has to accept, once: while the other party is paused as well, it is theirs to give back. Another concern's pause stands. */
  async resume(tx: Tx, id: string, version: number | null, note = ''): Promise<void> {
    const row = await this.lock(tx, id, version);
    if (!row.paused_at) throw new DomainError('wrong-state', 'This is not paused.');
    await tx.query('UPDATE concern SET paused_at = NULL, version = version + 1 WHERE council_id = $1 AND id = $2', [tx.councilId, id]);
    const [other] = await tx.query('SELECT 1 FROM concern WHERE council_id = $1 AND organisation_id = $2 AND paused_at IS NOT NULL LIMIT 1', [tx.councilId, row.organisation_id]);
    if (!other) {
      // One at a time, or each of two parties would think that the other gives it back.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('hold' || $1, 0))`, [tx.councilId]);
      await tx.query(
        `UPDATE match m SET lapses_at = m.lapses_at + greatest(interval '0', least($3::timestamptz, (SELECT min(o.paused_at) FROM standing o WHERE o.council_id = $1 AND o.organisation_id IN (m.supplier_id, m.group_id) AND o.organisation_id <> $2)) - s.paused_at), version = m.version + 1 FROM standing s
         WHERE m.council_id = $1 AND s.council_id = $1 AND s.organisation_id = $2 AND $2 IN (m.supplier_id, m.group_id) AND m.state = 'approved' AND m.lapses_at >= s.paused_at`, [tx.councilId, row.organisation_id, tx.now]);
      await tx.query('UPDATE standing SET paused_at = NULL WHERE council_id = $1 AND organisation_id = $2', [tx.councilId, row.organisation_id]);
    }
    await this.step(tx, id, 'resumed', note);
  }

  async decide(tx: Tx, id: string, version: number | null, decision: { outcome: ConcernDecision; reason: string }): Promise<void> {
    const row = await this.lock(tx, id, version);
    if (!CONCERN_DECISIONS.includes(decision.outcome)) throw new DomainError('bad-decision', `Choose one of: ${CONCERN_DECISIONS.join(', ')}.`, { fields: { outcome: 'Choose what was done.' } });
    if (!decision.reason.trim()) throw new DomainError('bad-decision', 'Give the reason.', { fields: { reason: 'Give the reason.' } });
    if (row.state !== 'open') throw new DomainError('wrong-state', 'This concern is decided already.');
    await tx.query(`UPDATE concern SET state = 'decided', decision = $3, decided_by = $4, decided_at = $5, version = version + 1 WHERE council_id = $1 AND id = $2`, [tx.councilId, id, decision.outcome, tx.actor.personId, tx.now]);
    await this.step(tx, id, 'decided', decision.reason.trim());
  }

  private async lock(tx: Tx, id: string, version: number | null): Promise<ConcernRow> {
    await requireNamed(tx, this.councils, 'cases.decide_concern');
    const [row] = await tx.query<ConcernRow>(
      `SELECT c.id, c.state, c.organisation_id, c.paused_at, c.version FROM concern c WHERE c.council_id = $1 AND c.id = $2
         AND NOT EXISTS (SELECT 1 FROM declared_interest i WHERE i.council_id = $1 AND i.person_id = $3 AND i.ended_at IS NULL AND (i.organisation_id = c.organisation_id OR i.organisation_id IN (SELECT unnest(ARRAY[m.supplier_id, m.group_id]) FROM match m WHERE m.council_id = c.council_id AND m.id = c.match_id))) FOR UPDATE OF c`, [tx.councilId, id, tx.actor.personId]);
    if (!row) throw new DomainError('not-found', 'There is nothing at this address.');
    if (version !== null && row.version !== version) throw new DomainError('stale-version', 'Somebody changed this while you were looking at it.', { version: row.version });
    return row;
  }

  /** The event says that something happened to a concern, and nothing of whom, by whom or about whom: events are read by others. */
  private async step(tx: Tx, concernId: string, step: 'raised' | 'paused' | 'resumed' | 'decided', note = ''): Promise<void> {
    await tx.query('INSERT INTO concern_step (council_id, id, concern_id, step, note, person_id, recorded_at) VALUES ($1,$2,$3,$4,$5,$6,$7)', [tx.councilId, newId(), concernId, step, note.slice(0, 4000), tx.actor.personId, tx.now]);
    await record({ ...tx, actor: systemActor(tx.councilId) }, { type: `concern.${step}`, subjectType: 'concern', subjectId: concernId });
  }
}
