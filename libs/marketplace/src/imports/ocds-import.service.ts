import { record, type Tx } from '@app/database';
import { DomainError, newId, type Kind } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { CommitmentsService } from '../commitments/commitments.service';
import { ContractsService } from '../contracts/contracts.service';
import { ReportWriter, whole, type ImportMode, type ImportReport } from './import-report';
import { keepImport } from './import-store';
import { readOcds, schemaFaults, type OcdsProcess } from './ocds-file';
import { compileReleases } from './ocds-merge.rules';
import { buyerOf, readAwards, readMetric, sameBuyer, type AwardedContract, type Buyer } from './ocds-release.rules';
import { SupplierRegister } from './supplier-register';
import { hashOf } from './text-file';

export interface OcdsOptions {
  fileName: string;
  /** Releases of buyers that are not this council are left out unless this is chosen. */
  includeOtherBuyers?: boolean;
  /** Other names under which this council publishes. */
  buyerNames?: string[];
  mode?: ImportMode;
}

type Measures = Map<string, { id: string; kind: Kind | null; unit: string }>;
interface Context { importId: string; options: OcdsOptions; ownNames: string[]; measures: Measures; fileHash: string }

/** Contracts and suppliers, and commitments where a file has agreedMetrics, from Open Contracting data. The same file again changes nothing. */
@Injectable()
export class OcdsImportService {
  constructor(private readonly contracts: ContractsService, private readonly commitments: CommitmentsService, private readonly register: SupplierRegister) {}

  /** What importing would do; nothing is kept. Needs a writable tx: it does the work and takes it back. */
  async preview(tx: Tx, bytes: Uint8Array, options: OcdsOptions): Promise<ImportReport> {
    await tx.query('SAVEPOINT import_preview');
    const { report } = await this.work(tx, bytes, options, newId());
    await tx.query('ROLLBACK TO SAVEPOINT import_preview');
    return report;
  }

  /** What can be imported is, the rest is reported; with mode all-or-nothing throws `import-refused` instead. */
  async apply(tx: Tx, bytes: Uint8Array, options: OcdsOptions): Promise<ImportReport> {
    const importId = newId();
    const mode = options.mode ?? 'accepted-rows';
    const { report } = await this.work(tx, bytes, options, importId);
    if (report.problemCount && mode === 'all-or-nothing') {
      throw new DomainError('import-refused', `${report.problemCount} things could not be imported, so nothing was. Mend them, or choose to import the rest.`, { problems: report.problems, problemCount: report.problemCount });
    }
    await keepImport(tx, { importId, format: 'ocds', fileName: options.fileName, mode, report });
    await record(tx, { type: 'contract_import.done', subjectType: 'contract_import', subjectId: importId, payload: { contracts: report.contracts.created, commitments: report.commitments.created, problems: report.problemCount } });
    return report;
  }

  private async work(tx: Tx, bytes: Uint8Array, options: OcdsOptions, importId: string): Promise<ReportWriter> {
    const file = readOcds(bytes);
    const fileHash = hashOf(bytes);
    const writer = new ReportWriter(fileHash, file.read);
    for (const fault of file.faults) writer.problem(fault.path || '/', fault.sentence, 'Ask the publisher to mend it, or type the contract.');
    const [council] = await tx.query<{ name: string }>('SELECT name FROM council WHERE id = $1', [tx.councilId]);
    const measures: Measures = new Map((await tx.query<{ code: string; id: string; kind: Kind | null; unit: string }>('SELECT upper(code) AS code, id, kind, unit FROM measure WHERE council_id = $1 ORDER BY id DESC', [tx.councilId])).map((m) => [m.code, m]));
    const context = { importId, options, ownNames: [council?.name ?? '', ...(options.buyerNames ?? [])], measures, fileHash };
    for (const process of file.processes) await this.importProcess(tx, process, writer, context);
    return writer;
  }

  private async importProcess(tx: Tx, process: OcdsProcess, writer: ReportWriter, context: Context): Promise<void> {
    const path = process.releases.length === 1 ? process.releases[0]!.path : `compiled ${process.ocid}`;
    for (const { release, path: at } of process.releases) for (const fault of schemaFaults(release, at)) writer.note(fault.path, fault.sentence, 'Tell the publisher; what could be read was imported.');
    const compiled = compileReleases(process.releases.map((r) => r.release));
    const buyer = buyerOf(compiled);
    if (!context.options.includeOtherBuyers && !(buyer.name && context.ownNames.some((own) => sameBuyer(own, buyer.name!)))) {
      writer.problem(`${path}/buyer`, buyer.name ? `The buyer is ${buyer.name.slice(0, 100)}, not this council.` : 'No buyer is named.', 'Choose to include other buyers, or name this as one of the council’s own names, if it belongs here.');
      return;
    }
    const { contracts, problems, notes } = readAwards(compiled, path);
    for (const p of problems) writer.problem(p.where, p.sentence, p.remedy);
    for (const n of notes) writer.note(n.where, n.sentence, n.remedy);
    for (const awarded of contracts) {
      await whole(tx, () => this.importAwarded(tx, awarded, buyer, writer, context), (e) => writer.refusal(e, awarded.where));
    }
  }

