import type { Tx } from '@app/database';
import { ConfirmationLinks } from '@app/delivery';
import { newId, sayDay, sayQuantity, type Unit } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { NOTICES, TEMPLATES, type Audience, type Facts, type Notice } from './notice.rules';

export interface Letter { noticeId: string; to: string; name: string; councilName: string; subject: string; body: string; path: string }

interface EventRow { type: string; subject_id: string; subject_type: string; person_id: string | null; payload: Record<string, string | null>; recorded_at: Date }

/** More than the mail server is given to answer: 2 minutes to connect, 30 seconds to greet, 10 minutes of silence. */
const SENDING_MS = 15 * 60_000;
/** Whoever has not heard of it for a week reads it where they sign in: a letter would only confuse. */
const STALE_MS = 7 * 86_400_000;

/** Whoever has an interest in a party is not told; where no ordinary broker is left to decide, a reserve decider is. */
const FREE = (member: string) => `NOT EXISTS (SELECT 1 FROM declared_interest d WHERE d.council_id = $1 AND d.person_id = ${member}.person_id AND d.ended_at IS NULL AND d.organisation_id = ANY($5::uuid[]))`;

/** From an event to the people it concerns: each is told once. */
@Injectable()
export class NoticesService {
  constructor(private readonly links: ConfirmationLinks) {}

  /** A notice for each person concerned. Whoever did the thing is not told of it. Throws on an event without an entry: a programmer's fault. */
  async prepare(tx: Tx, eventId: string): Promise<void> {
    const event = await this.event(tx, eventId);
    if (!event) return;
    const notices = NOTICES[event.type];
    if (!notices) throw new Error(`The event ${event.type} has no notice entry: libs/notices/src/notice.rules.ts`);
    // The free offer needs no page to be answered.
    if (event.type === 'pledge.offered' && !event.payload.commitmentId) return;
    for (const { to, template, only } of notices) {
      const audiences = only ? this.bySide(to, only, event.payload) : to;
      const people = audiences.length ? await this.peopleOf(tx, audiences, event) : [];
      await tx.query(
        `INSERT INTO notice (council_id, id, event_id, person_id, template, state, created_at) SELECT $1, r.id, $2, r.person, $4, 'queued', $5 FROM jsonb_to_recordset($3) AS r(id uuid, person uuid) ON CONFLICT DO NOTHING`,
        [tx.councilId, eventId, JSON.stringify(people.map((person) => ({ id: newId(), person }))), template, tx.now]);
    }
  }

  /** The next letter (after one, by its notice) that nobody else is sending, held for as long as sending may take: those of a run that broke off come again after that, under the same id. */
  async take(tx: Tx, eventId: string, after: string | null = null): Promise<Letter | null> {
    const [taken] = await tx.query<{ id: string; template: string; person_id: string; email: string; name: string; council: string; slug: string }>(
      `WITH next AS (SELECT n.id, p.email, p.name FROM notice n JOIN person p ON p.id = n.person_id AND p.email IS NOT NULL
         WHERE n.council_id = $1 AND n.event_id = $2 AND n.state = 'queued' AND (n.claimed_until IS NULL OR n.claimed_until <= $3) AND ($5::uuid IS NULL OR n.id > $5) ORDER BY n.id LIMIT 1 FOR UPDATE OF n SKIP LOCKED),
       taken AS (UPDATE notice n SET claimed_until = $4 FROM next WHERE n.council_id = $1 AND n.id = next.id RETURNING n.*)
       SELECT n.id, n.template, n.person_id, next.email, next.name, c.name AS council, c.slug FROM taken n JOIN next ON next.id = n.id JOIN council c ON c.id = n.council_id`,
      [tx.councilId, eventId, tx.now, new Date(tx.now.getTime() + SENDING_MS), after]);
    const event = taken && await this.event(tx, eventId);
    if (!event) return null;
    const facts = await this.factsOf(tx, event);
    const { subject, body, path } = TEMPLATES[taken.template]!;
    // The secret lives in the letter alone: a letter that is written again has a new one.
    const where = path.includes(':secret') ? path.replace(':secret', await this.links.mint(tx, event.payload.deliveryId!, taken.person_id)) : path.replace(':slug', taken.slug).replace(':id', event.subject_id);
    return { noticeId: taken.id, to: taken.email, name: taken.name, councilName: taken.council, subject: subject(facts), body: body(facts), path: where };
  }

