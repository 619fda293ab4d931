import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../support/config';

const FOLDER = join(root, 'screenshots');

export const LOOKS = {
  '320': { width: 320, colorScheme: 'light', media: 'screen' }, '320-dark': { width: 320, colorScheme: 'dark', media: 'screen' },
  '1280': { width: 1280, colorScheme: 'light', media: 'screen' }, '1280-dark': { width: 1280, colorScheme: 'dark', media: 'screen' },
  /** As wide as an A4 sheet between its margins. */
  print: { width: 700, colorScheme: 'light', media: 'print' },
} as const;
export type Look = keyof typeof LOOKS;

/** A folder of pictures of one visitor's pages, emptied first: the second picture of a route is called so. */
export function album(name: string, looks: readonly Look[]) {
  const folder = join(FOLDER, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const taken = new Map<string, number>();
  return {
    pages: () => taken.size,
    async take(page: Page, route: string): Promise<void> {
      const file = route.slice(1).replaceAll(/\W+/g, '-') || 'start';
      const nth = (taken.get(file) ?? 0) + 1;
      taken.set(file, nth);
      for (const look of looks) {
        const { width, colorScheme, media } = LOOKS[look];
        await page.emulateMedia({ colorScheme, media });
        await page.setViewportSize({ width, height: 800 });
        await page.screenshot({ path: join(folder, `${file}${nth > 1 ? `-${nth}` : ''}.${look}.png`), fullPage: true });
      }
    },
  };
}
