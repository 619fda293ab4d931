import { Turns } from '@app/kernel';
import { CSV_LIMITS, CsvImportService, csvTemplate, findImport, importDetail, listImports, OCDS_LIMITS, OcdsImportService, type OcdsOptions } from '@app/marketplace';
import { Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Door, Through } from '../http/door';
import { Permit } from '../http/permit';
import { FileQuery, ImportsQuery, OcdsFileQuery } from './imports.dto';
import { TakesFile, Uploaded, type Upload, type UploadRule } from './upload';

const CSV: UploadRule = { mostBytes: CSV_LIMITS.bytes, type: 'text/csv', partTypes: ['application/vnd.ms-excel', 'application/csv', 'text/plain', 'application/octet-stream'], asText: true };
const OCDS: UploadRule = { mostBytes: OCDS_LIMITS.bytes, type: 'application/json', partTypes: ['text/plain', 'application/octet-stream'], asText: false };
const FORM = { schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } };

/** A file of contracts is held whole, with what is read of it, as long as it is imported. Whoever waits holds no connection meanwhile. */
const readers = new Turns(1, 2);

/** Files: contracts and proposed commitments. The same file again changes nothing. */
@ApiTags('imports') @ApiBearerAuth() @Controller('imports')
export class ImportsController {
  constructor(private readonly csv: CsvImportService, private readonly ocds: OcdsImportService) {}

  @Get() @Permit('imports.read')
  list(@Through() door: Door, @Query() query: ImportsQuery) {
    return door.read((tx) => listImports(tx, query));
  }

  /** The columns and an example row. */
  @Get('commitments/template') @Permit('commitments.import') @ApiProduces('text/csv') @ApiOkResponse({ schema: { type: 'string' } })
  @Header('Content-Type', 'text/csv; charset=utf-8') @Header('Content-Disposition', 'attachment; filename="commitments.csv"')
  template(): string {
    return csvTemplate();
  }

  /** With what was left out, where it stood and why. */
  @Get(':id') @Permit('imports.read')
  show(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read((tx) => importDetail(tx, id));
  }

  /** What importing would do, row by row; nothing is kept. */
  @Post('commitments/preview') @HttpCode(200) @Permit('commitments.import') @TakesFile(CSV) @ApiConsumes('text/csv', 'multipart/form-data') @ApiBody(FORM)
  previewCsv(@Through() door: Door, @Uploaded() file: Upload) {
    return door.unkept((tx) => this.csv.preview(tx, file.bytes));
  }

  /** Contracts and proposed commitments from a spreadsheet. */
  @Post('commitments') @Permit('commitments.import') @TakesFile(CSV) @ApiConsumes('text/csv', 'multipart/form-data') @ApiBody(FORM)
  importCsv(@Through() door: Door, @Uploaded() file: Upload, @Query() query: FileQuery) {
    return door.create(async (tx) => (await this.csv.apply(tx, file.bytes, { fileName: query.fileName ?? file.fileName ?? 'commitments.csv', mode: query.mode ?? 'all-or-nothing' })).importId!, findImport);
  }

  /** What importing would do; nothing is kept. */
  @Post('contracts/preview') @HttpCode(200) @Permit('contracts.import') @TakesFile(OCDS) @ApiConsumes('application/json', 'multipart/form-data') @ApiBody(FORM)
  previewOcds(@Through() door: Door, @Uploaded() file: Upload, @Query() query: OcdsFileQuery) {
    return readers.take(() => door.unkept((tx) => this.ocds.preview(tx, file.bytes, ocdsOptions(file, query))));
  }

  /** Contracts and suppliers from an Open Contracting file: a release, a release package or a record package. */
  @Post('contracts') @Permit('contracts.import') @TakesFile(OCDS) @ApiConsumes('application/json', 'multipart/form-data') @ApiBody(FORM)
  importOcds(@Through() door: Door, @Uploaded() file: Upload, @Query() query: OcdsFileQuery) {
    return readers.take(() => door.create(async (tx) => (await this.ocds.apply(tx, file.bytes, ocdsOptions(file, query))).importId!, findImport));
  }
}

const ocdsOptions = (file: Upload, query: OcdsFileQuery): OcdsOptions => ({
  fileName: query.fileName ?? file.fileName ?? 'releases.json', includeOtherBuyers: query.includeOtherBuyers ?? false, buyerNames: query.buyerName ?? [], ...(query.mode ? { mode: query.mode } : {}),
});
