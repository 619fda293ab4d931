import { listAccounts, listEvents, listStateChanges, listTransfers } from '@app/reporting';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Door, Through } from '../http/door';
import { Permit } from '../http/permit';
import { AccountsQuery, asAtOf, AuditQuery, EventsQuery, TransfersQuery } from './books.dto';

/** The books and the audit trail as they are, for officers and auditors. */
@ApiTags('books') @ApiBearerAuth() @Controller()
export class BooksController {
  /** Balances, as they are or as at any day. */
  @Get('accounts') @Permit('journal.read')
  accounts(@Through() door: Door, @Query() query: AccountsQuery) {
    return door.read((tx) => listAccounts(tx, query, asAtOf(query)));
  }

  /** The journal, newest first. */
  @Get('transfers') @Permit('journal.read')
  transfers(@Through() door: Door, @Query() query: TransfersQuery) {
    return door.read((tx) => listTransfers(tx, query));
  }

  /** What happened, by ids and codes alone. */
  @Get('events') @Permit('events.read')
  events(@Through() door: Door, @Query() query: EventsQuery) {
    return door.read((tx) => listEvents(tx, query));
  }

  /** From which state to which, by whom. */
  @Get('state-changes') @Permit('events.read')
  stateChanges(@Through() door: Door, @Query() query: AuditQuery) {
    return door.read((tx) => listStateChanges(tx, query));
  }
}
