import { bundledWardsWithin, boxOf, Places, readBoundary, type Parts } from '@app/geography';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { EntityManager } from 'typeorm';
import { attempt, type CreateRequest } from './request';

const MOST_POLYGON_BYTES = 5_000_000;
const CODE = /^[ENSW][0-9]{8}$/i;

export interface Area { wards: string[]; boundary?: { parts: Parts; wards: string[] }; gss: string | null }

interface District { code: string; name: string; upper_code: string | null; upper_name: string | null }

/** The wards that are meant, of those in force on the day. What is wrong goes into the faults. */
export async function resolveArea(manager: EntityManager, places: Places, request: CreateRequest, day: string, faults: string[]): Promise<Area> {
  const districts = await manager.query<District[]>('SELECT code, name, upper_code, upper_name FROM district');
  const chosen = new Set<string>();
  let gss: string | null = null;
  for (const text of request.districts) {
    const found = districts.filter((d) => d.code === text.toUpperCase() || same(d.name, text));
    if (found.length === 1) chosen.add((gss = found[0]!.code));
    else faults.push(`--district ${text.slice(0, 60)}: ${found.length ? `there are several (${found.map((d) => d.code).join(', ')}): give the code.` : `there is no such district or unitary.${alike(districts.map((d) => d.name), text)}`}`);
  }
  for (const text of request.counties) {
    const below = districts.filter((d) => d.upper_code && d.upper_code !== d.code && (d.upper_code === text.toUpperCase() || same(d.upper_name ?? '', text)));
    if (below.length) gss = below[0]!.upper_code;
    else faults.push(`--county ${text.slice(0, 60)}: there is no such county with districts.${alike([...new Set(districts.filter((d) => d.upper_code !== d.code).map((d) => d.upper_name ?? ''))], text)}`);
    for (const d of below) chosen.add(d.code);
  }
  const wards = new Set((await places.wardsOf(manager, [...chosen], day)).map((w) => w.code));
  for (const text of request.wards) {
    const found = await manager.query<{ code: string; district: string; valid_from: string; valid_to: string | null }[]>(
      `SELECT w.code, d.name AS district, w.valid_from::text, w.valid_to::text FROM ward w JOIN district d ON d.code = w.district_code WHERE ${CODE.test(text) ? 'w.code = upper($1)' : 'lower(w.name) = lower($1)'} ORDER BY w.code LIMIT 50`, [text]);
    const inForce = found.filter((w) => w.valid_from <= day && (w.valid_to ?? day) >= day);
    const [ward] = inForce;
    if (inForce.length === 1) wards.add(ward!.code);
    else if (inForce.length) faults.push(`--ward ${text.slice(0, 60)}: there are ${inForce.length} of this name (${inForce.slice(0, 5).map((w) => `${w.code} in ${w.district}`).join(', ')}${inForce.length > 5 ? ', …' : ''}): give the code.`);
    else faults.push(`--ward ${text.slice(0, 60)}: ${found.length ? `not in force on ${day} (${found[0]!.valid_from} to ${found[0]!.valid_to}).` : 'there is no such ward.'}`);
  }
  const boundary = request.polygonFile ? await boundaryOf(manager, request.polygonFile, faults) : undefined;
  const named = request.districts.length + request.counties.length === 1 && !request.wards.length && !request.polygonFile && request.tier !== 'parish' && request.tier !== 'other';
  return { wards: [...wards].sort(), boundary, gss: request.gss === null ? (named ? gss : null) : request.gss.toLowerCase() === 'none' ? null : request.gss.toUpperCase() };
}

/** With the wards that it goes through: those of the postcodes inside. */
async function boundaryOf(manager: EntityManager, file: string, faults: string[]): Promise<Area['boundary']> {
  if (!existsSync(file) || !statSync(file).isFile()) return void faults.push(`--polygon ${file}: there is no such file.`);
  if (statSync(file).size > MOST_POLYGON_BYTES) return void faults.push(`--polygon ${file}: more than ${MOST_POLYGON_BYTES / 1_000_000} MB. Export a generalised boundary.`);
  const parts = attempt(faults, '--polygon', () => readBoundary(readFileSync(file, 'utf8')));
  if (!parts) return undefined;
  const box = boxOf(parts);
  const imported = await manager.query<{ ward_code: string }[]>(
    `SELECT DISTINCT p.ward_code FROM postcode p JOIN ward w ON w.code = p.ward_code, unnest($5::polygon[]) AS outline
     WHERE p.terminated_on IS NULL AND p.easting BETWEEN $1 AND $2 AND p.northing BETWEEN $3 AND $4 AND outline @> point(p.easting, p.northing)`,
    [box.west, box.east, box.south, box.north, parts.map(([outline]) => `(${outline!.map((at) => `(${at.easting},${at.northing})`).join(',')})`)]);
  const wards = new Set([...bundledWardsWithin(parts), ...imported.map((r) => r.ward_code)]);
  const known = await manager.query<{ code: string }[]>('SELECT code FROM ward WHERE code = ANY($1) ORDER BY code', [[...wards]]);
  if (!known.length) faults.push('--polygon: no postcode that we know lies inside.');
  return { parts, wards: known.map((w) => w.code) };
}

const same = (a: string, b: string): boolean => a.localeCompare(b, 'en', { sensitivity: 'base' }) === 0;

function alike(names: readonly string[], text: string): string {
  const start = text.toLowerCase().slice(0, 4);
  const near = names.filter((n) => n.toLowerCase().includes(start)).slice(0, 5);
  return near.length ? ` Did you mean ${near.join(', ')}?` : '';
}
