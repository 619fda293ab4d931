import { CSV_COLUMNS, naturalKey, readDay, readRow, readSteps, type CsvRecord } from './csv.rules';
import { csvTemplate, readCsv } from './csv-file';

const good: CsvRecord = { contract_reference: 'C1', contract_title: 'Roads', contract_start: '01/04/2026', contract_end: '2029-03-31', supplier_name: 'Example Ltd', supplier_identifier: 'gb-coh-1234567', commitment_reference: 'SV1', commitment_title: 'Hours', kind: 'Volunteering', unit: 'hour', quantity: '7.5' };
const faults = (change: CsvRecord) => { const read = readRow({ ...good, ...change }); return 'faults' in read ? read.faults.map((f) => f.column) : []; };
const bytes = (text: string) => new TextEncoder().encode(text);
const codeOf = (work: () => unknown) => { try { work(); } catch (e) { return (e as { code: string }).code; } return null; };

describe('a row', () => {
  it('is read in British ways', () => {
    expect(readRow(good)).toMatchObject({ row: { contract: { startsOn: '2026-04-01' }, supplier: { identifiers: [{ scheme: 'GB-COH', id: '1234567' }] }, commitment: { quantity: 450, kind: 'volunteering' } } });
  });
  it('may be a contract alone', () => expect(readRow({ contract_reference: 'C1', supplier_name: 'Example Ltd' })).toMatchObject({ row: { commitment: null } }));
  it.each<[string, CsvRecord, string[]]>([
    ['no contract', { contract_reference: '' }, ['contract_reference']],
    ['a date that is none', { contract_end: '31/02/2029' }, ['contract_end']],
    ['an American date', { contract_start: '04/31/2026' }, ['contract_start']],
    ['dates that cross', { contract_end: '2026-03-31' }, ['contract_end']],
    ['words for money', { contract_value: 'lots' }, ['contract_value']],
    ['an identifier without a scheme', { supplier_identifier: '01234567' }, ['supplier_identifier']],
    ['part of a minute', { quantity: '0.01' }, ['quantity']],
    ['less than nothing', { quantity: '-5' }, ['quantity']],
    ['no quantity', { quantity: '' }, ['quantity']],
    ['half a rate', { rate_quantity: '1' }, ['per_pounds_invoiced']],
    ['another mode', { mode: 'both' }, ['mode']],
    ['a commitment without a reference', { commitment_reference: '' }, ['commitment_reference']],
    ['a novel', { commitment_title: 'x'.repeat(4001) }, ['commitment_title']],
  ])('is refused with %s', (_, change, columns) => expect(faults(change)).toEqual(columns));

  it('is known again however its identifier is padded', () => {
    const [a, b] = [good, { ...good, supplier_identifier: 'GB-COH-01234567', supplier_name: 'EXAMPLE LIMITED' }].map((r) => naturalKey((readRow(r) as { row: never }).row));
    expect(a).toBe(b);
  });
});

describe('figures', () => {
  it.each([['1', 60, 60], ['7.5', 60, 450], ['0.0167', 60, null], ['1,200,000.50', 100, 120_000_050], ['12,00', 100, null], ['0', 1, null], ['1e3', 1, null], ['10000000000.01', 100, null], ['10000000000', 100, 1_000_000_000_000], ['', 1, null]] as const)('%s × %d is %s', (text, per, steps) => expect(readSteps(text, per)).toBe(steps));
  it.each([['2028-02-29', '2028-02-29'], ['29/2/2028', '2028-02-29'], ['2027-02-29', null], ['1/4/26', null]])('%s is %s', (text, day) => expect(readDay(text)).toBe(day));
});

describe('a file', () => {
  it('may be the template itself', () => expect(readCsv(bytes(csvTemplate()))).toHaveLength(1));
  it('may start with a byte-order mark and end its lines in any way', () => {
    for (const end of ['\n', '\r\n']) expect(readCsv(bytes(`\uFEFFcontract_reference,supplier_name${end}C1,"Smith, Jones${end}& Co"${end}${end}`))).toMatchObject([{ record: { contract_reference: 'C1' } }]);
  });
  it.each<[string, Uint8Array, string]>([
    ['nothing', bytes(''), 'file-empty'],
    ['no rows', bytes(CSV_COLUMNS.map((c) => c.name).join(',')), 'file-empty'],
    ['Windows-1252', new Uint8Array([...bytes('contract_reference,supplier_name\nC1,Caf'), 0xe9]), 'wrong-encoding'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x63, 0]), 'wrong-encoding'],
    ['zero bytes', bytes('contract_reference,supplier_name\nC1,\0'), 'wrong-encoding'],
    ['an open quotation mark', bytes('contract_reference,supplier_name\nC1,"Smith\n'), 'bad-csv'],
    ['other columns', bytes('contract_reference,supplier_name,colour\nC1,a,red'), 'bad-csv'],
    ['a column missing', bytes('contract_reference,unit\nC1,hour'), 'bad-csv'],
    ['a column twice', bytes('contract_reference,supplier_name,unit,unit\nC1,a,b,c'), 'bad-csv'],
    ['semicolons', bytes('contract_reference;supplier_name\nC1;a'), 'bad-csv'],
    ['an unquoted comma', bytes('contract_reference,supplier_name\nC1,Smith, Jones'), 'bad-csv'],
    ['too many rows', bytes(`contract_reference,supplier_name\n${'C1,a\n'.repeat(5001)}`), 'too-many-rows'],
    ['too many bytes', new Uint8Array(5_000_001).fill(65), 'file-too-large'],
  ])('is refused with %s', (_, file, code) => expect(codeOf(() => readCsv(file))).toBe(code));
});
