import { bookName, stageName } from '../account-names.rules';

/** Sums over transfers of one kind of account and one code; smallest steps, a credit adds. */
export interface PeriodSum { book: string; stage: string; grade: string; unit: string; code: string; opening: number; corrections: number; in: number; out: number; later: number }

export interface Movement { code: string; in: number; out: number }
/** closing = opening + corrections + what came in − what went out. Next quarter's opening is this closing. */
export interface PeriodLine {
  book: string; stage: string; bookName: string; stageName: string; grade: string | null; unit: string;
  opening: number;
  /** Of earlier quarters, recorded after they were closed and before this one was. */
  corrections: number;
  movements: Movement[];
  closing: number;
  /** Of days to the end of this quarter, recorded after it was closed: not in the figures above. */
  recordedLater: number;
}

/** By book, unit, stage and grade; lines on which nothing ever moved are left out. */
export function periodLines(sums: readonly PeriodSum[]): PeriodLine[] {
  const lines = new Map<string, PeriodLine>();
  for (const s of sums) {
    const key = JSON.stringify([s.book, s.unit, s.stage, s.grade]);
    const line = lines.get(key) ?? { book: s.book, stage: s.stage, bookName: bookName(s.book), stageName: stageName(s.book, s.stage), grade: s.grade || null, unit: s.unit, opening: 0, corrections: 0, movements: [], closing: 0, recordedLater: 0 };
    lines.set(key, line);
    line.opening += s.opening;
    line.corrections += s.corrections;
    line.closing += s.opening + s.corrections + s.in - s.out;
    line.recordedLater += s.later;
    if (s.in !== 0 || s.out !== 0) line.movements.push({ code: s.code, in: s.in, out: s.out });
  }
  return [...lines.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}