  /** Events with letters that nobody is sending: old enough for their own job to have tried, and not stale. The longest waiting first. */
  async leftBehind(tx: Tx, limit = 100): Promise<string[]> {
    const rows = await tx.query<{ event_id: string }>(
      `SELECT n.event_id FROM notice n JOIN person p ON p.id = n.person_id AND p.email IS NOT NULL WHERE n.council_id = $1 AND n.state = 'queued' AND n.created_at BETWEEN $2 AND $3 AND (n.claimed_until IS NULL OR n.claimed_until <= $4)
       GROUP BY n.event_id ORDER BY min(n.created_at), n.event_id LIMIT $5`, [tx.councilId, new Date(tx.now.getTime() - STALE_MS), new Date(tx.now.getTime() - SENDING_MS), tx.now, limit]);
    return rows.map((n) => n.event_id);
  }

  /** It could not be sent. Its own job's next run need not wait; one left behind waits as long again as it has: what is refused for good is tried some ten times in the week, and keeps no other waiting. */
  async giveBack(tx: Tx, noticeId: string): Promise<void> {
    await tx.query(`UPDATE notice SET claimed_until = CASE WHEN created_at <= $4 THEN $3::timestamptz + ($3::timestamptz - created_at) END WHERE council_id = $1 AND id = $2 AND state = 'queued'`,
      [tx.councilId, noticeId, tx.now, new Date(tx.now.getTime() - SENDING_MS)]);
  }

  /** Whether another run is sending letters of this event. */
  async inOtherHands(tx: Tx, eventId: string): Promise<boolean> {
    const [row] = await tx.query(`SELECT 1 FROM notice n JOIN person p ON p.id = n.person_id AND p.email IS NOT NULL WHERE n.council_id = $1 AND n.event_id = $2 AND n.state = 'queued' LIMIT 1`, [tx.councilId, eventId]);
    return row !== undefined;
  }

  async sent(tx: Tx, noticeId: string): Promise<void> {
    await tx.query(`UPDATE notice SET state = 'sent', sent_at = $3 WHERE council_id = $1 AND id = $2 AND state = 'queued'`, [tx.councilId, noticeId, tx.now]);
  }

  private async event(tx: Tx, eventId: string): Promise<EventRow | undefined> {
    const [event] = await tx.query<EventRow>('SELECT type, subject_id, subject_type, person_id, payload, recorded_at FROM event WHERE council_id = $1 AND id = $2', [tx.councilId, eventId]);
    return event;
  }

  /** Where both have said yes there is nobody to wait for: the event of that tells them. */
  private bySide(to: readonly Audience[], only: NonNullable<Notice['only']>, { waitsFor, knownTo }: EventRow['payload']): Audience[] {
    // A proposal that goes before anybody was asked is told to whoever had asked for it, if anybody had.
    if (only === 'knows') return to.filter((side) => !knownTo || knownTo === side);
    if (waitsFor === 'nobody') return [];
    return to.filter((side) => (waitsFor === 'both' || waitsFor === side || !waitsFor) === (only === 'asked'));
  }

