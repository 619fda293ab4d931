import { DomainError, KINDS, requireDay, UNITS, type Day, type Kind } from '@app/kernel';

export const BASES = ['replacement cost', 'wellbeing', 'fiscal saving', 'market', 'face value', 'carbon value'] as const;
export type Basis = (typeof BASES)[number];

export interface ProxyInput {
  /** Thousandths of a penny per whole unit. */
  millipence: number;
  priceBase?: string | null;
  basis: Basis;
  source: string;
  licence: string;
  evidence?: string;
  fromOn: Day;
}

export interface RuleInput { deadweightBp: number; displacementBp: number; elsewhereBp?: number; reason: string; fromOn: Day }

/** Throws `bad-measure` with every fault by field. */
export function checkProxy(input: ProxyInput): void {
  const fields: Record<string, string> = {};
  if (!Number.isSafeInteger(input.millipence) || input.millipence < 1 || input.millipence > 1e15) fields.millipence = 'Enter thousandths of a penny per unit, a whole number above 0.';
  if (!BASES.includes(input.basis)) fields.basis = `Choose one of: ${BASES.join(', ')}.`;
  if (!(input.source?.trim().length >= 2)) fields.source = 'Say where the figure is from.';
  if (!(input.licence?.trim().length >= 2)) fields.licence = 'Say under which licence the figure may be used.';
  day(fields, input.fromOn);
  refuse(fields);
}

/** Throws `bad-measure` with every fault by field. */
export function checkRule(input: RuleInput): void {
  const fields: Record<string, string> = {};
  for (const part of ['deadweightBp', 'displacementBp', 'elsewhereBp'] as const) {
    const value = input[part] ?? 0;
    if (!Number.isInteger(value) || value < 0 || value > 10_000) fields[part] = 'Enter hundredths of a percent, from 0 to 10000.';
  }
  if (!(input.reason?.trim().length >= 2)) fields.reason = 'Say why.';
  day(fields, input.fromOn);
  refuse(fields);
}

function day(fields: Record<string, string>, value: unknown): void {
  try { requireDay(value, 'fromOn'); } catch { fields.fromOn = 'Enter a real date, like 2026-05-31.'; }
}

function refuse(fields: Record<string, string>): void {
  if (Object.keys(fields).length) throw new DomainError('bad-measure', 'Some answers need another look.', { fields });
}

/** A row of data/measures_default.json, as published. */
export interface CatalogueRow {
  code: string; title: string; contribution_type: string; unit: string; proxy_value_gbp: number | null; price_base: string | null;
  value_basis: string; source: string; licence: string; evidence: string; ppn002_outcome: string; ccin_theme: string;
  default_deadweight: number | null; default_displacement: number | null; note: string;
}

const UNIT_WORDS: Record<string, string> = { GBP: 'gbp', 'GBP market value': 'gbp', 'GBP hire value': 'gbp', device: 'item' };
const KINDS_OF_CODE: Record<string, Kind> = {
  'VOL-01': 'volunteering', 'VOL-02': 'skills', 'VOL-03': 'skills', 'MEN-01': 'mentoring', 'MEN-02': 'mentoring', 'MEN-03': 'mentoring', 'ENV-02': 'volunteering',
  'INK-01': 'goods', 'INK-02': 'space', 'INK-03': 'space', 'INK-04': 'skills', 'INK-05': 'goods', 'CSH-01': 'cash', 'EMP-04': 'employment', 'EMP-05': 'employment',
};
/** The catalogue's own notes: alternatives, and a benefit to the volunteer that must not be added to its replacement cost. */
const NEVER_WITH: Record<string, string[]> = { 'VOL-01': ['VOL-04', 'VOL-05'], 'VOL-04': ['VOL-01'], 'VOL-05': ['VOL-01'], 'CSH-02': ['CSH-01'] };

/** The catalogue's words into ours. */
export function readCatalogueRow(row: CatalogueRow) {
  const unit = UNIT_WORDS[row.unit] ?? row.unit;
  const kind = KINDS_OF_CODE[row.code] ?? null;
  return {
    code: row.code, title: row.title, theme: row.ccin_theme, outcome: row.ppn002_outcome, unit, note: row.note, neverWith: NEVER_WITH[row.code] ?? [],
    kind: kind && KINDS.includes(kind) && (UNITS as readonly string[]).includes(unit) ? kind : null,
    proxy: row.proxy_value_gbp === null || !BASES.includes(row.value_basis as Basis) ? null : {
      millipence: Math.round(row.proxy_value_gbp * 100_000), priceBase: row.price_base, basis: row.value_basis as Basis,
      source: row.source, licence: row.licence, evidence: row.evidence,
    },
    deadweightBp: Math.round((row.default_deadweight ?? 0) * 10_000), displacementBp: Math.round((row.default_displacement ?? 0) * 10_000),
  };
}