  private async importAwarded(tx: Tx, awarded: AwardedContract, buyer: Buyer, writer: ReportWriter, context: Context): Promise<void> {
    const facts = { title: awarded.title, description: awarded.description, valuePence: awarded.valuePence, startsOn: awarded.startsOn, endsOn: awarded.endsOn };
    const [known] = await tx.query<{ id: string; source_facts: Record<string, unknown>; changed: boolean }>(
      `SELECT k.id, k.source_facts, EXISTS (SELECT 1 FROM contract_change c WHERE c.council_id = k.council_id AND c.contract_id = k.id AND c.kind <> 'correction') AS changed
       FROM contract k WHERE k.council_id = $1 AND k.source_key = $2`, [tx.councilId, awarded.sourceKey]);
    // Counted after the work: a refusal takes the work back and must not leave a count.
    if (known) {
      const differs = Object.entries(facts).some(([field, value]) => (known.source_facts[field] ?? null) !== value);
      if (differs && known.changed) {
        writer.problem(awarded.where, 'The file now says something else, and this contract was changed here since it was imported.', 'Compare the two, and record what is true as a variation or an extension.');
        return;
      }
      if (differs) {
        await this.contracts.correct(tx, known.id, { reference: `import ${context.fileHash.slice(0, 12)}`, reason: 'A later release of the publisher says otherwise.' }, { ...facts, sourceFacts: facts });
        writer.report.contracts.changed++;
      } else writer.report.contracts.unchanged++;
      const [supplier] = await this.contracts.suppliersOf(tx, known.id);
      if (supplier) await this.importMetrics(tx, awarded, known.id, supplier.organisationId, writer, context);
      return;
    }
    const supplier = await this.supplierOf(tx, awarded, writer);
    const contract = await this.contracts.create(tx, {
      reference: awarded.reference, ocid: awarded.ocid, title: awarded.title, description: awarded.description, valuePence: awarded.valuePence, startsOn: awarded.startsOn, endsOn: awarded.endsOn,
      buyerName: buyer.name?.slice(0, 300), buyerIdentifier: buyer.identifier, suppliers: [{ organisationId: supplier.organisationId }],
    }, { source: 'ocds', sourceKey: awarded.sourceKey, sourceFacts: facts, importId: context.importId });
    writer.report.contracts.created++;
    if (supplier.made) writer.report.unverifiedSuppliers.push({ organisationId: supplier.organisationId, name: awarded.supplier.name });
    await this.importMetrics(tx, awarded, contract.id, supplier.organisationId, writer, context);
  }

  private async importMetrics(tx: Tx, awarded: AwardedContract, contractId: string, supplierId: string, writer: ReportWriter, context: Context): Promise<void> {
    const [dates] = awarded.metrics.length ? await tx.query<{ from: string; to: string }>('SELECT starts_on::text AS "from", ends_on::text AS "to" FROM contract WHERE council_id = $1 AND id = $2', [tx.councilId, contractId]) : [];
    for (const { where, metric } of awarded.metrics) {
      const { promises, refusals } = readMetric(metric, context.measures);
      for (const sentence of refusals) writer.problem(where, sentence, 'Type this commitment on its contract.');
      for (const promise of promises) {
        const found = await tx.query('SELECT 1 FROM commitment WHERE council_id = $1 AND contract_id = $2 AND supplier_id = $3 AND reference = $4', [tx.councilId, contractId, supplierId, promise.reference]);
        if (found.length) { writer.report.commitments.unchanged++; continue; }
        const { from, to, ...counted } = promise;
        const made = await whole(tx, () => this.commitments.propose(tx, { ...counted, supplierId, contractId, windowFrom: from ?? dates!.from, windowTo: to ?? dates!.to }, { importId: context.importId }), (e) => writer.refusal(e, where));
        if (made) writer.report.commitments.created++;
      }
    }
  }

  private async supplierOf(tx: Tx, awarded: AwardedContract, writer: ReportWriter): Promise<{ organisationId: string; made: boolean }> {
    let supplier = awarded.supplier;
    try {
      const found = await this.register.find(tx, supplier);
      if (found) return { organisationId: found.organisationId, made: false };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      writer.note(awarded.where, `The supplier’s identifier cannot be right: ${error.detail}`, 'It was looked up by name instead. Add the right identifier to the organisation.');
      supplier = { name: supplier.name, identifiers: [] };
      const byName = await this.register.find(tx, supplier);
      if (byName) return { organisationId: byName.organisationId, made: false };
    }
    return { organisationId: (await this.register.registerUnverified(tx, supplier)).organisationId, made: true };
  }
}
