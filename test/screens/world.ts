import { startWeb } from '../../apps/web/src/start';
import { apiWorld } from '../api/fixture';
import { launchBrowser } from '../support/browser';
import setUp from '../support/global-setup';
import tearDown from '../support/global-teardown';
import { everyPage } from '../support/page-walk';
import { album, type Look } from './pictures';

/** Pages to which no link of the demo leads: as the first who may see them, in the world of the specs. */
export async function picturesOfWorld(routes: readonly string[], looks: readonly Look[], say: (line: string) => void): Promise<void> {
  await setUp();
  const w = await apiWorld();
  const web = await startWeb({ databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1', filesDir: w.files }, w.clock);
  const browser = await launchBrowser();
  const pictures = album('specs', looks);
  const left = new Set(routes);
  for (const visit of await everyPage(w, web)) {
    const route = visit.name.slice('GET '.length);
    if (!left.delete(route)) continue;
    const context = await browser.newContext({ baseURL: web.url });
    if (visit.cookie) await context.addCookies([{ name: 'cw-session', value: visit.cookie.split('=')[1]!, url: web.url }]);
    const page = await context.newPage();
    await page.goto(visit.path);
    await pictures.take(page, route);
    await context.close();
  }
  await browser.close();
  await web.close();
  await w.close();
  await tearDown();
  say(`specs: ${pictures.pages()} pages that no link of the demo leads to`);
  if (left.size) throw new Error(`No picture of: ${[...left].join(', ')}.`);
}
