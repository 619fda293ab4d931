import type { Page } from '@app/kernel';
import { stringify } from 'csv-stringify/sync';

/** A file has the rows that its list shows, this many at most. */
export const EVERY_ROW = { page: 200, most: 10_000 } as const;

/** All pages of a list, one after the other. */
export async function everyPage<T>(list: (cursor: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const rows: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await list(cursor);
    rows.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor && rows.length < EVERY_ROW.most);
  return rows.slice(0, EVERY_ROW.most);
}

/** Spreadsheets take a leading =, + or @ for a formula. */
export const csv = (columns: string[], rows: (string | number)[][]): string => stringify([columns, ...rows], { escape_formulas: true });
