import { CaseNotes, CasesService, JobsService } from '@app/delivery';
import type { Actor } from '@app/kernel';
import { exportLine, headsDocument, sealedTransfers, Seals } from '@app/ledger';
import { NeedDrafts, NeedsService } from '@app/marketplace';
import { Invitations, Persons } from '@app/people';
import { Client } from 'pg';
import { toNewJob } from '../../../apps/worker/src/outbox/outbox.service';
import { HOURS, JOB, stage } from '../../journeys/stage';
import { world, type World } from '../../journeys/world';
import { newKey } from '../../support/signing-key';
import { NO_PERSONAL_DATA } from './9-no-personal-data';
import { keeps } from './promise';

keeps('no personal data', NO_PERSONAL_DATA);

/** What people told us on the way, each with a word that stands nowhere else. */
const TOLD = {
  name: 'Zebedee Quillfeather', email: 'quillfeather@example.org', phone: '07700900123', story: 'Ever since the marlinspike fell.', privateNote: 'Ring Aunt Petronella.', title: 'Mend the gazebobbin',
  lead: 'Ambrosine Tuck', place: 'Behind the wobbleshed', deliverer: 'Thaddeus Plumb', note: 'We used the snickerbrush.', changed: 'The hullabalcony is dry.', thanks: 'Bless you, Thaddeus.', reason: 'The flibberledger says six.',
  caseNote: 'My own word: crumbleworth.', draft: 'We also dream of a tumblegarden.', invited: 'Wilberta Snork',
};
const WORDS = ['Zebedee', 'Quillfeather', 'quillfeather@', '07700900123', 'marlinspike', 'Petronella', 'gazebobbin', 'Ambrosine', 'wobbleshed', 'Thaddeus', 'snickerbrush', 'hullabalcony', 'flibberledger', 'crumbleworth', 'tumblegarden', 'Wilberta'];

