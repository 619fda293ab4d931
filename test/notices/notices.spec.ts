import { NeedsService, type NeedInput } from '@app/marketplace';
import { ConfirmationLinks } from '@app/delivery';
import { ApprovalsService, listMatches, RoundsService } from '@app/matching';
import { NoticesService } from '@app/notices';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startInbox } from '../../apps/standalone/src/inbox/inbox';
import { MailSender } from '../../apps/worker/src/mail/mail-sender';
import { LateLettersProcessor } from '../../apps/worker/src/mail/late-letters.processor';
import type { Outbox } from '../../apps/worker/src/outbox/outbox.service';
import { NoticeProcessor } from '../../apps/worker/src/mail/notice.processor';
import { lettersOf } from '../support/letters';
import { HOURS, stage } from '../journeys/stage';
import { refusal, world, type World } from '../journeys/world';

const need: NeedInput = { title: 'Paint our hall', postcode: 'OX1 1AA', lines: [{ kind: 'volunteering', unit: 'hour', quantity: 480, windowFrom: '2026-06-01', windowTo: '2026-12-31' }] };

describe('a notice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cw-mail-'));
  let w: World;
  let inbox: Awaited<ReturnType<typeof startInbox>>;
  let sender: MailSender;
  let processor: NoticeProcessor;
  beforeAll(async () => {
    w = await world();
    inbox = await startInbox(folder, 0);
    sender = new MailSender(inbox.smtpUrl, 'Commonweal <no-reply@example.org>');
    processor = new NoticeProcessor(w.transactions, notices(), sender, 'http://web.example');
  });
  afterAll(async () => {
    sender.close();
    await inbox.close();
    await w.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const notices = () => new NoticesService(w.of(ConfirmationLinks));
  const emailOf = async (personId: string) => (await w.source.query<{ email: string }[]>('SELECT email FROM person WHERE id = $1', [personId]))[0]!.email;
  const mails = async (to: string) => (await (await fetch(`${inbox.url}/messages.json?to=${encodeURIComponent(to)}`)).json()) as { subject: string; text: string }[];
  const eventOf = async (type: string, subjectId: string) => (await w.run(w.system, (tx) => tx.query<{ id: string }>('SELECT id FROM event WHERE type = $1 AND subject_id = $2', [type, subjectId])))[0]!.id;

  it('reaches each person concerned once, however often the job comes', async () => {
    const [group, broker, partial] = [await w.organisation('group'), await w.person('broker'), await w.person('broker')];
    await w.run(w.system, (tx) => tx.query(`INSERT INTO declared_interest (council_id, id, person_id, organisation_id, nature, created_at) VALUES ($1, gen_random_uuid(), $2, $3, 'trustee', $4)`, [w.councilId, partial.personId, group.organisationId, tx.now]));
    const { id } = await w.run(group, (tx) => w.of(NeedsService).post(tx, group.organisationId!, need));
    const eventId = await eventOf('need.submitted', id);
    await Promise.allSettled([1, 2, 3, 4].map(() => processor.run({ councilId: w.councilId, eventId, attempt: 1 })));
    await processor.run({ councilId: w.councilId, eventId, attempt: 2 });
    const [mail, ...more] = await mails(await emailOf(broker.personId!));
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ subject: 'A new request for help is waiting for you', text: expect.stringContaining('“Paint our hall”. Please answer it by Monday 8 June 2026.') });
    // An officer with an interest in the group isn't told, nor is the group told of what it did itself.
    expect(await mails(await emailOf(partial.personId!))).toEqual([]);
    expect(await mails(await emailOf(group.personId!))).toEqual([]);
    const states = await w.run(w.system, (tx) => tx.query<{ state: string }>('SELECT state FROM notice WHERE event_id = $1', [eventId]));
    expect(states).toEqual([{ state: 'sent' }]);
  });

  it('keeps a sensitive title to itself, and sends again what a crash left queued', async () => {
    const [group] = [await w.organisation('group')];
    const { id } = await w.run(group, (tx) => w.of(NeedsService).post(tx, group.organisationId!, { ...need, sensitive: true, title: 'A refuge garden' }));
    const eventId = await eventOf('need.submitted', id);
    const takeAll = () => w.run(w.system, (tx) => lettersOf(w, tx, eventId));
    const letters = await takeAll();
    expect(letters.length).toBeGreaterThan(0);
    expect(JSON.stringify(letters)).not.toContain('refuge');
    // The worker died here: held, not sent. Until that is sure nobody sends them a second time, and the job is not done.
    expect(await takeAll()).toEqual([]);
    expect(await refusal(processor.run({ councilId: w.councilId, eventId, attempt: 2 }))).toBe('in-other-hands');
    w.clock.set(new Date(w.clock.now().getTime() + 16 * 60_000));
    await processor.run({ councilId: w.councilId, eventId, attempt: 3 });
    expect(await takeAll()).toEqual([]);
    const broker = await w.run(w.system, (tx) => tx.query<{ email: string }>('SELECT p.email FROM notice n JOIN person p ON p.id = n.person_id WHERE n.id = $1', [letters[0]!.noticeId]));
    expect((await mails(broker[0]!.email)).filter((m) => !m.text.includes('Paint our hall'))).toHaveLength(1);
  });

  it('that the mail server would not take can be sent by the next run, at once', async () => {
    const [group, broker] = [await w.organisation('group'), await w.person('broker')];
    const { id } = await w.run(group, (tx) => w.of(NeedsService).post(tx, group.organisationId!, need));
    const eventId = await eventOf('need.submitted', id);
    const closed = new MailSender('smtp://127.0.0.1:1', 'Commonweal <no-reply@example.org>');
    expect(await refusal(new NoticeProcessor(w.transactions, notices(), closed, 'http://web.example').run({ councilId: w.councilId, eventId, attempt: 1 }))).not.toBeNull();
    closed.close();
    await processor.run({ councilId: w.councilId, eventId, attempt: 2 });
    expect(await mails(await emailOf(broker.personId!))).toHaveLength(1);
  });

  it('that was prepared without a mail server is sent once there is one, once, unless it is stale', async () => {
    w.clock.set('2026-06-01T09:00:00Z');
    const broker = await w.person('broker');
    const mute = new MailSender(undefined, 'Commonweal <no-reply@example.org>');
    const post = async () => {
      const group = await w.organisation('group');
      return eventOf('need.submitted', (await w.run(group, (tx) => w.of(NeedsService).post(tx, group.organisationId!, need))).id);
    };
    const prepare = (eventId: string) => new NoticeProcessor(w.transactions, notices(), mute, 'http://web.example').run({ councilId: w.councilId, eventId, attempt: 1 });
    const late = (server: MailSender) => new LateLettersProcessor({ councils: () => Promise.resolve([w.councilId]) } as unknown as Outbox, w.transactions, notices(), server, processor);
    await prepare(await post());
    w.clock.set('2026-06-07T09:00:00Z');
    await prepare(await post());
    // Too new: its own job may still be at it.
    await late(sender).of(w.councilId);
    expect(await mails(await emailOf(broker.personId!))).toHaveLength(1);
    w.clock.set('2026-06-10T09:00:00Z');
    await prepare(await post());
    await late(mute).run();
    w.clock.set('2026-06-10T10:00:00Z');
    await Promise.all([late(sender).run(), late(sender).run()]);
    await late(sender).run();
    expect(await mails(await emailOf(broker.personId!))).toHaveLength(3);
    w.clock.set('2026-06-11T09:00:00Z');
    await prepare(await post());
    w.clock.set('2026-06-19T09:00:00Z');
    await late(sender).run();
    expect(await mails(await emailOf(broker.personId!))).toHaveLength(3);
    w.clock.set('2026-06-01T09:00:00Z');
  });

  it('that the mail server refuses is tried less and less often', async () => {
    w.clock.set('2026-06-20T09:00:00Z');
    await w.person('broker');
    const group = await w.organisation('group');
    const eventId = await eventOf('need.submitted', (await w.run(group, (tx) => w.of(NeedsService).post(tx, group.organisationId!, need))).id);
    const away = new MailSender('smtp://127.0.0.1:1', 'Commonweal <no-reply@example.org>');
    const refused = new NoticeProcessor(w.transactions, notices(), away, 'http://web.example');
    const left = async (time: string) => {
      w.clock.set(`2026-06-20T${time}:00Z`);
      return (await w.read(w.system, (tx) => notices().leftBehind(tx))).includes(eventId);
    };
    await expect(refused.run({ councilId: w.councilId, eventId, attempt: 1 })).rejects.toThrow('ECONNREFUSED');
    // Its own job comes again at once.
    await expect(refused.deliver(w.councilId, eventId)).rejects.toThrow('ECONNREFUSED');
    expect([await left('09:10'), await left('10:00')]).toEqual([false, true]);
    await expect(refused.deliver(w.councilId, eventId)).rejects.toThrow('ECONNREFUSED');
    expect([await left('10:05'), await left('10:59'), await left('11:00')]).toEqual([false, false, true]);
    away.close();
    w.clock.set('2026-06-01T09:00:00Z');
  });

  it('says nothing to those whom nobody had asked, and tells whoever had', async () => {
    const steps = stage(w);
    const c = await steps.cast();
    const told = async (eventId: string) => (await w.run(w.system, (tx) => lettersOf(w, tx, eventId))).map((l) => l.to);
    const decline = (id: string) => w.run(c.broker, (tx) => w.of(ApprovalsService).decline(tx, id, null, { code: 'broker-judgement' }));
    const [request, offer] = [await steps.open(c), await steps.offer(c)];
    const { id } = await w.run(c.broker, (tx) => w.of(RoundsService).request(tx));
    await w.of(RoundsService).run(w.councilId, id);
    const { items: [proposed] } = await w.read(c.broker, (tx) => listMatches(tx, { needId: request.id }));
    await decline(proposed!.id);
    expect(await told(await eventOf('match.declined', proposed!.id))).toEqual([]);
    const asked = await steps.ask(c, request, offer, 10 * HOURS);
    await decline(asked.id);
    expect(await told(await eventOf('match.declined', asked.id))).toEqual([await emailOf(c.supplier.personId!)]);
  });

  it('reaches the others when one address is refused, and that one later; without a mail server it waits', async () => {
    const people = [await w.person('broker'), await w.person('broker'), await w.person('broker')];
    const group = await w.organisation('group');
    const { id } = await w.run(group, (tx) => w.of(NeedsService).post(tx, group.organisationId!, need));
    const eventId = await eventOf('need.submitted', id);
    const emails = await Promise.all(people.map((p) => emailOf(p.personId!)));
    const by = (server: object) => new NoticeProcessor(w.transactions, notices(), server as MailSender, 'http://web.example').run({ councilId: w.councilId, eventId, attempt: 1 });
    const waiting = async () => (await w.run(w.system, (tx) => tx.query<{ email: string }>(`SELECT p.email FROM notice n JOIN person p ON p.id = n.person_id WHERE n.event_id = $1 AND n.state = 'queued'`, [eventId]))).map((n) => n.email);
    await by({ sends: false, send: () => Promise.resolve() });
    expect(await waiting()).toEqual(expect.arrayContaining(emails));
    const [first] = await waiting();
    const took: string[] = [];
    expect(await refusal(by({ sends: true, send: ({ to }: { to: { address: string } }) => (to.address === first ? Promise.reject(Object.assign(new Error('550'), { code: 'EENVELOPE' })) : Promise.resolve(void took.push(to.address))) }))).toBe('EENVELOPE');
    expect(await waiting()).toEqual([first]);
    expect(took).toEqual(expect.arrayContaining(emails.filter((e) => e !== first)));
    await processor.run({ councilId: w.councilId, eventId, attempt: 2 });
    expect(await waiting()).toEqual([]);
  });
});
