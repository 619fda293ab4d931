import { newId, type Actor } from '@app/kernel';
import { asInvited, Invitations, Memberships, Organisations } from '@app/people';
import { refusal, world, type World } from '../journeys/world';

describe('an invitation', () => {
  let w: World;
  let [group, guest]: Actor[] = [];
  let email: string;
  beforeAll(async () => { w = await world(); });
  afterAll(() => w.close());
  beforeEach(async () => {
    w.clock.set('2026-06-01T09:00:00Z');
    [group, guest] = [await w.organisation('group'), await w.organisation('group')];
    email = (await w.source.query<{ email: string }[]>('SELECT email FROM person WHERE id = $1', [guest!.personId]))[0]!.email;
  });

  const invite = (by: Actor, to = email) => w.run(by, (tx) => w.of(Invitations).invite(tx, { name: 'Bo', email: to }, { role: 'group', organisationId: group!.organisationId }));
  const takeBack = (id: string) => w.run(group!, (tx) => w.of(Invitations).withdraw(tx, id, group!.organisationId));
  const accept = (id: string) => refusal(w.run(asInvited(guest!.personId!, w.councilId), (tx) => w.of(Invitations).accept(tx, id)));
  const stateOf = async (id: string) => (await w.run(w.system, (tx) => tx.query<{ state: string; email: string | null }>('SELECT state, email FROM invitation WHERE id = $1', [id])))[0]!;

  it('ends with the membership of who made it, unless they may still invite', async () => {
    const { id } = await invite(group!);
    const { membershipId } = await w.run(w.system, (tx) => w.of(Memberships).grant(tx, group!.personId!, 'group', group!.organisationId));
    await w.run(w.system, (tx) => w.of(Memberships).end(tx, membershipId));
    expect(await stateOf(id)).toEqual({ state: 'withdrawn', email: null });
    expect(await accept(id)).toBe('not-found');
    const broker = await w.person('broker');
    const { id: byOfficer } = await invite(broker);
    const { membershipId: office } = await w.run(w.system, (tx) => w.of(Memberships).grant(tx, broker.personId!, 'broker'));
    await w.run(w.system, (tx) => w.of(Memberships).grant(tx, broker.personId!, 'council_admin'));
    await w.run(w.system, (tx) => w.of(Memberships).end(tx, office));
    expect((await stateOf(byOfficer)).state).toBe('waiting');
    expect(await accept(byOfficer)).toBeNull();
  });

  it('ends with the standing of the organisation, and waits while that is suspended', async () => {
    const { id } = await invite(group!);
    await w.run(w.system, (tx) => w.of(Organisations).suspend(tx, group!.organisationId!, null, { code: 'conduct' }));
    expect(await accept(id)).toBe('suspended');
    await w.run(w.system, (tx) => w.of(Organisations).close(tx, group!.organisationId!, null, { code: 'left' }));
    expect((await stateOf(id)).state).toBe('withdrawn');
    expect(await accept(id)).toBe('not-found');
  });

  it('can be declined while the organisation is suspended', async () => {
    const { id } = await invite(group!);
    await w.run(w.system, (tx) => w.of(Organisations).suspend(tx, group!.organisationId!, null, { code: 'conduct' }));
    await w.run(asInvited(guest!.personId!, w.councilId), (tx) => w.of(Invitations).decline(tx, id));
    expect(await stateOf(id)).toEqual({ state: 'declined', email: null });
  });

  it('mails nobody many times a day by being taken back and made again', async () => {
    const stranger = `stranger-${newId()}@example.org`;
    for (let n = 0; n < 5; n++) await takeBack((await invite(group!, stranger)).id);
    expect(await refusal(invite(group!, stranger))).toBe('too-many-requests');
    expect(await refusal(invite(await w.person('broker'), ` ${stranger.toUpperCase()} `))).toBe('too-many-requests');
    expect(await refusal(invite(group!, `other-${stranger}`))).toBeNull();
    w.clock.set('2026-06-02T10:00:00Z');
    await w.run(w.system, (tx) => w.of(Invitations).forget(tx));
    expect(await w.run(w.system, (tx) => tx.query('SELECT 1 FROM invitation WHERE address_hash IS NOT NULL'))).toEqual([]);
    expect(await refusal(invite(group!, stranger))).toBeNull();
  });
});
