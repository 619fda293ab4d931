import { DomainError } from '@app/kernel';
import { parse } from 'csv-parse';
import { Unzip, UnzipInflate } from 'fflate';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The ONS Postcode Directory of 2025 has about 1.4 GB unpacked. */
export const LIST_LIMITS = { bytes: 6_000_000_000, row: 20_000 };

export interface ListRow { file: string; line: number; cells: string[] }

/** Of an archive or folder: the lists themselves, not what explains them, nor ONSPD's second copy by area. */
const isList = (path: string): boolean => /\.csv$/i.test(path) && !/(^|\/)(doc|docs|documents?|multi_csv|user guide|__macosx)\//i.test(path) && !/header/i.test(basename(path));

const bad = (detail: string): DomainError => new DomainError('wrong-list', detail);

/**
 * The rows of a CSV (also .gz), of the CSVs in a folder, or in a zip, one at a time: nothing is held whole.
 * `progress` hears of the share of the file that was read. Throws `wrong-list`.
 */
export async function* rowsOf(path: string, progress: (share: number) => void): AsyncGenerator<ListRow> {
  if (!existsSync(path)) throw bad(`There is no file or folder ${path}.`);
  if (statSync(path).isDirectory()) {
    const files = (readdirSync(path, { recursive: true, encoding: 'utf8' })).filter(isList).sort();
    if (!files.length) throw bad(`There is no list (.csv) in ${path}.`);
    for (const [i, file] of files.entries()) {
      yield* rowsIn(file, createReadStream(join(path, file)));
      progress((i + 1) / files.length);
    }
    return;
  }
  const size = statSync(path).size;
  let read = 0;
  const bytes = createReadStream(path, { highWaterMark: 1 << 18 });
  bytes.on('data', (chunk) => { progress((read += chunk.length) / Math.max(size, 1)); });
  if (/\.zip$/i.test(path)) yield* rowsInZip(path, bytes);
  else yield* rowsIn(basename(path), /\.gz$/i.test(path) ? bytes.pipe(createGunzip()) : bytes);
}

async function* rowsIn(file: string, source: Readable): AsyncGenerator<ListRow> {
  const parser = parse({ bom: true, info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: LIST_LIMITS.row });
  let total = 0;
  source.on('data', (chunk: Buffer) => { if ((total += chunk.length) > LIST_LIMITS.bytes) parser.destroy(bad(`${file} has more than ${LIST_LIMITS.bytes / 1e9} GB.`)); });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) yield { file, line: info.lines, cells: record };
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw bad(`${file} cannot be read as CSV: ${(error as Error).message.slice(0, 200)}`);
  } finally {
    source.destroy();
  }
}

/** Archives hold their files one after the other, so each is read to its end as it comes. */
async function* rowsInZip(path: string, bytes: Readable): AsyncGenerator<ListRow> {
  const queue: { file: string; chunks: Uint8Array[]; done: boolean }[] = [];
  const seen: string[] = [];
  let failed: Error | null = null;
  const unzip = new Unzip((entry) => {
    seen.push(entry.name);
    if (!isList(entry.name)) return;
    const open = { file: entry.name, chunks: [] as Uint8Array[], done: false };
    queue.push(open);
    entry.ondata = (error, chunk, final) => {
      if (error) failed = error;
      else { open.chunks.push(chunk); open.done = final; }
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  const source = bytes[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const advance = async (): Promise<boolean> => {
    const { value, done } = await source.next();
    try {
      unzip.push(done ? new Uint8Array(0) : value, Boolean(done));
    } catch (error) {
      failed = error as Error;
    }
    if (failed) throw bad(`${basename(path)} is not a whole zip file: ${failed.message.slice(0, 200)}. Download it again.`);
    return !done;
  };
  async function* textOf(open: (typeof queue)[number]): AsyncGenerator<Uint8Array> {
    for (;;) {
      yield* open.chunks.splice(0);
      if (open.done) return;
      if (!(await advance())) throw bad(`${basename(path)} ends in the middle of ${open.file}. Download it again.`);
    }
  }
  let lists = 0;
  for (let more = true; more || queue.length;) {
    const open = queue.shift();
    if (open) {
      lists++;
      yield* rowsIn(open.file, Readable.from(textOf(open), { objectMode: false }));
    } else more = await advance();
  }
  if (!lists) throw bad(`There is no list (.csv) in ${basename(path)}; it holds: ${seen.slice(0, 10).join(', ').slice(0, 400) || 'nothing'}.`);
}
