import type { WardBoundary } from '@app/geography';
import { geoIdentity, geoPath } from 'd3-geo';

export interface MapWard { code: string; name: string; path: string; x: number; y: number; step: number | null; count: number | null }
export interface WardMap { width: number; height: number; wards: MapWard[]; key: { step: number; from: number; to: number }[] }

const WIDTH = 640;
const MOST_HEIGHT = 720;
const STEPS = 5;

/** Flat enough for one council: degrees of longitude shortened by the latitude, then fitted. North is up. */
function flat(boundaries: readonly WardBoundary[]): WardBoundary[] {
  const middle = Math.cos((latitudeOf(boundaries[0]!) * Math.PI) / 180);
  const point = ([lon, lat]: number[]): number[] => [lon! * middle, lat!];
  return boundaries.map((w) => ({ ...w, geometry: w.geometry.type === 'Polygon' ? { ...w.geometry, coordinates: w.geometry.coordinates.map((r) => r.map(point)) } : { ...w.geometry, coordinates: w.geometry.coordinates.map((p) => p.map((r) => r.map(point))) } }));
}

const latitudeOf = (w: WardBoundary): number => (w.geometry.type === 'Polygon' ? w.geometry.coordinates[0]![0]![1]! : w.geometry.coordinates[0]![0]![0]![1]!);

/** Wards as SVG paths with up to five steps of the counts given, or the steps of `key`; a ward without one is null (hatched). Null where no boundary is bundled. */
export function wardMap(boundaries: readonly WardBoundary[], counts: ReadonlyMap<string, number>, key: WardMap['key'] = stepsOf([...counts.values()])): WardMap | null {
  if (!boundaries.length) return null;
  const wards = flat(boundaries);
  const all = { type: 'FeatureCollection' as const, features: wards };
  const projection = geoIdentity().reflectY(true).fitExtent([[6, 6], [WIDTH - 6, MOST_HEIGHT - 6]], all);
  const path = geoPath(projection).digits(1);
  const [[, top], [, bottom]] = path.bounds(all);
  // Put at the top, and no higher than it is.
  const [tx, ty] = projection.translate();
  projection.translate([tx, ty - top + 6]);
  return {
    width: WIDTH, height: Math.ceil(bottom - top + 12), key,
    wards: wards.map((w) => {
      const [x, y] = path.centroid(w);
      const count = counts.get(w.properties.code) ?? null;
      return { code: w.properties.code, name: w.properties.name, path: path(w) ?? '', x: Math.round(x), y: Math.round(y), count, step: count === null ? null : key.find((k) => count >= k.from && count <= k.to)!.step };
    }),
  };
}

/** Equal ranges from the smallest to the largest count: five at most, none empty of whole numbers. */
export function stepsOf(counts: readonly number[]): WardMap['key'] {
  if (!counts.length) return [];
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const steps = Math.min(STEPS, most - least + 1);
  const edge = (i: number) => least + Math.floor(((most - least + 1) * i) / steps);
  return Array.from({ length: steps }, (_, i) => ({ step: steps === 1 ? 3 : i + 1, from: edge(i), to: edge(i + 1) - 1 }));
}
