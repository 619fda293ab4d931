import type { PeriodLine } from '@app/reporting';

export interface StatementLine { stage: string; grade: string | null; unit: string; opening: number; corrections: number; in: number; out: number; closing: number }

/** Books count what a promise or request came from below zero; people read it above. */
const SOURCES = ['source', 'asked'];
/** From promise to confirmed, as people read it. */
const ORDER = ['source', 'asked', 'open', 'needed', 'offered', 'reserved', 'unconfirmed', 'confirmed', 'deadweight', 'displacement', 'elsewhere', 'net', 'shortfall', 'closed-short', 'waived'];
/** Passed through and never stays. */
const PASSING = 'gross';

/** The lines of one book as people read them: what came and went beside where it began and ended; units are never added up. */
export function statementLines(lines: readonly PeriodLine[], book: string): StatementLine[] {
  return lines.filter((l) => l.book === book && l.stage !== PASSING).sort((a, b) => ORDER.indexOf(a.stage) - ORDER.indexOf(b.stage)).map((l) => {
    const sign = SOURCES.includes(l.stage) ? -1 : 1;
    const sum = (of: (m: PeriodLine['movements'][number]) => number) => l.movements.reduce((n, m) => n + of(m), 0);
    const [came, went] = [sum((m) => m.in), sum((m) => m.out)];
    // 0 - 0 and not -0.
    const turned = (n: number) => (sign < 0 ? 0 - n : n);
    return { stage: l.stage, grade: l.grade, unit: l.unit, opening: turned(l.opening), corrections: turned(l.corrections), in: sign < 0 ? went : came, out: sign < 0 ? came : went, closing: turned(l.closing) };
  });
}
