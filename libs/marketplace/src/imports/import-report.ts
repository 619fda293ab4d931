import type { Tx } from '@app/database';
import { DomainError } from '@app/kernel';

export interface ImportProblem {
  /** "row 5" or a path such as /releases/3/awards/0/value. */
  where: string;
  /** Of a CSV file: the line, the header being line 1. */
  row?: number;
  column?: string;
  problem: string;
  remedy: string;
}

/** What an import did, or would do. Kept with the import, never sent in events. */
export interface ImportReport {
  importId: string | null;
  applied: boolean;
  fileHash: string;
  /** Rows or releases read. */
  read: number;
  contracts: { created: number; changed: number; unchanged: number };
  commitments: { created: number; changed: number; unchanged: number };
  /** Made because nobody here had this identifier or name: to be verified. */
  unverifiedSuppliers: { organisationId: string; name: string }[];
  /** Left out, and why. At most MOST_LISTED; `problemCount` counts all. */
  problems: ImportProblem[];
  problemCount: number;
  /** Nothing wrong, but worth knowing. */
  notes: ImportProblem[];
  noteCount: number;
}

export const MOST_LISTED = 500;

export type ImportMode = 'all-or-nothing' | 'accepted-rows';

export class ReportWriter {
  readonly report: ImportReport;
  constructor(fileHash: string, read: number) {
    this.report = {
      importId: null, applied: false, fileHash, read, contracts: { created: 0, changed: 0, unchanged: 0 }, commitments: { created: 0, changed: 0, unchanged: 0 },
      unverifiedSuppliers: [], problems: [], problemCount: 0, notes: [], noteCount: 0,
    };
  }

  problem(where: string, problem: string, remedy: string, column?: string): void {
    this.report.problemCount++;
    if (this.report.problems.length < MOST_LISTED) this.report.problems.push({ where, ...rowOf(where), ...(column ? { column } : {}), problem, remedy });
  }

  note(where: string, problem: string, remedy: string): void {
    this.report.noteCount++;
    if (this.report.notes.length < MOST_LISTED) this.report.notes.push({ where, problem, remedy });
  }

  /** A rule said no: each field becomes a problem at its column. Anything else is thrown on. */
  refusal(error: unknown, where: string, columnOf: (field: string) => string | undefined = (f) => f): void {
    if (!(error instanceof DomainError)) throw error;
    const fields = Object.entries(error.facts.fields ?? {});
    if (!fields.length) this.problem(where, error.detail, 'Mend this in the file, or here, then import again.');
    for (const [field, sentence] of fields) this.problem(where, error.detail, sentence, columnOf(field));
  }
}

function rowOf(where: string): { row?: number } {
  const row = /^row (\d+)$/.exec(where)?.[1];
  return row ? { row: Number(row) } : {};
}

/** Work that leaves nothing behind when a rule refuses it: the refusal is handed to `refused`, other errors go on. */
export async function whole<T>(tx: Tx, work: () => Promise<T>, refused: (error: unknown) => void): Promise<T | undefined> {
  await tx.query('SAVEPOINT import_step');
  try {
    const done = await work();
    await tx.query('RELEASE SAVEPOINT import_step');
    return done;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    await tx.query('ROLLBACK TO SAVEPOINT import_step');
    await tx.query('RELEASE SAVEPOINT import_step');
    refused(error);
    return undefined;
  }
}
