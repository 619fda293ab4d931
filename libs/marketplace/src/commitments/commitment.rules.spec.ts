import { DomainError, unreachable } from '@app/kernel';
import { checkCommitment, commitmentMoves, earned, reduction, type CommitmentInput } from './commitment.rules';

const ID = '0190a0a0-0000-7000-8000-000000000001';
const good: CommitmentInput = { reference: 'SV1', title: '200 volunteer hours', supplierId: ID, contractId: ID, kind: 'volunteering', unit: 'hour', quantity: 12_000, windowFrom: '2026-01-01', windowTo: '2026-12-31' };
const faults = (change: Partial<CommitmentInput>): string[] => {
  try { checkCommitment({ ...good, ...change }); } catch (e) { return Object.keys((e as DomainError).facts.fields!); }
  return [];
};

describe('a commitment', () => {
  it('can reach every state', () => expect(unreachable(commitmentMoves, 'proposed')).toEqual([]));
  it.each<[string, Partial<CommitmentInput>]>([
    ['as it is', {}],
    ['spend-linked', { basis: 'spend_linked', quantity: null, rateQuantity: 60, ratePence: 1_000_000 }],
    ['tracked', { mode: 'tracked', kind: 'carbon', unit: 'kgco2e' }],
    ['from a charter', { sourceKind: 'charter', contractId: null, sourceReference: 'CH/1' }],
    ['of free will', { sourceKind: 'free_will', contractId: null }],
    ['ring-fenced', { onlyWards: ['E05009424'], onlyGroupKinds: ['charity'], onlyThemes: ['youth'] }],
  ])('stands %s', (_, change) => expect(faults(change)).toEqual([]));
  it.each<[string, Partial<CommitmentInput>, string]>([
    ['no reference', { reference: '' }, 'reference'],
    ['a unit that does not fit', { unit: 'item' }, 'unit'],
    ['an unknown kind', { kind: 'carbon' }, 'kind'],
    ['nothing promised', { quantity: 0 }, 'quantity'],
    ['half a minute', { quantity: 0.5 }, 'quantity'],
    ['more than there is', { quantity: 1_000_000_000_001 }, 'quantity'],
    ['a rate on a fixed one', { rateQuantity: 1 }, 'rateQuantity'],
    ['no rate on a spend-linked one', { basis: 'spend_linked', rateQuantity: 60 }, 'ratePence'],
    ['a tracked spend-linked one', { mode: 'tracked', basis: 'spend_linked', rateQuantity: 1, ratePence: 1 }, 'basis'],
    ['dates that cross', { windowTo: '2025-01-01' }, 'windowTo'],
    ['a leap day in a common year', { windowFrom: '2026-02-29' }, 'windowFrom'],
    ['no contract', { contractId: null }, 'contractId'],
    ['a contract beside another source', { sourceKind: 'grant', sourceReference: 'G1' }, 'contractId'],
    ['an agreement without a name', { sourceKind: 'planning_agreement', contractId: null }, 'sourceReference'],
    ['a ward that is none', { onlyWards: ['Woughton'] }, 'onlyWards'],
    ['an empty fence', { onlyThemes: [] }, 'onlyThemes'],
  ])('is refused with %s', (_, change, path) => expect(faults(change)).toEqual([path]));
});

describe('spend-linked', () => {
  const c = { rateQuantity: 60, ratePence: 1_000_000, quantity: 600 };
  it('earns whole steps only, up to its limit', () => expect([0, 16_666, 16_667, 1_000_000, 9_999_999, 50_000_000].map((p) => earned(c, p))).toEqual([0, 0, 1, 60, 599, 600]));
  it('is exact where floating point is not', () => expect(earned({ rateQuantity: 999_999_999_999, ratePence: 1_000_000_000_000, quantity: null }, 1_000_000_000_000)).toBe(999_999_999_999));
});

describe('a promise that falls', () => {
  it.each([[5, 10, 10, [5, 0, 0]], [15, 10, 10, [10, 5, 0]], [25, 10, 10, [10, 10, 5]], [5, -1, 0, [0, 0, 5]]] as const)('takes %d from %d open and %d offered', (amount, open, offered, [a, b, c]) =>
    expect(reduction(amount, open, offered)).toEqual({ fromOpen: a, fromOffered: b, outstanding: c }));
});
