import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CSV_COLUMNS, csvTemplate, findImport, listCommitments, listContracts, listImports, type CsvColumn } from '@app/marketplace';
import { marketplace, refusal, type Marketplace } from './fixture';

const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const good: Partial<Record<CsvColumn, string>> = { contract_reference: 'C1', contract_title: 'Roads', contract_start: '2026-01-01', contract_end: '31/12/2028', contract_value: '1,200,000', supplier_name: 'Example Highways Ltd', commitment_reference: 'SV1', commitment_title: '200 hours', kind: 'volunteering', unit: 'hour', quantity: '200' };
const csv = (...rows: Partial<Record<CsvColumn, string>>[]) => bytes(['\uFEFF' + CSV_COLUMNS.map((c) => c.name).join(','), ...rows.map((r) => CSV_COLUMNS.map((c) => `"${r[c.name] ?? ''}"`).join(','))].join('\r\n'));

describe('imports', () => {
  let m: Marketplace;
  beforeEach(async () => { m = await marketplace(); });
  afterEach(() => m.close());
  const counts = () => m.run(async (tx) => (await tx.query<Record<string, number>>(`SELECT (SELECT count(*)::int FROM contract WHERE council_id = $1) AS contracts, (SELECT count(*)::int FROM commitment WHERE council_id = $1) AS commitments, (SELECT count(*)::int FROM contract_import WHERE council_id = $1) AS imports, (SELECT count(*)::int FROM organisation) AS organisations`, [tx.councilId]))[0]!);

  describe('from CSV', () => {
    const apply = (file: Uint8Array, mode: 'all-or-nothing' | 'accepted-rows' = 'all-or-nothing') => m.run((tx) => m.csv.apply(tx, file, { fileName: 'promises.csv', mode }));

    it('shows first, keeping nothing', async () => {
      expect(await m.run((tx) => m.csv.preview(tx, csv(good)))).toMatchObject({ applied: false, contracts: { created: 1 }, commitments: { created: 1 }, problemCount: 0 });
      expect(await counts()).toEqual({ contracts: 0, commitments: 0, imports: 0, organisations: 2 });
    });
    it('makes contracts and proposed commitments, once', async () => {
      const file = csv(good, { ...good, commitment_reference: 'SV2', supplier_name: 'Newcomer Ltd', supplier_identifier: 'GB-COH-7590785' });
      expect(await apply(file)).toMatchObject({ applied: true, contracts: { created: 1 }, commitments: { created: 2 }, unverifiedSuppliers: [{ name: 'Newcomer Ltd' }] });
      expect((await m.run((tx) => listCommitments(tx))).items).toMatchObject([{ state: 'proposed', contract: { reference: 'C1' } }, { quantity: 12_000 }]);
      expect(await apply(file)).toMatchObject({ contracts: { created: 0, unchanged: 1 }, commitments: { created: 0, changed: 0, unchanged: 2 }, unverifiedSuppliers: [] });
      expect(await counts()).toEqual({ contracts: 1, commitments: 2, imports: 2, organisations: 3 });
      const [kept] = (await m.run((tx) => listImports(tx))).items;
      expect(kept).toMatchObject({ personId: m.managerId, fileName: 'promises.csv', problemCount: 0 });
      expect(await m.run((tx) => findImport(tx, kept!.id))).toMatchObject({ applied: true });
    });
    it('changes what is proposed, never what is accepted', async () => {
      await apply(csv(good));
      expect(await apply(csv({ ...good, quantity: '250' }))).toMatchObject({ commitments: { changed: 1 } });
      const [c] = (await m.run((tx) => listCommitments(tx))).items;
      await m.run((tx) => m.commitments.accept(tx, c!.id, c!.version));
      expect(await apply(csv({ ...good, quantity: '300' }), 'accepted-rows')).toMatchObject({ commitments: { changed: 0 }, problems: [{ where: 'row 2', column: 'commitment_reference' }] });
    });
    it('takes all or nothing, or the rows that are right, as chosen', async () => {
      const file = csv(good, { ...good, commitment_reference: 'SV2', unit: 'item' }, { ...good, commitment_reference: 'SV3', window_to: '2030-01-01' });
      expect(await refusal(apply(file))).toBe('import-refused');
      expect(await counts()).toEqual({ contracts: 0, commitments: 0, imports: 0, organisations: 2 });
      expect(await apply(file, 'accepted-rows')).toMatchObject({ commitments: { created: 1 }, problemCount: 2, problems: [{ where: 'row 3', column: 'unit' }, { where: 'row 4', column: 'window_to' }] });
    });
    it.each<[string, Partial<Record<CsvColumn, string>>[], string, CsvColumn]>([
      ['the same row twice', [good, good], 'row 3', 'commitment_reference'],
      ['rows of one contract that disagree', [good, { ...good, commitment_reference: 'SV2', contract_end: '2029-12-31' }], 'row 3', 'contract_end'],
      ['a new contract without dates', [{ ...good, contract_end: '' }], 'row 2', 'contract_end'],
      ['an identifier that no register gives out', [{ ...good, supplier_identifier: 'GB-COH-N/A' }], 'row 2', 'supplier_identifier'],
      ['an unknown measure', [{ ...good, measure_code: 'XX-99' }], 'row 2', 'measure_code'],
      ['a ward that is none', [{ ...good, only_wards: 'Woughton' }], 'row 2', 'only_wards'],
      ['an unknown kind', [{ ...good, kind: 'juggling' }], 'row 2', 'kind'],
    ])('names the row and the column of %s', async (_, rows, where, column) => {
      const { problems } = await m.run((tx) => m.csv.preview(tx, csv(...rows)));
      expect(problems).toEqual([expect.objectContaining({ where, column, remedy: expect.stringMatching(/\.$/) })]);
    });
    it('refuses to change a known contract through a cell', async () => {
      await apply(csv(good));
      expect(await m.run((tx) => m.csv.preview(tx, csv({ ...good, contract_value: '5' })))).toMatchObject({ problems: [{ column: 'contract_value' }] });
      expect(await m.run((tx) => m.csv.preview(tx, csv({ contract_reference: 'C1', supplier_name: 'Other Works Ltd', commitment_reference: 'x', commitment_title: 'x', kind: 'cash', unit: 'gbp', quantity: '5' })))).toMatchObject({ problems: [{ column: 'supplier_name' }] });
    });
    it('knows a spend-linked promise', async () => {
      await apply(csv({ ...good, quantity: '', per_pounds_invoiced: '10000', rate_quantity: '1.5' }));
      expect((await m.run((tx) => listCommitments(tx))).items).toMatchObject([{ basis: 'spend_linked', quantity: null }]);
    });
    it('takes its own template', async () => expect(await m.run((tx) => m.csv.preview(tx, bytes(csvTemplate())))).toMatchObject({ problems: [{ column: 'measure_code' }], contracts: { created: 1 } }));
    it('is refused whole when it is no such file', async () => expect(await refusal(apply(new Uint8Array([0x63, 0xe9, 0x0a])))).toBe('wrong-encoding'));
  });

  describe('from Open Contracting data', () => {
    const sample = readFileSync(join(__dirname, 'samples/ocds_contracts_finder_councils.json'));
    const apply = (file: Uint8Array, options: object = {}) => m.run((tx) => m.ocds.apply(tx, file, { fileName: 'file.json', ...options }));
    const release = (award: object = {}, rest: object = {}) => ({
      ocid: 'ocds-x-1', id: '1', date: '2026-01-01T00:00:00Z', tag: ['award'], initiationType: 'tender', buyer: { id: 'b', name: 'TEST COUNCIL' }, tender: { id: 't', title: 'Roads' }, ...rest,
      parties: [{ id: 's', name: 'Newcomer Ltd', identifier: { scheme: 'GB-COH', id: '7590785' } }],
      awards: [{ id: 'a1', status: 'active', value: { amount: 1000, currency: 'GBP' }, suppliers: [{ id: 's', name: 'Newcomer Ltd' }], contractPeriod: { startDate: '2026-04-01T00:00:00Z', endDate: '2029-03-31T23:59:59Z' }, ...award }],
    });

    it('takes the sample of real releases, once', async () => {
      const report = await apply(sample, { includeOtherBuyers: true });
      expect(report).toMatchObject({ applied: true, read: 58 });
      expect(report.contracts.created).toBeGreaterThan(40);
      expect(report.contracts.created + report.problemCount).toBe(55);
      const before = await counts();
      expect(await apply(sample, { includeOtherBuyers: true })).toMatchObject({ contracts: { created: 0, changed: 0, unchanged: report.contracts.created }, unverifiedSuppliers: [] });
      expect(await counts()).toEqual({ ...before, imports: 2 });
      expect((await m.run((tx) => listContracts(tx, { limit: 200 }))).items.every((c) => c.suppliers.length === 1)).toBe(true);
    });
    it('leaves other buyers out unless told', async () => {
      expect(await apply(sample)).toMatchObject({ contracts: { created: 0 }, problemCount: 56 });
      expect((await m.run((tx) => m.ocds.preview(tx, sample, { fileName: 'x', buyerNames: ['Oxford City Council'] }))).problemCount).toBe(55);
    });
    it('keeps nothing of a preview', async () => {
      expect(await m.run((tx) => m.ocds.preview(tx, bytes(release()), { fileName: 'x' }))).toMatchObject({ contracts: { created: 1 }, applied: false });
      expect(await counts()).toEqual({ contracts: 0, commitments: 0, imports: 0, organisations: 2 });
    });
    it('follows a later release, but not over what was changed here', async () => {
      await apply(bytes(release()));
      const later = release({ title: 'Roads and bridges', contractPeriod: { startDate: '2026-04-01', endDate: '2030-03-31' } }, { date: '2026-02-01T00:00:00Z' });
      expect(await apply(bytes([release(), later]))).toMatchObject({ contracts: { changed: 1 } });
      const [k] = (await m.run((tx) => listContracts(tx))).items;
      expect(k).toMatchObject({ title: 'Roads and bridges', endsOn: '2030-03-31', valuePence: 100_000, startsOn: '2026-04-01' });
      await m.run((tx) => m.contracts.extend(tx, k!.id, k!.version, { reference: 'V1', reason: 'Agreed.' }, '2031-03-31'));
      expect(await apply(bytes(release()))).toMatchObject({ contracts: { changed: 0 }, problemCount: 1 });
    });
    it('finds suppliers by identifier, by name, or makes them unverified', async () => {
      expect(await apply(bytes(release()))).toMatchObject({ unverifiedSuppliers: [{ name: 'Newcomer Ltd' }] });
      const other = { ...release({ suppliers: [{ id: 's', name: 'NEWCOMER LIMITED' }] }), ocid: 'ocds-x-2', parties: [{ id: 's', name: 'x', identifier: { scheme: 'GB-COH', id: '07590785' } }] };
      expect(await apply(bytes(other))).toMatchObject({ contracts: { created: 1 }, unverifiedSuppliers: [] });
      const named = { ...release({ suppliers: [{ id: 'q', name: 'example highways ltd' }] }), ocid: 'ocds-x-3', parties: [] };
      expect(await apply(bytes(named))).toMatchObject({ contracts: { created: 1 }, unverifiedSuppliers: [] });
      const wrong = { ...release(), ocid: 'ocds-x-4', parties: [{ id: 's', name: 'x', identifier: { scheme: 'GB-COH', id: 'none' } }] };
      const report = await apply(bytes(wrong));
      expect(report).toMatchObject({ contracts: { created: 1 }, unverifiedSuppliers: [] });
      expect(report.notes.some((n) => n.problem.includes('GB-COH'))).toBe(true);
    });
    it('reads what was agreed', async () => {
      const agreed = [
        { id: 'SV1', title: 'Volunteer hours', observations: [{ id: '1', measure: 200, unit: { scheme: 'UNCEFACT', id: 'HUR' } }] },
        { id: 'SV2', title: 'Smiles', observations: [{ id: '1', measure: 5, unit: { name: 'smiles' } }] },
      ];
      expect(await apply(bytes(release({ agreedMetrics: agreed })))).toMatchObject({ commitments: { created: 1 }, problemCount: 1, problems: [{ where: '/awards/0/agreedMetrics/1' }] });
      expect((await m.run((tx) => listCommitments(tx))).items).toMatchObject([{ reference: 'SV1', kind: 'volunteering', quantity: 12_000, state: 'proposed', windowTo: '2029-03-31' }]);
      expect(await apply(bytes(release({ agreedMetrics: agreed })))).toMatchObject({ commitments: { created: 0, unchanged: 1 } });
    });
    it('refuses all when asked to take all or nothing', async () => {
      expect(await refusal(apply(bytes([release(), { ...release({ contractPeriod: null }), ocid: 'ocds-x-2' }]), { mode: 'all-or-nothing' }))).toBe('import-refused');
      expect(await counts()).toMatchObject({ contracts: 0, imports: 0 });
    });
    it('keeps clear of a contract that was typed', async () => {
      await m.run((tx) => m.contracts.create(tx, { reference: 'ocds-x-1/a1', title: 'Typed', startsOn: '2026-01-01', endsOn: '2026-12-31', suppliers: [{ organisationId: m.supplierId }] }));
      const report = await apply(bytes(release()));
      expect(report).toMatchObject({ contracts: { created: 0 }, problemCount: 1, unverifiedSuppliers: [] });
      expect(await counts()).toMatchObject({ organisations: 2 });
    });
    it.each<[string, unknown, string]>([['broken JSON', '{', 'bad-json'], ['other JSON', { grants: [] }, 'not-ocds'], ['nothing', '', 'file-empty']])('is refused with %s', async (_, file, code) => expect(await refusal(apply(bytes(file)))).toBe(code));
    it('belongs to its council', async () => {
      const { importId } = await apply(bytes(release()));
      expect(await refusal(m.run((tx) => findImport(tx, importId!), m.elsewhere))).toBe('not-found');
    });
  });
});
