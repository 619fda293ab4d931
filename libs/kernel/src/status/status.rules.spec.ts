import { applicationStatus, commitmentStatus, deliveryStatus, matchStatus, needStatus } from './status.rules';
import { ENGLISH, STATUS_WORDS } from './status.words';

const now = new Date('2026-06-01T09:00:00Z');
const line = { unit: 'hour' as const, quantity: 2400, needed: 1680, reserved: 600, delivered: 120, confirmed: 60 };
const match = { state: 'approved', unit: 'hour' as const, quantity: 1200, supplierName: 'Oakfield Builders', groupName: 'Barton Youth Club', lapsesAt: new Date('2026-06-12T22:59:59Z') };
const delivery = { state: 'logged', unit: 'hour' as const, claimed: 360, happenedOn: '2026-06-14', supplierName: 'Oakfield Builders', confirmDueAt: new Date('2026-06-26T22:59:59Z') };
const at = new Date('2026-06-15T09:00:00Z');

describe('where is it?', () => {
  it('says of a need what was found and since when', () => {
    const of = (state: string, lines = [line]) => needStatus({ state, createdAt: '2026-05-02T09:00:00Z', queuedOn: '2026-05-03', answerDueAt: '2026-06-08T22:59:59Z', lines }, 'group', now);
    expect(of('part_matched').sentence).toBe('Open. You asked on Sunday 3 May 2026; 12 hours of 40 hours found so far. We look for the rest at each matching day.');
    expect(of('part_matched', [{ ...line, reserved: 0, delivered: 0 }]).sentence).toContain('nothing found yet of 40 hours.');
    expect(of('submitted')).toMatchObject({ waitingFor: 'council', sentence: 'Sent on Saturday 2 May 2026. Waiting for the council to answer by Monday 8 June 2026.' });
    expect(of('queried').sentence).toBe('The council has a question. Waiting for you to answer.');
    expect(of('matched').sentence).toBe('All 40 hours found. 1 hour confirmed so far.');
    expect(of('open', [line, { ...line, unit: 'hour' }]).sentence).toContain('80 hours');
  });

  it('says of a match whose yes is missing, until when', () => {
    expect(matchStatus(match, 'council', now).sentence).toBe('Proposed: Oakfield Builders, 20 hours. Waiting for both sides to accept, until Friday 12 June 2026.');
    expect(matchStatus({ ...match, supplierAcceptedAt: now }, 'group', now)).toMatchObject({ sentence: 'Proposed: Oakfield Builders, 20 hours. Oakfield Builders said yes. Waiting for you to accept, until Friday 12 June 2026.', waitingFor: 'group', tone: 'attention' });
    expect(matchStatus({ ...match, groupAcceptedAt: now }, 'group', now)).toMatchObject({ waitingFor: 'supplier', tone: 'waiting' });
    expect(matchStatus(match, 'group', new Date('2026-06-14T09:00:00Z')).sentence).toContain('It was due on Friday 12 June 2026.');
    expect(matchStatus({ ...match, state: 'lapsed' }, 'group', now).sentence).toBe('Nobody said yes in time. 20 hours is free again, and we keep looking.');
  });

  it('says of a match under way who gives what to whom, as each reader would', () => {
    const of = (state: string, viewer: 'supplier' | 'group' | 'council', confirmed = 1140) => matchStatus({ ...match, state, confirmed }, viewer, now).sentence;
    expect(of('in_delivery', 'supplier')).toBe('Under way: you give 20 hours. 19 hours confirmed so far.');
    expect(of('in_delivery', 'group', 0)).toBe('Under way: Oakfield Builders gives you 20 hours. Nothing confirmed so far.');
    expect(of('in_delivery', 'council', 60)).toBe('Under way: Oakfield Builders to Barton Youth Club, 20 hours. 1 hour confirmed so far.');
    expect(of('completed', 'supplier')).toBe('Done: 20 hours from you, given and confirmed.');
    expect(matchStatus({ ...match, supplierAcceptedAt: now }, 'supplier', now).sentence).toBe('Proposed: 20 hours from you. You said yes. Waiting for Barton Youth Club to accept, until Friday 12 June 2026.');
    for (const state of ['proposed', 'approved', 'accepted', 'in_delivery', 'completed']) expect(of(state, 'supplier')).not.toMatch(/: you,/i);
  });

  it('asks the group to confirm, and tells the others whom we wait for', () => {
    expect(deliveryStatus(delivery, 'group', at).sentence).toBe('Delivered: 6 hours on Sunday 14 June 2026, says Oakfield Builders. Please confirm by Friday 26 June 2026.');
    expect(deliveryStatus(delivery, 'supplier', at).sentence).toBe('Delivered: 6 hours on Sunday 14 June 2026, you say. Waiting for the group to confirm, until Friday 26 June 2026.');
    expect(deliveryStatus({ ...delivery, state: 'unconfirmed' }, 'group', at).sentence).toMatch(/^Not confirmed in time.*You can still confirm\.$/);
    expect(deliveryStatus({ ...delivery, state: 'part', confirmed: 120 }, 'council', at).sentence).toContain('2 hours of 6 hours');
  });

  it('says of a promise how much is confirmed and how long is left', () => {
    const c = { state: 'accepted', mode: 'brokered' as const, unit: 'hour', quantity: 6000, usableTo: '2026-06-02', balances: { promised: 6000, open: 0, offered: 600, confirmed: 60 }, tracked: null };
    expect(commitmentStatus(c, now).sentence).toBe('1 hour of 100 hours confirmed. 10 hours still to find a home, 1 day left.');
    expect(commitmentStatus({ ...c, balances: { ...c.balances, confirmed: 6000 } }, now).tone).toBe('done');
    expect(commitmentStatus({ ...c, usableTo: '2026-05-01' }, now).sentence).toContain('the last day has passed');
  });

  it('says on which day of the week the council looks, where it has set one', () => {
    const need = { state: 'open', createdAt: now, lines: [{ ...line, reserved: 0, delivered: 0, confirmed: 0 }] };
    expect(needStatus({ ...need, matchingWeekday: 2 }, 'group', now).sentence).toMatch(/We look for matches every Tuesday\.$/);
    expect(needStatus({ ...need, matchingWeekday: null }, 'group', now).sentence).toMatch(/We look for help at each matching day\.$/);
  });

  it('says of an application who answers', () => {
    expect(applicationStatus({ state: 'applied', createdAt: now, answerDueAt: match.lapsesAt }, 'group', now).sentence).toBe('Applied on Monday 1 June 2026. Waiting for the council to answer by Friday 12 June 2026.');
  });

  it('has a sentence for every state, with nothing left to fill in', () => {
    const states = { need: 'draft submitted queried open part_matched matched fulfilled closed_short withdrawn expired refused', match: 'proposed approved accepted in_delivery completed superseded declined lapsed withdrawn ended_short',
      delivery: 'logged confirmed part disputed unconfirmed denied withdrawn reversed beyond_promise', commitment: 'proposed accepted refused withdrawn ended waived converted', application: 'applied verified queried refused suspended closed' };
    const balances = { promised: 600, open: 60, offered: 0, confirmed: 0 };
    for (const viewer of ['group', 'supplier', 'council'] as const) for (const [noun, list] of Object.entries(states)) for (const state of list.split(' ')) {
      const { sentence, tag } = { need: () => needStatus({ state, createdAt: now, lines: [line] }, viewer, now), match: () => matchStatus({ ...match, state }, viewer, now), delivery: () => deliveryStatus({ ...delivery, state }, viewer, at),
        commitment: () => commitmentStatus({ state, mode: 'brokered', unit: 'hour', quantity: 600, usableTo: '2026-07-01', balances, tracked: null }, now), application: () => applicationStatus({ state, createdAt: now }, viewer, now) }[noun]!();
      expect(`${noun} ${state}: ${sentence}`).toMatch(/\.$/);
      expect(sentence).not.toMatch(/[{}]|undefined|\s\./);
      expect(tag).toBeTruthy();
    }
  });

  it('speaks another language from another table', () => {
    const shouting = Object.fromEntries(Object.entries(STATUS_WORDS).map(([k, v]) => [k, v.toUpperCase().replace(/\{(\w+)\}/gi, (m) => Object.values(STATUS_WORDS).join().match(new RegExp(m.replace(/[{}]/g, '\\$&'), 'i'))![0])])) as unknown as typeof STATUS_WORDS;
    expect(needStatus({ state: 'fulfilled', createdAt: now, lines: [line] }, 'group', now, { ...ENGLISH, words: shouting }).sentence).toBe('DONE. ALL OF IT WAS RECEIVED AND CONFIRMED.');
  });
});
