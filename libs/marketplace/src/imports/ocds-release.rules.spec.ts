import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOcds, schemaFaults } from './ocds-file';
import { compileReleases, type JsonObject } from './ocds-merge.rules';
import { buyerOf, pence, readAwards, readMetric, sameBuyer } from './ocds-release.rules';

const award = (change: object = {}, rest: object = {}): JsonObject => ({
  ocid: 'ocds-x-1', id: '1', date: '2026-01-01T00:00:00Z', tag: ['award'], buyer: { id: 'b', name: 'Test Council' },
  parties: [{ id: 's', name: 'Example Ltd', identifier: { scheme: 'GB-COH', id: '7590785' } }], tender: { id: 't', title: 'Roads' }, ...rest,
  awards: [{ id: 'a1', status: 'active', value: { amount: 1234.56, currency: 'GBP' }, suppliers: [{ id: 's', name: 'Example Ltd' }], contractPeriod: { startDate: '2026-04-01T00:00:00+01:00', endDate: '2029-03-31T23:59:59Z' }, ...change }],
}) as JsonObject;
const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const codeOf = (work: () => unknown) => { try { work(); } catch (e) { return (e as { code: string }).code; } return null; };

describe('the sample of real releases', () => {
  const file = readOcds(readFileSync(join(__dirname, '../../../../test/marketplace/samples/ocds_contracts_finder_councils.json')));
  it('is read whole', () => expect([file.read, file.processes.length, file.faults]).toEqual([58, 56, []]));
  it('gives a contract for each award and supplier, or says why not', () => {
    const read = file.processes.map((p) => readAwards(compileReleases(p.releases.map((r) => r.release)), p.ocid));
    const contracts = read.flatMap((r) => r.contracts);
    const suppliers = file.processes.flatMap((p) => (compileReleases(p.releases.map((r) => r.release)).awards as { suppliers: unknown[] }[] | undefined) ?? []).flatMap((a) => a.suppliers);
    expect(contracts.length + read.flatMap((r) => r.problems).length).toBe(suppliers.length);
    expect(new Set(contracts.map((c) => c.sourceKey)).size).toBe(contracts.length);
    expect(new Set(contracts.map((c) => c.reference)).size).toBe(contracts.length);
  });
  it('is held against the standard without being refused for it', () => {
    expect(() => file.processes.flatMap((p) => p.releases.flatMap((r) => schemaFaults(r.release, r.path)))).not.toThrow();
  });
});

describe('an award', () => {
  it('is a contract, its days as written', () => {
    expect(readAwards(award(), '').contracts).toMatchObject([{ reference: 'ocds-x-1/a1', title: 'Roads', valuePence: 123_456, startsOn: '2026-04-01', endsOn: '2029-03-31', supplier: { identifiers: [{ scheme: 'GB-COH', id: '7590785' }] } }]);
  });
  it('is one contract a supplier, none with the value of all', () => {
    const { contracts, notes } = readAwards(award({ suppliers: [{ id: 's', name: 'A' }, { id: 'z', name: 'B' }, { id: 'z', name: 'B' }] }), '');
    expect(contracts.map((c) => [c.reference, c.valuePence])).toEqual([['ocds-x-1/a1/s', null], ['ocds-x-1/a1/z', null]]);
    expect(notes).toHaveLength(2);
  });
  it('gives way to its signed contract', () => {
    expect(readAwards(award({}, { contracts: [{ id: 'c', awardID: 'a1', title: 'Signed', value: { amount: 5 }, period: { startDate: '2026-05-01', durationInDays: 365 } }] }), '').contracts).toMatchObject([{ title: 'Signed', valuePence: 500, startsOn: '2026-05-01', endsOn: '2027-04-30' }]);
  });
  it.each<[string, object]>([
    ['no id', { id: undefined }],
    ['no supplier', { suppliers: [] }],
    ['a nameless supplier', { suppliers: [{ id: 'q' }] }],
    ['no period', { contractPeriod: null }],
    ['half a period', { contractPeriod: { startDate: '2026-04-01' } }],
    ['dates that cross', { contractPeriod: { startDate: '2026-04-01', endDate: '2025-04-01' } }],
    ['a date that is none', { contractPeriod: { startDate: '2026-02-30', endDate: '2027-04-01' } }],
    ['ids beyond measure', { id: 'x'.repeat(250) }],
  ])('with %s is reported', (_, change) => {
    const { contracts, problems } = readAwards(award(change), '');
    expect([contracts.length, problems.length]).toEqual([0, 1]);
  });
  it.each(['pending', 'cancelled', 'unsuccessful'])('that is %s is passed over', (status) => {
    const { contracts, problems, notes } = readAwards(award({ status }), '');
    expect([contracts.length, problems.length, notes.length]).toEqual([0, 0, 1]);
  });
  it.each([[{ amount: 1, currency: 'EUR' }, 'string'], [{ amount: -1 }, 'string'], [{ amount: 1e12 }, 'string'], [{ amount: '5' }, 'string'], [{}, 'object'], [{ amount: 0.29 }, 29]] as const)('takes %j for what it is', (value, is) =>
    expect(typeof is === 'number' ? pence(value as never) : typeof pence(value as never)).toBe(is));
});

