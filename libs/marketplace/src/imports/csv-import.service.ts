import { record, type Tx } from '@app/database';
import { DomainError, newId, sayQuantity, type Unit } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Commitment } from '../commitments/commitment.entity';
import type { CommitmentInput } from '../commitments/commitment.rules';
import { lockCommitment } from '../commitments/commitment-store';
import { CommitmentsService } from '../commitments/commitments.service';
import { ContractsService } from '../contracts/contracts.service';
import { readCsv } from './csv-file';
import { naturalKey, readRow, supplierKey, type CsvColumn, type CsvRow } from './csv.rules';
import { keepImport } from './import-store';
import { ReportWriter, whole, type ImportMode, type ImportReport } from './import-report';
import { SupplierRegister } from './supplier-register';
import { hashOf } from './text-file';

interface Placed { row: CsvRow; where: string }
interface ContractNow { id: string; title: string; ocid: string | null; valuePence: number | null; startsOn: string; endsOn: string }

const COLUMN_OF: Record<string, CsvColumn> = {
  reference: 'commitment_reference', title: 'commitment_title', kind: 'kind', unit: 'unit', quantity: 'quantity', mode: 'mode', basis: 'per_pounds_invoiced', windowFrom: 'window_from', windowTo: 'window_to',
  rateQuantity: 'rate_quantity', ratePence: 'per_pounds_invoiced', measureId: 'measure_code', onlyWards: 'only_wards', onlyThemes: 'only_themes', onlyGroupKinds: 'only_group_kinds', supplierId: 'supplier_name',
};
const CONTRACT_COLUMN_OF: Record<string, CsvColumn> = {
  reference: 'contract_reference', title: 'contract_title', ocid: 'contract_ocid', valuePence: 'contract_value', startsOn: 'contract_start', endsOn: 'contract_end', suppliers: 'supplier_name',
};

/** Contracts and proposed commitments from a CSV file. The same file again changes nothing. */
@Injectable()
export class CsvImportService {
  constructor(private readonly contracts: ContractsService, private readonly commitments: CommitmentsService, private readonly register: SupplierRegister) {}

  /** What importing would do, row by row; nothing is kept. Needs a writable tx: it does the work and takes it back. */
  async preview(tx: Tx, bytes: Uint8Array): Promise<ImportReport> {
    await tx.query('SAVEPOINT import_preview');
    const { report } = await this.work(tx, bytes, newId());
    await tx.query('ROLLBACK TO SAVEPOINT import_preview');
    return report;
  }

  /** Throws `import-refused` with the report's problems when a row is wrong and mode is all-or-nothing. */
  async apply(tx: Tx, bytes: Uint8Array, options: { fileName: string; mode: ImportMode }): Promise<ImportReport> {
    const importId = newId();
    const { report } = await this.work(tx, bytes, importId);
    if (report.problemCount && options.mode === 'all-or-nothing') {
      throw new DomainError('import-refused', `${report.problemCount} things are wrong, so nothing was imported. Mend them, or choose to import the rows that are right.`, { problems: report.problems, problemCount: report.problemCount });
    }
    await keepImport(tx, { importId, format: 'csv', ...options, report });
    await record(tx, { type: 'contract_import.done', subjectType: 'contract_import', subjectId: importId, payload: { contracts: report.contracts.created, commitments: report.commitments.created, problems: report.problemCount } });
    return report;
  }

