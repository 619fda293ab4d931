import { ConfirmationsService } from '@app/delivery';
import { newId } from '@app/kernel';
import { contactsOf } from '@app/matching';
import { refusal } from '../journeys/world';
import { apiWorld, type ApiWorld, type Caller } from './fixture';
import { accepted, contractOf, logged, matched, proposed, terms, type Body } from './promises';

const basis = { reference: 'VAR-1', reason: 'Agreed at the review.' };

describe('contracts and what is promised on them, through the API', () => {
  let w: ApiWorld;
  let [manager, colleague, supplier, group, broker, other]: Caller[] = [];
  beforeAll(async () => {
    w = await apiWorld();
    [manager, colleague] = [await w.as(await w.person('contract_manager')), await w.as(await w.person('contract_manager'))];
    [supplier, other, group, broker] = [await w.as(await w.organisation('supplier')), await w.as(await w.organisation('supplier')), await w.as(await w.organisation('group')), await w.as(await w.person('broker'))];
    // Many needs at once, from one group.
    await w.run(w.system, (tx) => tx.query(`UPDATE council SET rules = rules || '{"liveNeedLimit": 50}' WHERE id = $1`, [tx.councilId]));
  });
  afterAll(() => w.close());
  afterEach(async () => expect(await w.differences()).toEqual([]));

  const now = async (c: { id: string }): Promise<Body> => (await manager!.get(`/commitments/${c.id}`).expect(200)).body as Body;
  const change = (who: Caller, c: { id: string; version: number }, noun: string, body: object) => who.post(`/commitments/${c.id}/${noun}`, body, { version: c.version });

  describe('a contract', () => {
    it('is typed, seen by its supplier, and changed under the version seen', async () => {
      const k = await contractOf(manager!, supplier!);
      expect(k).toMatchObject({ state: 'active', source: 'typed', managerId: manager!.actor.personId, suppliers: [{ id: supplier!.actor.organisationId, shareBp: 10_000 }], version: 1 });
      await supplier!.get(`/contracts/${k.id}`).expect(200);
      await other!.get(`/contracts/${k.id}`).expect(404);
      await manager!.post(`/contracts/${k.id}/variation`, basis).expect(428);
      const varied = await manager!.post(`/contracts/${k.id}/variation`, { ...basis, valuePence: 500_000, tailDays: 10 }, { version: 1 }).expect(200);
      expect(varied.body).toMatchObject({ valuePence: 500_000, tailDays: 10, changes: [{ kind: 'variation', reference: 'VAR-1' }] });
      expect(varied.headers.etag).toBe(`"${varied.body.version}"`);
      await manager!.post(`/contracts/${k.id}/variation`, basis, { version: 1 }).expect(409).expect(({ body }) => expect(body.code).toBe('stale-version'));
      await colleague!.post(`/contracts/${k.id}/extension`, { ...basis, to: '2029-03-31' }, { version: 2 }).expect(403).expect(({ body }) => expect(body.code).toBe('not-contract-manager'));
      await supplier!.post(`/contracts/${k.id}/extension`, { ...basis, to: '2029-03-31' }, { version: 2 }).expect(403).expect(({ body }) => expect(body.code).toBe('not-allowed'));
      // Nobody gives themselves a contract: whoever speaks for it hands it over, or an administrator does.
      await colleague!.put(`/contracts/${k.id}/manager`, { personId: colleague!.actor.personId }, 2).expect(403).expect(({ body }) => expect(body.code).toBe('not-contract-manager'));
      const admin = await w.as(await w.person('council_admin'));
      await admin.put(`/contracts/${k.id}/manager`, { personId: manager!.actor.personId }, 2).expect(200);
      const named = await manager!.put(`/contracts/${k.id}/manager`, { personId: colleague!.actor.personId }, 3).expect(200);
      await colleague!.post(`/contracts/${k.id}/early-end`, { ...basis, to: '2027-12-31' }, { version: named.body.version }).expect(200).expect(({ body }) => expect(body.endsOn).toBe('2027-12-31'));
    });

    it('may begin as a draft, on which nothing is accepted', async () => {
      const k = await contractOf(manager!, supplier!, { draft: true });
      const c = await proposed(manager!, supplier!, k);
      await change(manager!, c, 'acceptance', {}).expect(409).expect(({ body }) => expect(body.code).toBe('contract-not-in-force'));
      await manager!.post(`/contracts/${k.id}/activation`, {}, { version: k.version }).expect(200).expect(({ body }) => expect(body.state).toBe('active'));
      const dropped = await contractOf(manager!, supplier!, { draft: true });
      await manager!.post(`/contracts/${dropped.id}/withdrawal`, {}, { version: dropped.version }).expect(200).expect(({ body }) => expect(body.state).toBe('withdrawn'));
    });

    it('says every fault by its field, and keeps nothing', async () => {
      const before = (await w.events()).length;
      const post = (more: object) => manager!.post('/contracts', { reference: 'C', title: 'T', startsOn: '2026-04-01', endsOn: '2027-03-31', suppliers: [{ organisationId: supplier!.actor.organisationId }], ...more });
      await post({ endsOn: '2026-02-30' }).expect(422).expect(({ body }) => expect(body.fields).toEqual({ endsOn: expect.stringMatching('real date') }));
      await post({ endsOn: '2026-01-01' }).expect(422).expect(({ body }) => expect(body.fields.endsOn).toMatch('on or after'));
      await post({ valuePence: 1.5, colour: 'red' }).expect(422).expect(({ body }) => expect(Object.keys(body.fields).sort()).toEqual(['colour', 'valuePence']));
      await post({ suppliers: [] }).expect(422).expect(({ body }) => expect(body.fields).toHaveProperty('suppliers'));
      await post({ suppliers: [{ organisationId: newId() }] }).expect(422).expect(({ body }) => expect(body.fields).toHaveProperty('suppliers'));
      await post({ suppliers: [{ organisationId: supplier!.actor.organisationId, shareBp: 6000 }, { organisationId: other!.actor.organisationId, shareBp: 6000 }] }).expect(422);
      await post({ managerId: broker!.actor.personId }).expect(422).expect(({ body }) => expect(body.fields).toHaveProperty('managerId'));
      await manager!.get(`/contracts/${newId()}`).expect(404);
      await manager!.send('/contracts', '{\n "reference": "Mrs Smith" oops\n}', 'application/json').expect(400).expect(({ body, text }) => {
        expect(body).toMatchObject({ code: 'malformed-request', line: 2, column: 27 });
        expect(text).not.toMatch(/Smith/);
      });
      expect((await w.events()).length).toBe(before);
    });

    it('is created once, however often it is sent', async () => {
      const body = { reference: 'ONCE', title: 'Once', startsOn: '2026-04-01', endsOn: '2027-03-31', suppliers: [{ organisationId: supplier!.actor.organisationId }] };
      const key = newId();
      const twins = await Promise.all([1, 2, 3].map(() => manager!.post('/contracts', body, { key })));
      expect(twins.map((t) => t.status)).toEqual([201, 201, 201]);
      expect(new Set(twins.map((t) => t.body.id)).size).toBe(1);
      await manager!.post('/contracts', body).expect(409).expect((r) => expect(r.body).toMatchObject({ code: 'reference-taken', fields: { reference: expect.any(String) } }));
    });

    it('goes to another supplier with its promises, whose balances stay', async () => {
      const k = await contractOf(manager!, supplier!);
      const c = await accepted(manager!, supplier!, k);
      await manager!.post(`/contracts/${k.id}/novation`, { ...basis, fromId: supplier!.actor.organisationId, toId: other!.actor.organisationId }, { version: k.version }).expect(200)
        .expect(({ body }) => expect(body.suppliers).toMatchObject([{ id: other!.actor.organisationId }]));
      await supplier!.get(`/commitments/${c.id}`).expect(404);
      await other!.get(`/commitments/${c.id}`).expect(200).expect(({ body }) => expect(body.balances).toMatchObject({ promised: 1200, offered: 1200 }));
    });
  });

  describe('lists', () => {
    it('filter, sort and go on by cursor without a gap', async () => {
      for (const letter of ['b', 'a', 'd', 'c']) await contractOf(manager!, supplier!, { reference: `LIST-${letter}`, title: `100% list ${letter}`, endsOn: `202${letter === 'a' ? 9 : 7}-12-31` });
      for (const [sort, expected] of [['title', 'abcd'], ['reference', 'abcd'], ['newest', 'cdab'], ['ends', 'bdca']] as const) {
        let [seen, cursor]: [string, string | null] = ['', ''];
        while (cursor !== null) {
          const { body }: { body: { items: { reference: string }[]; nextCursor: string | null } } = await manager!.get(`/contracts?search=100%25%20LIST&sort=${sort}&limit=1${cursor ? `&cursor=${cursor}` : ''}`).expect(200);
          seen += body.items.map((i) => i.reference.at(-1)).join('');
          cursor = body.nextCursor;
        }
        expect([sort, seen]).toEqual([sort, expected]);
      }
      const count = async (path: string, who = manager!) => (await who.get(path).expect(200)).body.items.length as number;
      expect(await count('/contracts?search=LIST&endsBefore=2028-01-01')).toBe(3);
      expect(await count('/contracts?search=100_list')).toBe(0);
      expect(await count(`/contracts?search=LIST&supplierId=${other!.actor.organisationId}`)).toBe(0);
      expect(await count(`/contracts?search=LIST&managerId=${manager!.actor.personId}`)).toBe(4);
      expect(await count('/contracts?search=LIST', other!)).toBe(0);
      await manager!.get('/contracts?state=sold').expect(422).expect(({ body }) => expect(body.fields).toHaveProperty('state'));
      await manager!.get('/contracts?endsBefore=2026-02-30').expect(422).expect(({ body }) => expect(body.fields).toHaveProperty('endsBefore'));
      for (const keys of [['x', 'y'], ['2026-13-01', newId()], [1]]) {
        await manager!.get(`/contracts?sort=ends&cursor=${Buffer.from(JSON.stringify(keys)).toString('base64url')}`).expect(400).expect(({ body }) => expect(body.code).toBe('bad-cursor'));
      }
      await group!.get('/contracts').expect(403);
    });

    it('of commitments do the same', async () => {
      const k = await contractOf(manager!, supplier!);
      for (const letter of ['b', 'a', 'c']) await proposed(manager!, supplier!, k, { reference: `S-${letter}`, title: `Sort ${letter}`, windowTo: `2027-0${letter.charCodeAt(0) - 96}-01` });
      for (const sort of ['title', 'reference', 'usable-to']) {
        const first = (await manager!.get(`/commitments?contractId=${k.id}&sort=${sort}&limit=2`).expect(200)).body;
        const rest = (await manager!.get(`/commitments?contractId=${k.id}&sort=${sort}&limit=2&cursor=${first.nextCursor}`).expect(200)).body;
        expect([...first.items, ...rest.items].map((i: { reference: string }) => i.reference)).toEqual(['S-a', 'S-b', 'S-c']);
        expect(rest.nextCursor).toBeNull();
      }
      await manager!.get(`/commitments?contractId=${k.id}&outstanding=true`).expect(200).expect(({ body }) => expect(body.items).toEqual([]));
      await manager!.get(`/commitments?contractId=${k.id}&outstanding=perhaps`).expect(422);
      await other!.get(`/commitments?contractId=${k.id}`).expect(200).expect(({ body }) => expect(body.items).toEqual([]));
    });
  });

  describe('a commitment', () => {
    it('is proposed by its supplier, amended while proposed, and accepted by the contract’s own manager', async () => {
      const k = await contractOf(manager!, supplier!);
      const c = (await supplier!.post('/commitments', terms(supplier!, k)).expect(201)).body as Body;
      await other!.post('/commitments', terms(supplier!, k)).expect(404);
      const amended = await supplier!.put(`/commitments/${c.id}`, terms(supplier!, k, { quantity: 900 }), c.version).expect(200);
      expect(amended.body).toMatchObject({ state: 'proposed', quantity: 900, balances: { promised: 0 } });
      await other!.put(`/commitments/${c.id}`, terms(other!, k), amended.body.version).expect(404);
      await supplier!.post(`/commitments/${c.id}/acceptance`, {}, { version: amended.body.version }).expect(403);
      const taken = (await change(manager!, amended.body as Body, 'acceptance', {}).expect(200)).body as Body;
      expect(taken).toMatchObject({ state: 'accepted', balances: { promised: 900, open: 0, offered: 900 } });
      await supplier!.put(`/commitments/${c.id}`, terms(supplier!, k), taken.version).expect(409).expect(({ body }) => expect(body.code).toBe('wrong-state'));
    });

    it('is refused with a reason, or taken back', async () => {
      const k = await contractOf(manager!, supplier!);
      const [a, b] = [await proposed(manager!, supplier!, k), (await supplier!.post('/commitments', terms(supplier!, k)).expect(201)).body as Body];
      // What the council put on paper is not the supplier's to change or take back.
      await change(supplier!, a, 'withdrawal', { reason: 'Never mind.' }).expect(403).expect(({ body }) => expect(body.code).toBe('council-changes-this'));
      await supplier!.put(`/commitments/${a.id}`, terms(supplier!, k, { quantity: 1 }), a.version).expect(403).expect(({ body }) => expect(body.code).toBe('council-changes-this'));
      await change(manager!, a, 'refusal', {}).expect(422).expect(({ body }) => expect(body.fields).toHaveProperty('reason'));
      await change(manager!, a, 'refusal', { reason: 'Promised already.' }).expect(200).expect(({ body }) => expect(body.state).toBe('refused'));
      await change(other!, b, 'withdrawal', { reason: 'x' }).expect(404);
      await change(supplier!, b, 'withdrawal', { reason: 'A mistake.' }).expect(200).expect(({ body }) => expect(body.state).toBe('withdrawn'));
    });

    it('counts on evidence when its own manager says so, and shows telephones to the two sides and brokers', async () => {
      const c = await accepted(manager!, supplier!, await contractOf(manager!, supplier!));
      const match = await matched({ supplier: supplier!, group: group!, broker: broker! }, c, 240);
      const { id } = await logged(supplier!, match, 240);
      await w.run(w.system, async (tx) => {
        await tx.query('UPDATE delivery SET confirm_due_at = $2 WHERE id = $1', [id, new Date(tx.now.getTime() - 1000)]);
        await w.of(ConfirmationsService).fallSilent(tx, id);
      });
      const { version } = (await manager!.get(`/deliveries/${id}`).expect(200)).body;
      const accept = (who: Caller) => who.post(`/deliveries/${id}/evidence-acceptance`, { reason: 'Photos seen.' }, { version });
      await accept(colleague!).expect(403).expect(({ body }) => expect(body.code).toBe('not-contract-manager'));
      await accept(manager!).expect(200);
      await manager!.get(`/matches/${match.id}/contacts`).expect(403);
      expect(await refusal(w.read(manager!.actor, (tx) => contactsOf(tx, match.id)))).toBe('not-allowed');
      for (const who of [supplier!, group!, broker!]) await who.get(`/matches/${match.id}/contacts`).expect(200).expect(({ body }) => expect(body.items.length).toBeGreaterThan(1));
    });

    it('does not fit: says where', async () => {
      const k = await contractOf(manager!, supplier!);
      const refused = async (more: object, ...fields: string[]) => {
        const { body } = await manager!.post('/commitments', terms(supplier!, k, more)).expect(422);
        expect(Object.keys(body.fields).sort()).toEqual(fields.sort());
      };
      await refused({ windowTo: '2030-01-01' }, 'windowTo');
      await refused({ windowFrom: '2027-01-01', windowTo: '2026-12-31' }, 'windowTo');
      await refused({ unit: 'item' }, 'unit');
      await refused({ quantity: 1.5 }, 'quantity');
      await refused({ quantity: 2_000_000_000_000 }, 'quantity');
      await refused({ supplierId: other!.actor.organisationId }, 'supplierId');
      await refused({ onlyWards: ['Woughton'] }, 'onlyWards');
      await refused({ basis: 'spend_linked' }, 'rateQuantity', 'ratePence');
      await refused({ measureId: newId() }, 'measureId');
      await manager!.post('/commitments', terms(supplier!, { id: newId(), version: 1 })).expect(404);
    });

    it('is decided once by two managers at once', async () => {
      const k = await contractOf(manager!, supplier!, { managerId: manager!.actor.personId });
      await manager!.put(`/contracts/${k.id}/manager`, { personId: null }, k.version).expect(200);
      const c = await proposed(manager!, supplier!, k);
      const answers = await Promise.all([change(manager!, c, 'acceptance', {}), change(colleague!, c, 'refusal', { reason: 'No.' })]);
      expect(answers.map((a) => a.status).sort()).toEqual([200, 409]);
      expect(answers.find((a) => a.status === 409)!.body.code).toBe('stale-version');
      const both = await accepted(manager!, supplier!, k);
      const raised = await Promise.all([manager!, colleague!].map((m) => change(m, both, 'increase', { ...basis, amount: 60 })));
      expect(raised.map((a) => a.status).sort()).toEqual([200, 409]);
      expect(await now(both)).toMatchObject({ quantity: 1260, balances: { promised: 1260 } });
    });

    it('is closed to an officer with an interest in the supplier', async () => {
      const k = await contractOf(manager!, other!);
      const c = await proposed(manager!, other!, k);
      await w.run(w.system, (tx) => tx.query(`INSERT INTO declared_interest (council_id, id, person_id, organisation_id, nature, created_at) VALUES ($1,$2,$3,$4,'family',$5)`, [tx.councilId, newId(), manager!.actor.personId, other!.actor.organisationId, tx.now]));
      await change(manager!, c, 'acceptance', {}).expect(403).expect(({ body }) => expect(body.code).toBe('declared-interest'));
      // Its contract does not exist to them, and they enter no other for it.
      await manager!.get(`/contracts/${k.id}`).expect(404);
      await manager!.post('/contracts', { reference: 'C-own', title: 'Lighting', startsOn: '2026-04-01', endsOn: '2028-03-31', suppliers: [{ organisationId: other!.actor.organisationId }] }).expect(403).expect(({ body }) => expect(body.code).toBe('declared-interest'));
    });

    it('shrinks below what is matched: the rest is outstanding, taken from what falls back', async () => {
      const c = await accepted(manager!, supplier!, await contractOf(manager!, supplier!));
      const match = await matched({ supplier: supplier!, group: group!, broker: broker! }, c, 480);
      const at = await now(c);
      expect(at).toMatchObject({ balances: { promised: 1200, offered: 720, reserved: 480, delivered: 0 } });
      await change(colleague!, at, 'reduction', { ...basis, amount: 900 }).expect(403).expect(({ body }) => expect(body.code).toBe('not-contract-manager'));
      await change(manager!, at, 'reduction', { ...basis, amount: 1201 }).expect(422).expect(({ body }) => expect(body.fields).toHaveProperty('amount'));
      const shrunk = (await change(manager!, at, 'reduction', { ...basis, amount: 900 }).expect(200)).body as Body;
      expect(shrunk).toMatchObject({ quantity: 300, reductionOutstanding: 180, aheadOfSpend: false, balances: { promised: 480, offered: 0, reserved: 480 } });
      await manager!.get(`/commitments?outstanding=true&supplierId=${supplier!.actor.organisationId}`).expect(200).expect(({ body }) => expect(body.items.map((i: Body) => i.id)).toEqual([c.id]));
      await supplier!.post(`/matches/${match.id}/end`, { code: 'capacity' }, { version: match.version }).expect(200);
      expect(await now(c)).toMatchObject({ reductionOutstanding: 0, balances: { promised: 300, offered: 300, reserved: 0 } });
    });

    it('follows what was invoiced, up and down', async () => {
      const k = await contractOf(manager!, supplier!);
      const c = await accepted(manager!, supplier!, k, { basis: 'spend_linked', quantity: undefined, rateQuantity: 60, ratePence: 1_000_000 });
      expect(c).toMatchObject({ balances: { promised: 0, offered: 0 } });
      await change(manager!, c, 'increase', { ...basis, amount: 60 }).expect(422).expect(({ body }) => expect(body.code).toBe('spend-linked'));
      const earned = (await change(manager!, c, 'invoiced', { totalPence: 10_999_999, reference: 'INV-1' }).expect(200)).body as Body;
      expect(earned).toMatchObject({ invoicedPence: 10_999_999, balances: { promised: 659, offered: 659 } });
      await matched({ supplier: supplier!, group: group!, broker: broker! }, c, 480);
      const corrected = (await change(manager!, await now(c), 'invoiced', { totalPence: 5_000_000, reference: 'INV-1-C' }).expect(200)).body as Body;
      expect(corrected).toMatchObject({ aheadOfSpend: true, reductionOutstanding: 180, balances: { promised: 480, offered: 0, reserved: 480 } });
      const caughtUp = (await change(manager!, corrected, 'invoiced', { totalPence: 9_000_000, reference: 'INV-2' }).expect(200)).body as Body;
      expect(caughtUp).toMatchObject({ aheadOfSpend: false, reductionOutstanding: 0, balances: { promised: 540, offered: 60, reserved: 480 } });
      await change(manager!, caughtUp, 'invoiced', { totalPence: -1, reference: 'x' }).expect(422);
    });

    it('is extended, waived in part, converted; what is matched stands', async () => {
      const c = await accepted(manager!, supplier!, await contractOf(manager!, supplier!), { windowTo: '2027-03-31' });
      await matched({ supplier: supplier!, group: group!, broker: broker! }, c, 240);
      const longer = (await change(manager!, await now(c), 'extension', { ...basis, to: '2027-12-31' }).expect(200)).body as Body;
      expect(longer).toMatchObject({ windowTo: '2027-12-31', usableTo: '2028-01-30' });
      await change(manager!, longer, 'waiver', { ...basis, amount: 961 }).expect(409).expect(({ body }) => expect(body).toMatchObject({ code: 'over-limit', fields: { amount: expect.any(String) } }));
      const less = (await change(manager!, longer, 'waiver', { ...basis, amount: 60 }).expect(200)).body as Body;
      expect(less).toMatchObject({ state: 'accepted', balances: { promised: 1200, waived: 60, offered: 900 } });
      const into = { reference: 'SV-goods', title: 'Paint', kind: 'goods', unit: 'item', quantity: 20, windowFrom: '2026-06-01', windowTo: '2027-12-31' };
      await change(colleague!, less, 'conversion', { ...basis, into }).expect(403);
      await change(manager!, less, 'conversion', { ...basis, into: { ...into, unit: 'hour' } }).expect(422).expect(({ body }) => expect(body.fields).toHaveProperty('unit'));
      const { body } = await change(manager!, less, 'conversion', { ...basis, into }).expect(201);
      expect(body).toMatchObject({ from: { state: 'converted', balances: { promised: 300, reserved: 240, waived: 60 } }, into: { state: 'accepted', convertedFromId: c.id, supplier: { id: supplier!.actor.organisationId }, balances: { promised: 20, offered: 20 } } });
    });

    it('lets go of the fence that is named, and of no other', async () => {
      const c = await accepted(manager!, supplier!, await contractOf(manager!, supplier!), { onlyWards: ['E05013111'], onlyThemes: ['arts'] });
      await change(manager!, c, 'ring-fence-release', { ...basis, fences: ['moat'] }).expect(422);
      const open = (await change(manager!, c, 'ring-fence-release', { ...basis, fences: ['wards'] }).expect(200)).body as Body;
      expect(open).toMatchObject({ onlyWards: null, onlyThemes: ['arts'] });
      await change(manager!, open, 'ring-fence-release', { ...basis, fences: [] }).expect(200).expect(({ body }) => expect(body.onlyThemes).toBeNull());
    });

    it('lives from contract to shortfall, and every step adds up', async () => {
      const k = await contractOf(manager!, supplier!, { endsOn: '2026-06-30', tailDays: 0 });
      const c = await accepted(manager!, supplier!, k, { windowTo: '2026-06-30' });
      const match = await matched({ supplier: supplier!, group: group!, broker: broker! }, c, 480);
      const delivery = await logged(supplier!, match, 300);
      expect((await now(c)).balances).toMatchObject({ promised: 1200, offered: 720, reserved: 180, delivered: 300, confirmed: 0 });
      await group!.post(`/deliveries/${delivery.id}/confirmation`, { answer: 'all' }, { version: delivery.version }).expect(200);
      await change(manager!, await now(c), 'end', {}).expect(409).expect(({ body }) => expect(body.code).toBe('too-early'));
      w.clock.set('2026-07-01T09:00:00Z');
      const ended = (await change(manager!, await now(c), 'end', {}).expect(200)).body as Body & { balances: Record<string, number> };
      expect(ended).toMatchObject({ state: 'ended', balances: { promised: 1200, offered: 0, reserved: 180, delivered: 300, confirmed: 300, shortfall: 720 } });
      const { promised, open, offered, held, reserved, delivered, shortfall, waived } = ended.balances as Record<string, number>;
      expect(open! + offered! + held! + reserved! + delivered! + shortfall! + waived!).toBe(promised);
      const longer = await manager!.post(`/contracts/${k.id}/extension`, { ...basis, to: '2026-12-31' }, { version: (await manager!.get(`/contracts/${k.id}`)).body.version }).expect(200);
      expect(longer.body.state).toBe('active');
      await change(manager!, ended, 'extension', { ...basis, to: '2026-12-31' }).expect(200).expect(({ body }) => expect(body).toMatchObject({ state: 'accepted', balances: { shortfall: 0, offered: 720 } }));
      w.clock.set('2026-06-01T09:00:00Z');
    });
  });

  it('keeps tracked promises apart: reported, accepted on evidence or refused', async () => {
    const c = await accepted(manager!, supplier!, await contractOf(manager!, supplier!), { mode: 'tracked', kind: 'local_jobs', unit: 'person', quantity: 12 });
    expect(c).toMatchObject({ balances: null, tracked: { reported: 0, accepted: 0 } });
    const report = { quantity: 5, from: '2026-04-01', to: '2026-05-31', evidence: 'Payroll of May.' };
    await other!.post(`/commitments/${c.id}/reports`, report).expect(404);
    await supplier!.post(`/commitments/${c.id}/reports`, { ...report, to: '2026-07-01' }).expect(422).expect(({ body }) => expect(body).toMatchObject({ code: 'bad-report', fields: { to: expect.any(String) } }));
    await supplier!.post(`/commitments/${c.id}/reports`, { ...report, evidence: 'x' }).expect(422).expect(({ body }) => expect(body.fields).toHaveProperty('evidence'));
    const key = newId();
    const made = await supplier!.post(`/commitments/${c.id}/reports`, report, { key }).expect(201);
    expect((await supplier!.post(`/commitments/${c.id}/reports`, report, { key }).expect(201)).body).toEqual(made.body);
    expect(made.body).toMatchObject({ state: 'reported', quantity: 5, version: 1 });
    await manager!.get('/tracked-reports?state=reported').expect(200).expect(({ body }) => expect(body.items).toHaveLength(1));
    await other!.get('/tracked-reports').expect(200).expect(({ body }) => expect(body.items).toEqual([]));
    await other!.get(`/tracked-reports/${made.body.id}`).expect(404);
    const accept = (who: Caller, more: object) => who.post(`/tracked-reports/${made.body.id}/acceptance`, { evidence: 'Seen: the payroll.', ...more }, { version: 1 });
    await accept(supplier!, {}).expect(403).expect(({ body }) => expect(body.code).toBe('not-allowed'));
    await accept(colleague!, {}).expect(403).expect(({ body }) => expect(body.code).toBe('not-contract-manager'));
    await accept(manager!, { quantity: 6 }).expect(422).expect(({ body }) => expect(body.fields).toHaveProperty('quantity'));
    await accept(manager!, { quantity: 4 }).expect(200).expect(({ body }) => expect(body).toMatchObject({ state: 'accepted', acceptedQuantity: 4, decisionEvidence: 'Seen: the payroll.', version: 2 }));
    await accept(manager!, {}).expect(409).expect(({ body }) => expect(body.code).toBe('stale-version'));
    const second = (await supplier!.post(`/commitments/${c.id}/reports`, report).expect(201)).body;
    await manager!.post(`/tracked-reports/${second.id}/refusal`, { evidence: 'The same people as in April.' }, { version: 1 }).expect(200).expect(({ body }) => expect(body.state).toBe('refused'));
    expect(await now(c)).toMatchObject({ tracked: { reported: 5, accepted: 4 } });
  });

  it('hides what belongs to another council', async () => {
    const k = await contractOf(manager!, supplier!);
    const c = await accepted(manager!, supplier!, k);
    const foreign = await w.as(await w.person('contract_manager', null, await w.newCouncil('elsewhere')));
    for (const path of [`/contracts/${k.id}`, `/commitments/${c.id}`]) await foreign.get(path).expect(404);
    await change(foreign, c, 'waiver', basis).expect(404);
    await foreign.post(`/contracts/${k.id}/variation`, basis, { version: k.version }).expect(404);
    await foreign.get('/commitments').expect(200).expect(({ body }) => expect(body.items).toEqual([]));
  });
});
