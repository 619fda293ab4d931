import { listCommitments, findCommitment, findContract, listContracts, supply, type CommitmentInput } from '@app/marketplace';
import { newId } from '@app/kernel';
import { marketplace, refusal, type Marketplace } from './fixture';

describe('contracts and commitments', () => {
  let m: Marketplace;
  let n = 0;
  beforeAll(async () => { m = await marketplace(); });
  afterAll(() => m.close());
  beforeEach(() => m.clock.set('2026-06-01T11:00:00Z'));

  const basis = { reference: 'V1', reason: 'Agreed with the supplier.' };
  const contract = (change: object = {}) => m.run((tx) => m.contracts.create(tx, { reference: `C${++n}`, title: 'Roads', startsOn: '2026-01-01', endsOn: '2026-12-31', tailDays: 30, managerId: m.managerId, suppliers: [{ organisationId: m.supplierId, shareBp: 10_000 }], ...change }));
  const input = (contractId: string, change: object = {}): CommitmentInput => ({ reference: `S${++n}`, title: '100 hours', supplierId: m.supplierId, contractId, kind: 'volunteering', unit: 'hour', quantity: 6000, windowFrom: '2026-01-01', windowTo: '2026-12-31', ...change });
  const accepted = async (change: object = {}, contractId?: string) => {
    const on = contractId ?? (await contract()).id;
    const proposed = await m.run((tx) => m.commitments.propose(tx, input(on, change)));
    return m.run((tx) => m.commitments.accept(tx, proposed.id, proposed.version));
  };
  const look = (id: string) => m.run((tx) => findCommitment(tx, id));
  const pledgeOf = async (commitmentId: string) => (await m.run((tx) => tx.query<{ id: string; state: string; window_to: string; organisation_id: string }>('SELECT id, state, window_to::text, organisation_id FROM pledge WHERE council_id = $1 AND commitment_id = $2', [tx.councilId, commitmentId])))[0]!;
  /** As a broker's approval does: held from what is offered. */
  const hold = async (commitmentId: string, amount: number) => {
    const pledge = await pledgeOf(commitmentId);
    await m.run((tx) => m.ledger.post(tx, [[{ kind: 'hold', debit: supply.offered(pledge.id, 'hour'), credit: supply.reserved(newId(), 'hour'), amount, code: 'match.approved', happenedOn: '2026-06-01' }]]));
    return pledge.id;
  };

  describe('a promise', () => {
    it('is offered whole once accepted', async () => {
      const c = await accepted();
      expect((await look(c.id)).balances).toMatchObject({ promised: 6000, open: 0, offered: 6000, reserved: 0, confirmed: 0 });
      expect(await m.differences()).toEqual([]);
    });
    it('is not matchable before', async () => {
      const on = await contract();
      const c = await m.run((tx) => m.commitments.propose(tx, input(on.id)));
      expect(await look(c.id)).toMatchObject({ state: 'proposed', balances: { promised: 0, offered: 0 } });
      expect(await pledgeOf(c.id)).toBeUndefined();
    });
    it('is accepted once, whoever clicks twice', async () => {
      const on = await contract();
      const c = await m.run((tx) => m.commitments.propose(tx, input(on.id)));
      const both = await Promise.allSettled([1, 2].map(() => m.run((tx) => m.commitments.accept(tx, c.id, 1))));
      expect(both.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
      expect((await look(c.id)).balances).toMatchObject({ promised: 6000 });
    });
    it('waits for a verified supplier, and leaves nothing half done', async () => {
      const { organisationId } = await m.run((tx) => m.register.registerUnverified(tx, { name: 'New Works Ltd', identifiers: [] }));
      const on = await contract({ suppliers: [{ organisationId }] });
      const c = await m.run((tx) => m.commitments.propose(tx, input(on.id, { supplierId: organisationId })));
      expect(await refusal(m.run((tx) => m.commitments.accept(tx, c.id, 1)))).not.toBeNull();
      expect(await look(c.id)).toMatchObject({ state: 'proposed', version: 1 });
    });
    it.each<[string, object, string]>([
      ['a supplier who is not on the contract', { supplierId: '00000000-0000-7000-8000-000000000001' }, 'bad-commitment'],
      ['days before the contract', { windowFrom: '2025-12-31' }, 'bad-commitment'],
      ['days after the contract', { windowTo: '2027-01-01' }, 'bad-commitment'],
      ['a measure from nowhere', { measureId: '00000000-0000-7000-8000-000000000001' }, 'bad-commitment'],
      ['a contract from nowhere', { contractId: '00000000-0000-7000-8000-000000000001' }, 'not-found'],
    ])('is refused with %s', async (_, change, code) => {
      const on = await contract();
      expect(await refusal(m.run((tx) => m.commitments.propose(tx, { ...input(on.id), ...change })))).toBe(code);
    });
    it('keeps its reference to itself', async () => {
      const on = await contract();
      const first = input(on.id);
      await m.run((tx) => m.commitments.propose(tx, first));
      expect(await refusal(m.run((tx) => m.commitments.propose(tx, first)))).toBe('reference-taken');
    });
    it('sits at one level only', async () => {
      const whole = await contract({ level: 'framework' });
      const part = await contract({ level: 'call-off', parentId: whole.id });
      const promise = input(whole.id);
      await m.run((tx) => m.commitments.propose(tx, promise));
      expect(await refusal(m.run((tx) => m.commitments.propose(tx, { ...promise, contractId: part.id })))).toBe('promised-at-another-level');
    });
    it('cannot be changed by a stale page', async () => {
      const c = await accepted();
      expect(await refusal(m.run((tx) => m.commitments.increase(tx, c.id, 1, basis, 60)))).toBe('stale-version');
    });
    it('must fit its measure', async () => {
      const setId = await m.run((tx) => m.measures.installDefaults(tx));
      expect(await m.run((tx) => m.measures.installDefaults(tx))).toBe(setId);
      const [cash] = await m.run((tx) => tx.query<{ id: string }>(`SELECT id FROM measure WHERE council_id = $1 AND code = 'CSH-01'`, [tx.councilId]));
      const on = await contract();
      expect(await refusal(m.run((tx) => m.commitments.propose(tx, input(on.id, { measureId: cash!.id }))))).toBe('bad-commitment');
    });
  });

  describe('a variation', () => {
    it('adds', async () => {
      const c = await accepted();
      await m.run((tx) => m.commitments.increase(tx, c.id, c.version, basis, 600));
      expect(await look(c.id)).toMatchObject({ quantity: 6600, balances: { promised: 6600, offered: 6600 } });
    });
    it('takes away what is free; the rest is outstanding, settled by what falls back', async () => {
      const c = await accepted();
      const pledgeId = await hold(c.id, 4000);
      await m.run((tx) => m.commitments.reduce(tx, c.id, c.version, basis, 3000));
      expect(await look(c.id)).toMatchObject({ quantity: 3000, reductionOutstanding: 1000, balances: { promised: 4000, offered: 0, held: 4000 } });
      expect(await m.run((tx) => m.ends.fallBack(tx, c.id, pledgeId, 600))).toMatchObject([{ amount: 600 }, { amount: 600 }]);
      expect(await look(c.id)).toMatchObject({ reductionOutstanding: 400 });
      expect(await m.run((tx) => m.ends.fallBack(tx, c.id, pledgeId, 600))).toMatchObject([{ amount: 400 }, { amount: 400 }]);
      expect(await m.run((tx) => m.ends.fallBack(tx, c.id, pledgeId, 600))).toEqual([]);
    });
    it('settles what is outstanding before it adds', async () => {
      const c = await accepted();
      await hold(c.id, 6000);
      await m.run((tx) => m.commitments.reduce(tx, c.id, c.version, basis, 1000));
      await m.run((tx) => m.commitments.increase(tx, c.id, c.version + 1, basis, 1500));
      expect(await look(c.id)).toMatchObject({ quantity: 6500, reductionOutstanding: 0, balances: { promised: 6500, offered: 500, held: 6000 } });
    });
    it('needs the manager of the contract, a reference and a reason', async () => {
      const c = await accepted();
      expect(await refusal(m.run((tx) => m.commitments.reduce(tx, c.id, c.version, basis, 60), m.broker))).toBe('not-contract-manager');
      expect(await refusal(m.run((tx) => m.commitments.reduce(tx, c.id, c.version, { reference: '', reason: '' }, 60)))).toBe('bad-change');
      expect(await refusal(m.run((tx) => m.ends.waive(tx, c.id, c.version, basis), m.broker))).toBe('not-contract-manager');
      expect(await refusal(m.run((tx) => m.commitments.reduce(tx, c.id, c.version, basis, 6001)))).toBe('wrong-quantity');
      expect(await refusal(m.run((tx) => m.commitments.increase(tx, c.id, c.version, basis, -1)))).toBe('wrong-quantity');
    });
  });

  describe('a spend-linked promise', () => {
    it('is matchable as far as it is earned, and shows when it runs ahead of spend', async () => {
      let c = await accepted({ basis: 'spend_linked', quantity: 6000, rateQuantity: 60, ratePence: 1_000_000 });
      const invoice = async (totalPence: number) => { c = await m.run((tx) => m.commitments.recordInvoiced(tx, c.id, c.version, { totalPence, reference: 'INV' })); return look(c.id); };
      expect((await look(c.id)).balances).toMatchObject({ promised: 0, offered: 0 });
      expect(await invoice(10_500_000)).toMatchObject({ balances: { promised: 630, offered: 630 }, aheadOfSpend: false });
      await hold(c.id, 600);
      expect(await invoice(9_000_000)).toMatchObject({ balances: { promised: 600, offered: 0, held: 600 }, reductionOutstanding: 60, aheadOfSpend: true });
      expect(await invoice(11_000_000)).toMatchObject({ balances: { promised: 660, offered: 60, held: 600 }, reductionOutstanding: 0, aheadOfSpend: false });
      expect(await invoice(900_000_000)).toMatchObject({ balances: { promised: 6000 } });
      expect(await refusal(invoice(-1))).toBe('wrong-quantity');
      expect(await refusal(m.run((tx) => m.commitments.increase(tx, c.id, c.version, basis, 1)))).toBe('spend-linked');
    });
    it('is another thing than a fixed one', async () => {
      const c = await accepted();
      expect(await refusal(m.run((tx) => m.commitments.recordInvoiced(tx, c.id, c.version, { totalPence: 1, reference: 'INV' })))).toBe('not-spend-linked');
    });
  });

  describe('the end', () => {
    it('makes what is free a shortfall, once the tail has passed', async () => {
      const c = await accepted();
      await hold(c.id, 1000);
      m.clock.set('2027-01-30T12:00:00Z');
      expect(await refusal(m.run((tx) => m.ends.end(tx, c.id)))).toBe('too-early');
      expect(await m.run((tx) => m.ends.due(tx))).not.toContain(c.id);
      m.clock.set('2027-01-31T12:00:00Z');
      expect(await m.run((tx) => m.ends.due(tx))).toContain(c.id);
      const pledgeId = (await pledgeOf(c.id)).id;
      await m.run((tx) => m.ends.end(tx, c.id));
      expect(await look(c.id)).toMatchObject({ state: 'ended', balances: { promised: 6000, offered: 0, held: 1000, shortfall: 5000 } });
      expect(await m.run((tx) => m.ends.fallBack(tx, c.id, pledgeId, 1000))).toMatchObject([{ credit: { stage: 'open' } }, { credit: { stage: 'shortfall' }, amount: 1000 }]);
      expect(await refusal(m.run((tx) => m.ends.end(tx, c.id)))).toBe('wrong-state');
    });
    it('may be followed by an extension: the shortfall is offered again', async () => {
      const on = await contract();
      const c = await accepted({}, on.id);
      m.clock.set('2027-02-01T12:00:00Z');
      const ended = await m.run((tx) => m.ends.end(tx, c.id));
      const again = await m.run((tx) => m.ends.extend(tx, c.id, ended.version, basis, '2027-06-30'));
      expect(again).toMatchObject({ state: 'accepted', usableTo: '2027-07-30' });
      expect(await look(c.id)).toMatchObject({ balances: { promised: 6000, offered: 6000, shortfall: 0 } });
      expect(await pledgeOf(c.id)).toMatchObject({ state: 'awaiting_answer', window_to: '2027-07-30' });
    });
    it('may be a waiver, in part or whole, never of what is matched', async () => {
      const c = await accepted();
      await hold(c.id, 1000);
      expect(await refusal(m.run((tx) => m.ends.waive(tx, c.id, c.version, basis, 5001)))).toBe('over-limit');
      const part = await m.run((tx) => m.ends.waive(tx, c.id, c.version, basis, 500));
      expect(await look(c.id)).toMatchObject({ state: 'accepted', balances: { waived: 500, offered: 4500 } });
      await m.run((tx) => m.ends.waive(tx, c.id, part.version, basis));
      expect(await look(c.id)).toMatchObject({ state: 'waived', balances: { promised: 6000, waived: 5000, offered: 0, held: 1000 } });
    });
    it('may be another promise', async () => {
      const c = await accepted();
      const { into } = await m.run((tx) => m.ends.convert(tx, c.id, c.version, basis, input(c.contractId!, { kind: 'cash', unit: 'gbp', quantity: 100_000 })));
      expect(await look(c.id)).toMatchObject({ state: 'converted', balances: { promised: 0 } });
      expect(await look(into.id)).toMatchObject({ state: 'accepted', convertedFromId: c.id, balances: { promised: 100_000, offered: 100_000 } });
      expect(await m.differences()).toEqual([]);
    });
  });

  describe('a contract', () => {
    it('takes its promises along when it is extended; one due earlier keeps its day', async () => {
      const on = await contract();
      const [whole, early] = [await accepted({}, on.id), await accepted({ windowTo: '2026-09-30' }, on.id)];
      await m.run((tx) => m.contracts.extend(tx, on.id, on.version, basis, '2027-12-31'));
      expect(await look(whole.id)).toMatchObject({ windowTo: '2027-12-31', usableTo: '2028-01-30' });
      expect(await look(early.id)).toMatchObject({ windowTo: '2026-09-30' });
      expect((await pledgeOf(whole.id)).window_to).toBe('2028-01-30');
    });
    it('that ends early leaves its promises the tail', async () => {
      const on = await contract();
      const c = await accepted({}, on.id);
      const ended = await m.run((tx) => m.contracts.endEarly(tx, on.id, on.version, basis, '2026-05-31'));
      expect(ended.state).toBe('ended');
      expect(await look(c.id)).toMatchObject({ state: 'accepted', windowTo: '2026-05-31', usableTo: '2026-06-30' });
    });
    it('passes to another supplier with its promises and their balances', async () => {
      const on = await contract();
      const c = await accepted({}, on.id);
      await m.run((tx) => m.contracts.novate(tx, on.id, on.version, basis, { fromId: m.supplierId, toId: m.otherSupplierId }));
      expect(await m.run((tx) => findContract(tx, on.id))).toMatchObject({ suppliers: [{ id: m.otherSupplierId, shareBp: 10_000 }], changes: [{ kind: 'novation', reference: 'V1' }] });
      expect(await look(c.id)).toMatchObject({ supplier: { id: m.otherSupplierId }, balances: { promised: 6000, offered: 6000 } });
      expect((await pledgeOf(c.id)).organisation_id).toBe(m.otherSupplierId);
    });
    it('that is over runs again when extended', async () => {
      const on = await contract({ startsOn: '2025-01-01', endsOn: '2026-05-31' });
      expect(on.state).toBe('ended');
      expect(await m.run((tx) => m.contracts.extend(tx, on.id, 1, basis, '2026-12-31'))).toMatchObject({ state: 'active' });
    });
    it('is over when its day has passed', async () => {
      const on = await contract({ endsOn: '2026-06-01' });
      m.clock.set('2026-06-02T00:30:00+01:00');
      for (const id of await m.run((tx) => m.contracts.due(tx))) await m.run((tx) => m.contracts.endDue(tx, id));
      expect(await m.run((tx) => findContract(tx, on.id))).toMatchObject({ state: 'ended' });
    });
    it('carries no promise into force while it is a draft', async () => {
      const on = await contract({ draft: true });
      const c = await m.run((tx) => m.commitments.propose(tx, input(on.id)));
      expect(await refusal(m.run((tx) => m.commitments.accept(tx, c.id, 1)))).toBe('contract-not-in-force');
    });
    it('changes shares by variation and suppliers by novation', async () => {
      const on = await contract({ suppliers: [{ organisationId: m.supplierId, shareBp: 6000 }, { organisationId: m.otherSupplierId, shareBp: 4000 }] });
      const varied = await m.run((tx) => m.contracts.vary(tx, on.id, 1, basis, { valuePence: 5, suppliers: [{ organisationId: m.supplierId, shareBp: 5000 }, { organisationId: m.otherSupplierId, shareBp: 5000 }] }));
      expect(varied).toMatchObject({ valuePence: 5, version: 2 });
      expect(await refusal(m.run((tx) => m.contracts.vary(tx, on.id, 2, basis, { suppliers: [{ organisationId: m.supplierId }] })))).toBe('bad-contract');
    });
    it.each<[string, () => Promise<unknown>, string]>([
      ['an unknown supplier', () => contract({ suppliers: [{ organisationId: newId() }] }), 'bad-contract'],
      ['a manager from elsewhere', () => contract({ managerId: newId() }), 'bad-contract'],
      ['a parent from nowhere', () => contract({ parentId: newId() }), 'bad-contract'],
      ['a reference in use', async () => contract({ reference: (await contract()).reference }), 'reference-taken'],
      ['an extension backwards', async () => { const on = await contract(); return m.run((tx) => m.contracts.extend(tx, on.id, 1, basis, '2026-11-30')); }, 'bad-change'],
      ['an end before its start', async () => { const on = await contract(); return m.run((tx) => m.contracts.endEarly(tx, on.id, 1, basis, '2025-11-30')); }, 'bad-change'],
      ['somebody else’s authority', async () => { const on = await contract(); return m.run((tx) => m.contracts.extend(tx, on.id, 1, basis, '2027-11-30'), m.broker); }, 'not-contract-manager'],
      ['a stale page', async () => { const on = await contract(); return m.run((tx) => m.contracts.extend(tx, on.id, 7, basis, '2027-11-30')); }, 'stale-version'],
    ])('is refused with %s', async (_, work, code) => expect(await refusal(work())).toBe(code));
    it('does not exist for another council', async () => {
      const on = await contract();
      expect(await refusal(m.run((tx) => findContract(tx, on.id), m.elsewhere))).toBe('not-found');
      expect(await refusal(m.run((tx) => m.contracts.activate(tx, on.id, 1), m.elsewhere))).toBe('not-found');
      expect((await m.run((tx) => listContracts(tx), m.elsewhere)).items).toEqual([]);
    });
  });

  describe('a ring-fence', () => {
    it('is released by the contract manager alone', async () => {
      const c = await accepted({ onlyWards: ['E05009424'], onlyThemes: ['youth'] });
      expect(await refusal(m.run((tx) => m.ends.releaseRingFence(tx, c.id, c.version, basis, ['wards']), m.broker))).toBe('not-contract-manager');
      expect(await m.run((tx) => m.ends.releaseRingFence(tx, c.id, c.version, basis, ['wards']))).toMatchObject({ onlyWards: null, onlyThemes: ['youth'] });
    });
  });

  describe('a tracked promise', () => {
    const tracked = () => accepted({ mode: 'tracked', kind: 'carbon', unit: 'kgco2e', quantity: 5000 });
    const told = { quantity: 1200, from: '2026-03-01', to: '2026-05-31', evidence: 'Meter readings, annex A' };
    it('is reported and accepted on evidence, apart from the books', async () => {
      const c = await tracked();
      expect(await pledgeOf(c.id)).toBeUndefined();
      const { id } = await m.run((tx) => m.tracked.report(tx, c.id, told), m.supplier);
      expect(await look(c.id)).toMatchObject({ balances: null, tracked: { reported: 1200, accepted: 0 } });
      expect(await refusal(m.run((tx) => m.tracked.decide(tx, id, 1, { accept: true, evidence: 'Seen' }), m.broker))).toBe('not-contract-manager');
      expect(await refusal(m.run((tx) => m.tracked.decide(tx, id, 1, { accept: true, evidence: '' })))).toBe('bad-report');
      expect(await refusal(m.run((tx) => m.tracked.decide(tx, id, 1, { accept: true, quantity: 1201, evidence: 'Seen' })))).toBe('bad-report');
      await m.run((tx) => m.tracked.decide(tx, id, 1, { accept: true, quantity: 1000, evidence: 'Annex A checked' }));
      expect(await look(c.id)).toMatchObject({ tracked: { reported: 1200, accepted: 1000 } });
      expect(await refusal(m.run((tx) => m.tracked.decide(tx, id, 2, { accept: false, evidence: 'Again' })))).toBe('already-decided');
    });
    it.each<[string, object, string]>([['nothing', { quantity: 0 }, 'wrong-quantity'], ['the future', { to: '2026-06-02' }, 'bad-report'], ['days before it began', { from: '2025-12-01' }, 'bad-report'], ['dates that cross', { to: '2026-02-01' }, 'dates-cross'], ['no evidence', { evidence: ' ' }, 'bad-report']])('is not reported with %s', async (_, change, code) => {
      const c = await tracked();
      expect(await refusal(m.run((tx) => m.tracked.report(tx, c.id, { ...told, ...change }), m.supplier))).toBe(code);
    });
    it('is its supplier’s to report', async () => {
      const c = await tracked();
      expect(await refusal(m.run((tx) => m.tracked.report(tx, c.id, told), { ...m.supplier, organisationId: m.otherSupplierId }))).toBe('not-found');
    });
  });

  describe('lists', () => {
    it('page through everything once, in every order, each page one query', async () => {
      const on = await contract({ title: 'Paging 100% of_it' });
      for (let i = 0; i < 5; i++) await m.run((tx) => m.commitments.propose(tx, input(on.id, { title: `Title ${i % 2}` })));
      for (const sort of ['newest', 'title', 'reference', 'usable-to'] as const) {
        const ids: string[] = [];
        for (let cursor: string | undefined; ;) {
          const page = await m.run((tx) => listCommitments(tx, { contractId: on.id, sort, limit: 2, cursor }));
          ids.push(...page.items.map((i) => i.id));
          if (!page.nextCursor) break;
          cursor = page.nextCursor;
        }
        expect(new Set(ids).size).toBe(5);
        expect(ids).toHaveLength(5);
      }
      for (const sort of ['newest', 'title', 'reference', 'ends'] as const) expect((await m.run((tx) => listContracts(tx, { search: '100% of_it', sort }))).items).toHaveLength(1);
      expect((await m.run((tx) => listContracts(tx, { search: '100%of' }))).items).toHaveLength(0);
    });
    it('show a supplier its own alone', async () => {
      const on = await contract({ suppliers: [{ organisationId: m.otherSupplierId }] });
      const c = await m.run((tx) => m.commitments.propose(tx, input(on.id, { supplierId: m.otherSupplierId })));
      expect((await m.run((tx) => listContracts(tx, { limit: 200 }), m.supplier)).items.map((i) => i.id)).not.toContain(on.id);
      expect((await m.run((tx) => listCommitments(tx, { limit: 200, supplierId: m.otherSupplierId }), m.supplier)).items.map((i) => i.id)).not.toContain(c.id);
      expect(await refusal(m.run((tx) => findCommitment(tx, c.id), m.supplier))).toBe('not-found');
      expect(await refusal(m.run((tx) => findContract(tx, on.id), m.supplier))).toBe('not-found');
    });
    it('refuse a cursor that is not theirs', async () => expect(await refusal(m.run((tx) => listContracts(tx, { cursor: 'x' })))).toBe('bad-cursor'));
  });
});

