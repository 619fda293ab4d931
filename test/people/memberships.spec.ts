import { newId } from '@app/kernel';
import { hasInterest, Interests, interestsOf, may, Memberships, OrganisationQueries, Organisations, Persons } from '@app/people';
import { people, refusal, type People } from './fixture';

describe('people and their hats', () => {
  let p: People;
  let memberships: Memberships;
  let persons: Persons;
  let interests: Interests;
  let organisations: Organisations;
  beforeAll(async () => {
    p = await people();
    [memberships, persons, interests, organisations] = [p.app.get(Memberships), p.app.get(Persons), p.app.get(Interests), p.app.get(Organisations)];
  });
  afterAll(() => p.close());

  const invite = async (name = 'Ann Example', email = `${newId()}@Example.org`) => (await p.run((tx) => memberships.invitePerson(tx, { name, email }))).personId;
  const group = (name = `Group ${newId()}`) => p.run(async (tx) => {
    const { organisationId } = await organisations.register(tx, { kind: 'group', name, form: 'charity', knownNew: true });
    await organisations.apply(tx, organisationId);
    return organisationId;
  });

  it('knows a person once, by address, with or without a council', async () => {
    const first = await p.run((tx) => memberships.invitePerson(tx, { name: 'Ann', email: 'Ann@Example.org', phone: '01865 000000' }));
    const second = await p.transactions.installation((m) => memberships.invitePerson(m, { name: 'Somebody Else', email: ' ann@example.ORG' }));
    expect([first.isNew, second.isNew, second.personId === first.personId]).toEqual([true, false, true]);
    expect(await persons.byId(p.source.manager, first.personId)).toMatchObject({ name: 'Ann', email: 'ann@example.org', phone: '01865 000000' });
    expect(await refusal(p.run((tx) => memberships.invitePerson(tx, { name: 'Ann', email: 'ann' })))).toBe('wrong-email');
  });

  it('grants a role once, in this council only', async () => {
    const [personId, organisationId] = [await invite(), await group()];
    const grants = await Promise.all([1, 2, 3].map(() => p.run((tx) => memberships.grant(tx, personId, 'group', organisationId))));
    expect(new Set(grants.map((g) => g.membershipId)).size).toBe(1);
    expect(grants.filter((g) => g.isNew)).toHaveLength(1);
    expect(await p.run((tx) => memberships.members(tx, organisationId))).toEqual([expect.objectContaining({ personId, role: 'group', name: 'Ann Example' })]);
    expect(await refusal(p.run((tx) => memberships.byId(tx, grants[0]!.membershipId), p.elsewhere))).toBe('not-found');
    expect(await refusal(p.run((tx) => memberships.end(tx, grants[0]!.membershipId), p.elsewhere))).toBe('not-found');
    await p.run((tx) => memberships.end(tx, grants[0]!.membershipId));
    await p.run((tx) => memberships.end(tx, grants[0]!.membershipId));
    expect(await p.events(grants[0]!.membershipId)).toEqual(['membership.granted', 'membership.ended']);
    expect((await p.run((tx) => memberships.grant(tx, personId, 'group', organisationId))).isNew).toBe(true);
  });

  it('refuses roles that do not fit', async () => {
    const [personId, organisationId] = [await invite(), await group()];
    const grant = (...args: Parameters<Memberships['grant']> extends [unknown, ...infer R] ? R : never) => refusal(p.run((tx) => memberships.grant(tx, ...args)));
    expect(await grant(personId, 'group')).toBe('wrong-role');
    expect(await grant(personId, 'broker', organisationId)).toBe('wrong-role');
    expect(await grant(personId, 'auditor', null, { reserve: true })).toBe('wrong-role');
    expect(await grant(personId, 'supplier', organisationId)).toBe('not-found');
    expect(await grant(newId(), 'broker')).toBe('unknown-person');
    expect(await refusal(p.run((tx) => memberships.grant(tx, personId, 'group', organisationId), p.elsewhere))).toBe('not-found');
    expect(await grant(personId, 'broker', null, { reserve: true })).toBeNull();
  });

  it('keeps one administrator, even when two leave at once', async () => {
    const granted = [];
    for (const name of ['One', 'Two']) {
      const personId = await invite(name);
      granted.push({ personId, ...(await p.run((tx) => memberships.grant(tx, personId, 'council_admin'))) });
    }
    const ends = await Promise.all(granted.map((g) => refusal(p.run((tx) => memberships.end(tx, g.membershipId)))));
    expect(ends.filter((e) => e === 'last-admin')).toHaveLength(1);
    const left = granted[ends.indexOf('last-admin')]!;
    expect(await refusal(p.transactions.installation((m) => persons.erase(m, left.personId, p.clock.now())))).toBe('last-admin');
  });

  it('keeps whoever is named for safeguarding in office until another is named', async () => {
    const personId = await invite('Lee');
    const [admin, broker] = [await p.run((tx) => memberships.grant(tx, personId, 'auditor')), await p.run((tx) => memberships.grant(tx, personId, 'broker'))];
    await p.run((tx) => p.councils.change(tx, null, { safeguarding: { leadPersonId: personId } }));
    const ends = await Promise.all([admin, broker].map((g) => refusal(p.run((tx) => memberships.end(tx, g.membershipId)))));
    expect(ends.sort()).toEqual([null, 'still-named'].sort());
    expect(await refusal(p.transactions.installation((m) => persons.erase(m, personId, p.clock.now())))).toBe('still-named');
    await p.run((tx) => p.councils.change(tx, null, { safeguarding: { leadPersonId: null } }));
    expect(await refusal(p.transactions.installation((m) => persons.erase(m, personId, p.clock.now())))).toBeNull();
  });

  it('erases a person and leaves their id', async () => {
    const [personId, organisationId] = [await invite('Bo', 'bo@example.org'), await group()];
    await p.run((tx) => memberships.grant(tx, personId, 'group', organisationId));
    expect(await persons.memberships(p.source.manager, personId)).toEqual([expect.objectContaining({ role: 'group', endedAt: null })]);
    await p.transactions.installation((m) => persons.erase(m, personId, p.clock.now()));
    expect(await persons.byId(p.source.manager, personId)).toMatchObject({ name: 'Somebody who left', email: null, phone: null, erasedAt: p.clock.now() });
    expect(await p.run((tx) => memberships.members(tx, organisationId))).toEqual([]);
    expect(await refusal(p.run((tx) => memberships.grant(tx, personId, 'group', organisationId)))).toBe('unknown-person');
    expect((await p.run((tx) => memberships.invitePerson(tx, { name: 'Bo', email: 'bo@example.org' }))).isNew).toBe(true);
  });

  it('declares an interest, which closes the door until it ends', async () => {
    const [personId, organisationId] = [await invite(), await group()];
    expect(await refusal(p.run((tx) => interests.declare(tx, { personId, organisationId, nature: 'trustee' })))).toBe('unknown-person');
    await p.run((tx) => memberships.grant(tx, personId, 'broker'));
    const { id } = await p.run((tx) => interests.declare(tx, { personId, organisationId, nature: 'trustee' }));
    expect(await p.run((tx) => interests.declare(tx, { personId, organisationId, nature: 'family' }))).toEqual({ id, isNew: false });
    const broker = p.as('broker', personId);
    const allowed = () => p.run(async (tx) => may(broker, 'matches.approve', { organisationIds: [organisationId], interestOf: await interestsOf(tx, personId) }));
    expect([await allowed(), await p.run((tx) => hasInterest(tx, personId, [newId(), organisationId])), await p.run((tx) => hasInterest(tx, personId, [organisationId]), p.elsewhere)]).toEqual([false, true, false]);
    expect((await p.run((tx) => interests.list(tx)))[0]).toMatchObject({ id, nature: 'trustee', endedAt: null });
    await p.run((tx) => interests.end(tx, id));
    expect(await allowed()).toBe(true);
    expect(await refusal(p.run((tx) => interests.end(tx, id), p.elsewhere))).toBe('not-found');
  });

  it('lists organisations page by page, by name or by what is due', async () => {
    const queries = p.app.get(OrganisationQueries);
    for (const name of ['Zebra 100% Club', 'aardvark Club', 'Ébène Club']) await group(name);
    p.clock.advance(7 * 86_400_000);
    await group('Late Starters');
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await p.run((tx) => queries.list(tx, { limit: 2, cursor }));
      names.push(...page.items.map((i) => i.name));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('Ébène Club');
    expect((await p.run((tx) => queries.list(tx, { search: '100%' }))).items.map((i) => i.name)).toEqual(['Zebra 100% Club']);
    const first = await p.run((tx) => queries.list(tx, { waiting: true, limit: names.length - 1 }));
    const rest = await p.run((tx) => queries.list(tx, { waiting: true, cursor: first.nextCursor! }));
    expect(rest.items.map((i) => i.name)).toEqual(['Late Starters']);
    expect((await p.run((tx) => queries.list(tx), p.elsewhere)).items).toEqual([]);
    expect(await refusal(p.run((tx) => queries.list(tx, { cursor: 'junk' })))).toBe('bad-cursor');
    const id = rest.items[0]!.id;
    expect(await p.run((tx) => queries.byId(tx, id))).toMatchObject({ name: 'Late Starters', state: 'applied', contacts: [], history: [{ from: null, to: 'applied' }] });
    expect(await refusal(p.run((tx) => queries.byId(tx, id), p.elsewhere))).toBe('not-found');
  });
});
