import { ConfirmationsService } from '@app/delivery';
import { newId } from '@app/kernel';
import { Ledger, Periods } from '@app/ledger';
import { listPeriods, periodStatement, type PeriodStatement } from '@app/reporting';
import { HOURS, stage, type Cast } from './stage';
import { refusal, world, type World } from './world';

const [SPRING, SUMMER, WINTER] = ['2026-04-01', '2026-07-01', '2026-01-01'];

describe('reporting quarters', () => {
  let w: World;
  let s: ReturnType<typeof stage>;
  let c: Cast;
  let deliveryId: string;
  let published: PeriodStatement;
  beforeAll(async () => {
    w = await world();
    s = stage(w);
    c = await s.cast();
    const { match } = await s.upToAgreed(c);
    deliveryId = (await s.log(c, match.id, 8 * HOURS)).delivery.id;
    await w.run(c.group, (tx) => w.of(ConfirmationsService).confirm(tx, deliveryId, null, { answer: 'all' }));
  });
  afterAll(() => w.close());
  afterEach(async () => expect(await w.differences()).toEqual([]));

  const statement = (from: string, organisationId: string | null = null) => w.read(w.system, (tx) => periodStatement(tx, from, organisationId));
  const close = (from: string) => w.run(w.system, (tx) => w.of(Periods).close(tx, from));
  const lock = (from: string) => w.run(w.system, (tx) => w.of(Periods).lock(tx, from));
  const line = ({ lines }: PeriodStatement, book: string, stageOf: string) => lines.find((l) => l.book === book && l.stage === stageOf && l.unit !== 'social-value');
  const confirmed = (of: PeriodStatement) => line(of, 'supply', 'confirmed');

  it('show opening balance, movements and closing balance, and each column adds up to nothing', async () => {
    const spring = await statement(SPRING);
    expect(spring.period.state).toBe('open');
    expect(confirmed(spring)).toMatchObject({ stageName: 'Confirmed', grade: 'group-confirmed', opening: 0, corrections: 0, movements: [{ code: 'delivery.confirmed', in: 8 * HOURS, out: 0 }], closing: 8 * HOURS, recordedLater: 0 });
    for (const what of ['opening', 'corrections', 'closing'] as const) expect(spring.lines.reduce((n, l) => n + l[what], 0)).toBe(0);
    expect(confirmed(await statement(SUMMER))).toMatchObject({ opening: 8 * HOURS, movements: [], closing: 8 * HOURS });
    expect(confirmed(await statement(WINTER))).toBeUndefined();
    expect(line(await statement(SPRING, c.group.organisationId), 'demand', 'confirmed')!.closing).toBe(8 * HOURS);
    expect(line(await statement(SPRING, newId()), 'supply', 'confirmed')).toBeUndefined();
  });

  it('close after their last day, in order, once; then lock', async () => {
    expect(await refusal(close(SPRING))).toBe('not-yet');
    expect(await refusal(close('2026-04-02'))).toBe('wrong-date');
    w.clock.set('2026-10-05T09:00:00Z');
    expect(await refusal(close(SUMMER))).toBe('earlier-period-open');
    expect(await refusal(lock(SPRING))).toBe('wrong-state');
    await close(SPRING);
    expect(await refusal(close(SPRING))).toBe('wrong-state');
    await lock(SPRING);
    expect(await refusal(lock(SPRING))).toBe('wrong-state');
    expect((await w.read(w.system, (tx) => listPeriods(tx))).items.map((p) => [p.from, p.state])).toEqual([['2026-10-01', 'open'], [SUMMER, 'open'], [SPRING, 'locked']]);
    expect(await w.events()).toEqual(expect.arrayContaining(['period.closed', 'period.locked']));
    published = await statement(SPRING);
  });

  it('stay as they were published after a later correction, which both quarters show with its note', async () => {
    await w.run(c.broker, (tx) => w.of(ConfirmationsService).reverse(tx, deliveryId, null, 'Counted twice: see the register.'));
    const spring = await statement(SPRING);
    expect(spring.lines.map(({ recordedLater: _, ...l }) => l)).toEqual(published.lines.map(({ recordedLater: _, ...l }) => l));
    expect(confirmed(spring)).toMatchObject({ closing: 8 * HOURS, recordedLater: -8 * HOURS });
    expect(spring.correctedLater).toMatchObject([{ note: 'Counted twice: see the register.', happenedIn: SPRING }]);
    const summer = await statement(SUMMER);
    expect(confirmed(summer)).toMatchObject({ opening: 8 * HOURS, corrections: -8 * HOURS, movements: [], closing: 0 });
    expect(summer.corrects).toMatchObject([{ note: 'Counted twice: see the register.', happenedIn: SPRING }]);
    await close(SUMMER);
    expect((await statement(SUMMER)).lines).toEqual(summer.lines);
    const autumn = await statement('2026-10-01');
    expect(confirmed(autumn)).toMatchObject({ opening: 0, corrections: 0 });
    expect(autumn.corrects).toEqual([]);
  });

  it('leave out what began before they were closed and was committed after: it shows as recorded later', async () => {
    w.clock.set('2027-01-05T09:00:00Z');
    let committed: Promise<unknown> = Promise.resolve();
    let goOn = (): void => {};
    const waiting = new Promise<void>((resolve) => { goOn = resolve; });
    await new Promise<void>((posted) => {
      committed = w.run(w.system, async (tx) => {
        await w.of(Periods).noteCorrection(tx, newId(), [SPRING], 'In the same transaction.');
        const key = (of: string) => ({ book: 'supply', stage: of, subject: c.supplier.organisationId!, unit: 'item' });
        await w.of(Ledger).post(tx, [[{ kind: 'single', debit: key('source'), credit: key('open'), amount: 7, code: 'test.late', happenedOn: '2026-10-10' }]]);
        posted();
        await waiting;
      });
    });
    await close('2026-10-01');
    const before = await statement('2026-10-01');
    goOn();
    await committed;
    const after = await statement('2026-10-01');
    const items = (of: PeriodStatement) => of.lines.find((l) => l.unit === 'item' && l.stage === 'open');
    expect(items(before)).toBeUndefined();
    expect(items(after)).toMatchObject({ opening: 0, movements: [], closing: 0, recordedLater: 7 });
    expect(items(await statement('2027-01-01'))).toMatchObject({ opening: 0, corrections: 7, closing: 7 });
  });

  it('cannot be reopened or thrown away, whoever asks', async () => {
    for (const sql of [`UPDATE period SET closed_at = now()`, `DELETE FROM period`, `DELETE FROM period_note`]) {
      expect(await refusal(w.run(w.system, (tx) => tx.query(sql)))).toBe('42501');
    }
  });
});
