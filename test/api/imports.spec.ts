import { newId } from '@app/kernel';
import { CSV_COLUMNS, type CsvColumn } from '@app/marketplace';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { apiWorld, type ApiWorld, type Caller } from './fixture';

type Row = Partial<Record<CsvColumn, string>>;
interface Problem { where: string; row?: number; column?: string; problem: string; remedy: string }
const good: Row = { contract_reference: 'C1', contract_title: 'Roads', contract_start: '2026-01-01', contract_end: '31/12/2028', supplier_name: 'Example Highways Ltd', commitment_reference: 'SV1', commitment_title: '200 hours', kind: 'volunteering', unit: 'hour', quantity: '200' };
const csv = (...rows: Row[]) => [CSV_COLUMNS.map((c) => c.name).join(','), ...rows.map((r) => CSV_COLUMNS.map((c) => `"${r[c.name] ?? ''}"`).join(','))].join('\r\n');
const sample = readFileSync(join(__dirname, '../marketplace/samples/ocds_contracts_finder_councils.json'), 'utf8');
const release = (n: number, more: object = {}) => ({
  ocid: `ocds-x-${n}`, id: '1', date: '2026-01-01T00:00:00Z', tag: ['award'], initiationType: 'tender', buyer: { id: 'b', name: 'oxford-test Council' }, tender: { id: 't', title: 'Roads' }, parties: [],
  awards: [{ id: 'a1', status: 'active', value: { amount: 1000, currency: 'GBP' }, suppliers: [{ id: 's', name: 'Newcomer Ltd' }], contractPeriod: { startDate: '2026-04-01T00:00:00Z', endDate: '2029-03-31T23:59:59Z' } }], ...more,
});

