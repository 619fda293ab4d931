import { DomainError, isUuid, MAX_QUANTITY, requireDay, type Actor, type Day, type Moves } from '@app/kernel';

export type ContractState = 'draft' | 'active' | 'ended' | 'withdrawn';
export const LEVELS = ['contract', 'framework', 'lot', 'call-off'] as const;
export type ContractLevel = (typeof LEVELS)[number];

export const contractMoves: Moves<ContractState> = {
  draft: ['active', 'ended', 'withdrawn'],
  active: ['ended'],
  // An extension agreed after the last day.
  ended: ['active'],
  withdrawn: [],
};

export interface SupplierShare {
  organisationId: string;
  /** Hundredths of a percent; leave out where nobody said. */
  shareBp?: number | null;
}

export interface ContractInput {
  reference: string;
  ocid?: string | null;
  title: string;
  description?: string;
  level?: ContractLevel;
  parentId?: string | null;
  valuePence?: number | null;
  startsOn: Day;
  endsOn: Day;
  tailDays?: number;
  managerId?: string | null;
  buyerName?: string | null;
  buyerIdentifier?: string | null;
  suppliers: SupplierShare[];
  /** Not yet in force: nothing on it can be accepted. */
  draft?: boolean;
}

/** What a change of a contract rests on. */
export interface ChangeBasis { reference: string; reason: string; effectiveOn?: Day }

/** Every fault at once, by path. Throws `bad-contract`. */
export function checkContract(input: ContractInput): void {
  const fields: Record<string, string> = {};
  text(fields, 'reference', input.reference, 1, 200, 'Enter the contract’s reference, up to 200 characters.');
  text(fields, 'title', input.title, 1, 500, 'Enter the contract’s title, up to 500 characters.');
  if ((input.description?.length ?? 0) > 40_000) fields.description = 'Use 40,000 characters at most.';
  if (input.ocid != null) text(fields, 'ocid', input.ocid, 1, 200, 'An OCID has up to 200 characters, like ocds-b5fd17-….');
  if (input.level !== undefined && !LEVELS.includes(input.level)) fields.level = `Choose one of: ${LEVELS.join(', ')}.`;
  if (input.valuePence != null && (!Number.isSafeInteger(input.valuePence) || input.valuePence < 0 || input.valuePence > MAX_QUANTITY)) fields.valuePence = 'Enter whole pence, from 0 to 1,000,000,000,000.';
  if (input.tailDays !== undefined && (!Number.isInteger(input.tailDays) || input.tailDays < 0 || input.tailDays > 1095)) fields.tailDays = 'Enter days, from 0 to 1095.';
  for (const id of ['parentId', 'managerId'] as const) if (input[id] != null && !isUuid(input[id])) fields[id] = 'This is not an id.';
  dates(fields, 'startsOn', input.startsOn, 'endsOn', input.endsOn);
  if (input.level === 'call-off' && !input.parentId) fields.parentId = 'Name the framework that this is called off.';
  Object.assign(fields, shareFaults(input.suppliers));
  if (Object.keys(fields).length) throw new DomainError('bad-contract', 'Some answers need another look.', { fields });
}

/** Faults of a list of suppliers: none named, one twice, shares beyond the whole. */
export function shareFaults(suppliers: readonly SupplierShare[] | undefined): Record<string, string> {
  const fields: Record<string, string> = {};
  if (!suppliers?.length || suppliers.length > 200) return { suppliers: 'Name 1 to 200 suppliers.' };
  const seen = new Set<string>();
  suppliers.forEach((s, i) => {
    if (!isUuid(s.organisationId)) fields[`suppliers.${i}.organisationId`] = 'This is not an id.';
    else if (seen.has(s.organisationId)) fields[`suppliers.${i}.organisationId`] = 'This supplier is named twice.';
    seen.add(s.organisationId);
    if (s.shareBp != null && (!Number.isInteger(s.shareBp) || s.shareBp < 1 || s.shareBp > 10_000)) fields[`suppliers.${i}.shareBp`] = 'Enter hundredths of a percent, from 1 to 10000.';
  });
  if (suppliers.reduce((sum, s) => sum + (s.shareBp ?? 0), 0) > 10_000) fields.suppliers = 'The shares add up to more than the whole (10000).';
  return fields;
}

/** Throws `bad-change`. */
export function checkBasis(basis: ChangeBasis): void {
  const fields: Record<string, string> = {};
  text(fields, 'reference', basis.reference, 1, 200, 'Enter the reference of the variation or decision.');
  text(fields, 'reason', basis.reason, 1, 4000, 'Say why, in up to 4,000 characters.');
  if (basis.effectiveOn !== undefined) day(fields, 'effectiveOn', basis.effectiveOn);
  if (Object.keys(fields).length) throw new DomainError('bad-change', 'Some answers need another look.', { fields });
}

/** Converting, waiving, extending and the like need the contract manager. Throws `not-contract-manager`. */
export function requireAuthority(actor: Actor, managerId: string | null): void {
  if (actor.kind === 'system') return;
  const named = managerId === null || managerId === actor.personId;
  if (actor.role !== 'contract_manager' || !named) throw new DomainError('not-contract-manager', 'Only this contract’s manager can do this. Ask them, or ask a council admin to name another.');
}

/** In force, over, or not yet said to be. */
export const stateOnEntry = (input: Pick<ContractInput, 'draft' | 'endsOn'>, today: Day): ContractState =>
  input.draft ? 'draft' : input.endsOn < today ? 'ended' : 'active';

export function text(fields: Record<string, string>, path: string, value: unknown, least: number, most: number, sentence: string): void {
  if (typeof value !== 'string' || value.trim().length < least || value.trim().length > most) fields[path] = sentence;
}

export function day(fields: Record<string, string>, path: string, value: unknown): boolean {
  try {
    requireDay(value, path);
    return true;
  } catch {
    fields[path] = 'Enter a real date, like 2026-05-31.';
    return false;
  }
}

export function dates(fields: Record<string, string>, fromPath: string, from: Day, toPath: string, to: Day): void {
  const both = [day(fields, fromPath, from), day(fields, toPath, to)].every(Boolean);
  if (both && from > to) fields[toPath] = 'The last day must be on or after the first.';
}
