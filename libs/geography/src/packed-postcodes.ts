import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { unpack, type KnownPostcode, type PackedArea } from './packed.rules';

const FOLDER = join(__dirname, '..', '..', '..', 'data', 'geography', 'postcodes');
/** About 2 MB each when unpacked: a council and its neighbours. */
const KEPT = 12;
const areas = new Map<string, Map<string, KnownPostcode>>();

/** From the bundled list: the area's file is unpacked on first use (20–60 ms) and kept. */
export function bundledPostcode(area: string, postcode: string): KnownPostcode | null {
  let known = areas.get(area);
  if (!known) {
    const file = join(FOLDER, `${area}.json.br`);
    known = existsSync(file) ? unpack(JSON.parse(brotliDecompressSync(readFileSync(file)).toString('utf8')) as PackedArea) : new Map();
    if (areas.size >= KEPT) areas.delete(areas.keys().next().value!);
    areas.set(area, known);
  }
  return known.get(postcode) ?? null;
}

/** The bundled postcodes of an area that lie in these wards, in order. */
export function bundledPostcodesIn(area: string, wardCodes: ReadonlySet<string>): string[] {
  bundledPostcode(area, '');
  return [...areas.get(area)!].filter(([, place]) => place.wardCode !== null && wardCodes.has(place.wardCode)).map(([postcode]) => postcode);
}
