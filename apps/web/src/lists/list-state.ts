import { MOST_COUNTED } from '@app/database';

type Query = Record<string, unknown>;

/** The state of a list, kept in the address: search, filters, order and where in the pages. Anything that is not offered is left out. */
export class ListState<F extends string> {
  readonly search: string;
  readonly filters: Partial<Record<F, string>> = {};
  readonly sort: string | undefined;
  readonly cursor: string | undefined;

  constructor(readonly path: string, query: Query, readonly offered: Readonly<Record<F, readonly string[]>>, sorts: readonly string[] = []) {
    const text = (name: string, most: number) => (typeof query[name] === 'string' ? query[name].trim().slice(0, most) : '');
    this.search = text('search', 100);
    for (const name of Object.keys(offered) as F[]) if (offered[name].includes(text(name, 60))) this.filters[name] = text(name, 60);
    this.sort = sorts.includes(text('sort', 60)) ? text('sort', 60) : undefined;
    this.cursor = text('after', 400) || undefined;
  }

  /** Of one filter; typed as whoever asks knows it. */
  of<T extends string = string>(name: F): T | undefined {
    return this.filters[name] as T | undefined;
  }

  get filtered(): boolean {
    return this.search !== '' || Object.keys(this.filters).length > 0;
  }

  /** The same list with something changed; a change other than the page goes back to the first. */
  href(change: Partial<Record<F | 'search' | 'sort' | 'after', string | null>> = {}): string {
    const all: Record<string, string | null | undefined> = { ...this.filters, search: this.search, sort: this.sort, ...change };
    const query = new URLSearchParams(Object.entries(all).filter((e): e is [string, string] => !!e[1])).toString();
    return query ? `${this.path}?${query}` : this.path;
  }

  /** The same rows at another address. */
  as(path: string): string {
    return path + this.href().slice(this.path.length);
  }

  next(cursor: string | null): string | null {
    return cursor ? this.href({ after: cursor } as Partial<Record<F | 'search' | 'sort' | 'after', string>>) : null;
  }
}

/** Of what `countUpTo` counted: this many, or more than this many. */
export const counted = (n: number): { count: number; more: boolean } => (n > MOST_COUNTED ? { count: MOST_COUNTED, more: true } : { count: n, more: false });
