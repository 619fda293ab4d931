import { newId } from '@app/kernel';
import type { TransferView } from '@app/reporting';
import { apiWorld, type ApiWorld, type Caller } from './fixture';
import { accepted, contractOf, logged, matched, type Body } from './promises';

interface Figures extends Record<string, unknown> { confirmed: { grade: string; quantity: number }[]; transfers: Record<string, string> }

describe('the books, through the API', () => {
  let w: ApiWorld;
  let [manager, supplier, group, broker, auditor, admin]: Caller[] = [];
  let [commitment, match, confirmed, waiting]: Body[] = [];
  beforeAll(async () => {
    w = await apiWorld();
    [manager, broker, auditor, admin] = [await w.as(await w.person('contract_manager')), await w.as(await w.person('broker')), await w.as(await w.person('auditor')), await w.as(await w.person('council_admin'))];
    [supplier, group] = [await w.as(await w.organisation('supplier')), await w.as(await w.organisation('group'))];
    commitment = await accepted(manager, supplier, await contractOf(manager, supplier));
    match = await matched({ supplier, group, broker }, commitment, 480);
    w.clock.set('2026-06-02T09:00:00Z');
    confirmed = await logged(supplier, match, 300);
    await group.post(`/deliveries/${confirmed.id}/confirmation`, { answer: 'all' }, { version: confirmed.version }).expect(200);
    waiting = await logged(supplier, match, 60, '2026-06-02');
    await manager.post(`/commitments/${commitment.id}/waiver`, { reference: 'W', reason: 'Agreed.', amount: 120 }, { version: (await manager.get(`/commitments/${commitment.id}`)).body.version }).expect(200);
  });
  afterAll(() => w.close());
  afterEach(async () => expect(await w.differences()).toEqual([]));

  const page = async (who: Caller, path: string): Promise<TransferView[]> => (await who.get(path).expect(200)).body.items as TransferView[];
  /** What went into (or, from a source, out of) the accounts of a stage, by what the transfers say. */
  const sumAt = (transfers: TransferView[], book: string, stage: string, grade?: string): number => transfers.reduce((n, t) => {
    const at = (side: TransferView['debit']) => side.book === book && side.stage === stage && (!grade || side.detail?.endsWith(grade));
    const moves = t.kind === 'single' || t.kind === 'post' || t.kind === 'reversal' ? t.amount : 0;
    return n + (at(t.credit) ? moves : 0) - (at(t.debit) ? moves : 0);
  }, 0);

  it('state what was promised, reserved, delivered and confirmed; behind each figure are its transfers, behind a transfer its delivery', async () => {
    const { body } = await supplier!.get(`/statements/commitments/${commitment!.id}`).expect(200);
    const supply = body.supply as Figures;
    expect(supply).toMatchObject({ unit: 'hour', promised: 1200, offered: 600, held: 0, reserved: 120, claimed: 60, unconfirmed: 0, delivered: 360, confirmed: [{ grade: 'group-confirmed', quantity: 300 }], shortfall: 0, waived: 120 });
    expect(0 - sumAt(await page(supplier!, supply.transfers.promised!), 'supply', 'source')).toBe(1200);
    expect(sumAt(await page(supplier!, supply.transfers.offered!), 'supply', 'offered')).toBe(600);
    expect(sumAt(await page(supplier!, supply.transfers.reserved!), 'supply', 'reserved')).toBe(120 + 60);
    expect(sumAt(await page(supplier!, supply.transfers.waived!), 'supply', 'waived')).toBe(120);
    const behind = await page(supplier!, supply.transfers['confirmed:group-confirmed']!);
    expect(sumAt(behind, 'supply', 'confirmed', 'group-confirmed')).toBe(300);
    const post = behind.find((t) => t.kind === 'post')!;
    expect(post).toMatchObject({ amount: 300, deliveryId: confirmed!.id, matchId: match!.id, happenedOn: '2026-06-02' });
    await supplier!.get(`/deliveries/${post.deliveryId}`).expect(200).expect((r) => expect(r.body).toMatchObject({ state: 'confirmed', claimed: 300 }));
    const [value] = body.value as (Record<string, number> & { transfers: Record<string, string> })[];
    expect(value!.gross).toBeGreaterThan(0);
    expect(value!.deadweight! + value!.displacement! + value!.elsewhere! + value!.net!).toBe(value!.gross);
    const worth = await page(supplier!, value!.transfers.net!);
    expect(sumAt(worth, 'value', 'net')).toBe(value!.net);
    expect(0 - sumAt(await page(supplier!, value!.transfers.gross!), 'value', 'source')).toBe(value!.gross);
    expect(worth[0]!.deliveryId).toBe(confirmed!.id);
  });

  it('state a quarter; each line and each movement opens to its transfers', async () => {
    type Line = { book: string; stage: string; grade: string | null; closing: number; transfers: string; movements: { code: string; in: number; out: number; transfers: string }[] };
    for (const whole of ['', `?organisationId=${supplier!.actor.organisationId}`]) {
      const { lines } = (await auditor!.get(`/periods/2026-04-01/statement${whole}`).expect(200)).body as { lines: Line[] };
      expect(lines.length).toBeGreaterThan(6);
      for (const line of lines) {
        expect([line, sumAt(await page(auditor!, `${line.transfers}&limit=200`), line.book, line.stage, line.grade ?? undefined)]).toEqual([line, line.closing]);
        for (const m of line.movements) expect([m, sumAt(await page(auditor!, `${m.transfers}&limit=200`), line.book, line.stage, line.grade ?? undefined)]).toEqual([m, m.in - m.out]);
      }
    }
  });

  it('state the same for each side of a match', async () => {
    const [ours, theirs] = [(await supplier!.get(`/statements/organisations/${supplier!.actor.organisationId}`).expect(200)).body, (await group!.get(`/statements/organisations/${group!.actor.organisationId}`).expect(200)).body];
    expect(ours).toMatchObject({ organisation: { kind: 'supplier' }, demand: [], supply: [{ promised: 1200, reserved: 120, delivered: 360 }] });
    expect(theirs).toMatchObject({ organisation: { kind: 'group' }, supply: [], demand: [{ asked: 480, needed: 0, reserved: 120, claimed: 60, delivered: 360, confirmed: [{ grade: 'group-confirmed', quantity: 300 }], closedShort: 0 }] });
    expect(theirs.value[0].gross).toBe(ours.value[0].gross);
    const [demand] = theirs.demand as Figures[];
    expect(sumAt(await page(group!, demand!.transfers['confirmed:group-confirmed']!), 'demand', 'confirmed')).toBe(300);
    expect(0 - sumAt(await page(group!, demand!.transfers.asked!), 'demand', 'asked')).toBe(480);
  });

  it('keep organisations to their own, and councils apart', async () => {
    const stranger = await w.as(await w.organisation('supplier'));
    const [id, org] = [commitment!.id, supplier!.actor.organisationId];
    for (const path of [`/statements/commitments/${id}`, `/statements/commitments/${id}/transfers`, `/statements/organisations/${org}`, `/statements/organisations/${org}/transfers`]) {
      await stranger.get(path).expect(404);
      await group!.get(path).expect(404);
      await broker!.get(path).expect(200);
    }
    for (const who of [supplier!, group!]) for (const path of ['/accounts', '/transfers', '/events', '/state-changes']) await who.get(path).expect(403);
    const foreign = await w.as(await w.person('auditor', null, await w.newCouncil('elsewhere')));
    await foreign.get(`/statements/commitments/${id}`).expect(404);
    await foreign.get(`/statements/organisations/${org}`).expect(404);
    for (const path of [`/accounts?subject=${id}`, '/transfers', `/events?subject=${id}`, `/state-changes?subject=${id}`]) await foreign.get(path).expect(200).expect(({ body }) => expect(body.items).toEqual([]));
  });

  it('list accounts by subject with their balances', async () => {
    const { items } = (await auditor!.get(`/accounts?subject=${match!.id}&book=supply`).expect(200)).body;
    const reserved = items.find((a: { stage: string }) => a.stage === 'reserved');
    expect(reserved).toMatchObject({ unit: 'hour', balance: 180, debitsHeld: 60, available: 120 });
    const on = await page(auditor!, `/transfers?accountId=${reserved.id}`);
    expect(on.every((t) => [t.debit.accountId, t.credit.accountId].includes(reserved.id))).toBe(true);
    expect(sumAt(on, 'supply', 'reserved')).toBe(180);
    await auditor!.get('/accounts?book=cash').expect(422).expect(({ body }) => expect(body.fields).toHaveProperty('book'));
    await auditor!.get('/accounts?subject=me').expect(422);
  });

  it('list the journal by match, delivery, code and day, page by page', async () => {
    const all = await page(auditor!, '/transfers?limit=200');
    for (const sort of ['recorded', 'happened']) {
      const seen: TransferView[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const { body }: { body: { items: TransferView[]; nextCursor: string | null } } = await auditor!.get(`/transfers?limit=3&sort=${sort}${cursor && `&cursor=${cursor}`}`).expect(200);
        seen.push(...body.items);
        cursor = body.nextCursor;
      }
      expect(seen.map((t) => t.id).sort()).toEqual(all.map((t) => t.id).sort());
      if (sort === 'happened') expect(seen.map((t) => t.happenedOn)).toEqual(seen.map((t) => t.happenedOn).sort().reverse());
    }
    const ofMatch = await page(auditor!, `/transfers?matchId=${match!.id}`);
    expect(ofMatch.every((t) => t.matchId === match!.id)).toBe(true);
    expect(new Set(ofMatch.map((t) => t.debit.book))).toEqual(new Set(['supply', 'demand', 'value']));
    const ofDelivery = await page(auditor!, `/transfers?deliveryId=${confirmed!.id}`);
    expect(ofDelivery.filter((t) => t.kind !== 'single').map((t) => t.kind).sort()).toEqual(['hold', 'hold', 'post', 'post']);
    expect(ofDelivery.every((t) => t.deliveryId === confirmed!.id)).toBe(true);
    expect((await page(auditor!, `/transfers?deliveryId=${waiting!.id}`)).map((t) => t.kind)).toEqual(['hold', 'hold']);
    expect((await page(auditor!, '/transfers?code=commitment.waived')).map((t) => t.amount)).toEqual([120]);
    expect((await page(auditor!, '/transfers?happenedFrom=2026-06-02')).every((t) => t.happenedOn >= '2026-06-02')).toBe(true);
    expect((await page(auditor!, '/transfers?happenedTo=2026-05-31'))).toEqual([]);
    await auditor!.get('/transfers?happenedFrom=2026-02-30').expect(422).expect(({ body }) => expect(body.fields).toHaveProperty('happenedFrom'));
    await auditor!.get(`/transfers?cursor=${Buffer.from('["a","b","c","d"]').toString('base64url')}`).expect(400);
    await auditor!.get('/transfers?limit=201').expect(422);
    expect(await page(auditor!, `/transfers?matchId=${newId()}`)).toEqual([]);
  });

  it('say what happened to a thing, by ids alone, to auditors and the council’s admin', async () => {
    for (const who of [auditor!, admin!]) {
      const { items } = (await who.get(`/events?subject=${commitment!.id}`).expect(200)).body;
      expect(items.map((e: { type: string }) => e.type)).toEqual(['commitment.waived', 'commitment.accepted', 'commitment.proposed']);
      expect(items[1]).toMatchObject({ subjectType: 'commitment', personId: manager!.actor.personId });
    }
    const { items: changes } = (await auditor!.get(`/state-changes?subject=${commitment!.id}`).expect(200)).body;
    expect(changes).toMatchObject([{ from: 'proposed', to: 'accepted', personId: manager!.actor.personId }, { from: null, to: 'proposed' }]);
    const { text } = await auditor!.get('/state-changes?limit=200').expect(200);
    expect(text).not.toMatch(/"note"|Agreed/);
    await broker!.get('/events').expect(403);
    const first = (await auditor!.get('/events?limit=2').expect(200)).body;
    const next = (await auditor!.get(`/events?limit=2&cursor=${first.nextCursor}`).expect(200)).body;
    expect(new Set([...first.items, ...next.items].map((e: { id: string }) => e.id)).size).toBe(4);
    await auditor!.get('/events?type=commitment.waived').expect(200).expect(({ body }) => expect(body.items).toHaveLength(1));
    await auditor!.get(`/events?person=${group!.actor.personId}&subjectType=delivery`).expect(200).expect(({ body }) => expect(body.items.map((e: { type: string }) => e.type)).toEqual(['confirmation.given']));
  });
});
