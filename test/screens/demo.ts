import { Sessions } from '@app/people';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { DemoLogIn } from '../../apps/standalone/src/demo/log-ins';
import { findReach } from '../../apps/standalone/src/story/running';
import { startWeb } from '../../apps/web/src/start';
import { launchBrowser } from '../support/browser';
import { NO_PAGE } from '../support/page-walk';
import { routesOf } from '../support/routes';
import { crawl } from './crawl';
import { album, type Look } from './pictures';

export interface Wanted { /** Names of visitors; null: all. */ as: readonly string[] | null; /** So many pages of a route for each visitor. */ each: number; looks: readonly Look[] }

/** Every page to which links lead the people of the demo's first council, and whoever is not signed in; answers with the routes that no link led to. */
export async function picturesOfDemo(folder: string, { as, each, looks }: Wanted, say: (line: string) => void): Promise<string[]> {
  const { databaseUrl } = findReach(undefined, undefined, folder);
  const logIns = JSON.parse(readFileSync(join(folder, 'demo.json'), 'utf8')) as DemoLogIn[];
  if (!logIns.length) throw new Error('There is no demo here: set DATA_DIR to another folder.');
  const council = logIns[0]!.email.split('@')[1]!;
  const visitors = [{ name: 'anybody', email: null }, ...logIns.filter((l) => l.email.endsWith(`@${council}`)).map(({ email }) => ({ name: email.split('@')[0]!, email }))];
  // A door of our own: its sessions need no mail.
  const web = await startWeb({ databaseUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1', filesDir: join(folder, 'files') });
  const browser = await launchBrowser();
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const routes = routesOf(web.app).map((r) => r.name).filter((name) => name.startsWith('GET ') && !NO_PAGE.test(name)).map((name) => name.slice(4));
  const missed = new Set(routes);
  for (const { name, email } of visitors.filter((v) => !as || as.includes(v.name))) {
    const context = await browser.newContext({ baseURL: web.url });
    if (email) {
      const { rows: [person] } = await client.query<{ id: string }>('SELECT id FROM person WHERE email = $1', [email]);
      await context.addCookies([{ name: 'cw-session', value: (await web.app.get(Sessions, { strict: false }).begin(person!.id)).token, url: web.url }]);
    }
    const [page, pictures] = [await context.newPage(), album(name, looks)];
    await crawl(page, email ? ['/tasks', '/invitations'] : ['/', '/sign-in'], routes, each, async ({ route }) => {
      missed.delete(route);
      await pictures.take(page, route);
    });
    say(`${name}: ${pictures.pages()} pages`);
    await context.close();
  }
  await Promise.all([browser.close(), client.end()]);
  await web.close();
  return [...missed];
}
