import { DomainError, jsonFault, sayPlace } from '@app/kernel';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import schema from '../../data/ocds/release-schema.json';
import { isObject, type Json, type JsonObject } from './ocds-merge.rules';
import { readText } from './text-file';

export const OCDS_LIMITS = { bytes: 30_000_000, releases: 5_000, depth: 60 };

/** Releases of one contracting process, as they stand in the file. */
export interface OcdsProcess { ocid: string; releases: { path: string; release: JsonObject }[] }

export interface OcdsFile { processes: OcdsProcess[]; read: number; faults: { path: string; sentence: string }[] }

/**
 * A release, an array of releases, a release package, or a record package (its compiledRelease, or else the releases inside).
 * What is no release is reported and left out. Throws `bad-json`, `not-ocds`, `too-many-releases` and readText's.
 */
export function readOcds(bytes: Uint8Array): OcdsFile {
  const text = readText(bytes, OCDS_LIMITS.bytes).replace(/^\uFEFF/, '');
  let root: Json;
  try {
    root = JSON.parse(text) as Json;
  } catch {
    const place = jsonFault(text);
    throw new DomainError('bad-json', `The file stops being JSON${sayPlace(place)}. Download it again; if it was edited by hand, mend it there.`, { ...place });
  }
  requireShallow(root);
  const faults: OcdsFile['faults'] = [];
  const found = releasesIn(root, faults);
  if (found.length > OCDS_LIMITS.releases) throw new DomainError('too-many-releases', `The file has ${found.length} releases and ${OCDS_LIMITS.releases} is the most. Split it and import the parts.`);
  if (!found.length && !faults.length) throw new DomainError('file-empty', 'The file holds no releases.');
  const processes = new Map<string, OcdsProcess>();
  for (const { path, release } of found) {
    if (!isObject(release)) faults.push({ path, sentence: 'This is not a release: it should be an object.' });
    else if (typeof release.ocid !== 'string' || !release.ocid.trim() || release.ocid.length > 200) faults.push({ path: `${path}/ocid`, sentence: 'This release has no ocid, so it cannot be told apart from others. Ask the publisher for one.' });
    else {
      const process = processes.get(release.ocid) ?? { ocid: release.ocid, releases: [] };
      process.releases.push({ path, release });
      processes.set(release.ocid, process);
    }
  }
  return { processes: [...processes.values()], read: found.length, faults };
}

function releasesIn(root: Json, faults: OcdsFile['faults']): { path: string; release: Json }[] {
  const each = (list: Json[], at: string) => list.map((release, i) => ({ path: `${at}/${i}`, release }));
  if (Array.isArray(root)) return each(root, '');
  if (isObject(root)) {
    if (Array.isArray(root.releases)) return each(root.releases, '/releases');
    if (Array.isArray(root.records)) return root.records.flatMap((record, i) => releasesOfRecord(record, `/records/${i}`, faults));
    if ('ocid' in root) return [{ path: '', release: root }];
  }
  throw new DomainError('not-ocds', 'This is JSON, but not Open Contracting data: it should be a release, a list of releases, a release package or a record package.');
}

function releasesOfRecord(record: Json, at: string, faults: OcdsFile['faults']): { path: string; release: Json }[] {
  if (isObject(record) && isObject(record.compiledRelease)) return [{ path: `${at}/compiledRelease`, release: record.compiledRelease }];
  const inside = isObject(record) && Array.isArray(record.releases) ? record.releases : [];
  const embedded = inside.flatMap((release, i) => (isObject(release) && 'ocid' in release ? [{ path: `${at}/releases/${i}`, release }] : []));
  if (!embedded.length) faults.push({ path: at, sentence: 'This record holds neither a compiledRelease nor whole releases (links are not followed). Export it with its releases.' });
  return embedded;
}

let validate: ValidateFunction | undefined;

/** Where a release departs from the OCDS 1.1.5 schema. Such faults alone keep nothing out: what is readable is imported. */
export function schemaFaults(release: JsonObject, path: string, most = 10): { path: string; sentence: string }[] {
  validate ??= compileSchema();
  if (validate(release)) return [];
  return (validate.errors ?? []).slice(0, most).map((e) => ({ path: `${path}${e.instancePath}`, sentence: `The standard says: ${e.message ?? 'this is not allowed'}.` }));
}

function compileSchema(): ValidateFunction {
  const { id: _id, $schema: _draft4, ...rest } = schema as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: false, logger: false });
  addFormats(ajv);
  return ajv.compile(rest);
}

/** Recursion over the file (merging, validating) must not exhaust the stack. */
function requireShallow(root: Json): void {
  let level: Json[] = [root];
  for (let depth = 0; level.length; depth++) {
    if (depth > OCDS_LIMITS.depth) throw new DomainError('not-ocds', `The file is nested more than ${OCDS_LIMITS.depth} levels deep: no Open Contracting file is.`);
    level = level.flatMap((value) => (Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [])).filter((v) => typeof v === 'object' && v !== null);
  }
}