  private async work(tx: Tx, bytes: Uint8Array, importId: string): Promise<ReportWriter> {
    const records = readCsv(bytes);
    const writer = new ReportWriter(hashOf(bytes), records.length);
    const seen = new Map<string, string>();
    const byContract = new Map<string, Placed[]>();
    for (const { record: cells, line } of records) {
      const where = `row ${line}`;
      const read = readRow(cells);
      if ('faults' in read) {
        for (const f of read.faults) writer.problem(where, f.problem, f.remedy, f.column);
        continue;
      }
      const key = naturalKey(read.row);
      if (seen.has(key)) {
        writer.problem(where, `This is the same contract, supplier and commitment as ${seen.get(key)}.`, 'Delete one of the two rows, or give the commitment another reference.', read.row.commitment ? 'commitment_reference' : 'contract_reference');
        continue;
      }
      seen.set(key, where);
      byContract.set(read.row.contract.reference, [...(byContract.get(read.row.contract.reference) ?? []), { row: read.row, where }]);
    }
    const suppliers = new Map<string, string>();
    const measures = await this.measuresByCode(tx);
    for (const [reference, rows] of byContract) await this.importContract(tx, reference, rows, writer, { importId, suppliers, measures });
    return writer;
  }

  private async importContract(tx: Tx, reference: string, rows: Placed[], writer: ReportWriter, context: { importId: string; suppliers: Map<string, string>; measures: Map<string, string> }): Promise<void> {
    const [known] = await tx.query<ContractNow>(
      `SELECT id, title, ocid, value_pence::float8 AS "valuePence", starts_on::text AS "startsOn", ends_on::text AS "endsOn" FROM contract WHERE council_id = $1 AND reference = $2 FOR SHARE`, [tx.councilId, reference]);
    const supplierIds = new Map<Placed, string>();
    for (const placed of rows) {
      const id = await whole(tx, () => this.supplierOf(tx, placed.row, writer, context.suppliers), (e) => writer.refusal(e, placed.where, () => 'supplier_identifier'));
      if (id) supplierIds.set(placed, id);
    }
    const good = rows.filter((r) => supplierIds.has(r));
    if (!good.length) return;
    const contract = known ?? await this.createContract(tx, reference, good, [...new Set(good.map((r) => supplierIds.get(r)!))], writer, context.importId);
    if (!contract) return;
    if (known) writer.report.contracts.unchanged++;
    for (const placed of good) {
      if (!this.agrees(placed, contract, Boolean(known), writer) || !placed.row.commitment) continue;
      await whole(tx, () => this.importCommitment(tx, placed, contract, supplierIds.get(placed)!, writer, context), (e) => writer.refusal(e, placed.where, (f) => COLUMN_OF[f]));
    }
  }

  private async createContract(tx: Tx, reference: string, rows: Placed[], supplierIds: string[], writer: ReportWriter, importId: string): Promise<ContractNow | undefined> {
    const said = <K extends keyof CsvRow['contract']>(field: K) => rows.map((r) => r.row.contract[field]).find((v) => v !== null) ?? null;
    const first = rows[0]!.where;
    const [title, startsOn, endsOn] = [said('title'), said('startsOn'), said('endsOn')];
    const missing: [CsvColumn, unknown][] = [['contract_title', title], ['contract_start', startsOn], ['contract_end', endsOn]];
    for (const [column, value] of missing) if (!value) writer.problem(first, `${reference.slice(0, 60)} is not known here yet, and no row says its ${column.replace('contract_', '')}.`, 'Fill it in on the first row of this contract.', column);
    if (!title || !startsOn || !endsOn) return undefined;
    const created = await whole(tx, () => this.contracts.create(tx, {
      reference, title, ocid: said('ocid'), valuePence: said('valuePence'), startsOn, endsOn, suppliers: supplierIds.map((organisationId) => ({ organisationId })),
    }, { source: 'csv', importId }), (e) => writer.refusal(e, first, (f) => CONTRACT_COLUMN_OF[f.split('.')[0]!]));
    if (created) writer.report.contracts.created++;
    return created;
  }

  /** Rows of one contract must say the same; of one known here, what is known. */
  private agrees({ row, where }: Placed, contract: ContractNow, known: boolean, writer: ReportWriter): boolean {
    const facts: [CsvColumn, string | number | null, string | number | null][] = [
      ['contract_title', row.contract.title, contract.title], ['contract_ocid', row.contract.ocid, contract.ocid], ['contract_value', row.contract.valuePence, contract.valuePence],
      ['contract_start', row.contract.startsOn, contract.startsOn], ['contract_end', row.contract.endsOn, contract.endsOn],
    ];
    const differs = facts.filter(([, inFile, here]) => inFile !== null && inFile !== here);
    for (const [column] of differs) {
      writer.problem(where, known ? 'This contract is known here with something else.' : 'Another row of this contract says something else.',
        known ? 'Leave the cell empty to keep what is known. To change the contract, record a variation or an extension.' : 'Make the rows of one contract agree, or leave this cell empty.', column);
    }
    return !differs.length;
  }

