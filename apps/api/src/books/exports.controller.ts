import { journalCsv, journalHledger, journalNdjson } from '@app/reporting';
import { Controller, Get, type StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Door, Through } from '../http/door';
import { Permit } from '../http/permit';

/** The whole journal as a file: every transfer, in the order it was recorded. */
@ApiTags('books') @ApiBearerAuth() @Controller('exports')
export class ExportsController {
  /** A line a transfer, as it is sealed. */
  @Get('journal.ndjson') @Permit('journal.read') @ApiProduces('application/x-ndjson') @ApiOkResponse({ schema: { type: 'string' } })
  ndjson(@Through() door: Door): StreamableFile {
    return door.file('journal.ndjson', 'application/x-ndjson; charset=utf-8', journalNdjson);
  }

  /** A row a transfer; amounts in smallest steps. */
  @Get('journal.csv') @Permit('journal.read') @ApiProduces('text/csv') @ApiOkResponse({ schema: { type: 'string' } })
  csv(@Through() door: Door): StreamableFile {
    return door.file('journal.csv', 'text/csv; charset=utf-8', journalCsv);
  }

  /** Plain-text accounting, for hledger: its balances are those of the books. */
  @Get('journal.hledger') @Permit('journal.read') @ApiProduces('text/plain') @ApiOkResponse({ schema: { type: 'string' } })
  hledger(@Through() door: Door): StreamableFile {
    return door.file('journal.hledger', 'text/plain; charset=utf-8', journalHledger);
  }
}
