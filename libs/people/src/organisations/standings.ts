import { record, recordChanges, type Tx } from '@app/database';
import { DomainError, isUuid, requireDay } from '@app/kernel';
import type { Councils } from '../councils/councils.service';
import { workingDays } from '../councils/working-days.rules';
import { withdrawUnbacked } from '../invitations/backing';
import { requireImpartial } from '../interests/has-interest';
import { findStanding, lockStanding, moveStanding, type StandingRow } from './standing-store';
import { CLOSING_CODES, REFUSAL_CODES, requireBacking, requireNote, requireReason, SUSPENSION_CODES } from './standing.rules';

export interface Backing { sponsorId?: string | null; contactIds?: readonly string[]; /** As whoever names them typed it, by person: shown in place of the name they are known by. */ contactNames?: Readonly<Record<string, string>>; unrelated?: boolean; insuredUntil?: string | null }
export interface Reason { code: string; note?: string }

/** What an organisation is in the transaction's council, and who said so. Every change takes the version seen, or null from the council's own hand. */
export abstract class Standings {
  protected abstract readonly councils: Councils;

  /** First time, or again after a refusal or a close. Throws `not-found`, `wrong-state`, `sponsor-or-two-people`, `unknown-sponsor`, `unknown-person`. */
  async apply(tx: Tx, organisationId: string, backing: Backing = {}, note = ''): Promise<{ version: number }> {
    const due = await this.due(tx, 'applicationAnswerDays');
    const [organisation] = await tx.query<{ form: string }>('SELECT form FROM organisation WHERE id = $1', [organisationId]);
    if (!organisation) throw new DomainError('not-found', 'There is no such organisation.');
    const inserted = await tx.query(
      `INSERT INTO standing (council_id, organisation_id, state, created_at, version) VALUES ($1, $2, 'applied', $3, 0) ON CONFLICT DO NOTHING RETURNING 1`, [tx.councilId, organisationId, tx.now]);
    const standing = await lockStanding(tx, organisationId, null);
    if (!inserted.length && standing.state === 'applied') throw new DomainError('wrong-state', 'This organisation has applied already.', { from: 'applied', to: 'applied' });
    if (!inserted.length && standing.state === 'queried') throw new DomainError('wrong-state', 'Answer the question that was asked.', { from: 'queried', to: 'applied' });
    await this.back(tx, organisationId, backing);
    requireBacking(organisation.form, { sponsored: Boolean(backing.sponsorId), contacts: new Set(backing.contactIds).size, unrelated: backing.unrelated ?? false });
    return moveStanding(tx, standing, { first: inserted.length > 0, to: 'applied', event: 'organisation.applied', note: requireNote(note.trim() || null), answerDueAt: due, also: { decided_by: null, appealed_at: null, appeal_decided_at: null, appeal_note: null } });
  }

  /** One that waits here by nobody's own hand (a file named it) gets somebody to speak for it: the council's clock starts anew. Throws as `apply` does. */
  async claim(tx: Tx, organisationId: string, backing: Backing, note = ''): Promise<{ version: number }> {
    const standing = await lockStanding(tx, organisationId, null);
    if (standing.state !== 'applied' && standing.state !== 'queried') throw wrongState(standing, 'applied');
    await this.back(tx, organisationId, backing);
    await this.requireBacked(tx, (await findStanding(tx, organisationId))!);
    return moveStanding(tx, standing, { to: 'applied', event: 'organisation.applied', note: requireNote(note.trim() || null), answerDueAt: await this.due(tx, 'applicationAnswerDays'), payload: { claimed: true } });
  }

  async verify(tx: Tx, organisationId: string, version: number | null, note = ''): Promise<{ version: number }> {
    const standing = await this.forDecision(tx, organisationId, version);
    if (standing.state !== 'applied' && standing.state !== 'queried') throw wrongState(standing, 'verified');
    await this.requireBacked(tx, standing);
    return moveStanding(tx, standing, { to: 'verified', event: 'organisation.verified', note: requireNote(note.trim() || null), also: this.decided(tx) });
  }

  /** A question back: the council's clock stops until it is answered. */
  async query(tx: Tx, organisationId: string, version: number | null, question: string): Promise<{ version: number }> {
    if (!question.trim()) throw new DomainError('note-missing', 'Write the question.', { fields: { question: 'Write the question.' } });
    return moveStanding(tx, await this.forDecision(tx, organisationId, version), { to: 'queried', event: 'organisation.queried', note: requireNote(question.trim()) });
  }

  async answer(tx: Tx, organisationId: string, version: number | null, answer: string): Promise<{ version: number }> {
    const standing = await lockStanding(tx, organisationId, version);
    if (standing.state !== 'queried') throw wrongState(standing, 'applied');
    if (!answer.trim()) throw new DomainError('note-missing', 'Write the answer.', { fields: { answer: 'Write the answer.' } });
    return moveStanding(tx, standing, { to: 'applied', event: 'organisation.applied', note: requireNote(answer.trim()), answerDueAt: await this.due(tx, 'applicationAnswerDays'), payload: { answered: true } });
  }

