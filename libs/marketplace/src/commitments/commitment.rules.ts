import { DomainError, isUuid, KINDS, MAX_QUANTITY, UNITS, UNITS_OF_KIND, type Day, type Kind, type Moves, type Unit } from '@app/kernel';
import { dates, text } from '../contracts/contract.rules';

export type CommitmentState = 'proposed' | 'accepted' | 'refused' | 'withdrawn' | 'ended' | 'waived' | 'converted';

export const commitmentMoves: Moves<CommitmentState> = {
  proposed: ['accepted', 'refused', 'withdrawn'],
  accepted: ['ended', 'waived', 'converted'],
  refused: [],
  withdrawn: [],
  // What fell short may afterwards be extended or waived.
  ended: ['accepted', 'waived'],
  waived: [],
  converted: [],
};

export const SOURCE_KINDS = ['contract', 'planning_agreement', 'land_deal', 'grant', 'charter', 'free_will'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Reported by the supplier and accepted on evidence; never matched. */
export const TRACKED_KINDS = [...KINDS, 'local_jobs', 'apprenticeships', 'local_spend', 'carbon', 'training', 'other'] as const;
export const TRACKED_UNITS = [...UNITS, 'person', 'kgco2e'] as const;

export interface RingFences {
  /** GSS codes. */
  onlyWards?: string[] | null;
  onlyGroupKinds?: string[] | null;
  onlyThemes?: string[] | null;
}

export interface CommitmentInput extends RingFences {
  reference: string;
  title: string;
  description?: string;
  supplierId: string;
  sourceKind?: SourceKind;
  contractId?: string | null;
  sourceReference?: string | null;
  mode?: 'brokered' | 'tracked';
  basis?: 'fixed' | 'spend_linked';
  kind: string;
  unit: string;
  /** Smallest steps. Spend-linked: the most that can be earned; null: no limit. */
  quantity?: number | null;
  rateQuantity?: number | null;
  ratePence?: number | null;
  windowFrom: Day;
  windowTo: Day;
  /** When there is no contract: how long after windowTo the rest may still be used. */
  tailDays?: number;
  measureId?: string | null;
}

/** Every fault at once, by path. Throws `bad-commitment`. */
export function checkCommitment(input: CommitmentInput): void {
  const fields: Record<string, string> = {};
  text(fields, 'reference', input.reference, 1, 200, 'Enter a reference, up to 200 characters.');
  text(fields, 'title', input.title, 1, 200, 'Say what is promised, in up to 200 characters.');
  if ((input.description?.length ?? 0) > 40_000) fields.description = 'Use 40,000 characters at most.';
  if (!isUuid(input.supplierId)) fields.supplierId = 'Name the supplier.';
  sourceFaults(fields, input);
  countFaults(fields, input);
  dates(fields, 'windowFrom', input.windowFrom, 'windowTo', input.windowTo);
  if (input.tailDays !== undefined && (!Number.isInteger(input.tailDays) || input.tailDays < 0 || input.tailDays > 1095)) fields.tailDays = 'Enter days, from 0 to 1095.';
  if (input.measureId != null && !isUuid(input.measureId)) fields.measureId = 'This is not an id.';
  if (input.onlyWards != null && (!input.onlyWards.length || input.onlyWards.length > 500 || !input.onlyWards.every((w) => /^[ENSW]\d{8}$/.test(w)))) fields.onlyWards = 'Enter ward codes like E05009424, 500 at most; or leave it out.';
  for (const fence of ['onlyGroupKinds', 'onlyThemes'] as const) {
    const words = input[fence];
    if (words != null && (!words.length || words.length > 50 || words.some((w) => !w.trim() || w.length > 100))) fields[fence] = 'Name 1 to 50, each up to 100 characters; or leave it out.';
  }
  if (Object.keys(fields).length) throw new DomainError('bad-commitment', 'Some answers need another look.', { fields });
}

function sourceFaults(fields: Record<string, string>, input: CommitmentInput): void {
  const source = input.sourceKind ?? 'contract';
  if (!SOURCE_KINDS.includes(source)) { fields.sourceKind = `Choose one of: ${SOURCE_KINDS.join(', ')}.`; return; }
  if (source === 'contract' && !isUuid(input.contractId)) fields.contractId = 'Name the contract.';
  if (source !== 'contract' && input.contractId) fields.contractId = 'Only a commitment whose source is a contract names one.';
  if (source !== 'contract' && source !== 'free_will') text(fields, 'sourceReference', input.sourceReference, 1, 200, 'Enter the reference of the agreement it comes from.');
}

function countFaults(fields: Record<string, string>, input: CommitmentInput): void {
  const whole = (n: unknown) => Number.isSafeInteger(n) && (n as number) >= 1 && (n as number) <= MAX_QUANTITY;
  if ((input.mode ?? 'brokered') === 'brokered') {
    if (!KINDS.includes(input.kind as Kind)) fields.kind = `Choose one of: ${KINDS.join(', ')}.`;
    else if (!UNITS_OF_KIND[input.kind as Kind].includes(input.unit as Unit)) fields.unit = `For ${input.kind}, count in ${UNITS_OF_KIND[input.kind as Kind].join(' or ')}.`;
  } else if (input.mode === 'tracked') {
    if (!(TRACKED_KINDS as readonly string[]).includes(input.kind)) fields.kind = `Choose one of: ${TRACKED_KINDS.join(', ')}.`;
    if (!(TRACKED_UNITS as readonly string[]).includes(input.unit)) fields.unit = `Count in one of: ${TRACKED_UNITS.join(', ')}.`;
  } else fields.mode = 'Choose brokered or tracked.';
  if ((input.basis ?? 'fixed') === 'fixed') {
    if (!whole(input.quantity)) fields.quantity = 'Enter a whole number of the smallest steps (minutes, pence, items), above 0.';
    if (input.rateQuantity != null || input.ratePence != null) fields.rateQuantity = 'Only a spend-linked commitment has a rate.';
  } else if (input.basis === 'spend_linked') {
    if (input.quantity != null && !whole(input.quantity)) fields.quantity = 'Enter the most that can be earned, or leave it out.';
    if (!whole(input.rateQuantity)) fields.rateQuantity = 'Enter how many steps are earned per amount invoiced.';
    if (!whole(input.ratePence)) fields.ratePence = 'Enter the amount invoiced that earns them, in pence.';
    if (input.mode === 'tracked') fields.basis = 'A tracked commitment is fixed.';
  } else fields.basis = 'Choose fixed or spend_linked.';
}

/** Steps earned by what was invoiced in all: whole steps only, never beyond the limit. */
export function earned(c: { rateQuantity: number; ratePence: number; quantity: number | null }, invoicedPence: number): number {
  const steps = (BigInt(invoicedPence) * BigInt(c.rateQuantity)) / BigInt(c.ratePence);
  const most = BigInt(c.quantity ?? MAX_QUANTITY);
  return Number(steps < most ? steps : most);
}

export interface Reduction { fromOpen: number; fromOffered: number; outstanding: number }

/** A promise falls: what is open goes first, then what is offered and unheld; the rest stays outstanding. */
export function reduction(amount: number, open: number, offeredFree: number): Reduction {
  const fromOpen = Math.min(amount, Math.max(open, 0));
  const fromOffered = Math.min(amount - fromOpen, Math.max(offeredFree, 0));
  return { fromOpen, fromOffered, outstanding: amount - fromOpen - fromOffered };
}
