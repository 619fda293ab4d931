import type { QueueRow, Todo } from '@app/reporting';

const PAGES: Record<string, string> = { need: '/needs', match: '/matches', delivery: '/deliveries', organisation: '/organisations', pledge: '/offers', case: '/cases', suggestion: '/suggestions', commitment: '/commitments' };

/** What is asked on a page of its own. */
const OWN_PAGES: Record<string, string> = { 'offer-to-answer': '/answer', 'application-to-mend': '/answer' };

/** The page of a thing that waits, or null where it has none yet. */
export const pageOf = ({ kind, subject, subjectId }: { kind: string; subject: string; subjectId: string }): string | null => (PAGES[subject] ? `${PAGES[subject]}/${subjectId}${OWN_PAGES[kind] ?? ''}` : null);

export interface TodoLine extends Todo { href: string | null; late: boolean }

/** `late`: its day has passed. */
export const todoLines = (todos: readonly Todo[], now: Date): TodoLine[] => todos.map((t) => ({ ...t, href: pageOf(t), late: t.due !== null && new Date(t.due) < now }));

export const queueLines = (rows: readonly QueueRow[]) => rows.map((row) => ({ ...row, href: pageOf(row), late: row.clock === 'overdue' }));
