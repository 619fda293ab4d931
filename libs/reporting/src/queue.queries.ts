import type { Tx } from '@app/database';
import { decodeCursor, encodeCursor, londonDate, PAGE_LIMIT, type Unit } from '@app/kernel';
import { likeOf } from '@app/marketplace';
import { waitingFor } from './todo.queries';

export const CLOCKS = ['overdue', 'today', 'week', 'later'] as const;
export type QueueClock = (typeof CLOCKS)[number];
export const QUEUE_KINDS = ['need-to-answer', 'organisation-to-answer', 'appeal-to-decide', 'match-to-approve', 'case-to-decide', 'complaint-to-decide', 'suggestion-to-answer'] as const;
export type QueueKind = (typeof QUEUE_KINDS)[number];

export interface QueueRow { kind: QueueKind; id: string; subject: string; subjectId: string; title: string | null; who: string | null; unit: Unit | null; quantity: number | null; since: Date; due: Date | null; clock: QueueClock }
export interface Queue { items: QueueRow[]; nextCursor: string | null; byClock: Record<QueueClock, number>; byKind: Record<string, number>; total: number }
export interface QueueFilter { clock?: QueueClock; kind?: QueueKind; search?: string; cursor?: string; limit?: number }

/**
 * The broker's work by clock, the earliest first, with the counts of every tab; one query. Counts by clock are of the kind and words
 * looked for; those by kind of everything. What another officer must decide (a declared interest) is not here. Days are London's.
 */
export async function brokersQueue(tx: Tx, f: QueueFilter = {}): Promise<Queue> {
  const limit = Math.min(Math.max(f.limit ?? 20, 1), PAGE_LIMIT.max);
  const [afterDue, afterSince, afterId] = f.cursor ? decodeCursor(f.cursor, 3) : [null, null, null];
  const like = likeOf(f.search);
  const [found] = await tx.query<{ items: (Omit<QueueRow, 'since' | 'due'> & { since: string; due: string | null; sort: string })[]; clocks: Partial<Record<QueueClock, number>>; kinds: Record<string, number> }>(
    `WITH waiting AS MATERIALIZED (
       SELECT w.*, coalesce(w.due, 'infinity') AS sort, CASE WHEN w.due IS NULL THEN 'later' WHEN w.due < $3 THEN 'overdue' WHEN (w.due AT TIME ZONE 'Europe/London')::date <= $4::date THEN 'today'
         WHEN (w.due AT TIME ZONE 'Europe/London')::date <= $4::date + (7 - extract(isodow FROM $4::date)::int) THEN 'week' ELSE 'later' END AS clock
       FROM (${waitingFor(tx, 'broker')}) w),
     looked_for AS MATERIALIZED (SELECT * FROM waiting WHERE ($5::text IS NULL OR kind = $5) AND ($6::text IS NULL OR title ILIKE $6 OR who ILIKE $6)),
     page AS (SELECT * FROM looked_for WHERE ($7::text IS NULL OR clock = $7) AND ($8::timestamptz IS NULL OR (sort, since, id) > ($8, $9::timestamptz, $10::uuid)) ORDER BY sort, since, id LIMIT $11)
     SELECT coalesce((SELECT json_agg(json_build_object('kind', kind, 'id', id, 'subject', subject, 'subjectId', subject_id, 'title', title, 'who', who, 'unit', unit, 'quantity', quantity, 'since', since, 'due', due, 'clock', clock, 'sort', sort) ORDER BY sort, since, id) FROM page), '[]') AS items,
       coalesce((SELECT json_object_agg(clock, n) FROM (SELECT clock, count(*) AS n FROM looked_for GROUP BY clock) c), '{}') AS clocks,
       coalesce((SELECT json_object_agg(kind, n) FROM (SELECT kind, count(*) AS n FROM waiting GROUP BY kind) k), '{}') AS kinds`,
    [tx.councilId, tx.actor.personId, tx.now, londonDate(tx.now), f.kind ?? null, like, f.clock ?? null, afterDue, afterSince, afterId, limit + 1]);
  const rows = found!.items.slice(0, limit);
  const last = rows.at(-1);
  return {
    items: rows.map(({ sort: _, ...row }) => ({ ...row, since: new Date(row.since), due: row.due ? new Date(row.due) : null })),
    nextCursor: found!.items.length > limit && last ? encodeCursor([last.sort, last.since, last.id]) : null,
    byClock: { overdue: 0, today: 0, week: 0, later: 0, ...found!.clocks }, byKind: found!.kinds, total: Object.values(found!.kinds).reduce((a, b) => a + b, 0),
  };
}