describe('an agreed metric', () => {
  const measures = new Map([['VOL-01', { id: 'm', kind: 'volunteering' as const, unit: 'hour' }]]);
  const metric = (observation: object, rest: object = {}) => readMetric({ id: 'VOL-01', title: 'Hours', observations: [{ id: '1', ...observation }], ...rest } as never, measures);
  it('is a promise by its measure', () => expect(metric({ measure: '200', unit: { scheme: 'UNCEFACT', id: 'HUR' } }).promises).toEqual([{ reference: 'VOL-01', title: 'Hours', kind: 'volunteering', unit: 'hour', quantity: 12_000, measureId: 'm', from: null, to: null }]));
  it('is a promise by its words', () => expect(metric({ value: { amount: 1500, currency: 'GBP' } }, { id: 'x', title: 'Cash for youth clubs' }).promises).toMatchObject([{ kind: 'cash', unit: 'gbp', quantity: 150_000, measureId: null }]));
  it.each<[string, object, object]>([
    ['no unit', { measure: 5 }, {}], ['a strange unit', { measure: 5, unit: { name: 'smiles' } }, {}], ['words for a figure', { measure: 'many', unit: { id: 'HUR' } }, {}], ['nothing', { measure: 0, unit: { id: 'HUR' } }, {}],
    ['no kind', { measure: 5, unit: { id: 'HUR' } }, { id: 'x', title: 'Hours' }], ['a unit that does not fit', { measure: 5, unit: { id: 'EA' } }, {}], ['no observations', {}, { observations: [] }], ['no id', { measure: 1, unit: { id: 'HUR' } }, { id: null }],
  ])('with %s is refused in a sentence', (_, observation, rest) => expect(metric(observation, rest)).toMatchObject({ promises: [], refusals: [expect.stringMatching(/\.$/)] }));
});

describe('a file', () => {
  it.each<[string, unknown]>([['a release', award()], ['a list', [award()]], ['a release package', { releases: [award()] }], ['a record package', { records: [{ ocid: 'ocds-x-1', compiledRelease: award() }] }], ['a record with releases', { records: [{ ocid: 'ocds-x-1', releases: [award()] }] }]])('may be %s', (_, value) => {
    expect(readOcds(bytes(value)).processes).toMatchObject([{ ocid: 'ocds-x-1' }]);
  });
  it.each<[string, unknown, string]>([['no JSON', '{"releases": [', 'bad-json'], ['other JSON', { grants: [] }, 'not-ocds'], ['a number', '5', 'not-ocds'], ['no releases', { releases: [] }, 'file-empty'], ['nothing', '', 'file-empty'], ['too deep', '['.repeat(100) + ']'.repeat(100), 'not-ocds'], ['too many', { releases: Array(5001).fill({}) }, 'too-many-releases']])('is refused with %s', (_, value, code) =>
    expect(codeOf(() => readOcds(bytes(value)))).toBe(code));
  it('reports what is no release and reads the rest', () => {
    const file = readOcds(bytes({ releases: [award(), 7, { id: 'x' }] }));
    expect([file.processes.length, file.faults.map((f) => f.path)]).toEqual([1, ['/releases/1', '/releases/2/ocid']]);
  });
  it('reports a record of links', () => expect(readOcds(bytes({ records: [{ ocid: 'o', releases: [{ url: 'https://x' }] }] })).faults).toMatchObject([{ path: '/records/0' }]));
});

describe('a buyer', () => {
  it('is known in other letters', () => {
    expect(sameBuyer('THE LONDON BOROUGH OF CAMDEN', 'London Borough of Camden')).toBe(true);
    expect(sameBuyer('City & County of Swansea', 'City and County of Swansea')).toBe(true);
    expect(sameBuyer('Oxford City Council', 'Oxfordshire County Council')).toBe(false);
  });
  it('may be named among the parties alone', () => expect(buyerOf({ parties: [{ id: 'p', name: 'Test Council', roles: ['buyer'], identifier: { scheme: 'GB-LAE', id: 'OXO' } }] })).toEqual({ name: 'Test Council', identifier: 'GB-LAE-OXO' }));
});
