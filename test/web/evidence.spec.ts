import type { Actor } from '@app/kernel';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { startWeb, type Running } from '../../apps/web/src/start';
import { HOURS, stage, type Cast } from '../journeys/stage';
import { world, type World } from '../journeys/world';
import { launchBrowser } from '../support/browser';
import { visitors } from '../support/visitors';

const photo = (colour: string) => sharp({ create: { width: 60, height: 40, channels: 3, background: colour } }).withExif({ IFD0: { Make: 'Camera of Ann' } }).jpeg().toBuffer();
const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });

/** Photos and documents of a delivery, without JavaScript. */
describe('evidence on the web', () => {
  const files = mkdtempSync(join(tmpdir(), 'cw-web-files-'));
  let w: World;
  let web: Running;
  let browser: Browser;
  let v: ReturnType<typeof visitors>;
  let c: Cast;
  let id: string;
  let page: Page;
  beforeAll(async () => {
    w = await world();
    web = await startWeb({ databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1', filesDir: files }, w.clock);
    browser = await launchBrowser();
    v = visitors(web, browser);
    const s = stage(w);
    c = await s.cast();
    id = (await s.upToLogged(c, 2 * HOURS)).delivery.id;
    page = await v.as(c.supplier);
    await page.goto(`${web.url}/deliveries/${id}`);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    await w.close();
    rmSync(files, { recursive: true, force: true });
  });
  const main = (of = page) => of.textContent('main');
  async function send(chosen: ReturnType<typeof file> | null): Promise<number> {
    if (chosen) await page.getByLabel('Add a photo or a document').setInputFiles(chosen);
    const [answer] = await Promise.all([page.waitForResponse((r) => r.request().method() === 'POST'), page.getByRole('button', { name: 'Add it' }).click()]);
    await page.waitForLoadState();
    return answer.status();
  }
  const opened = async (actor: Actor, path: string) => {
    const other = await v.as(actor);
    return other.request.get(web.url + path);
  };

  it('says what is wrong with a file, beside it and in the summary', async () => {
    for (const [chosen, sentence] of [
      [null, 'Choose a file with something in it'],
      [file('list.exe', 'image/jpeg', Buffer.from('MZ\u0090 not a photo')), 'Choose a photo (JPEG, PNG or WebP)'],
      [file('big.pdf', 'application/pdf', Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(10_000_001)])), 'The file has more than 10 MB'],
      [file('torn.jpg', 'image/jpeg', (await photo('#f00')).subarray(0, 300)), 'We could not open this photo'],
    ] as const) {
      expect(await send(chosen)).toBe(422);
      expect(await page.title()).toMatch(/^Error: /);
      expect(await page.textContent('.govuk-error-summary')).toContain(sentence);
      expect(await page.textContent('#file-error')).toContain(sentence);
    }
  });

  it('shows a photo to the group and the council, without what the camera wrote, and to nobody else', async () => {
    expect(await send(file('../../Ann at home.jpg', 'image/jpeg', await photo('#357')))).toBe(303);
    expect(await main()).toContain('Added. The group and the council can open it.');
    const path = (await page.getByRole('link', { name: 'Photo 1' }).getAttribute('href'))!;
    for (const actor of [c.supplier, c.group, c.broker]) {
      const answer = await opened(actor, path);
      expect([answer.status(), answer.headers()['content-type'], answer.headers()['content-disposition'], answer.headers()['x-content-type-options'], answer.headers()['cache-control']]).toEqual([200, 'image/jpeg', expect.stringMatching(/^inline; filename="evidence-[\d-]+-[0-9a-f]{12}\.jpg"$/), 'nosniff', 'no-store']);
      expect((await sharp(await answer.body()).metadata()).exif).toBeUndefined();
    }
    for (const actor of [await w.organisation('group'), await w.organisation('supplier')]) expect((await opened(actor, path)).status()).toBe(404);
    expect(await send(file('again.jpg', 'image/jpeg', await photo('#357')))).toBe(422);
    expect(await main()).toContain('This very file is there already');
  });

  it('is taken back while nobody has answered, and stays in a case', async () => {
    expect(await send(file('sheet.pdf', 'application/pdf', Buffer.from('%PDF-1.4\n%%EOF\n')))).toBe(303);
    const path = (await page.getByRole('link', { name: 'Document 2' }).getAttribute('href'))!;
    expect((await opened(c.group, path)).headers()['content-disposition']).toMatch(/^attachment; filename="evidence-/);
    expect(await v.faultsOf(c.supplier, { 'delivery-evidence': `/deliveries/${id}` })).toEqual([]);
    await page.getByRole('button', { name: 'Take it back' }).nth(1).click();
    expect(await main()).toContain('Taken back.');
    expect((await opened(c.group, path)).status()).toBe(404);
    const group = await v.as(c.group);
    await group.goto(`${web.url}/deliveries/${id}`);
    await group.getByLabel('No', { exact: false }).last().check();
    await group.getByRole('button', { name: 'Send our answer' }).click();
    await group.goto(`${web.url}/cases`);
    await group.locator('.cw-list a').first().click();
    expect(await main(group)).toContain('Photo 1');
    await page.goto(`${web.url}/deliveries/${id}`);
    expect(await page.getByRole('button', { name: 'Take it back' }).count()).toBe(0);
  });
});
