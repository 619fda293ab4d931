import { Client } from 'pg';
import { openBooks, type Books } from '../fixture';
import { EXACTLY_ONCE } from './3-exactly-once';
import { FIELDS, MUTANTS, rewrite } from './mutants';

// An expectation that failed, not a test that could not run.
const CAUGHT = { matcherResult: { pass: false } };
const seen = (check: Promise<void>) => check.then(() => null, (error: Error) => error);
/** A missing lock or order of locks shows only where two meet: on a busy machine they may pass by each other. */
const CHANCES = 5;

describe.each(MUTANTS)('books with $name', ({ spoil, breaks, seenBy }) => {
  let books: Books;
  beforeAll(async () => { books = await openBooks({ spoil }); });
  afterAll(() => books.close());
  it.each(seenBy)('are caught by: %s', async (check) => {
    let fault = await seen(breaks[check]!(books));
    for (let chance = 1; !fault && chance < CHANCES; chance++) fault = await seen(breaks[check]!(books));
    expect(fault).toMatchObject(CAUGHT);
  });
});

describe('books that do not compare', () => {
  let books: Books;
  let client: Client;
  beforeAll(async () => {
    books = await openBooks();
    client = new Client({ connectionString: books.database.superUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await books.close();
  });
  const check = () => EXACTLY_ONCE['the same command with any other field is a conflict and writes nothing']!(books);

  it.each(FIELDS)('the %s of a command are caught', async (_, from, to) => {
    const whole = await rewrite(client, 'judge', [from, to]);
    expect(await seen(check())).toMatchObject(CAUGHT);
    await client.query(whole);
    await check();
  });
});
