import { londonDate } from '@app/kernel';
import type { CommitmentRow } from '@app/marketplace';
import { courseOf, type Course } from '@app/reporting';
import { barOf, type BarPart } from './bar';

/** A promise as it is shown: its bar, and its course where it runs and is matched. */
export function shownCommitment<T extends CommitmentRow>(c: T, now: Date): T & { bar: BarPart[] | null; course: Course | null } {
  const b = c.balances;
  const running = c.state === 'accepted' && b !== null;
  return { ...c, bar: b && barOf(b), course: running ? courseOf({ windowFrom: c.windowFrom, usableTo: c.usableTo, promised: b.promised, booked: b.held + b.reserved + b.delivered - b.confirmed, confirmed: b.confirmed }, londonDate(now)) : null };
}
