import { DomainError } from '@app/kernel';
import { normalisePostcode } from './postcode.rules';

export type ListSource = 'code-point-open' | 'onspd';

/** Where each thing stands in a row; -1: the file does not say. */
export interface Columns { source: ListSource; postcode: number; easting: number; northing: number; quality: number; district: number; ward: number; ended: number; lsoa: number }

export interface PostcodeRow { postcode: string; easting: number | null; northing: number | null; wardCode: string | null; districtCode: string | null; lsoa: string | null; endedOn: string | null }

/** Code-Point Open has no header: postcode, quality, easting, northing, country, two of the NHS, county, district, ward (OS technical specification). */
const CODE_POINT: Columns = { source: 'code-point-open', postcode: 0, quality: 1, easting: 2, northing: 3, district: 8, ward: 9, ended: -1, lsoa: -1 };

/** The names differ by release: osward, ward or wd25cd; oseast1m or east1m. */
const ONSPD: Record<Exclude<keyof Columns, 'source'>, RegExp> = {
  postcode: /^pcds$/, easting: /^(os)?east1m$/, northing: /^(osnrth1m|north1m)$/, quality: /^(osgrdind|gridind)$/, district: /^(oslaua|laua|lad\d\dcd)$/, ward: /^(osward|ward|wd\d\dcd)$/, ended: /^doterm$/, lsoa: /^lsoa21(cd)?$/,
};

/** The columns of a file by its first row, and whether that row is a header. Throws `wrong-list`. */
export function columnsOf(first: readonly string[]): { columns: Columns; header: boolean } {
  const names = first.map((cell) => cell.trim().toLowerCase());
  if (names.includes('pcds') || names.includes('doterm')) {
    const at = Object.fromEntries(Object.entries(ONSPD).map(([key, pattern]) => [key, names.findIndex((n) => pattern.test(n))])) as Omit<Columns, 'source'>;
    const missing = (['postcode', 'easting', 'northing', 'ended', 'ward', 'district'] as const).filter((key) => at[key] < 0);
    if (missing.length) throw new DomainError('wrong-list', `This looks like an ONS Postcode Directory, but there is no column for ${missing.join(', ')}. The columns are: ${names.slice(0, 60).join(', ').slice(0, 600)}.`);
    return { columns: { source: 'onspd', ...at }, header: true };
  }
  if (names[0] === 'pc' || names[0] === 'postcode') {
    if (first.length < 10) throw new DomainError('wrong-list', 'This looks like Code-Point Open, but has fewer than its 10 columns.');
    return { columns: CODE_POINT, header: true };
  }
  if (first.length >= 10 && first.length <= 20 && /^[A-Z]{1,2}[0-9]/i.test(names[0] ?? '') && /^\d+$/.test(names[1] ?? '')) return { columns: CODE_POINT, header: false };
  throw new DomainError('wrong-list', 'This is neither OS Code-Point Open (10 columns, no header) nor an ONS Postcode Directory (a header with pcds, doterm, …).');
}

/** Real postcodes that these lists hold and we leave out. */
export type LeftOut = 'northern-ireland' | 'crown-dependency';

const code = (cell: string | undefined, pattern: RegExp): string | null => (cell && pattern.test(cell) && !cell.endsWith('99999999') ? cell : null);

/** One row as we keep it; or what it is left out for; or, as a sentence, what is wrong with it. */
export function readRow(cells: readonly string[], at: Columns): PostcodeRow | LeftOut | { fault: string } {
  const cell = (i: number): string => (i < 0 ? '' : (cells[i] ?? '').trim());
  const text = cell(at.postcode);
  let postcode: string;
  try {
    postcode = normalisePostcode(text);
  } catch (error) {
    const { code: why } = error as DomainError;
    if (why === 'postcode-northern-ireland') return 'northern-ireland';
    if (why === 'postcode-crown-dependency') return 'crown-dependency';
    return { fault: `"${text.slice(0, 12)}" is not a postcode` };
  }
  const ended = cell(at.ended);
  if (ended && !/^(19|20)\d\d(0[1-9]|1[0-2])$/.test(ended)) return { fault: `doterm "${ended.slice(0, 12)}" is not a month like 202506` };
  const [e, n] = [cell(at.easting), cell(at.northing)];
  const [easting, northing] = [Number(e), Number(n)];
  // Quality 90 and grid indicator 9: no co-ordinates; the file then has zeros or nothing.
  const placed = e !== '' && n !== '' && !(easting === 0 && northing === 0) && !(at.source === 'code-point-open' && cell(at.quality) === '90') && cell(at.quality) !== '9';
  if (placed && !(Number.isInteger(easting) && Number.isInteger(northing) && easting > 0 && easting < 700_000 && northing > 0 && northing < 1_300_000)) return { fault: `${e.slice(0, 12)}, ${n.slice(0, 12)} is not on the National Grid` };
  return {
    postcode, easting: placed ? easting : null, northing: placed ? northing : null, endedOn: ended ? `${ended.slice(0, 4)}-${ended.slice(4)}-01` : null,
    wardCode: code(cell(at.ward), /^(E05|W05|S13)\d{6}$/), districtCode: code(cell(at.district), /^(E0[6-9]|W06|S12)\d{6}$/), lsoa: code(cell(at.lsoa), /^E01\d{6}$/),
  };
}

