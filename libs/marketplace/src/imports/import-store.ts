import type { Tx } from '@app/database';
import { decodeCursor, DomainError, PAGE_LIMIT, toPage, type Page } from '@app/kernel';
import type { ImportMode, ImportReport } from './import-report';

/** Keeps what was imported, by whom and with what result. Marks the report as applied. */
export async function keepImport(tx: Tx, kept: { importId: string; format: 'csv' | 'ocds'; fileName: string; mode: ImportMode; report: ImportReport }): Promise<void> {
  Object.assign(kept.report, { importId: kept.importId, applied: true });
  await tx.query(
    `INSERT INTO contract_import (council_id, id, format, file_name, file_hash, mode, person_id, report, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tx.councilId, kept.importId, kept.format, kept.fileName.trim().slice(0, 200) || 'file', kept.report.fileHash, kept.mode, tx.actor.personId, JSON.stringify(kept.report), tx.now]);
}

export interface ImportRow { id: string; format: 'csv' | 'ocds'; fileName: string; fileHash: string; mode: ImportMode; personId: string | null; recordedAt: Date; problemCount: number; contractsCreated: number; commitmentsCreated: number }

const COLUMNS = `
  id, format, file_name AS "fileName", file_hash AS "fileHash", mode, person_id AS "personId", recorded_at AS "recordedAt", (report->>'problemCount')::int AS "problemCount",
  (report#>>'{contracts,created}')::int AS "contractsCreated", (report#>>'{commitments,created}')::int AS "commitmentsCreated"`;

/** Newest first. */
export async function listImports(tx: Tx, options: { format?: 'csv' | 'ocds'; cursor?: string; limit?: number } = {}): Promise<Page<ImportRow>> {
  const limit = Math.min(Math.max(options.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [before] = options.cursor ? decodeCursor(options.cursor, 1) : [null];
  const rows = await tx.query<ImportRow>(
    `SELECT ${COLUMNS} FROM contract_import WHERE council_id = $1 AND ($2::uuid IS NULL OR id < $2) AND ($3::text IS NULL OR format = $3) ORDER BY id DESC LIMIT $4`, [tx.councilId, before, options.format ?? null, limit + 1]);
  return toPage(rows, limit, (r) => [r.id]);
}

export interface ImportDetail extends ImportRow { report: ImportReport }

/** With its whole report. Throws `not-found`. */
export async function importDetail(tx: Tx, id: string): Promise<ImportDetail> {
  const [row] = await tx.query<ImportDetail>(`SELECT ${COLUMNS}, report FROM contract_import WHERE council_id = $1 AND id = $2`, [tx.councilId, id]);
  if (!row) throw new DomainError('not-found', 'There is no such import here.');
  return row;
}

/** Throws `not-found`. */
export const findImport = async (tx: Tx, id: string): Promise<ImportReport> => (await importDetail(tx, id)).report;
