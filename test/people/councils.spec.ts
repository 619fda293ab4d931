import { DEFAULT_CLOCKS, DEFAULT_RULES, requireVerified } from '@app/people';
import { newId } from '@app/kernel';
import { councilInput, people, refusal, type People } from './fixture';

describe('councils', () => {
  let p: People;
  beforeAll(async () => { p = await people(); });
  afterAll(() => p.close());

  const create = (changed: Parameters<typeof councilInput>[0]) => p.transactions.installation((m) => p.councils.create(m, councilInput(changed), p.clock.now()));

  it('has the defaults, and what it set over them', async () => {
    expect(await p.run((tx) => p.councils.inForce(tx))).toMatchObject({ id: p.councilId, rules: DEFAULT_RULES, clocks: DEFAULT_CLOCKS });
    const parish = await create({ slug: 'one-ward', tier: 'parish', gssCode: null, wards: ['E05013102'], rules: { liveNeedLimit: 1, step: { hour: 60 } as never }, clocks: { confirmDays: 15 } });
    const found = await p.transactions.installation((m) => p.councils.bySlug(m, 'one-ward'));
    expect(found).toMatchObject({ id: parish.id, tier: 'parish', rules: { liveNeedLimit: 1, fairShare: 0.8, step: { hour: 60, gbp: 100 } }, clocks: { confirmDays: 15, needAnswerDays: 5 } });
    expect(await p.transactions.installation((m) => p.councils.bySlug(m, 'nowhere'))).toBeNull();
  });

  it('takes days proclaimed and moved later from the table', async () => {
    await p.source.query(`INSERT INTO bank_holiday (country, day, name, holiday) VALUES ('scotland', '2026-09-01', 'A proclaimed day', true), ('scotland', '2026-08-03', 'Moved', false)`);
    await create({ slug: 'north', rules: { country: 'scotland' } });
    const north = await p.transactions.installation((m) => p.councils.bySlug(m, 'north'));
    expect([north!.calendar.holidays.has('2026-09-01'), north!.calendar.holidays.has('2026-08-03'), north!.calendar.holidays.has('2026-06-15')]).toEqual([true, false, true]);
    expect((await p.run((tx) => p.councils.inForce(tx))).calendar.holidays.has('2026-09-01')).toBe(false);
  });

  it.each([
    [{ slug: 'one-ward' }, 'slug-taken'], [{ slug: 'No Spaces' }, 'wrong-council'], [{ wards: [] }, 'wrong-council'], [{ wards: ['Cowley'] }, 'wrong-council'],
    [{ safeguarding: { childNumber: '', adultNumber: '01865 000002' } }, 'wrong-council'], [{ rules: { liveNeedLimit: 0 } }, 'wrong-rules'],
    [{ rules: { surprise: 1 } as never }, 'wrong-rules'], [{ clocks: { acceptanceDays: 30 } }, 'wrong-clocks'], [{ clocks: { remindDays: [7, 3] } }, 'wrong-clocks'],
  ])('refuses %j with %s', async (changed, code) => {
    expect(await refusal(create(changed))).toBe(code);
  });

  it('changes its settings under a version, and only what is given', async () => {
    expect(await p.run((tx) => p.councils.change(tx, 1, { rules: { liveNeedLimit: 5, step: { hour: 60 } as never }, clocks: { acceptanceMostDays: 30 } }))).toEqual({ version: 2 });
    expect(await p.run((tx) => p.councils.change(tx, 2, { rules: { fairShare: 1 }, clocks: { acceptanceDays: 28 }, wards: ['E05013103'] }))).toEqual({ version: 3 });
    expect(await p.run((tx) => p.councils.inForce(tx))).toMatchObject({ rules: { liveNeedLimit: 5, fairShare: 1, step: { hour: 60, gbp: 100 } }, clocks: { acceptanceDays: 28, acceptanceMostDays: 30 } });
    expect(await p.run((tx) => p.councils.area(tx))).toEqual(['E05013103']);
    expect(await refusal(p.run((tx) => p.councils.change(tx, 2, { name: 'Too late' })))).toBe('stale-version');
    expect(await refusal(p.run((tx) => p.councils.change(tx, 3, { clocks: { acceptanceDays: 31 } })))).toBe('wrong-clocks');
    expect(await refusal(p.run((tx) => p.councils.change(tx, 3, { safeguarding: { childNumber: '' } })))).toBe('wrong-council');
    expect(await p.events(p.councilId)).toEqual(['council.changed', 'council.changed']);
  });

  it('merges what it has parts of by part, and takes lists and nothing whole', async () => {
    const set = async (rules: object) => {
      await p.run((tx) => p.councils.change(tx, null, { rules }));
      return (await p.run((tx) => p.councils.inForce(tx))).rules;
    };
    expect((await set({ weights: { skills: 250, need: 90 }, step: { gbp: 500 } })).weights).toEqual({ ...DEFAULT_RULES.weights, skills: 250, need: 90 });
    expect(await set({ weights: { need: 0 }, matchingDay: { weekday: 2, hour: 9 } })).toMatchObject({ weights: { ...DEFAULT_RULES.weights, skills: 250, need: 0 }, step: { hour: 60, gbp: 500 } });
    expect((await set({ matchingDay: { weekday: 4 } })).matchingDay).toEqual({ weekday: 4, hour: 9 });
    expect((await set({ matchingDay: null, schoolHolidays: [{ from: '2026-12-19', to: '2027-01-03' }] })).matchingDay).toBeNull();
    expect((await set({ schoolHolidays: [] }))).toMatchObject({ schoolHolidays: [], liveNeedLimit: 5, weights: { skills: 250, nearness: 300 } });
    for (const wrong of [{ weights: { luck: 1 } }, { weights: 5 }, { weights: JSON.parse('{"__proto__": {"skills": 1}}') }, { step: { toString: 1 } }, { matchingDay: { weekday: 1 } }]) expect(await refusal(set(wrong))).toBe('wrong-rules');
    expect(await set({})).toMatchObject({ weights: { skills: 250, need: 0 }, matchingDay: null });
  });

  it('takes a colour of its own when white words on it can be read', async () => {
    const { version } = await p.run((tx) => p.councils.inForce(tx));
    await p.run((tx) => p.councils.change(tx, version, { accent: '#14342B' }));
    expect(await p.run((tx) => p.councils.inForce(tx))).toMatchObject({ accent: '#14342b' });
    expect(await refusal(p.run((tx) => p.councils.change(tx, null, { accent: '#ffcc00' })))).toBe('wrong-accent');
    await p.run((tx) => p.councils.change(tx, null, { name: 'Kept' }));
    expect(await p.run((tx) => p.councils.inForce(tx))).toMatchObject({ name: 'Kept', accent: '#14342b' });
  });

  it('knows no organisation that never applied', async () => {
    expect(await refusal(p.run((tx) => requireVerified(tx, newId(), 'group')))).toBe('not-found');
  });
});