describe('files, through the API', () => {
  let w: ApiWorld;
  let manager: Caller;
  beforeAll(async () => {
    w = await apiWorld();
    manager = await w.as(await w.person('contract_manager'));
  });
  afterAll(() => w.close());
  afterEach(async () => expect(await w.differences()).toEqual([]));

  const counts = () => w.run(w.system, async (tx) => (await tx.query(`SELECT (SELECT count(*)::int FROM contract WHERE council_id = $1) AS contracts, (SELECT count(*)::int FROM commitment WHERE council_id = $1) AS commitments,
    (SELECT count(*)::int FROM contract_import WHERE council_id = $1) AS imports, (SELECT count(*)::int FROM organisation) AS organisations, (SELECT count(*)::int FROM event WHERE council_id = $1) AS events`, [tx.councilId]))[0] as Record<string, number>);
  /** Nothing at all was written while this went on. */
  const nothing = async (work: () => Promise<unknown>) => {
    const before = await counts();
    await work();
    expect(await counts()).toEqual(before);
  };

  describe('a spreadsheet', () => {
    const send = (file: string | Buffer, query = '', key?: string) => manager.send(`/imports/commitments${query}`, file, 'text/csv', key);

    it('begins with the template', async () => {
      const { text, headers } = await manager.get('/imports/commitments/template').expect(200);
      expect(headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="commitments.csv"' });
      expect(text.split('\r\n')[0]).toBe(`\uFEFF${CSV_COLUMNS.map((c) => c.name).join(',')}`);
      await manager.send('/imports/commitments/preview', text, 'text/csv').expect(200).expect(({ body }) => expect(body).toMatchObject({ applied: false, read: 1, contracts: { created: 1 } }));
    });

    it('is shown first, keeping nothing, without a key', () => nothing(async () => {
      await manager.send('/imports/commitments/preview', csv(good, { ...good, commitment_reference: 'SV2', unit: 'item' }), 'text/csv').expect(200)
        .expect(({ body }) => expect(body).toMatchObject({ applied: false, importId: null, commitments: { created: 1 }, problemCount: 1, problems: [{ row: 3, column: 'unit', problem: expect.any(String), remedy: expect.any(String) }] }));
    }));

    it('is refused whole for one bad row, and says row, column, what is wrong and how to mend it', () => nothing(async () => {
      const { body } = await send(csv(good, { ...good, commitment_reference: 'SV2', window_to: '2030-01-01' }, { ...good, commitment_reference: 'SV3', quantity: 'lots', contract_value: '1.2.3' })).expect(422);
      expect(body).toMatchObject({ code: 'import-refused', problemCount: 3 });
      expect((body.problems as Problem[]).map((p) => [p.row, p.column]).sort()).toEqual([[3, 'window_to'], [4, 'contract_value'], [4, 'quantity']]);
      for (const p of body.problems as Problem[]) expect(p.remedy).toMatch(/\.$/);
    }));

    it('is taken, once for a key, and again changes nothing', async () => {
      const file = csv(good, { ...good, commitment_reference: 'SV2', supplier_name: 'Newcomer Works Ltd' });
      const key = newId();
      const first = await send(file, '?fileName=june.csv', key).expect(201);
      expect(first.body).toMatchObject({ applied: true, contracts: { created: 1 }, commitments: { created: 2 }, unverifiedSuppliers: [{ name: 'Example Highways Ltd' }, { name: 'Newcomer Works Ltd' }] });
      expect((await send(file, '?fileName=june.csv', key).expect(201)).body).toEqual(first.body);
      await send(csv(good), '?fileName=june.csv', key).expect(409).expect(({ body }) => expect(body.code).toBe('command-conflict'));
      const before = await counts();
      await send(file).expect(201).expect(({ body }) => expect(body).toMatchObject({ contracts: { created: 0, changed: 0, unchanged: 1 }, commitments: { created: 0, changed: 0, unchanged: 2 }, unverifiedSuppliers: [] }));
      expect(await counts()).toEqual({ ...before, imports: before.imports! + 1, events: before.events! + 1 });
    });

    it('gives the rows that are right, where that is chosen', async () => {
      const { body } = await send(csv({ ...good, commitment_reference: 'SV7' }, { ...good, commitment_reference: 'SV8', unit: 'item' }), '?mode=accepted-rows').expect(201);
      expect(body).toMatchObject({ applied: true, commitments: { created: 1 }, problemCount: 1, problems: [{ row: 3, column: 'unit' }] });
      await manager.get(`/imports/${body.importId}`).expect(200).expect((r) => expect(r.body).toMatchObject({ format: 'csv', mode: 'accepted-rows', report: { problems: [{ row: 3 }] } }));
    });

    it('comes as the part of a form, or as text in JSON, too', async () => {
      const form = () => manager.post('/imports/commitments/preview', undefined);
      const preview = async (fill: (t: ReturnType<typeof form>) => unknown, status = 200) => {
        const test = w.anonymous.post('/imports/commitments/preview').set('authorization', (form() as unknown as { header: { authorization: string } }).header.authorization);
        fill(test);
        return test.expect(status);
      };
      expect((await preview((t) => t.attach('file', Buffer.from(csv(good)), { filename: 'Zusagen für Juni.csv', contentType: 'application/vnd.ms-excel' }))).body).toMatchObject({ read: 1 });
      expect((await preview((t) => t.attach('file', Buffer.from('PK'), { filename: 'x.xlsx', contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }), 415)).body.code).toBe('unsupported-type');
      expect((await preview((t) => t.field('mode', 'accepted-rows').attach('file', Buffer.from(csv(good)), 'a.csv'), 400)).body.detail).toMatch('address');
      expect((await preview((t) => t.attach('files', Buffer.from(csv(good)), 'a.csv'), 400)).body.code).toBe('malformed-request');
      expect((await preview((t) => t.attach('file', Buffer.alloc(5_000_001, 'x'), { filename: 'a.csv', contentType: 'text/csv' }), 413)).body).toMatchObject({ code: 'file-too-large', status: 413 });
      await manager.post('/imports/commitments/preview', { text: csv(good) }).expect(200).expect(({ body }) => expect(body.read).toBe(1));
      await manager.post('/imports/commitments/preview', { text: 1, mode: 'x' }).expect(422).expect(({ body }) => expect(Object.keys(body.fields).sort()).toEqual(['mode', 'text']));
    });

    it('has limits, and is of one type', () => nothing(async () => {
      const many = Array.from({ length: 5001 }, (_, i) => ({ ...good, commitment_reference: `S${i}` }));
      await send(csv(...many)).expect(422).expect(({ body }) => expect(body).toMatchObject({ code: 'too-many-rows', detail: expect.stringMatching('5000') }));
      await send(Buffer.alloc(5_000_001, 'x')).expect(413).expect(({ body }) => expect(body).toMatchObject({ code: 'file-too-large', detail: expect.stringMatching('5 MB') }));
      await manager.send('/imports/commitments', 'x', 'application/pdf').expect(415).expect(({ body }) => expect(body.code).toBe('unsupported-type'));
      await send(Buffer.from([0x63, 0xe9, 0x0a])).expect(422).expect(({ body }) => expect(body.code).toBe('wrong-encoding'));
      await send('').expect(422);
      await send('colour\nred').expect(422).expect(({ body }) => expect(body).toMatchObject({ code: 'bad-csv', unknown: ['colour'] }));
      await send(csv(good), '?mode=perhaps').expect(422).expect(({ body }) => expect(body.fields).toHaveProperty('mode'));
      const squeezed = gzipSync(Buffer.alloc(50_000_000, 'x'));
      await manager.send('/imports/commitments', squeezed, 'text/csv').set('content-encoding', 'gzip').expect(413);
      await manager.send('/imports/commitments', 'x', 'text/csv').set('content-encoding', 'lz4').expect(415);
    }));
  });

  describe('an Open Contracting file', () => {
    const send = (file: string | object, query = '', key?: string) => manager.send(`/imports/contracts${query}`, typeof file === 'string' ? file : JSON.stringify(file), 'application/json', key);

    it('of real releases is imported with a report of what could not be and why, and again changes nothing', async () => {
      const before = await counts();
      const preview = (await manager.send('/imports/contracts/preview?includeOtherBuyers=true', sample, 'application/json').expect(200)).body;
      expect(await counts()).toEqual(before);
      const { body: report } = await send(sample, '?includeOtherBuyers=true&fileName=contracts-finder.json').expect(201);
      expect(report).toMatchObject({ ...preview, applied: true, importId: expect.any(String), unverifiedSuppliers: expect.any(Array) , read: 58 });
      expect(report.contracts.created + report.problemCount).toBe(55);
      expect(report.contracts.created).toBeGreaterThan(40);
      for (const p of report.problems as Problem[]) expect(p).toEqual({ where: expect.stringMatching(/^\/|compiled/), problem: expect.stringMatching(/\.$/), remedy: expect.stringMatching(/\.$/) });
      const after = await counts();
      expect(after.contracts! - before.contracts!).toBe(report.contracts.created);
      expect(after.organisations! - before.organisations!).toBe(report.unverifiedSuppliers.length);
      await send(sample, '?includeOtherBuyers=true').expect(201).expect(({ body }) => expect(body).toMatchObject({ contracts: { created: 0, changed: 0, unchanged: report.contracts.created }, unverifiedSuppliers: [] }));
      expect(await counts()).toEqual({ ...after, imports: after.imports! + 1, events: after.events! + 1 });
      const { items } = (await manager.get('/imports?format=ocds&limit=1').expect(200)).body;
      expect(items).toMatchObject([{ format: 'ocds', contractsCreated: 0, problemCount: report.problemCount }]);
    });

    it('of other buyers is taken only when that is chosen', async () => {
      await send(sample).expect(201).expect(({ body }) => expect(body).toMatchObject({ contracts: { created: 0 }, problemCount: 56 }));
      await manager.send('/imports/contracts/preview?buyerName=Oxford+City+Council&buyerName=X', sample, 'application/json').expect(200).expect(({ body }) => expect(body.problemCount).toBe(55));
    });

    it('is a release, a package of releases or of records', async () => {
      const created = async (file: object) => (await manager.send('/imports/contracts/preview', JSON.stringify(file), 'application/json').expect(200)).body.contracts.created as number;
      expect(await created(release(1))).toBe(1);
      expect(await created({ uri: 'x', releases: [release(1), release(2)] })).toBe(2);
      expect(await created({ records: [{ ocid: 'ocds-x-1', compiledRelease: release(1) }, { ocid: 'ocds-x-2', releases: [release(2)] }] })).toBe(2);
    });

    it('may be larger than other bodies', async () => {
      const releases = Array.from({ length: 40 }, (_, i) => release(100 + i, { description: 'x'.repeat(60_000) }));
      const text = JSON.stringify({ releases });
      expect(text.length).toBeGreaterThan(2_400_000);
      await send(text).expect(201).expect(({ body }) => expect(body.contracts.created).toBe(40));
    });

    it('waits for its turn before it asks for a connection; of many at once the last are told to come again', async () => {
      const file = JSON.stringify({ releases: Array.from({ length: 100 }, (_, i) => release(1000 + i)) });
      let sent = true;
      const all = Promise.all([1, 2, 3, 4, 5].map(() => manager.send('/imports/contracts/preview', file, 'application/json'))).finally(() => { sent = false; });
      let most = 0;
      while (sent) {
        const [{ n }] = await w.source.query<[{ n: number }]>(`SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start < clock_timestamp() - interval '100 ms' AND backend_type = 'client backend'`);
        most = Math.max(most, n);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      const answers = await all;
      expect(answers.map((r) => r.status).sort()).toEqual([200, 200, 200, 429, 429]);
      expect(answers.find((r) => r.status === 429)!.body.code).toBe('too-many-requests');
      expect(most).toBe(1);
    });

    it('has limits, and says where it stops being JSON', () => nothing(async () => {
      await send('{\n"releases": [\n{"ocid": "a",}\n]}').expect(400).expect(({ body }) => expect(body).toMatchObject({ code: 'bad-json', line: 3, column: 14 }));
      await send({ grants: [] }).expect(422).expect(({ body }) => expect(body.code).toBe('not-ocds'));
      await send(JSON.stringify(Array.from({ length: 5001 }, (_, i) => ({ ocid: `o${i}` })))).expect(422).expect(({ body }) => expect(body.code).toBe('too-many-releases'));
      await send(' '.repeat(30_000_001)).expect(413);
      await manager.send('/imports/contracts', csv(good), 'text/csv').expect(415);
      await send([release(1), release(2, { awards: [{ id: 'a', status: 'active', suppliers: [{ id: 's', name: 'N' }] }] })], '?mode=all-or-nothing').expect(422).expect(({ body }) => expect(body).toMatchObject({ code: 'import-refused', problems: [{ where: '/1/awards/0/contractPeriod' }] }));
    }));
  });

  it('are read by the officers of their council alone, and by nobody before we know who sends them', async () => {
    const { body: { items } } = await manager.get('/imports').expect(200);
    expect(items.length).toBeGreaterThan(3);
    const foreign = await w.as(await w.person('contract_manager', null, await w.newCouncil('elsewhere')));
    await foreign.get(`/imports/${items[0].id}`).expect(404);
    await foreign.get('/imports').expect(200).expect(({ body }) => expect(body.items).toEqual([]));
    await manager.get(`/imports/${newId()}`).expect(404);
    const supplier = await w.as(await w.organisation('supplier'));
    await supplier.get('/imports').expect(403);
    await supplier.send('/imports/commitments', csv(good), 'text/csv').expect(403);
    await w.anonymous.post('/imports/contracts').set('content-type', 'application/json').send('{"broken').expect(401);
    await manager.send('/imports/commitments', csv(good), 'text/csv', 'no-uuid').expect(400).expect(({ body }) => expect(body.code).toBe('idempotency-key-malformed'));
    const page = (await manager.get('/imports?limit=2').expect(200)).body;
    expect((await manager.get(`/imports?limit=2&cursor=${page.nextCursor}`).expect(200)).body.items[0].id).toBe(items[2].id);
  });
});
