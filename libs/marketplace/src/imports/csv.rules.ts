import { KINDS, MAX_QUANTITY, STEPS_PER_UNIT, UNITS, type Day, type Unit } from '@app/kernel';

/** The template: every column, what it wants, and an example. */
export const CSV_COLUMNS = [
  { name: 'contract_reference', required: true, help: 'Your reference of the contract. Rows with the same reference belong together.', example: 'OX-2026-014' },
  { name: 'contract_title', required: false, help: 'Needed the first time a contract appears.', example: 'Highways maintenance 2026 to 2029' },
  { name: 'contract_ocid', required: false, help: 'Its Open Contracting id, if it has one.', example: '' },
  { name: 'contract_value', required: false, help: 'Pounds, like 1200000 or 1200000.50.', example: '1200000' },
  { name: 'contract_start', required: false, help: 'YYYY-MM-DD or DD/MM/YYYY. Needed the first time.', example: '2026-04-01' },
  { name: 'contract_end', required: false, help: 'YYYY-MM-DD or DD/MM/YYYY. Needed the first time.', example: '2029-03-31' },
  { name: 'supplier_name', required: true, help: 'The supplier’s registered name.', example: 'Example Highways Ltd' },
  { name: 'supplier_identifier', required: false, help: 'Scheme and number, like GB-COH-01234567 or GB-CHC-1234567.', example: 'GB-COH-01234567' },
  { name: 'commitment_reference', required: false, help: 'Leave empty to add the contract alone.', example: 'SV-1' },
  { name: 'commitment_title', required: false, help: 'What is promised, in a few words.', example: '200 volunteer hours' },
  { name: 'kind', required: false, help: KINDS.join(', '), example: 'volunteering' },
  { name: 'unit', required: false, help: UNITS.join(', '), example: 'hour' },
  { name: 'quantity', required: false, help: 'In whole units: hours (7.5 is 7 hours 30), pounds, items. Spend-linked: the most, or empty.', example: '200' },
  { name: 'mode', required: false, help: 'brokered (matched to needs; if empty) or tracked.', example: 'brokered' },
  { name: 'window_from', required: false, help: 'If empty, the contract’s first day.', example: '' },
  { name: 'window_to', required: false, help: 'If empty, the contract’s last day.', example: '' },
  { name: 'per_pounds_invoiced', required: false, help: 'Spend-linked: earns rate_quantity for every so many pounds invoiced.', example: '' },
  { name: 'rate_quantity', required: false, help: 'Spend-linked: in whole units.', example: '' },
  { name: 'measure_code', required: false, help: 'A code of your measure set, like VOL-01.', example: 'VOL-01' },
  { name: 'only_wards', required: false, help: 'Ward codes, with semicolons between.', example: '' },
  { name: 'only_themes', required: false, help: 'Themes, with semicolons between.', example: '' },
  { name: 'only_group_kinds', required: false, help: 'Kinds of group, with semicolons between.', example: '' },
] as const;

export type CsvColumn = (typeof CSV_COLUMNS)[number]['name'];
export type CsvRecord = Partial<Record<CsvColumn, string>>;

export interface CsvFault { column: CsvColumn; problem: string; remedy: string }

export interface CsvRow {
  contract: { reference: string; title: string | null; ocid: string | null; valuePence: number | null; startsOn: Day | null; endsOn: Day | null };
  supplier: { name: string; identifiers: { scheme: string; id: string }[] };
  commitment: null | {
    reference: string; title: string; kind: string; unit: string; quantity: number | null; mode: 'brokered' | 'tracked'; windowFrom: Day | null; windowTo: Day | null;
    ratePence: number | null; rateQuantity: number | null; measureCode: string | null; onlyWards: string[] | null; onlyThemes: string[] | null; onlyGroupKinds: string[] | null;
  };
}

const LONGEST_CELL = 4000;

