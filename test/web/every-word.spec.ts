import { ENGLISH, fillWords, STATUS_WORDS, type StatusWords } from '@app/kernel';
import type { Browser, Page } from 'playwright-core';
import { english, type Language } from '../../apps/web/src/language';
import { en } from '../../apps/web/src/messages/en';
import { startWeb, type Running } from '../../apps/web/src/start';
import { apiWorld, type ApiWorld } from '../api/fixture';
import { launchBrowser } from '../support/browser';
import { everyForm, everyPage, type Visit } from '../support/page-walk';

const ACCENTED: Record<string, string> = Object.fromEntries([...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, i) => [letter, [...'ãƀçđéƒğĥíĵķľɱñõƥʠŕšŧúṽŵẋýžÃßÇÐÉƑĞĤÍĴĶĽṀÑÕƤɊŔŠŦÚṼŴẊÝŽ'][i]!]));
/** A sentence in a language that nobody speaks: its letters are never plain ones. */
const pseudo = (text: string): string => text.replace(/\{\w+\}|[a-z]/gi, (part) => ACCENTED[part] ?? part);

const language: Language = {
  ...english, say: (key, facts) => (key in en ? fillWords(pseudo(en[key]), facts) : `no message ${key}`), day: (value) => pseudo(english.day(value)), month: (value) => pseudo(english.month(value)), money: english.money, quantity: (steps, unit) => pseudo(english.quantity(steps, unit)),
  status: { ...ENGLISH, words: Object.fromEntries(Object.entries(STATUS_WORDS).map(([key, text]) => [key, pseudo(text)])) as StatusWords, day: (value) => pseudo(ENGLISH.day(value)), quantity: (steps, unit) => pseudo(ENGLISH.quantity(steps, unit)) },
};

/** What people wrote, by table and column: a page that shows more of it has a line more here. Licences are marked `data-written` on the page; codes and seals are in `<code>`. */
const WRITTEN: Record<string, readonly string[]> = {
  council: ['name', 'slug'], organisation: ['name', 'postcode'], person: ['name', 'email'], 'ward w JOIN council_area a ON a.ward_code = w.code': ['w.name', 'w.code'], standing: ['note', 'appeal_note'], need: ['title', 'story', 'postcode', 'private_note', 'outcome', 'access', 'equipment'], need_line: ['description'], suggestion: ['words', 'answer'], pledge: ['title', 'postcode'], pair_rule: ['reason'], contract: ['title', 'reference'],
  commitment: ['title', 'reference'], confirmation: ['what_changed'], '"case"': ['note', 'decision_reason'], case_note: ['note'], job: ['place', 'phone', 'supplier_lead', 'group_lead', 'tasks', 'supervision', 'materials'], tracked_report: ['evidence'], measure: ['title', 'code', 'theme', 'outcome'], measure_set: ['title', 'source', 'licence', 'code'], proxy_value: ['source', 'licence', 'basis'], delivery: ['note', 'deliverer'], commitment_change: ['reference', 'reason'], contract_change: ['reference', 'reason'], concern: ['note'], state_change: ['note'],
};

/** In a Welsh or any other edition every word comes from a message: here all messages are accented, and plain letters are caught. */
describe('every word on every page', () => {
  let w: ApiWorld;
  let web: Running;
  let browser: Browser;
  let page: Page;
  let visits: Visit[];
  let written: string[];
  beforeAll(async () => {
    w = await apiWorld();
    web = await startWeb({ databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1', filesDir: w.files }, w.clock, language);
    browser = await launchBrowser();
    page = await browser.newPage({ javaScriptEnabled: false });
    visits = await everyPage(w, web);
    await read();
  });
  const read = async () => {
    const asked = Object.entries(WRITTEN).flatMap(([table, columns]) => columns.map((column) => `SELECT DISTINCT ${column} AS v FROM ${table} LIMIT 20000`));
    const values = await w.run(w.system, (tx) => tx.query<{ v: string | null }>(asked.map((sql) => `(${sql})`).join(' UNION ALL ')));
    written = [...new Set(values.flatMap(({ v }) => (v && /[a-z]/i.test(v) ? [v, v.charAt(0).toUpperCase() + v.slice(1)] : [])))].sort((a, b) => b.length - a.length);
  };
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    await w.close();
  });

  /** Words that a reader or a screen reader meets. */
  const spoken = (): Promise<string[]> => page.evaluate(() => {
    const found: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (!node.parentElement!.closest('script, style, code, [data-written]')) found.push(node.textContent ?? '');
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'data-label']) for (const e of document.querySelectorAll(`[${name}]`)) found.push(e.getAttribute(name)!);
    return found.map((t) => t.replace(/\s+/g, ' ').trim()).filter((t) => /[a-z]/i.test(t));
  });

  const plain = (text: string): string => {
    let rest = text;
    for (const value of written) if (rest.includes(value)) rest = rest.replaceAll(value, ' ');
    return rest.replace(/[\w.+-]+@[\w.-]+|\b[0-9a-f]{8}-[0-9a-f-]{27}\b|https?:\/\/\S+|#[0-9a-f]{6}\b|\b[0-9A-F]{4}-[0-9A-F]{4}\b|\b[A-Z]{1,3}-?\d[\w-]*/g, ' ').match(/[a-z]{2,}(?: [a-z]+)*/gi)?.join(' | ') ?? '';
  };

  it('comes from the messages', async () => {
    const faults = new Set<string>();
    for (const { name, role, path, cookie } of visits) {
      await page.context().clearCookies();
      if (cookie) await page.context().addCookies([{ name: 'cw-session', value: cookie.split('=')[1]!, url: web.url }]);
      const response = await page.goto(web.url + path);
      if (response!.status() >= 400 || (cookie && page.url().endsWith('/sign-in'))) faults.add(`${name} as ${role}: ${response!.status()} at ${page.url()}`);
      for (const text of await spoken()) if (plain(text)) faults.add(`${name} as ${role}: ${plain(text)}`);
    }
    expect(visits.length).toBeGreaterThan(50);
    expect([...faults]).toEqual([]);
  });

  it('comes from the messages when a form is sent empty', async () => {
    const faults = new Set<string>();
    let seen = 0;
    const forms = await everyForm(w, web);
    await read();
    for (const { name, role, path, cookie, csrf } of forms) {
      const response = await fetch(web.url + path, { method: 'POST', redirect: 'manual', headers: { cookie }, body: new URLSearchParams({ _csrf: csrf }) });
      if (response.status >= 500) faults.add(`${name} as ${role}: ${response.status}`);
      if (response.status < 400) continue;
      seen++;
      await page.setContent(await response.text());
      for (const text of await spoken()) if (plain(text)) faults.add(`${name} as ${role}: ${plain(text)}`);
    }
    expect(seen).toBeGreaterThan(3);
    expect([...faults]).toEqual([]);
  });
});
