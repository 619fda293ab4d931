import { DomainError, systemActor, unreachable, type Actor } from '@app/kernel';
import { checkBasis, checkContract, contractMoves, requireAuthority, shareFaults, stateOnEntry, type ContractInput } from './contract.rules';

const ORG = '0190a0a0-0000-7000-8000-000000000001';
const good: ContractInput = { reference: 'C/1', title: 'Roads', startsOn: '2026-01-01', endsOn: '2028-12-31', suppliers: [{ organisationId: ORG, shareBp: 10_000 }] };
const faults = (change: Partial<ContractInput>): string[] => {
  try { checkContract({ ...good, ...change }); } catch (e) { return Object.keys((e as DomainError).facts.fields!); }
  return [];
};

describe('a contract', () => {
  it('can reach every state', () => expect(unreachable(contractMoves, 'draft')).toEqual([]));
  it('stands as it is', () => expect(faults({})).toEqual([]));
  it.each<[string, Partial<ContractInput>, string]>([
    ['no reference', { reference: ' ' }, 'reference'],
    ['no title', { title: '' }, 'title'],
    ['a date that is none', { startsOn: '2026-02-30' }, 'startsOn'],
    ['dates that cross', { endsOn: '2025-12-31' }, 'endsOn'],
    ['part of a penny', { valuePence: 1.5 }, 'valuePence'],
    ['less than nothing', { valuePence: -1 }, 'valuePence'],
    ['too much', { valuePence: 1_000_000_000_001 }, 'valuePence'],
    ['an endless tail', { tailDays: 1096 }, 'tailDays'],
    ['a call-off of nothing', { level: 'call-off' }, 'parentId'],
    ['a level of its own', { level: 'deal' as never }, 'level'],
    ['no supplier', { suppliers: [] }, 'suppliers'],
    ['a supplier twice', { suppliers: [{ organisationId: ORG }, { organisationId: ORG }] }, 'suppliers.1.organisationId'],
    ['a manager who is no id', { managerId: 'Bob' }, 'managerId'],
  ])('is refused with %s', (_, change, path) => expect(faults(change)).toEqual([path]));

  it('gives away the whole at most', () => {
    expect(shareFaults([{ organisationId: ORG, shareBp: 6000 }, { organisationId: ORG.replace(/1$/, '2'), shareBp: 4001 }])).toHaveProperty('suppliers');
  });

  it('is over when its last day has passed', () => {
    expect([stateOnEntry(good, '2028-12-31'), stateOnEntry(good, '2029-01-01'), stateOnEntry({ ...good, draft: true }, '2029-01-01')]).toEqual(['active', 'ended', 'draft']);
  });

  it('changes on a reference and a reason', () => {
    expect(() => checkBasis({ reference: '', reason: 'x' })).toThrow('bad-change');
    expect(() => checkBasis({ reference: 'V1', reason: ' ' })).toThrow('bad-change');
    expect(() => checkBasis({ reference: 'V1', reason: 'x', effectiveOn: '31/12/2026' })).toThrow('bad-change');
  });

  it('is changed by its own manager alone', () => {
    const manager: Actor = { ...systemActor(ORG), kind: 'person', personId: ORG, role: 'contract_manager' };
    expect(() => requireAuthority(manager, ORG)).not.toThrow();
    expect(() => requireAuthority(manager, null)).not.toThrow();
    expect(() => requireAuthority(manager, ORG.replace(/1$/, '2'))).toThrow('not-contract-manager');
    expect(() => requireAuthority({ ...manager, role: 'broker' }, ORG)).toThrow('not-contract-manager');
  });
});