  private async importCommitment(tx: Tx, { row, where }: Placed, contract: ContractNow, supplierId: string, writer: ReportWriter, context: { importId: string; measures: Map<string, string> }): Promise<void> {
    const c = row.commitment!;
    if (c.measureCode && !context.measures.has(c.measureCode.toUpperCase())) {
      throw new DomainError('bad-commitment', 'There is no measure with this code here.', { fields: { measureId: 'Use a code of your measure set, or leave it empty.' } });
    }
    const input: CommitmentInput = {
      reference: c.reference, title: c.title, supplierId, contractId: contract.id, mode: c.mode, basis: c.ratePence ? 'spend_linked' : 'fixed', kind: c.kind, unit: c.unit, quantity: c.quantity,
      rateQuantity: c.rateQuantity, ratePence: c.ratePence, windowFrom: c.windowFrom ?? contract.startsOn, windowTo: c.windowTo ?? contract.endsOn,
      measureId: c.measureCode ? context.measures.get(c.measureCode.toUpperCase())! : null, onlyWards: c.onlyWards, onlyThemes: c.onlyThemes, onlyGroupKinds: c.onlyGroupKinds,
    };
    const [found] = await tx.query<{ id: string }>('SELECT id FROM commitment WHERE council_id = $1 AND contract_id = $2 AND supplier_id = $3 AND reference = $4', [tx.councilId, contract.id, supplierId, c.reference]);
    if (!found) {
      await this.commitments.propose(tx, input, { importId: context.importId });
      writer.report.commitments.created++;
      return;
    }
    const now = await lockCommitment(tx, found.id, null);
    if (same(now, input)) { writer.report.commitments.unchanged++; return; }
    if (now.state !== 'proposed') {
      const held = now.quantity === null ? '' : ` (${sayQuantity(now.unit as Unit, now.quantity)})`;
      writer.problem(where, `This commitment is ${now.state} here and differs${held}.`, 'Make the row agree, or record the change as a variation: increase, reduce, extend, waive or convert.', 'commitment_reference');
      return;
    }
    await this.commitments.amend(tx, found.id, null, input);
    writer.report.commitments.changed++;
  }

  private async supplierOf(tx: Tx, row: CsvRow, writer: ReportWriter, known: Map<string, string>): Promise<string> {
    const key = supplierKey(row.supplier);
    const cached = known.get(key);
    if (cached) return cached;
    const found = await this.register.find(tx, row.supplier);
    const organisationId = found?.organisationId ?? (await this.register.registerUnverified(tx, row.supplier)).organisationId;
    if (!found) writer.report.unverifiedSuppliers.push({ organisationId, name: row.supplier.name });
    known.set(key, organisationId);
    return organisationId;
  }

  private async measuresByCode(tx: Tx): Promise<Map<string, string>> {
    const rows = await tx.query<{ code: string; id: string }>('SELECT upper(code) AS code, id FROM measure WHERE council_id = $1 ORDER BY id DESC', [tx.councilId]);
    return new Map(rows.map((r) => [r.code, r.id]));
  }
}

const COMPARED = ['title', 'mode', 'basis', 'kind', 'unit', 'quantity', 'rateQuantity', 'ratePence', 'windowFrom', 'windowTo', 'measureId', 'onlyWards', 'onlyThemes', 'onlyGroupKinds'] as const;

const same = (now: Commitment, input: CommitmentInput): boolean =>
  COMPARED.every((field) => JSON.stringify(now[field] ?? null) === JSON.stringify(input[field] ?? null));
