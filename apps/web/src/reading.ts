import type { Type } from '@nestjs/common';
import { BooksController } from './books/books.controller';
import { ContractsController } from './contracts/contracts.controller';
import { HelpController } from './help/help.controller';
import { OpenedController } from './public/opened.controller';
import { SearchController } from './search/search.controller';
import { SessionController } from './session/session.controller';
import { StatementsController } from './statements/statements.controller';
import { WardsController } from './wards/wards.controller';

/** Pages to look things up: contracts, books, wards, statements, search, help. */
export const READING: Type[] = [SessionController, ContractsController, BooksController, HelpController, StatementsController, SearchController, WardsController, OpenedController];