/** One row of the file, or all its faults. */
export function readRow(record: CsvRecord): { row: CsvRow } | { faults: CsvFault[] } {
  const faults: CsvFault[] = [];
  const cell = (column: CsvColumn): string => (record[column] ?? '').trim();
  const fault = (column: CsvColumn, problem: string, remedy: string) => { faults.push({ column, problem, remedy }); return null; };
  const needed = (column: CsvColumn): string => cell(column) || (fault(column, 'This is empty.', `Fill it in: ${CSV_COLUMNS.find((c) => c.name === column)!.help}`), '');
  const day = (column: CsvColumn) => cell(column) ? readDay(cell(column)) ?? fault(column, `“${short(cell(column))}” is not a date.`, 'Write a real date as 2026-05-31 or 31/05/2026.') : null;
  const pounds = (column: CsvColumn) => cell(column) ? readSteps(cell(column).replace(/^£/, ''), 100) ?? fault(column, `“${short(cell(column))}” is not an amount of money.`, 'Write pounds and pence in digits, like 1200000 or 1200000.50.') : null;
  const list = (column: CsvColumn) => { const words = cell(column).split(';').map((w) => w.trim()).filter(Boolean); return words.length ? words : null; };
  for (const { name } of CSV_COLUMNS) if (cell(name).length > LONGEST_CELL) fault(name, 'This is too long.', `Use ${LONGEST_CELL} characters at most.`);

  const contract = {
    reference: needed('contract_reference'), title: cell('contract_title') || null, ocid: cell('contract_ocid') || null, valuePence: pounds('contract_value'),
    startsOn: day('contract_start'), endsOn: day('contract_end'),
  };
  if (contract.startsOn && contract.endsOn && contract.startsOn > contract.endsOn) fault('contract_end', 'The contract ends before it starts.', 'Enter a last day on or after contract_start.');
  const supplier = { name: needed('supplier_name'), identifiers: [] as { scheme: string; id: string }[] };
  if (cell('supplier_identifier')) {
    const parts = /^([A-Z]{2}-[A-Z0-9]{2,10})-(.{1,40})$/i.exec(cell('supplier_identifier'));
    if (parts) supplier.identifiers.push({ scheme: parts[1]!.toUpperCase(), id: parts[2]! });
    else fault('supplier_identifier', `“${short(cell('supplier_identifier'))}” is not an identifier.`, 'Write scheme and number, like GB-COH-01234567 or GB-CHC-1234567; or leave it empty.');
  }

  let commitment: CsvRow['commitment'] = null;
  const promise = CSV_COLUMNS.map((c) => c.name).slice(9).filter((c) => cell(c));
  if (!cell('commitment_reference') && promise.length) fault('commitment_reference', 'The row describes a commitment without a reference.', 'Give the commitment a reference of its own, so that a second import knows it.');
  if (cell('commitment_reference')) {
    const mode = cell('mode').toLowerCase() || 'brokered';
    if (mode !== 'brokered' && mode !== 'tracked') fault('mode', `“${short(mode)}” is neither.`, 'Write brokered or tracked, or leave it empty.');
    const unit = needed('unit').toLowerCase();
    const steps = STEPS_PER_UNIT[unit as Unit] ?? 1;
    const amount = (column: CsvColumn) => cell(column) ? readSteps(cell(column), steps) ?? fault(column, `“${short(cell(column))}” is not a quantity in ${unit || 'this unit'}.`, unit === 'hour' ? 'Write hours, in whole minutes: 7.5 or 12.25.' : unit === 'gbp' ? 'Write pounds and pence, like 1500 or 1500.50.' : 'Write a whole number above 0.') : null;
    const rated = Boolean(cell('per_pounds_invoiced') || cell('rate_quantity'));
    commitment = {
      reference: cell('commitment_reference'), title: needed('commitment_title'), kind: needed('kind').toLowerCase(), unit, quantity: rated ? amount('quantity') : (needed('quantity'), amount('quantity')),
      mode: mode as 'brokered' | 'tracked', windowFrom: day('window_from'), windowTo: day('window_to'),
      ratePence: rated ? (needed('per_pounds_invoiced'), pounds('per_pounds_invoiced')) : null, rateQuantity: rated ? (needed('rate_quantity'), amount('rate_quantity')) : null,
      measureCode: cell('measure_code') || null, onlyWards: list('only_wards'), onlyThemes: list('only_themes'), onlyGroupKinds: list('only_group_kinds'),
    };
  }
  return faults.length ? { faults } : { row: { contract, supplier, commitment } };
}

/** 2026-05-31 or 31/05/2026; null when it is no real date. */
export function readDay(text: string): Day | null {
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const iso = british ? `${british[3]}-${british[2]!.padStart(2, '0')}-${british[1]!.padStart(2, '0')}` : text;
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(iso)) return null;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso ? iso : null;
}

/** Decimal text into smallest steps, exactly; null when it is no number above 0, too large, or not whole in steps. */
export function readSteps(text: string, perUnit: number): number | null {
  const number = /^(\d{1,15}|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,4}))?$/.exec(text.trim());
  if (!number) return null;
  const scaled = BigInt(number[1]!.replaceAll(',', '') + (number[2] ?? '').padEnd(4, '0')) * BigInt(perUnit);
  if (scaled % 10_000n !== 0n) return null;
  const steps = scaled / 10_000n;
  return steps > 0n && steps <= BigInt(MAX_QUANTITY) ? Number(steps) : null;
}

/** A row's natural key: contract reference, supplier, commitment reference. */
export const naturalKey = (row: CsvRow): string =>
  JSON.stringify([row.contract.reference, supplierKey(row.supplier), row.commitment?.reference ?? null]);

export const supplierKey = (s: CsvRow['supplier']): string =>
  s.identifiers[0] ? `${s.identifiers[0].scheme}-${s.identifiers[0].id.toUpperCase().replace(/^0+/, '')}` : s.name.toLowerCase().replace(/\s+/g, ' ');

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