  async refuse(tx: Tx, organisationId: string, version: number | null, reason: Reason): Promise<{ version: number }> {
    const note = requireReason(REFUSAL_CODES, reason.code, reason.note);
    return moveStanding(tx, await this.forDecision(tx, organisationId, version), { to: 'refused', event: 'organisation.refused', reasonCode: reason.code, note, also: { ...this.decided(tx), appealed_at: null, appeal_decided_at: null, appeal_note: null } });
  }

  async suspend(tx: Tx, organisationId: string, version: number | null, reason: Reason): Promise<{ version: number }> {
    const note = requireReason(SUSPENSION_CODES, reason.code, reason.note);
    return moveStanding(tx, await this.forDecision(tx, organisationId, version), { to: 'suspended', event: 'organisation.suspended', reasonCode: reason.code, note, also: { ...this.decided(tx), appealed_at: null, appeal_decided_at: null, appeal_note: null } });
  }

  async restore(tx: Tx, organisationId: string, version: number | null, note = ''): Promise<{ version: number }> {
    const standing = await this.forDecision(tx, organisationId, version);
    if (standing.state !== 'suspended') throw wrongState(standing, 'verified');
    await this.requireBacked(tx, standing);
    return moveStanding(tx, standing, { to: 'verified', event: 'organisation.restored', note: requireNote(note.trim() || null), also: this.decided(tx) });
  }

  async close(tx: Tx, organisationId: string, version: number | null, reason: Reason): Promise<{ version: number }> {
    const note = requireReason(CLOSING_CODES, reason.code, reason.note);
    const standing = await lockStanding(tx, organisationId, version);
    await withdrawUnbacked(tx, { organisationId });
    return moveStanding(tx, standing, { to: 'closed', event: 'organisation.closed', reasonCode: reason.code, note, also: this.decided(tx) });
  }

  /** Once against each refusal or suspension. Throws `nothing-to-appeal`, `appealed-already`. */
  async appeal(tx: Tx, organisationId: string, version: number | null, grounds: string): Promise<{ version: number }> {
    const standing = await lockStanding(tx, organisationId, version);
    if (standing.state !== 'refused' && standing.state !== 'suspended') throw new DomainError('nothing-to-appeal', 'Only a refusal or a suspension can be appealed.', { from: standing.state });
    if (standing.appealedAt) throw new DomainError('appealed-already', 'This decision was appealed already. A group that was refused may apply again.');
    if (!grounds.trim()) throw new DomainError('note-missing', 'Say why the decision is wrong.', { fields: { grounds: 'Say why the decision is wrong.' } });
    const kept = await this.reasonOf(tx, organisationId);
    return moveStanding(tx, standing, { to: standing.state, event: 'organisation.appealed', ...kept, answerDueAt: await this.due(tx, 'appealDays'), also: { appealed_at: tx.now, appeal_note: requireNote(grounds.trim()) } });
  }

  /** By another officer than the one who refused or suspended. Throws `no-appeal`, `same-officer`, `declared-interest`. */
  async decideAppeal(tx: Tx, organisationId: string, version: number | null, decision: { upheld: boolean; note: string }): Promise<{ version: number }> {
    const standing = await lockStanding(tx, organisationId, version);
    await requireImpartial(tx, [organisationId], standing.decidedBy);
    if (!standing.appealedAt || standing.appealDecidedAt) throw new DomainError('no-appeal', 'There is no appeal to decide.');
    if (standing.decidedBy !== null && standing.decidedBy === tx.actor.personId) throw new DomainError('same-officer', 'Somebody other than the officer who decided has to hear the appeal.');
    if (!decision.note.trim()) throw new DomainError('note-missing', 'Say why.', { fields: { note: 'Say why.' } });
    const note = requireNote(decision.note.trim());
    const was = standing.state === 'refused' ? 'organisation.refused' : 'organisation.suspended';
    const is = standing.state === 'refused' ? 'organisation.verified' : 'organisation.restored';
    if (decision.upheld) {
      await this.requireBacked(tx, standing);
      return moveStanding(tx, standing, { to: 'verified', event: is, note, also: { ...this.decided(tx), appeal_decided_at: tx.now }, payload: { appeal: true } });
    }
    const { reasonCode } = await this.reasonOf(tx, organisationId);
    return moveStanding(tx, standing, { to: standing.state, event: was, reasonCode, note, also: { appeal_decided_at: tx.now }, payload: { appeal: true } });
  }

