import { DomainError } from '@app/kernel';
import { DeclineForm } from '../matches/decline.form';

describe('a form', () => {
  it('says beside its own field what the house says of the reason’s code', async () => {
    const form = new DeclineForm(true, { reason: 'dates' });
    expect(await form.submit(() => Promise.reject(new DomainError('unknown-reason', 'No such reason.', { fields: { code: 'Choose a reason.' } })))).toBe(false);
    expect(form.faults).toEqual({ reason: { key: 'decline.reason.fault', facts: undefined } });
  });
});
