import { ConfirmationLinks } from '@app/delivery';
import { type Actor } from '@app/kernel';
import { leafHash, Seals, verifyConsistency, verifyInclusion, type ConsistencyProof, type HeadsDocument, type InclusionProof } from '@app/ledger';
import { NoticesService, type Letter } from '@app/notices';
import { Councils } from '@app/people';
import type { Receipt } from '@app/reporting';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import { startWeb, type Running } from '../../apps/web/src/start';
import { verifyCommand } from '../../libs/ledger/src/seals/verify-command';
import { vouchedHeads } from '../../libs/ledger/src/seals/verify-heads';
import { newKey } from '../support/signing-key';
import { apiWorld, type ApiWorld } from './fixture';
import { stage, type Subject } from './permission-walk.stage';

const hex = (text: string) => Buffer.from(text, 'hex');
const DAY = 24 * 60 * 60_000;

/** What those outside the database are given, and what it lets them see. */
describe('checking a council\'s records', () => {
  let w: ApiWorld;
  let web: Running;
  let delivery: Subject;
  const [seals, key] = [new Seals(), newKey()];
  const seal = () => w.run(w.system, (tx) => seals.seal(tx, key));
  const heads = async () => (await w.anonymous.get('/councils/oxford-test/heads').expect(200)).body as HeadsDocument;
  beforeAll(async () => {
    w = await apiWorld();
    web = await startWeb({ databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1' } as Parameters<typeof startWeb>[0], w.clock);
    await w.transactions.installation((m) => seals.publishKeys(m, [key], w.clock.now()));
    delivery = await stage(w).confirmedDelivery();
  });
  afterAll(async () => {
    await web.close();
    await w.close();
  });
  const receiptOf = async (actor: Actor, id = delivery.id) => (await w.as(actor)).get(`/deliveries/${id}/receipt`);

  it('a receipt says what is not sealed yet, and proves each entry once it is', async () => {
    const before = (await receiptOf(delivery.group!)).body as Receipt;
    expect(before).toMatchObject({ sealed: false, head: null, delivery: { id: delivery.id } });
    expect(before.entries.length).toBeGreaterThanOrEqual(4);
    expect(before.entries.map((e) => e.proof)).toEqual(before.entries.map(() => null));
    await seal();
    const receipt = (await receiptOf(delivery.supplier!)).body as Receipt;
    expect(receipt.sealed).toBe(true);
    const { heads: [head] } = vouchedHeads([await heads()], key.id);
    expect(receipt.head).toEqual(head);
    for (const { transfer, proof } of receipt.entries) {
      expect(leafHash(transfer).toString('hex')).toBe(proof!.leafHash);
      expect(verifyInclusion(proof!.leaf, head!.size, leafHash(transfer), proof!.path.map(hex), hex(head!.root))).toBe(true);
      expect(verifyInclusion(proof!.leaf, head!.size, leafHash({ ...transfer, amount: '1' }), proof!.path.map(hex), hex(head!.root))).toBe(false);
    }
    // What came after is marked as not sealed, and what came before keeps its proof.
    await stage(w).confirmedDelivery();
    expect((await receiptOf(delivery.group!)).body).toMatchObject({ sealed: true, head });
  });

  it('has no receipt for what nobody has answered', async () => {
    const open = await stage(w).delivery();
    expect((await receiptOf(open.group!, open.id)).body).toMatchObject({ status: 409, code: 'not-confirmed-yet' });
  });

  it('shows anybody the heads and that each is the beginning of the next', async () => {
    const [first] = (await heads()).heads;
    await seal();
    const [second] = vouchedHeads([await heads()], key.id).heads.slice(-1);
    expect(second!.size).toBeGreaterThan(first!.size);
    const { path } = (await w.anonymous.get(`/councils/oxford-test/consistency-proof?first=${first!.size}&second=${second!.size}`).expect(200)).body as ConsistencyProof;
    expect(verifyConsistency(first!.size, second!.size, hex(first!.root), hex(second!.root), path.map(hex))).toBe(true);
    for (const [query, code] of [[`first=2&second=1`, 'wrong-sizes'], [`first=1&second=${second!.size + 1}`, 'wrong-sizes'], ['first=0&second=1', 'bad-fields'], ['first=1.5&second=2', 'bad-fields']] as const) {
      expect((await w.anonymous.get(`/councils/oxford-test/consistency-proof?${query}`)).body).toMatchObject({ status: 422, code });
    }
    await w.anonymous.get('/councils/nowhere/heads').expect(404);
    expect((await w.anonymous.get(`/councils/oxford-test/heads?below=${second!.size}&limit=1`)).body).toMatchObject({ heads: [first] });
  });

  it('proves single entries to an auditor', async () => {
    const auditor = await w.as(await w.person('auditor'));
    const [{ transfer }] = ((await receiptOf(delivery.group!)).body as Receipt).entries as [Receipt['entries'][0]];
    const proof = (await auditor.get(`/transfers/${transfer.id}/inclusion-proof`).expect(200)).body as InclusionProof;
    expect(verifyInclusion(proof.leaf, proof.head.size, leafHash(transfer), proof.path.map(hex), hex(proof.head.root))).toBe(true);
    const [unsealed] = await stage(w).delivery().then((d) => w.run(w.system, (tx) => tx.query<{ id: string }>('SELECT supply_hold AS id FROM delivery WHERE id = $1', [d.id])));
    expect((await auditor.get(`/transfers/${unsealed!.id}/inclusion-proof`)).body).toMatchObject({ status: 409, code: 'not-sealed-yet' });
  });

  it('stands on the council\'s public page, in plain words, with the file that the verifier reads', async () => {
    const { heads: [head] } = await heads();
    expect((await supertest(web.url).get('/c/oxford-test')).text).toContain('href="/c/oxford-test/records"');
    const page = (await supertest(web.url).get('/c/oxford-test/records').expect(200)).text;
    for (const shown of ['Check our records', head!.root, String(head!.size), key.id]) expect(page).toContain(shown);
    const file = await supertest(web.url).get('/c/oxford-test/records.json').expect(200);
    expect(vouchedHeads([file.body as HeadsDocument], key.id).heads.at(-1)).toEqual(head);
  });

  it('the export of the journal is what the verifiers read, with what is not sealed yet at its end', async () => {
    const auditor = await w.as(await w.person('auditor'));
    const folder = mkdtempSync(join(tmpdir(), 'cw-records-'));
    const [journal, published] = [join(folder, 'journal.ndjson'), join(folder, 'heads.json')];
    await stage(w).delivery();
    const { text } = await auditor.get('/exports/journal.ndjson').buffer(true).parse((response, done) => {
      let whole = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => { whole += part; });
      response.on('end', () => done(null, whole));
    }).then((response) => ({ text: response.body as string }));
    writeFileSync(published, JSON.stringify(await heads()));
    const verified = async (as: string) => {
      const said: string[] = [];
      writeFileSync(journal, as);
      return { code: await verifyCommand([journal, published, '--key', key.id], (line) => said.push(line)), said: said.join('\n') };
    };
    const fine = await verified(text);
    expect(fine).toMatchObject({ code: 0, said: expect.stringMatching(/and [1-9]\d* say that they are not sealed yet[^]*OK: \d+ entries/) as string });
    expect(await verified(text.replace(/"amount":"(\d+)"/, '"amount":"1$1"'))).toMatchObject({ code: 1, said: expect.stringContaining('ALTERED: leaf 0') as string });
    rmSync(folder, { recursive: true });
  });

  it('comes by mail once a day to the officer that the council names, or else to its admins, and only when there is something new', async () => {
    const [admin, named] = [await w.person('council_admin'), await w.person('auditor')];
    const tell = () => w.run(w.system, (tx) => seals.tell(tx));
    const letters = async () => {
      const [event] = await w.run(w.system, (tx) => tx.query<{ id: string }>(`SELECT id FROM event WHERE type = 'ledger.head_signed' ORDER BY id DESC LIMIT 1`));
      const notices = new NoticesService(w.of(ConfirmationLinks));
      await w.run(w.system, (tx) => notices.prepare(tx, event!.id));
      const written: Letter[] = [];
      for (let letter: Letter | null; (letter = await w.run(w.system, (tx) => notices.take(tx, event!.id))); ) written.push(letter);
      const people = await w.source.query<{ id: string; email: string }[]>('SELECT id, email FROM person WHERE email = ANY($1)', [written.map((l) => l.to)]);
      return { to: people.map((p) => p.id), letter: written[0]! };
    };
    await seal();
    expect([await tell(), await tell()]).toEqual([true, false]);
    const { heads: [head] } = await heads();
    const first = await letters();
    expect(first.to).toEqual([admin.personId]);
    for (const said of [head!.root, head!.signature, head!.key, String(head!.size)]) expect(first.letter.body).toContain(said);
    expect(first.letter.path).toBe('/c/oxford-test/records');

    await w.run(w.system, (tx) => w.of(Councils).change(tx, null, { rules: { recordsOfficerId: named.personId } }));
    await stage(w).confirmedDelivery();
    await seal();
    expect(await tell()).toBe(false);
    w.clock.set(new Date(w.clock.now().getTime() + DAY));
    expect([await tell(), await tell()]).toEqual([true, false]);
    expect((await letters()).to).toEqual([named.personId]);
    w.clock.set(new Date(w.clock.now().getTime() + 2 * DAY));
    expect(await tell()).toBe(false);
  });
});
