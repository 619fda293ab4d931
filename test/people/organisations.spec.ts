import { newId } from '@app/kernel';
import { enlist, Organisations, requireVerified, type Registration } from '@app/people';
import { people, refusal, type People } from './fixture';

describe('organisations', () => {
  let p: People;
  let organisations: Organisations;
  beforeAll(async () => {
    p = await people();
    organisations = p.app.get(Organisations);
  });
  afterAll(() => p.close());

  const register = (changed: Partial<Registration> = {}) => p.run((tx) => organisations.register(tx, { kind: 'group', name: `Group ${newId()}`, form: 'charity', knownNew: true, ...changed }));
  const person = async () => {
    const id = newId();
    await p.source.query('INSERT INTO person (id, name, email, created_at) VALUES ($1, $2, $3, now())', [id, 'Pat', `${id}@example.org`]);
    return id;
  };
  const state = (organisationId: string) => p.transactions.read(p.system, async (tx) => (await tx.query('SELECT state, reason_code, answer_due_at, version FROM standing WHERE council_id = $1 AND organisation_id = $2', [p.councilId, organisationId]))[0]);

  it('are known once, by identifier, whoever is first', async () => {
    const { organisationId } = await register({ kind: 'supplier', form: 'company', name: 'Example Highways Limited', identifiers: [{ scheme: 'GB-COH', id: '7590785' }], postcode: 'ox4 1ab' });
    const again = p.run((tx) => organisations.register(tx, { kind: 'supplier', form: 'company', name: 'Quite Different plc', identifiers: [{ scheme: 'GB-COH', id: '07590785' }], knownNew: true }));
    await expect(again).rejects.toMatchObject({ code: 'organisation-exists', facts: { organisationId } });
    const both = await Promise.all([1, 2].map((n) => refusal(p.run((tx) => organisations.register(tx, { kind: 'supplier', form: 'company', name: `Racer ${n} ${newId()}`, identifiers: [{ scheme: 'GB-COH', id: '00000042' }], knownNew: true })))));
    expect(both.sort()).toEqual([null, 'organisation-exists'].sort());
  });

  it('warn of a likely duplicate, with register facts only', async () => {
    const { organisationId } = await register({ name: 'The Rose Hill Youth Club CIO', postcode: 'OX4 4UP' });
    const found = await p.run((tx) => organisations.searchDuplicates(tx, { name: 'rose-hill youth club', kind: 'group' }), p.elsewhere);
    expect(found).toEqual([{ organisationId, kind: 'group', name: 'The Rose Hill Youth Club CIO', form: 'charity', postcodeDistrict: 'OX4', identifiers: [], reason: 'name', likeness: 1 }]);
    expect(await p.run((tx) => organisations.searchDuplicates(tx, { name: 'Rose Hill Allotments' }))).toEqual([]);
    expect(await p.run((tx) => organisations.searchDuplicates(tx, { name: 'Rose Hill Youth', postcode: 'ox44up', notId: organisationId }))).toEqual([]);
    expect((await p.run((tx) => organisations.searchDuplicates(tx, { name: 'Rosehill Yth Club', postcode: 'ox44up' })))[0]).toMatchObject({ reason: 'name-and-postcode' });
    expect(await refusal(register({ name: 'Rose Hill Youth Club', knownNew: false }))).toBe('possible-duplicate');
    expect(await refusal(register({ name: 'Rose Hill Youth Club', knownNew: true }))).toBeNull();
  });

  it.each([
    [{ name: ' ' }, 'wrong-organisation'], [{ form: 'gang' as never }, 'wrong-organisation'], [{ kind: 'supplier' as const, form: 'informal' as const }, 'wrong-organisation'],
    [{ identifiers: [{ scheme: 'GB-CHC', id: 'abc' }] }, 'identifier-malformed'], [{ postcode: 'BT1 1AA' }, 'postcode-northern-ireland'], [{ ownerGroupId: 'x' }, 'malformed-id'],
  ])('refuse %j with %s', async (changed, code) => {
    expect(await refusal(register(changed))).toBe(code);
  });

  it('change their shared facts under a version', async () => {
    const { organisationId } = await register({ postcode: 'OX4 4UP' });
    expect(await p.run((tx) => organisations.change(tx, organisationId, 1, { name: 'A Better Name', postcode: null }))).toEqual({ version: 2 });
    expect(await refusal(p.run((tx) => organisations.change(tx, organisationId, 1, { name: 'Too late' })))).toBe('stale-version');
    expect((await p.source.query('SELECT name, postcode, easting, ward_code, name_key FROM organisation WHERE id = $1', [organisationId]))[0]).toEqual({ name: 'A Better Name', postcode: null, easting: null, ward_code: null, name_key: 'a better name' });
  });

  it('go from application through a question to verified, with the clock stopped meanwhile', async () => {
    const { organisationId } = await register();
    await p.run((tx) => organisations.apply(tx, organisationId));
    expect(await state(organisationId)).toMatchObject({ state: 'applied', answer_due_at: new Date('2026-06-08T22:59:59.999Z'), version: 1 });
    expect(await refusal(p.run((tx) => requireVerified(tx, organisationId, 'group')))).toBe('not-verified');
    await p.run((tx) => organisations.query(tx, organisationId, 1, 'Who are your trustees?'));
    expect(await state(organisationId)).toMatchObject({ state: 'queried', answer_due_at: null });
    expect(await refusal(p.run((tx) => organisations.verify(tx, organisationId, 1)))).toBe('stale-version');
    await p.run((tx) => organisations.answer(tx, organisationId, 2, 'Ann and Bo.'));
    await p.run((tx) => organisations.verify(tx, organisationId, 3));
    await p.run((tx) => requireVerified(tx, organisationId, 'group'));
    expect(await refusal(p.run((tx) => requireVerified(tx, organisationId, 'supplier')))).toBe('not-found');
    expect(await refusal(p.run((tx) => requireVerified(tx, organisationId, 'group'), p.elsewhere))).toBe('not-found');
    expect(await p.events(organisationId)).toEqual(['organisation.registered', 'organisation.applied', 'organisation.queried', 'organisation.applied', 'organisation.verified']);
    const history = await p.transactions.read(p.system, (tx) => tx.query(`SELECT from_state, to_state, note FROM state_change WHERE council_id = $1 AND subject_id = $2 ORDER BY id`, [p.councilId, organisationId]));
    expect(history.map((h) => [h.from_state, h.to_state])).toEqual([[null, 'applied'], ['applied', 'queried'], ['queried', 'applied'], ['applied', 'verified']]);
  });

  it('appeal a refusal once, to another officer', async () => {
    const [first, second] = [p.as('broker', await person()), p.as('broker', await person())];
    const { organisationId } = await register();
    await p.run((tx) => organisations.apply(tx, organisationId));
    expect(await refusal(p.run((tx) => organisations.refuse(tx, organisationId, 1, { code: 'because' }), first))).toBe('unknown-reason');
    await p.run((tx) => organisations.refuse(tx, organisationId, 1, { code: 'outside-area', note: 'The hall is in the next district.' }), first);
    expect(await refusal(p.run((tx) => organisations.verify(tx, organisationId, 2), first))).toBe('wrong-state');
    await p.run((tx) => organisations.appeal(tx, organisationId, 2, 'The hall moved.'));
    expect(await refusal(p.run((tx) => organisations.appeal(tx, organisationId, 3, 'Again.')))).toBe('appealed-already');
    expect(await refusal(p.run((tx) => organisations.decideAppeal(tx, organisationId, 3, { upheld: true, note: 'So it did.' }), first))).toBe('same-officer');
    await p.run((tx) => organisations.decideAppeal(tx, organisationId, 3, { upheld: false, note: 'It did not.' }), second);
    expect(await state(organisationId)).toMatchObject({ state: 'refused', reason_code: 'outside-area' });
    expect(await refusal(p.run((tx) => organisations.decideAppeal(tx, organisationId, 4, { upheld: true, note: 'Hm.' }), second))).toBe('no-appeal');
    await p.run((tx) => organisations.apply(tx, organisationId));
    expect(await state(organisationId)).toMatchObject({ state: 'applied', reason_code: null });
  });

  it('are suspended, appeal with success, and close', async () => {
    const { organisationId } = await register();
    await p.run((tx) => organisations.apply(tx, organisationId));
    await p.run((tx) => organisations.verify(tx, organisationId, 1));
    await p.run((tx) => organisations.suspend(tx, organisationId, 2, { code: 'insurance-lapsed' }));
    expect(await refusal(p.run((tx) => requireVerified(tx, organisationId, 'group')))).toBe('suspended');
    await p.run((tx) => organisations.appeal(tx, organisationId, 3, 'It has not.'));
    await p.run((tx) => organisations.decideAppeal(tx, organisationId, 4, { upheld: true, note: 'Seen the certificate.' }), p.as('broker', await person()));
    expect(await state(organisationId)).toMatchObject({ state: 'verified' });
    await p.run((tx) => organisations.close(tx, organisationId, 5, { code: 'left' }));
    expect(await refusal(p.run((tx) => organisations.restore(tx, organisationId, 6)))).toBe('wrong-state');
    expect((await p.events(organisationId)).slice(3)).toEqual(['organisation.suspended', 'organisation.appealed', 'organisation.restored', 'organisation.closed']);
  });

  it('come in informally through a verified sponsor, or with two people who are not related', async () => {
    const { organisationId } = await register({ form: 'informal' });
    const { organisationId: sponsorId } = await register();
    const [ann, bo] = [await person(), await person()];
    const apply = (backing: Parameters<Organisations['apply']>[2]) => refusal(p.run((tx) => organisations.apply(tx, organisationId, backing)));
    expect(await apply({})).toBe('sponsor-or-two-people');
    expect(await apply({ sponsorId })).toBe('unknown-sponsor');
    expect(await apply({ contactIds: [ann, ann], unrelated: true })).toBe('sponsor-or-two-people');
    expect(await apply({ contactIds: [ann, newId()], unrelated: true })).toBe('unknown-person');
    expect(await apply({ contactIds: [ann, bo] })).toBe('sponsor-or-two-people');
    expect(await apply({ contactIds: [ann, bo], unrelated: true })).toBeNull();
    await p.run((tx) => organisations.verify(tx, organisationId, 1));
    expect(await refusal(p.run((tx) => organisations.changeBacking(tx, organisationId, 2, { contactIds: [ann] })))).toBe('sponsor-or-two-people');
    await p.run(async (tx) => { await organisations.apply(tx, sponsorId); await organisations.verify(tx, sponsorId, 1); });
    expect(await p.run((tx) => organisations.changeBacking(tx, organisationId, 2, { contactIds: [ann], sponsorId, insuredUntil: '2027-03-31' }))).toEqual({ version: 3 });
    expect((await p.events(organisationId)).at(-1)).toBe('organisation.backing_changed');
    const [last] = await p.transactions.read(p.system, (tx) => tx.query(`SELECT from_state, to_state, reason_code FROM state_change WHERE council_id = $1 AND subject_id = $2 ORDER BY id DESC LIMIT 1`, [p.councilId, organisationId]));
    expect(last).toEqual({ from_state: 'verified', to_state: 'verified', reason_code: 'backing' });
  });

  it('are not decided upon by an officer with an interest', async () => {
    const { organisationId } = await register();
    const broker = await person();
    await p.run(async (tx) => {
      await organisations.apply(tx, organisationId);
      await tx.query('INSERT INTO declared_interest (council_id, id, person_id, organisation_id, created_at) VALUES ($1, $2, $3, $4, now())', [p.councilId, newId(), broker, organisationId]);
    });
    expect(await refusal(p.run((tx) => organisations.verify(tx, organisationId, 1), p.as('broker', broker)))).toBe('declared-interest');
    expect(await refusal(p.run((tx) => organisations.verify(tx, organisationId, 1), p.as('broker', await person())))).toBeNull();
  });

  it('are listed, still to be verified, when a file names them; once, and without touching what they are', async () => {
    const [one, two] = [(await register()).organisationId, (await register()).organisationId];
    await p.run(async (tx) => { await organisations.apply(tx, one); await organisations.verify(tx, one, 1); });
    expect(await p.run((tx) => enlist(tx, [one, two, two]))).toEqual([two]);
    expect(await p.run((tx) => enlist(tx, [one, two]))).toEqual([]);
    expect([(await state(one))!.state, (await state(two))!.state]).toEqual(['verified', 'applied']);
    expect(await p.events(two)).toEqual(['organisation.registered', 'organisation.applied']);
  });
});
