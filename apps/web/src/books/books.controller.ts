import { Transactions } from '@app/database';
import { DomainError } from '@app/kernel';
import { consistencyProof, inclusionProofs, signedHeads, signedKeys } from '@app/ledger';
import { accountView, BOOKS, listTransfers, transferView } from '@app/reporting';
import { Controller, Get, Header, Param, ParseUUIDPipe, Query, Render, Req } from '@nestjs/common';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { csv, EVERY_ROW, everyPage } from '../lists/csv';
import { filterOf } from './journal.filter';

const A_PAGE = 25;
const MOST_SEALS = 50;

/** The books for whoever checks them: the journal, an entry, an account, the seals. */
@Controller('books')
export class BooksController {
  constructor(private readonly transactions: Transactions) {}

  @Get('journal') @Permit('journal.read') @Render('books/journal')
  async journal(@Req() request: VisitorRequest, @Query() query: Record<string, unknown>) {
    const { state, filter, typed, wrong } = filterOf(query);
    const page = await this.transactions.read(actorOf(request), (tx) => listTransfers(tx, { ...filter, cursor: state.cursor, limit: A_PAGE }));
    return { state, typed, wrong, entries: page.items, nextCursor: page.nextCursor, books: BOOKS, file: state.as('/books/journal.csv') };
  }

  @Get('journal.csv') @Permit('journal.read') @Header('content-type', 'text/csv; charset=utf-8') @Header('content-disposition', 'attachment; filename="journal.csv"')
  async file(@Req() request: VisitorRequest, @Query() query: Record<string, unknown>): Promise<string> {
    const { filter } = filterOf(query);
    const rows = await this.transactions.snapshot(actorOf(request), (tx) => everyPage((cursor) => listTransfers(tx, { ...filter, cursor, limit: EVERY_ROW.page })));
    return csv(['entry', 'kind', 'code', 'happened_on', 'recorded_at', 'unit', 'amount_smallest_steps', 'out_of_book', 'out_of_stage', 'out_of_account', 'into_book', 'into_stage', 'into_account', 'delivery'],
      rows.map((t) => [t.id, t.kind, t.code, t.happenedOn, t.recordedAt.toISOString(), t.unit, t.amount, t.debit.book, t.debit.stage, t.debit.accountId, t.credit.book, t.credit.stage, t.credit.accountId, t.deliveryId ?? '']));
  }

  @Get('entries/:id') @Permit('journal.read') @Render('books/entry')
  entry(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string) {
    return this.transactions.read(actorOf(request), async (tx) => {
      const entry = await transferView(tx, id);
      const [proof] = await inclusionProofs(tx, [id]);
      return { entry, proof, back: '/books/journal' };
    });
  }

  @Get('accounts/:id') @Permit('journal.read') @Render('books/account')
  account(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string) {
    return this.transactions.read(actorOf(request), async (tx) => {
      const account = await accountView(tx, id);
      const { items, nextCursor } = await listTransfers(tx, { accountId: id, limit: A_PAGE });
      return { account, entries: items, more: nextCursor !== null, back: '/books/journal' };
    });
  }

  /** The heads with the keys that signed them, and whether one log begins with another. */
  @Get('seals') @Permit('journal.read') @Render('books/seals')
  seals(@Req() request: VisitorRequest, @Query() query: Record<string, unknown>) {
    const size = (name: string) => (typeof query[name] === 'string' && /^\d{1,15}$/.test(query[name]) ? Number(query[name]) : null);
    const [first, second] = [size('first'), size('second')];
    return this.transactions.read(actorOf(request), async (tx) => {
      const [heads, keys] = [await signedHeads(tx, { limit: MOST_SEALS }), await signedKeys(tx.manager)];
      const proof = first && second ? await consistencyProof(tx, first, second).catch(noSuchSizes) : undefined;
      return { heads: heads.map((h) => ({ ...h, at: new Date(h.signedAt) })), keys: keys.map((k) => ({ ...k, at: new Date(k.since) })), first, second, proof, asked: query.first !== undefined, back: '/tasks', most: MOST_SEALS };
    });
  }
}

const noSuchSizes = (error: unknown): null => {
  if (error instanceof DomainError && error.code === 'wrong-sizes') return null;
  throw error;
};