describe('what people told us on the way', () => {
  let w: World;
  let owner: Client;
  let group: Actor;
  const lines: string[] = [];
  const seals = new Seals();
  const key = newKey();
  const everything = async (of: string): Promise<string> => (await owner.query<{ row: string }>(`SELECT t::text AS row FROM ${of} t`)).rows.map((r) => r.row).join('\n');
  const found = (text: string) => WORDS.filter((word) => text.toLowerCase().includes(word.toLowerCase()));

  beforeAll(async () => {
    for (const way of ['log', 'info', 'warn', 'error'] as const) jest.spyOn(console, way).mockImplementation((...said: unknown[]) => void lines.push(said.map(String).join(' ')));
    w = await world();
    owner = new Client({ connectionString: w.database.superUrl });
    await owner.connect();
    const s = stage(w);
    const c = await s.cast();
    group = c.group;
    await owner.query('UPDATE person SET name = $2, email = $3, phone = $4 WHERE id = $1', [group.personId, TOLD.name, TOLD.email, TOLD.phone]);
    await owner.query('UPDATE organisation SET name = $2 WHERE id = $1', [group.organisationId, `${TOLD.name} and friends`]);
    const colleague = await w.person('group', group.organisationId);
    const need = await s.open(c, { title: TOLD.title, story: TOLD.story, privateNote: TOLD.privateNote });
    const offer = await s.offer(c);
    const match = await s.ask(c, need, offer, 20 * HOURS);
    await s.approve(c, match.id);
    await s.accept(c.group, match.id);
    await w.run(c.supplier, (tx) => w.of(JobsService).set(tx, match.id, null, { ...JOB, phone: TOLD.phone, supplierLead: TOLD.lead, groupLead: TOLD.name, place: TOLD.place, tasks: TOLD.story }));
    await w.run(c.group, (tx) => w.of(JobsService).agree(tx, match.id, null));
    w.clock.set('2026-06-15T09:00:00Z');
    const { delivery } = await s.log(c, match.id, 8 * HOURS, { deliverer: TOLD.deliverer, note: TOLD.note });
    await s.confirm(c, delivery.id, { answer: 'part', quantity: 6 * HOURS, whatChanged: TOLD.changed, thanks: TOLD.thanks });
    const [{ id }] = await w.read(c.broker, (tx) => tx.query<{ id: string }>('SELECT id FROM "case" WHERE delivery_id = $1', [delivery.id])) as [{ id: string }];
    await w.run(c.group, (tx) => w.of(CaseNotes).write(tx, id, TOLD.caseNote));
    await w.run(c.broker, (tx) => w.of(CaseNotes).write(tx, id, 'The council has asked both.'));
    for (const by of [c.group, colleague]) await w.run(by, async (tx) => w.of(NeedDrafts).save(tx, (await w.of(NeedDrafts).begin(tx)).id, { story: by === group ? TOLD.draft : 'A colleague’s own.' }));
    await w.run(c.group, (tx) => w.of(Invitations).invite(tx, { name: TOLD.invited, email: 'somebody@example.org' }, { role: 'group', organisationId: group.organisationId }));
    await w.run(w.system, (tx) => w.of(Invitations).invite(tx, { name: TOLD.name, email: TOLD.email }, { role: 'auditor', organisationId: null }));
    await w.run(c.broker, (tx) => w.of(CasesService).decide(tx, id, null, { outcome: 'part', quantity: HOURS, reason: TOLD.reason }));
    // A refusal and a fault say what they say without it too.
    await w.run(c.group, (tx) => w.of(NeedsService).post(tx, c.group.organisationId!, { title: TOLD.title, postcode: TOLD.place, lines: [] })).catch((error: unknown) => console.error(String(error)));
    await w.transactions.installation((m) => seals.publishKeys(m, [key], w.clock.now()));
    await w.run(w.system, (tx) => seals.seal(tx, key));
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await owner.end();
    await w.close();
  });

  it('stands where it was told', async () => {
    const kept = (await Promise.all(['person', 'need', 'job', 'delivery', 'confirmation', '"case"', 'case_note', 'need_draft', 'invitation'].map(everything))).join('\n');
    expect(found(kept)).toEqual(WORDS);
  });

  it('stands in no table of the books, no event, no job and no log line', async () => {
    const { rows: tables } = await owner.query<{ name: string }>(`SELECT oid::regclass::text AS name FROM pg_class WHERE relnamespace = 'ledger'::regnamespace AND relkind IN ('r','p')`);
    expect(tables.length).toBeGreaterThan(6);
    for (const { name } of [...tables, { name: 'event' }, { name: 'event_job' }, { name: 'book_total' }]) expect([name, found(await everything(name))]).toEqual([name, []]);
    const { rows: events } = await owner.query<{ id: string }>('SELECT id FROM event');
    expect(events.length).toBeGreaterThan(8);
    expect(found(JSON.stringify(events.map((e) => toNewJob(w.councilId, { eventId: e.id, job: 'notices', attempt: 1 } as never))))).toEqual([]);
    expect(found(lines.join('\n'))).toEqual([]);
    expect(await w.differences()).toEqual([]);
  });

  it('goes, and every proof stays: erasing a person changes no line of the books and no head', async () => {
    const books = () => w.read(w.system, async (tx) => {
      const entries: string[] = [];
      for await (const entry of sealedTransfers(tx)) entries.push(exportLine(entry));
      return { entries, heads: await headsDocument(tx, { limit: 10 }) };
    });
    const before = await books();
    expect(before.entries.length).toBeGreaterThan(8);
    await w.run(w.system, (tx) => w.of(Persons).erase(tx.manager, group.personId!, new Date('2026-06-16T09:00:00Z')));
    // Whom they invited is somebody else.
    expect(found(await everything('person'))).toEqual(['Wilberta']);
    for (const table of ['case_note', 'need_draft', 'invitation']) expect([table, found(await everything(table))]).toEqual([table, []]);
    // What colleagues and the council wrote stays; that a note was written stays too.
    expect(await everything('need_draft')).toContain('A colleague’s own.');
    expect((await owner.query('SELECT note FROM case_note ORDER BY id')).rows).toEqual([{ note: null }, { note: 'The council has asked both.' }]);
    expect((await owner.query('SELECT state, answered_at, address_hash FROM invitation ORDER BY id')).rows).toEqual([
      { state: 'withdrawn', answered_at: new Date('2026-06-16T09:00:00Z'), address_hash: expect.anything() }, { state: 'withdrawn', answered_at: new Date('2026-06-16T09:00:00Z'), address_hash: null }]);
    expect(await books()).toEqual(before);
    expect(await w.differences()).toEqual([]);
  });
});
