import { DomainError } from '@app/kernel';
import { toGrid, type GridPoint } from './grid.rules';

/** Corners in order, the first not repeated. */
export type Ring = readonly GridPoint[];
/** Each part is an outline and the holes in it. */
export type Parts = readonly (readonly Ring[])[];

/** A parish boundary, generalised, has some hundreds of corners. */
export const MOST_CORNERS = 20_000;
const MOST_PARTS = 200;

const wrong = (detail: string): DomainError => new DomainError('wrong-boundary', detail, { fields: { polygon: detail } });

/**
 * A GeoJSON Polygon, MultiPolygon, or Feature(s) of them, in WGS84 degrees (longitude first) or in National Grid metres: told apart by size.
 * Throws `wrong-boundary`, saying where and how to mend it.
 */
export function readBoundary(text: string): Parts {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw wrong('The polygon is not JSON. Export the boundary as GeoJSON.');
  }
  const parts = polygonsOf(json).map((polygon, p) => {
    if (!Array.isArray(polygon) || !polygon.length) throw wrong(`Part ${p + 1} has no rings.`);
    return polygon.map((ring: unknown, r) => readRing(ring, `part ${p + 1}, ring ${r + 1}`));
  });
  if (!parts.length) throw wrong('The file holds no polygon.');
  if (parts.length > MOST_PARTS) throw wrong(`The boundary has ${parts.length} parts and ${MOST_PARTS} is the most.`);
  const corners = parts.flat(2).length;
  if (corners > MOST_CORNERS) throw wrong(`The boundary has ${corners} corners and ${MOST_CORNERS} is the most. Export a generalised boundary.`);
  return parts;
}

type Json = { type?: unknown; coordinates?: unknown; geometry?: unknown; features?: unknown };

function polygonsOf(json: unknown, depth = 0): unknown[] {
  const { type, coordinates, geometry, features } = (json ?? {}) as Json;
  if (type === 'Polygon') return [coordinates];
  if (type === 'MultiPolygon' && Array.isArray(coordinates)) return coordinates;
  if (type === 'Feature') return polygonsOf(geometry, depth + 1);
  if (type === 'FeatureCollection' && Array.isArray(features) && depth === 0) return features.flatMap((f) => polygonsOf(f, depth + 1));
  throw wrong(`A GeoJSON Polygon or MultiPolygon is needed, not ${typeof type === 'string' ? type.slice(0, 40) : 'this'}.`);
}

function readRing(ring: unknown, where: string): GridPoint[] {
  if (!Array.isArray(ring) || ring.length < 4) throw wrong(`In ${where} there are fewer than 4 positions: three corners, and the first again.`);
  const [first, last] = [ring[0], ring[ring.length - 1]] as [unknown[], unknown[]];
  const points = ring.map((position: unknown, i) => readPosition(position, `${where}, position ${i + 1}`));
  if (first[0] !== last[0] || first[1] !== last[1]) throw wrong(`In ${where} the last position is not the first again.`);
  return points.slice(0, -1);
}

function readPosition(position: unknown, where: string): GridPoint {
  const [x, y] = (Array.isArray(position) ? position : []) as unknown[];
  if (typeof x !== 'number' || typeof y !== 'number') throw wrong(`In ${where} two numbers are needed.`);
  if (Math.abs(x) <= 180 && Math.abs(y) <= 180) {
    if (x >= 49 && x <= 61 && y >= -9 && y <= 2) throw wrong(`In ${where} latitude and longitude are the wrong way round: GeoJSON has longitude first.`);
    if (x < -9 || x > 2 || y < 49 || y > 61) throw wrong(`In ${where} the point ${x}, ${y} is not in Great Britain.`);
    return toGrid(y, x);
  }
  if (x < 0 || x > 700_000 || y < 0 || y > 1_300_000) throw wrong(`In ${where} the point ${x}, ${y} is neither in degrees nor on the National Grid.`);
  return { easting: Math.round(x), northing: Math.round(y) };
}

/** The smallest upright rectangle around all parts. */
export function boxOf(parts: Parts): { west: number; east: number; south: number; north: number } {
  const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const { easting, northing } of parts.flat(2)) {
    box.west = Math.min(box.west, easting); box.east = Math.max(box.east, easting);
    box.south = Math.min(box.south, northing); box.north = Math.max(box.north, northing);
  }
  return box;
}

/** Within an outline and in none of its holes; what PostgreSQL's `polygon @> point` says of the same rings, edges apart. */
export const contains = (parts: Parts, at: GridPoint): boolean => parts.some(([outline, ...holes]) => within(outline!, at) && !holes.some((hole) => within(hole, at)));

function within(ring: Ring, { easting: x, northing: y }: GridPoint): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[i]!, ring[j]!];
    if ((a.northing > y) !== (b.northing > y) && x < ((b.easting - a.easting) * (y - a.northing)) / (b.northing - a.northing) + a.easting) inside = !inside;
  }
  return inside;
}
