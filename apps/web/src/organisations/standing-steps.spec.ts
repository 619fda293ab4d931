import type { Actor } from '@app/kernel';
import { decidedItself, stepsOpen } from './standing-steps';

const [OFFICER, OTHER, GROUP] = ['0190a0a0-0000-7000-8000-000000000001', '0190a0a0-0000-7000-8000-000000000002', '0190a0a0-0000-7000-8000-000000000003'];
const person = (role: Actor['role'], personId = OFFICER, organisationId: string | null = null): Actor => ({ kind: 'person', personId: personId!, councilId: GROUP!, role, organisationId, suspended: false, scopes: null });
const standing = (state: 'applied' | 'queried' | 'verified' | 'refused' | 'suspended' | 'closed', more: object = {}) => ({ id: GROUP!, state, appealedAt: null, appealDecidedAt: null, interest: false, history: [{ from: 'applied' as const, to: state, reasonCode: null, at: new Date(), personId: OFFICER! }], ...more });

describe('the steps of a standing', () => {
  it('are the officer\'s to decide, and the organisation\'s to answer and appeal', () => {
    expect(stepsOpen(person('broker'), standing('applied'))).toEqual(['verification', 'question', 'refusal', 'closing']);
    expect(stepsOpen(person('broker'), standing('verified'))).toEqual(['suspension', 'closing']);
    expect(stepsOpen(person('group', OTHER, GROUP), standing('queried'))).toEqual(['answer', 'closing']);
    expect(stepsOpen(person('group', OTHER, GROUP), standing('refused'))).toEqual(['appeal', 'closing']);
    expect(stepsOpen(person('auditor'), standing('applied'))).toEqual([]);
  });
  it('are closed to whoever has an interest', () => {
    expect(stepsOpen(person('broker'), standing('applied', { interest: true }))).toEqual([]);
  });
  it('leave an appeal to another officer, once', () => {
    const appealed = standing('refused', { appealedAt: new Date(), history: [{ from: 'refused', to: 'refused', reasonCode: null, at: new Date(), personId: OTHER }, { from: 'applied', to: 'refused', reasonCode: 'outside-area', at: new Date(), personId: OFFICER }] });
    expect(decidedItself(person('broker'), appealed)).toBe(true);
    expect(stepsOpen(person('broker'), appealed)).not.toContain('appeal-decision');
    expect(stepsOpen(person('broker', OTHER), appealed)).toContain('appeal-decision');
    expect(stepsOpen(person('broker', OTHER), { ...appealed, appealDecidedAt: new Date() })).not.toContain('appeal-decision');
    expect(stepsOpen(person('group', OTHER, GROUP), appealed)).not.toContain('appeal');
  });
});