  private async peopleOf(tx: Tx, audiences: readonly Audience[], event: EventRow): Promise<string[]> {
    const { payload } = event;
    const organisations = audiences.flatMap((a) => (a === 'supplier' ? [payload.supplierId] : a === 'group' ? [payload.groupId] : a === 'owner' ? [payload.organisationId] : [])).filter(Boolean);
    const roles = audiences.flatMap((a) => (a === 'brokers' ? ['broker'] : a === 'contract-managers' ? ['contract_manager'] : a === 'admins' ? ['council_admin'] : []));
    const parties = [payload.supplierId, payload.groupId, payload.organisationId, payload.aboutId].filter(Boolean);
    const rows = await tx.query<{ person_id: string }>(
      `SELECT DISTINCT b.person_id FROM membership b WHERE b.council_id = $1 AND b.ended_at IS NULL AND b.person_id IS DISTINCT FROM $2
         AND (b.organisation_id = ANY($3::uuid[]) OR (b.role = ANY($4) AND ${FREE('b')} AND (NOT b.reserve OR (cardinality($5::uuid[]) > 0 AND NOT EXISTS (
           SELECT 1 FROM membership o WHERE o.council_id = $1 AND o.role = 'broker' AND NOT o.reserve AND o.ended_at IS NULL AND o.person_id IS DISTINCT FROM $6::uuid AND ${FREE('o')})))))
       ORDER BY 1 LIMIT 500`, [tx.councilId, event.person_id, organisations, roles, parties, await this.decidedFirst(tx, event)]);
    const named = audiences.includes('safeguarding') ? await tx.query<{ person_id: string }>(
      `SELECT p.id AS person_id FROM council c JOIN person p ON p.id::text IN (c.safeguarding->>'leadPersonId', c.safeguarding->>'deputyPersonId') WHERE c.id = $1`, [tx.councilId]) : [];
    const keepers = audiences.includes('records-officer') ? await tx.query<{ person_id: string }>(
      `WITH officer AS (SELECT b.person_id, b.role, b.person_id::text = c.rules->>'recordsOfficerId' AS named FROM membership b JOIN council c ON c.id = b.council_id
                        WHERE b.council_id = $1 AND b.ended_at IS NULL AND b.organisation_id IS NULL)
       SELECT DISTINCT person_id FROM officer WHERE named OR (role = 'council_admin' AND NOT EXISTS (SELECT 1 FROM officer WHERE named)) ORDER BY 1 LIMIT 500`, [tx.councilId]) : [];
    const invited = audiences.includes('invited') ? await tx.query<{ person_id: string }>(`SELECT p.id AS person_id FROM invitation i JOIN person p ON p.email = i.email WHERE i.council_id = $1 AND i.id = $2 AND i.state = 'waiting'`, [tx.councilId, event.subject_id]) : [];
    return [...rows, ...named, ...keepers, ...invited].map((r) => r.person_id);
  }

  /** Of an appeal, who took the decision: they cannot look again. */
  private async decidedFirst(tx: Tx, { type, subject_id: id }: EventRow): Promise<string | null> {
    if (!type.endsWith('.appealed')) return null;
    const [row] = await tx.query<{ decided_by: string | null }>(
      `SELECT decided_by FROM "case" WHERE council_id = $1 AND id = $2 UNION ALL SELECT decided_by FROM standing WHERE council_id = $1 AND organisation_id = $2 LIMIT 1`, [tx.councilId, id]);
    return row?.decided_by ?? null;
  }

  private async factsOf(tx: Tx, event: EventRow): Promise<Facts> {
    const { payload } = event;
    if (event.type === 'ledger.head_signed') return { head: { size: String(payload.size), root: payload.root!, signedAt: payload.signedAt!, key: payload.key!, signature: payload.signature! } };
    const [row] = await tx.query<{ title: string | null; organisation: string | null; unit: Unit | null; quantity: string | null; until: Date | null }>(
      `SELECT CASE WHEN n.sensitive THEN NULL ELSE n.title END AS title, o.name AS organisation, m.unit, coalesce(d.claimed, m.quantity)::text AS quantity, coalesce(d.confirm_due_at, m.lapses_at, n.answer_due_at, p.enters_rounds_at, i.expires_at) AS until
       FROM (SELECT 1) one LEFT JOIN delivery d ON d.council_id = $1 AND d.id = $2 LEFT JOIN match m ON m.council_id = $1 AND m.id = coalesce($3, CASE WHEN $5 = 'match' THEN $6::uuid END)
       LEFT JOIN need n ON n.council_id = $1 AND n.id = coalesce($4, CASE WHEN $5 = 'need' THEN $6::uuid END) LEFT JOIN pledge p ON p.council_id = $1 AND $5 = 'pledge' AND p.id = $6
       LEFT JOIN invitation i ON i.council_id = $1 AND $5 = 'invitation' AND i.id = $6 LEFT JOIN organisation o ON o.id = i.organisation_id`,
      [tx.councilId, payload.deliveryId ?? null, payload.matchId ?? null, payload.needId ?? null, event.subject_type, event.subject_id]);
    return {
      ...(row?.title ? { title: row.title } : {}), ...(row?.organisation ? { organisation: row.organisation } : {}), ...(row?.unit && row.quantity ? { quantity: sayQuantity(row.unit, Number(row.quantity)) } : {}),
      ...(row?.until ? { until: sayDay(row.until) } : {}),
    };
  }
}
