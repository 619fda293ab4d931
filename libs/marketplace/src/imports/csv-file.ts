import { DomainError } from '@app/kernel';
import { parse } from 'csv-parse/sync';
import { CSV_COLUMNS, type CsvRecord } from './csv.rules';
import { readText } from './text-file';

export const CSV_LIMITS = { bytes: 5_000_000, rows: 5_000 };

/** Header and one example row, UTF-8 with a byte-order mark so that Excel keeps accents, CRLF. */
export function csvTemplate(): string {
  const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const line = (cells: readonly string[]) => cells.map(quoted).join(',');
  return `\uFEFF${line(CSV_COLUMNS.map((c) => c.name))}\r\n${line(CSV_COLUMNS.map((c) => c.example))}\r\n`;
}

/** The records by column, with their line numbers in the file. Throws `bad-csv`, `too-many-rows` and readText's. */
export function readCsv(bytes: Uint8Array): { record: CsvRecord; line: number }[] {
  const text = readText(bytes, CSV_LIMITS.bytes);
  const firstLine = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
  if (!firstLine.includes(',') && firstLine.includes(';')) throw new DomainError('bad-csv', 'The columns are separated by semicolons. Save the file again with commas between columns.');
  let lines: { record: string[]; info: { lines: number } }[];
  try {
    lines = parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: 200_000, to: CSV_LIMITS.rows + 2 }) as never;
  } catch (error) {
    const at = (error as { lines?: number }).lines;
    throw new DomainError('bad-csv', `The file is not proper CSV${at ? ` near line ${at}` : ''}: a quotation mark is probably missing. Mend that line, or export the file again.`, { line: at ?? null });
  }
  const header = (lines.shift()?.record ?? []).map((h) => h.trim().toLowerCase());
  const known = new Set<string>(CSV_COLUMNS.map((c) => c.name));
  const missing = CSV_COLUMNS.filter((c) => c.required && !header.includes(c.name)).map((c) => c.name);
  const unknown = header.filter((h) => h && !known.has(h));
  const twice = header.filter((h, i) => h && header.indexOf(h) !== i);
  if (missing.length || unknown.length || twice.length) {
    const say = [missing.length && `missing: ${missing.join(', ')}`, unknown.length && `not known: ${unknown.slice(0, 10).map((h) => h.slice(0, 40)).join(', ')}`, twice.length && `twice: ${twice.join(', ')}`].filter(Boolean);
    throw new DomainError('bad-csv', `The first line must name the columns of the template (${say.join('; ')}). Download the template and copy your rows into it.`, { missing, unknown, twice });
  }
  const rows = lines.filter(({ record }) => record.some((cell) => cell.trim()));
  if (!rows.length) throw new DomainError('file-empty', 'The file has column names but no rows.');
  if (rows.length > CSV_LIMITS.rows) throw new DomainError('too-many-rows', `The file has more than ${CSV_LIMITS.rows} rows. Split it and import the parts.`);
  return rows.map(({ record, info }) => {
    if (record.length > header.length && record.slice(header.length).some((cell) => cell.trim())) {
      throw new DomainError('bad-csv', `Line ${info.lines} has more cells than there are columns: a comma inside a cell needs quotation marks around the cell.`, { line: info.lines });
    }
    return { line: info.lines, record: Object.fromEntries(header.map((h, i) => [h, record[i] ?? ''])) as CsvRecord };
  });
}
