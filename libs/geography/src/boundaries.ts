import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export type WardBoundary = Feature<Polygon | MultiPolygon, { code: string; name: string }>;

const FOLDER = join(__dirname, '..', '..', '..', 'data', 'geography');
let known: Map<string, WardBoundary> | undefined;

/** The bundled boundaries (data/geography/README.md: Oxford, Milton Keynes, Birmingham) of these wards, in the order asked; others are left out. */
export function boundariesOf(wardCodes: readonly string[]): WardBoundary[] {
  known ??= new Map(readdirSync(FOLDER).filter((f) => /^wards_2025_.*\.geojson$/.test(f)).flatMap((f) => (JSON.parse(readFileSync(join(FOLDER, f), 'utf8')) as FeatureCollection).features as WardBoundary[]).map((w) => [w.properties.code, w]));
  return wardCodes.flatMap((code) => known!.get(code) ?? []);
}
