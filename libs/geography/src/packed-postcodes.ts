import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { boxOf, contains, type Parts } from './boundary.rules';
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

/** The wards of the bundled postcodes that lie within. Goes through all 120 areas: some seconds. */
export function bundledWardsWithin(parts: Parts): Set<string> {
  const box = boxOf(parts);
  const wards = new Set<string>();
  for (const file of readdirSync(FOLDER)) {
    const known = unpack(JSON.parse(brotliDecompressSync(readFileSync(join(FOLDER, file))).toString('utf8')) as PackedArea);
    for (const place of known.values()) {
      if (place.wardCode && !wards.has(place.wardCode) && place.easting >= box.west && place.easting <= box.east && place.northing >= box.south && place.northing <= box.north && contains(parts, place)) wards.add(place.wardCode);
    }
  }
  return wards;
}
