import { containing, filtersOf, type Tx } from '@app/database';
import { decodeCursor, DomainError, PAGE_LIMIT, toPage, type Day, type Kind, type Page } from '@app/kernel';
import type { Basis } from './measure.rules';
import type { Valuation } from './valuation.rules';

export interface MeasureRow {
  id: string; setCode: string; code: string; title: string; theme: string; outcome: string; kind: Kind | null; unit: string; neverWith: string[]; note: string;
  /** The versions in force; null: counted only. */
  proxy: { id: string; version: number; millipence: number; basis: Basis; priceBase: string | null; source: string; licence: string } | null;
  rule: { id: string; version: number; deadweightBp: number; displacementBp: number; elsewhereBp: number } | null;
}

/** Of the measures that `page` selects, with what is in force on the day $2. */
const inForce = (page: string): string => `
  SELECT m.id, s.code AS "setCode", m.code, m.title, m.theme, m.outcome, m.kind, m.unit, m.never_with AS "neverWith", m.note,
    CASE WHEN p.id IS NULL THEN NULL ELSE json_build_object('id', p.id, 'version', p.version, 'millipence', p.millipence, 'basis', p.basis, 'priceBase', p.price_base, 'source', p.source, 'licence', p.licence) END AS proxy,
    CASE WHEN r.id IS NULL THEN NULL ELSE json_build_object('id', r.id, 'version', r.version, 'deadweightBp', r.deadweight_bp, 'displacementBp', r.displacement_bp, 'elsewhereBp', r.elsewhere_bp) END AS rule
  FROM (${page}) m JOIN measure_set s ON s.council_id = m.council_id AND s.id = m.set_id
  LEFT JOIN LATERAL (SELECT * FROM proxy_value p WHERE p.council_id = m.council_id AND p.measure_id = m.id AND p.from_on <= $2 ORDER BY p.from_on DESC, p.version DESC LIMIT 1) p ON true
  LEFT JOIN LATERAL (SELECT * FROM valuation_rule r WHERE r.council_id = m.council_id AND r.measure_id = m.id AND r.from_on <= $2 ORDER BY r.from_on DESC, r.version DESC LIMIT 1) r ON true
  ORDER BY m.code, m.id`;

/** By code; `kind` and `search` narrow. One query. */
export async function listMeasures(tx: Tx, on: Day, options: { kind?: Kind; search?: string; cursor?: string; limit?: number } = {}): Promise<Page<MeasureRow>> {
  const limit = Math.min(Math.max(options.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [after, afterId] = options.cursor ? decodeCursor(options.cursor, 2) : [null, null];
  const values: unknown[] = [tx.councilId, on];
  const wanted = filtersOf(values, [[options.kind, 'm.kind = ?'], [options.search && containing(options.search), '(m.title ILIKE ? OR m.code ILIKE ?)']])
    + (after === null ? '' : ` AND (m.code, m.id) > ($${values.push(after)}, $${values.push(afterId)}::uuid)`);
  const rows = await tx.planned<MeasureRow>(
    inForce(`SELECT m.* FROM measure m WHERE m.council_id = $1${wanted} ORDER BY m.code, m.id LIMIT ${limit + 1}`), values);
  return toPage(rows, limit, (r) => [r.code, r.id]);
}

/** Throws `not-found`. */
export async function measureInForce(tx: Tx, measureId: string, on: Day): Promise<MeasureRow> {
  const [row] = await tx.planned<MeasureRow>(inForce('SELECT m.* FROM measure m WHERE m.council_id = $1 AND m.id = $3'), [tx.councilId, on, measureId]);
  if (!row) throw new DomainError('not-found', 'There is no such measure here.');
  return row;
}

/** The rates to pin when help on this day is confirmed, and the versions they came from; null: counted only, never valued. */
export async function valuationInForce(tx: Tx, measureId: string, on: Day): Promise<(Valuation & { proxyId: string; ruleId: string | null; basis: Basis }) | null> {
  const { proxy, rule } = await measureInForce(tx, measureId, on);
  return proxy && {
    proxyId: proxy.id, ruleId: rule?.id ?? null, basis: proxy.basis, millipence: proxy.millipence,
    deadweightBp: rule?.deadweightBp ?? 0, displacementBp: rule?.displacementBp ?? 0, elsewhereBp: rule?.elsewhereBp ?? 0,
  };
}

export interface MeasureSetRow { id: string; code: string; title: string; source: string; licence: string; exportable: boolean; measures: number; createdAt: Date }

/** By code. Throws `bad-cursor`. */
export async function listMeasureSets(tx: Tx, f: { cursor?: string; limit?: number } = {}): Promise<Page<MeasureSetRow>> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [after] = f.cursor ? decodeCursor(f.cursor, 1) : [null];
  const values: unknown[] = [tx.councilId];
  const wanted = filtersOf(values, [[after, 's.code > ?']]);
  const rows = await tx.planned<MeasureSetRow>(
    `SELECT s.id, s.code, s.title, s.source, s.licence, s.exportable, s.created_at AS "createdAt", s.measures
     FROM measure_set s WHERE s.council_id = $1${wanted} ORDER BY s.code LIMIT ${limit + 1}`, values);
  return toPage(rows, limit, (r) => [r.code]);
}

const MOST_VERSIONS = 100;

export interface ProxyVersion { id: string; version: number; millipence: number; basis: Basis; priceBase: string | null; source: string; licence: string; evidence: string; fromOn: Day; recordedAt: Date }
export interface RuleVersion { id: string; version: number; deadweightBp: number; displacementBp: number; elsewhereBp: number; reason: string; fromOn: Day; recordedAt: Date }

/** All that was ever said of a measure's worth, the newest first; those still to come too. */
export async function measureVersions(tx: Tx, measureId: string): Promise<{ proxies: ProxyVersion[]; rules: RuleVersion[] }> {
  const proxies = await tx.planned<Omit<ProxyVersion, 'millipence'> & { millipence: string }>(
    `SELECT id, version, millipence, basis, price_base AS "priceBase", source, licence, evidence, from_on::text AS "fromOn", recorded_at AS "recordedAt" FROM proxy_value
     WHERE council_id = $1 AND measure_id = $2 ORDER BY version DESC LIMIT ${MOST_VERSIONS}`, [tx.councilId, measureId]);
  const rules = await tx.planned<RuleVersion>(
    `SELECT id, version, deadweight_bp AS "deadweightBp", displacement_bp AS "displacementBp", elsewhere_bp AS "elsewhereBp", reason, from_on::text AS "fromOn", recorded_at AS "recordedAt" FROM valuation_rule
     WHERE council_id = $1 AND measure_id = $2 ORDER BY version DESC LIMIT ${MOST_VERSIONS}`, [tx.councilId, measureId]);
  return { proxies: proxies.map((p) => ({ ...p, millipence: Number(p.millipence) })), rules };
}
