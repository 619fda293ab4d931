import { ConfirmationsService, EvidenceShelf } from '@app/delivery';
import { DomainError, newId } from '@app/kernel';
import { zipSync } from 'fflate';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { HOURS, stage, type Cast } from '../journeys/stage';
import { refusal } from '../journeys/world';
import { apiWorld, type ApiWorld, type Caller } from './fixture';

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const text = (s: string) => Buffer.from(s);
const pdf = (n = 0) => text(`%PDF-1.4\n% sheet ${n}\n%%EOF\n`);
const zip = (files: Record<string, string>) => Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, text(content)]))));
const workbook = (type: string) => zip({ '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`, 'xl/workbook.xml': '<workbook/>' });
const picture = (colour = '#357') => sharp({ create: { width: 60, height: 40, channels: 3, background: colour } });
const photo = () => picture().withExif({ IFD0: { Make: 'Camera of Ann' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 45/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '1/1 15/1 0/1' } }).jpeg().toBuffer();

describe('evidence', () => {
  let w: ApiWorld;
  let s: ReturnType<typeof stage>;
  let c: Cast;
  let [supplier, group, broker]: Caller[] = [];
  let path: string;
  let deliveryId: string;
  beforeAll(async () => {
    w = await apiWorld();
    s = stage(w);
  });
  afterAll(() => w.close());
  beforeEach(async () => {
    w.clock.set('2026-06-01T09:00:00Z');
    c = await s.cast();
    [supplier, group, broker] = [await w.as(c.supplier), await w.as(c.group), await w.as(c.broker)];
    deliveryId = (await s.upToLogged(c, 2 * HOURS)).delivery.id;
    path = `/deliveries/${deliveryId}/evidence`;
  });

  const folder = () => join(w.files, w.councilId);
  const onDisk = () => { try { return readdirSync(folder()).sort(); } catch { return []; } };
  const shelf = () => w.api.app.get(EvidenceShelf, { strict: false });
  const attach = async (file: Buffer) => (await supplier!.upload(path, file).expect(201)).body as { id: string; sha256: string; fileName: string };
  const binary = (id: string, who = group!) => who.get(`${path}/${id}`).buffer(true).parse((res, done) => { const parts: Buffer[] = []; res.on('data', (p: Buffer) => parts.push(p)); res.on('end', () => done(null, Buffer.concat(parts))); });

  it('keeps a photo without where, when and with what it was taken', async () => {
    const taken = await photo();
    expect((await sharp(taken).metadata()).exif?.toString('latin1')).toContain('Camera of Ann');
    const attached = await attach(taken);
    expect(attached).toMatchObject({ deliveryId, mediaType: 'image/jpeg', fileName: expect.stringMatching(/^evidence-2026-06-12-[0-9a-f]{12}\.jpg$/) });
    const got = await binary(attached.id).expect(200);
    expect(got.headers).toMatchObject({ 'content-type': 'image/jpeg', 'content-disposition': `attachment; filename="${attached.fileName}"`, 'x-content-type-options': 'nosniff' });
    const { exif, xmp, iptc, width, height } = await sharp(got.body as Buffer).metadata();
    expect({ exif, xmp, iptc, width, height }).toEqual({ width: 60, height: 40 });
    for (const secret of ['Camera of Ann', 'Exif']) expect((got.body as Buffer).toString('latin1')).not.toContain(secret);
    expect(onDisk()).toEqual([attached.id]);
    expect((await w.events()).at(-1)).toBe('evidence.attached');
  });

  it('takes photos, PDF and spreadsheets by what they are, and nothing else', async () => {
    for (const [file, mediaType] of [[await picture('#a00').png().toBuffer(), 'image/jpeg'], [await picture('#0a0').webp().toBuffer(), 'image/jpeg'], [pdf(), 'application/pdf'], [workbook(`${SHEET}.main+xml`), SHEET],
      [zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }), 'application/vnd.oasis.opendocument.spreadsheet']] as const) {
      await supplier!.upload(path, file, '../../evil.html').expect(201).expect(({ body }) => expect(body).toMatchObject({ mediaType, fileName: expect.not.stringContaining('evil') }));
    }
    const before = onDisk();
    for (const [file, status, code] of [
      [text('<script>alert(1)</script>'), 415, 'unsupported-type'], [text('date,hours\n2026-06-01,2'), 415, 'unsupported-type'], [zip({ 'a.txt': 'a' }), 415, 'unsupported-type'],
      [workbook('application/vnd.ms-excel.sheet.macroEnabled.main+xml'), 415, 'unsupported-type'], [(await photo()).subarray(0, 400), 422, 'damaged-file'],
      [Buffer.alloc(0), 422, 'file-missing'], [pdf(), 409, 'attached-already'], [Buffer.concat([pdf(), Buffer.alloc(10_000_000)]), 413, 'file-too-large'],
    ] as const) await supplier!.upload(path, file).expect(({ status: got, body }) => expect([got, body.code]).toEqual([status, code]));
    await supplier!.send(path, pdf(), 'application/pdf').expect(415);
    expect(onDisk()).toEqual(before);
  });

  it('refuses a picture that unpacks to more than can be looked at', async () => {
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } }).png().toBuffer();
    await supplier!.upload(path, bomb).expect(422).expect(({ body }) => expect(body.code).toBe('damaged-file'));
  });

  it('is drawn again by few at once; of many the last are told to come again', async () => {
    const large = await sharp({ create: { width: 5000, height: 4000, channels: 3, background: '#357' } }).jpeg().toBuffer();
    const answers = await Promise.all(Array.from({ length: 30 }, () => supplier!.upload(path, large)));
    const told = answers.filter((r) => r.status === 429);
    expect([told.length > 0, new Set(told.map((r) => r.body.code as string))]).toEqual([true, new Set(['too-many-requests'])]);
    // The same photo is kept once.
    expect(answers.filter((r) => r.status !== 429).map((r) => r.status).sort().slice(0, 2)).toEqual([201, 409]);
    await supplier!.upload(path, await photo()).expect(201);
  });

  it('is ten files at most, whoever is quicker', async () => {
    for (let n = 0; n < 9; n++) await attach(pdf(n));
    const last = await Promise.all([10, 11, 12].map((n) => supplier!.upload(path, pdf(n))));
    expect(last.map((r) => r.status).sort()).toEqual([201, 409, 409]);
    expect(last.find((r) => r.status === 409)!.body.code).toBe('too-many');
    await group!.get(path).expect(({ body }) => expect(body.items).toHaveLength(10));
  });

  it('sent again with its key is one file', async () => {
    const [key, before] = [newId(), onDisk()];
    const [first, again] = await Promise.all([1, 2].map(() => supplier!.upload(path, pdf(), 'a.pdf', key)));
    expect([first!.status, again!.status, again!.body.id]).toEqual([201, 201, first!.body.id]);
    expect(onDisk()).toEqual([...before, first!.body.id as string].sort());
    await supplier!.upload(path, pdf(1), 'a.pdf', key).expect(409).expect(({ body }) => expect(body.code).toBe('command-conflict'));
  });

  it('is for the parties and for officers without an interest', async () => {
    const { id } = await attach(pdf());
    const partial = await w.as(await w.person('broker'));
    await w.run(w.system, (tx) => tx.query(`INSERT INTO declared_interest (council_id, id, person_id, organisation_id, nature, created_at) VALUES ($1, gen_random_uuid(), $2, $3, 'trustee', $4)`, [w.councilId, partial.actor.personId, c.group.organisationId, tx.now]));
    for (const who of [supplier!, group!, broker!]) await who.get(`${path}/${id}`).expect(200);
    for (const who of [partial, await w.as(await w.organisation('supplier')), await w.as(await w.organisation('group'))]) {
      await who.get(path).expect(404);
      await who.get(`${path}/${id}`).expect(404);
    }
    await (await w.as(await w.organisation('supplier'))).upload(path, pdf(2)).expect(404);
    // Under another delivery it does not exist either.
    const other = (await s.log(c, (await s.upToAgreed(c)).match.id, HOURS)).delivery.id;
    await group!.get(`/deliveries/${other}/evidence/${id}`).expect(404);
  });

  it('is for the reserve decider of a case on appeal, while it is theirs', async () => {
    const { id } = await attach(pdf());
    const reserve = await w.as(await w.person('broker'));
    await w.source.query('UPDATE membership SET reserve = (person_id <> $2), ended_at = CASE WHEN person_id NOT IN ($1, $2) THEN now() END WHERE council_id = $3 AND role = $4', [reserve.actor.personId, c.broker.personId, w.councilId, 'broker']);
    const seen = async () => Promise.all([`/deliveries/${deliveryId}`, path, `${path}/${id}`, `/cases/${caseId}`].map(async (at) => (await reserve.get(at)).status));
    await group!.post(`/deliveries/${deliveryId}/confirmation`, { answer: 'dispute', whatChanged: 'Nobody came.' }, { version: 1 }).expect(200);
    const caseId = (await group!.get('/cases').expect(200)).body.items[0].id as string;
    expect(await seen()).toEqual([404, 404, 404, 404]);
    await broker!.post(`/cases/${caseId}/decision`, { outcome: 'upheld', reason: 'The sheet is signed.' }, { version: 1 }).expect(200);
    expect(await seen()).toEqual([404, 404, 404, 404]);
    await group!.post(`/cases/${caseId}/appeal`, { reason: 'It is not our sheet.' }, { version: 2 }).expect(200);
    expect(await seen()).toEqual([200, 200, 200, 200]);
    await reserve.get(`/deliveries/${deliveryId}`).expect(({ body }) => expect(body).toMatchObject({ inQuestion: true, confirmations: [{ answer: 'dispute', whatChanged: 'Nobody came.' }] }));
    await reserve.get('/deliveries').expect(({ body }) => expect(body.items.map((d: { id: string }) => d.id)).toEqual([deliveryId]));
    await reserve.post(`/deliveries/${deliveryId}/confirmation`, { answer: 'all' }, { version: 4 }).expect(404);
    // An officer who may look again comes back: then it is nobody else's.
    await w.person('broker');
    expect(await seen()).toEqual([404, 404, 404, 404]);
  });

  it('can be taken back until the group has answered, and then its file is gone', async () => {
    const [{ id }, kept] = [await attach(pdf()), await attach(pdf(1))];
    await supplier!.delete(`${path}/${id}`).expect(204);
    await supplier!.delete(`${path}/${id}`).expect(404);
    await group!.get(`${path}/${id}`).expect(404);
    expect([onDisk().includes(id), onDisk().includes(kept.id)]).toEqual([false, true]);
    await w.run(c.group, (tx) => w.of(ConfirmationsService).confirm(tx, deliveryId, null, { answer: 'all' }));
    await supplier!.delete(`${path}/${kept.id}`).expect(409).expect(({ body }) => expect(body.code).toBe('wrong-state'));
    await supplier!.upload(path, pdf(2)).expect(409).expect(({ body }) => expect(body.code).toBe('wrong-state'));
    await group!.get(`${path}/${kept.id}`).expect(200);
  });

  it('is never half there: a refused transaction leaves no file, and the sweep settles what a crash left', async () => {
    const before = onDisk();
    const refuse = () => Promise.reject(new DomainError('stopped', 'Stopped.'));
    expect(await refusal(shelf().attach(c.supplier, refuse, deliveryId, pdf()))).toBe('stopped');
    expect(onDisk()).toEqual(before);
    // The connection was lost before the commit: nobody knows, so the draft waits.
    expect(await refusal(shelf().attach(c.supplier, () => Promise.reject(new Error('lost')), deliveryId, pdf()))).toBe('lost');
    const [draft] = onDisk().filter((name) => !before.includes(name));
    expect(draft).toMatch(/\.draft$/);
    // Killed after the commit: the file is readable under its temporary name.
    const { id } = await attach(pdf(3));
    renameSync(join(folder(), id), join(folder(), `${id}.draft`));
    await group!.get(`${path}/${id}`).expect(200);
    await shelf().sweep();
    expect(onDisk()).toContain(draft);
    await shelf().sweep(0);
    expect(onDisk()).toEqual([...before, id].sort());
    // Killed between taking back and removing.
    const bytes = readFileSync(join(folder(), id));
    await supplier!.delete(`${path}/${id}`).expect(204);
    await w.run(w.system, (tx) => tx.query('UPDATE evidence SET removed_at = NULL WHERE id = $1', [id]));
    writeFileSync(join(folder(), id), bytes);
    await shelf().sweep();
    expect(onDisk()).toEqual(before);
  });

  it('that is no longer what was attached is not shown', async () => {
    const { id } = await attach(pdf());
    writeFileSync(join(folder(), id), pdf(99));
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await group!.get(`${path}/${id}`).expect(500);
    said.mockRestore();
  });
});
