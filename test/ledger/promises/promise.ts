import { openBooks, type Books } from '../fixture';

/** What a promise means, as checks that throw: run by its own spec, and against the mutants that break it. */
export type Checks = Record<string, (books: Books) => Promise<void>>;

export function keeps(promise: string, checks: Checks): void {
  describe(`the books keep their promise: ${promise}`, () => {
    let books: Books;
    beforeAll(async () => { books = await openBooks(); });
    afterAll(() => books.close());
    it.each(Object.entries(checks))('%s', (_, check) => check(books));
  });
}