  /** A sponsor, two people, insurance: handed over without a new application. Throws as `apply` does. */
  async changeBacking(tx: Tx, organisationId: string, version: number | null, backing: Backing): Promise<{ version: number }> {
    const standing = await lockStanding(tx, organisationId, version);
    await this.back(tx, organisationId, backing);
    const now = (await findStanding(tx, organisationId))!;
    if (standing.state === 'verified') await this.requireBacked(tx, now);
    await tx.query('UPDATE standing SET version = version + 1 WHERE council_id = $1 AND organisation_id = $2', [tx.councilId, organisationId]);
    await recordChanges(tx, [{ subjectType: 'organisation', subjectId: organisationId, from: standing.state, to: standing.state, reasonCode: 'backing' }]);
    await record(tx, { type: 'organisation.backing_changed', subjectType: 'organisation', subjectId: organisationId, payload: { organisationId, kind: standing.kind, changed: Object.keys(backing) } });
    return { version: standing.version + 1 };
  }

  private async back(tx: Tx, organisationId: string, b: Backing): Promise<void> {
    const sponsorId = b.sponsorId ?? null;
    if (sponsorId !== null && (sponsorId === organisationId || !isUuid(sponsorId) || !(await this.isVerified(tx, sponsorId)))) {
      throw new DomainError('unknown-sponsor', 'A sponsor must be a body that is verified here.', { fields: { sponsorId: 'Choose a body that is verified here.' } });
    }
    const insured = b.insuredUntil == null ? null : requireDay(b.insuredUntil, 'insuredUntil');
    await tx.query(
      `UPDATE standing SET sponsor_id = CASE WHEN $3 THEN $4::uuid ELSE sponsor_id END, insured_until = CASE WHEN $5 THEN $6::date ELSE insured_until END, unrelated = coalesce($7, unrelated)
       WHERE council_id = $1 AND organisation_id = $2`,
      [tx.councilId, organisationId, b.sponsorId !== undefined, sponsorId, b.insuredUntil !== undefined, insured, b.unrelated ?? null]);
    if (b.contactIds) await this.nameContacts(tx, organisationId, [...new Set(b.contactIds)], b.contactNames ?? {});
  }

  private async nameContacts(tx: Tx, organisationId: string, personIds: string[], names: Readonly<Record<string, string>>): Promise<void> {
    const fault = (detail: string) => new DomainError('unknown-person', detail, { fields: { contacts: detail } });
    if (personIds.length > 2) throw fault('Name two people at most.');
    if (!personIds.every(isUuid)) throw fault('A named person is not known.');
    const known = await tx.query('SELECT 1 FROM person WHERE id = ANY($1) AND erased_at IS NULL', [personIds]);
    if (known.length !== personIds.length) throw fault('A named person is not known.');
    await tx.query('DELETE FROM standing_contact WHERE council_id = $1 AND organisation_id = $2', [tx.councilId, organisationId]);
    await tx.query('INSERT INTO standing_contact (council_id, organisation_id, position, person_id, name) SELECT $1, $2, n, p, t FROM unnest($3::uuid[], $4::text[]) WITH ORDINALITY AS u(p, t, n)', [tx.councilId, organisationId, personIds, personIds.map((id) => names[id] ?? null)]);
  }

  private async requireBacked(tx: Tx, s: StandingRow): Promise<void> {
    if (s.form !== 'informal') return;
    const sponsored = s.sponsorId !== null && await this.isVerified(tx, s.sponsorId);
    requireBacking(s.form, { sponsored, contacts: s.contacts, unrelated: s.unrelated });
  }

  private async isVerified(tx: Tx, organisationId: string): Promise<boolean> {
    // An informal group vouches for nobody.
    const [row] = await tx.query(
      `SELECT 1 FROM standing s JOIN organisation o ON o.id = s.organisation_id WHERE s.council_id = $1 AND s.organisation_id = $2 AND s.state = 'verified' AND o.form <> 'informal'`, [tx.councilId, organisationId]);
    return row !== undefined;
  }

  private async reasonOf(tx: Tx, organisationId: string): Promise<{ reasonCode: string | null; note: string | null }> {
    const [row] = await tx.query<{ reason_code: string | null; note: string | null }>('SELECT reason_code, note FROM standing WHERE council_id = $1 AND organisation_id = $2', [tx.councilId, organisationId]);
    return { reasonCode: row!.reason_code, note: row!.note };
  }

  private async forDecision(tx: Tx, organisationId: string, version: number | null): Promise<StandingRow> {
    await requireImpartial(tx, [organisationId]);
    return lockStanding(tx, organisationId, version);
  }

  private async due(tx: Tx, clock: 'applicationAnswerDays' | 'appealDays'): Promise<Date> {
    const { clocks, calendar } = await this.councils.inForce(tx);
    return workingDays.add(tx.now, clocks[clock], calendar);
  }

  private decided(tx: Tx): Record<string, unknown> {
    return { decided_by: tx.actor.personId, decided_at: tx.now };
  }
}

const wrongState = (s: StandingRow, to: string) => new DomainError('wrong-state', `This organisation is ${s.state} and cannot become ${to} this way.`, { from: s.state, to });
