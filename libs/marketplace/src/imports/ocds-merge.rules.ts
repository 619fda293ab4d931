/**
 * The standard's merge routine (OCDS 1.1, "Merging") for a compiled release, small enough to own: no maintained package does it on Node.
 * Oldest first: objects merge member by member; null removes; an array of objects that all have an `id` merges by id, others are
 * replaced whole, as are the two fields that the schema marks wholeListMerge. id, date and tag are those of the compilation.
 */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

const WHOLE_LISTS = new Set(['additionalIdentifiers', 'additionalClassifications']);
/** Never taken as names of members: they would reach the prototype. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

export const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

export function compileReleases(releases: readonly JsonObject[]): JsonObject {
  // Dates may carry different offsets: compare instants. Those without a readable date come first; ties keep the file's order.
  const instant = (r: JsonObject) => Date.parse(String(r.date)) || 0;
  const inOrder = [...releases].sort((a, b) => instant(a) - instant(b));
  const last = inOrder.at(-1)!;
  const merged = inOrder.reduce<JsonObject>((all, { id: _id, date: _date, tag: _tag, ...rest }) => mergeObjects(all, rest), {});
  return { ...merged, id: `${String(last.ocid)}-${String(last.date)}`, date: last.date ?? null, tag: ['compiled'] };
}

function mergeObjects(older: JsonObject, newer: JsonObject): JsonObject {
  const merged: JsonObject = { ...older };
  for (const [key, value] of Object.entries(newer)) {
    if (UNSAFE.has(key)) continue;
    const before = merged[key];
    if (value === null) delete merged[key];
    else if (isObject(value)) merged[key] = mergeObjects(isObject(before) ? before : {}, value);
    else if (Array.isArray(value)) merged[key] = mergeArrays(key, Array.isArray(before) ? before : [], value);
    else merged[key] = value;
  }
  return merged;
}

function mergeArrays(key: string, older: Json[], newer: Json[]): Json[] {
  const byId = (list: Json[]): list is JsonObject[] => list.every((item) => isObject(item) && item.id != null);
  if (WHOLE_LISTS.has(key) || !newer.length || !byId(newer) || !byId(older)) return newer;
  const merged = new Map<string, JsonObject>();
  // Ids may be text or numbers; "1" and 1 are different in the standard, so the type is kept.
  const idOf = (item: JsonObject) => `${typeof item.id}:${String(item.id)}`;
  for (const item of [...older, ...newer]) merged.set(idOf(item), mergeObjects(merged.get(idOf(item)) ?? {}, item));
  return [...merged.values()];
}
