import type { Page } from 'playwright-core';

/** A page found by following links from where somebody begins: its route, and the first address that led there. */
export interface Found { route: string; path: string }

const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** The route that answers an address; null where none does, or where it is no page but a file. */
export function routeOf(path: string, routes: readonly string[]): string | null {
  const steps = path.split('?')[0]!.split('/');
  const fits = (route: string) => {
    const parts = route.split('/');
    return parts.length === steps.length && parts.every((part, at) => (part.startsWith(':') ? steps[at] !== '' && (part !== ':id' || ID.test(steps[at]!)) : part === steps[at]));
  };
  return routes.find((route) => !route.includes(':') && fits(route)) ?? routes.find(fits) ?? null;
}

/** Breadth first; `each` addresses of a route are enough. `look` is called on every page while it is open. */
export async function crawl(page: Page, from: readonly string[], routes: readonly string[], each: number, look: (found: Found) => Promise<void>): Promise<void> {
  const [waiting, known, seen] = [[...from], new Set(from), new Map<string, number>()];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const route = routeOf(path, routes);
    if (!route || (seen.get(route) ?? 0) >= each) continue;
    const response = await page.goto(path);
    const here = new URL(page.url());
    // Sent elsewhere, or not theirs to see: what they would see instead has an address of its own.
    if (!response || response.status() !== 200 || routeOf(here.pathname, routes) !== route) continue;
    seen.set(route, (seen.get(route) ?? 0) + 1);
    await look({ route, path });
    const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')!.split('#')[0]!));
    for (const link of links.filter((l) => !known.has(l))) {
      known.add(link);
      waiting.push(link);
    }
  }
}
