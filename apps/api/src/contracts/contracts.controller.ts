import type { Tx } from '@app/database';
import { CommitmentEndsService, CommitmentsService, ContractsService, CsvImportService, findCommitment, findContract, listCommitments, listContracts, OcdsImportService } from '@app/marketplace';
import { DomainError } from '@app/kernel';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Door, Through } from '../http/door';
import { Permit } from '../http/permit';
import { ChangeDto, CommitmentDto, CommitmentsQuery, ContractDto, ContractsQuery, CsvDto, ExtensionDto, AmountDto, NovationDto, OcdsDto, PersonDto, ReasonDto, InvoicedDto, WaiverDto } from './contracts.dto';

const MOST_BYTES = { csv: 1_000_000, ocds: 1_900_000 };

@ApiTags('contracts') @ApiBearerAuth() @Controller()
export class ContractsController {
  constructor(private readonly contracts: ContractsService, private readonly commitments: CommitmentsService, private readonly ends: CommitmentEndsService, private readonly csv: CsvImportService, private readonly ocds: OcdsImportService) {}

  @Get('contracts') @Permit('contracts.read')
  list(@Through() door: Door, @Query() query: ContractsQuery) {
    return door.read((tx) => listContracts(tx, query));
  }

  @Get('contracts/:id') @Permit('contracts.read')
  show(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read((tx) => findContract(tx, id));
  }

  @Post('contracts') @Permit('contracts.create')
  create(@Through() door: Door, @Body() body: ContractDto) {
    return door.create(async (tx) => findContract(tx, (await this.contracts.create(tx, { managerId: tx.actor.personId, ...defined(body) })).id));
  }

  @Put('contracts/:id/manager') @Permit('contracts.change')
  manager(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: PersonDto) {
    return this.contract(door, id, (tx, version) => this.contracts.nameManager(tx, id, version, body.personId));
  }

  @Post('contracts/:id/extension') @HttpCode(200) @Permit('contracts.extend')
  extend(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: ExtensionDto) {
    return this.contract(door, id, (tx, version) => this.contracts.extend(tx, id, version, body, body.to));
  }

  @Post('contracts/:id/early-end') @HttpCode(200) @Permit('contracts.end')
  endEarly(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: ExtensionDto) {
    return this.contract(door, id, (tx, version) => this.contracts.endEarly(tx, id, version, body, body.to));
  }

  @Post('contracts/:id/novation') @HttpCode(200) @Permit('contracts.novate')
  novate(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: NovationDto) {
    return this.contract(door, id, (tx, version) => this.contracts.novate(tx, id, version, body, { fromId: body.fromId, toId: body.toId }));
  }

  @Get('commitments') @Permit('commitments.read')
  listCommitments(@Through() door: Door, @Query() query: CommitmentsQuery) {
    return door.read((tx) => listCommitments(tx, query));
  }

  @Get('commitments/:id') @Permit('commitments.read')
  showCommitment(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read((tx) => findCommitment(tx, id));
  }

  /** A promise on paper: nothing can be matched until it is accepted. */
  @Post('commitments') @Permit('commitments.propose')
  propose(@Through() door: Door, @Body() body: CommitmentDto) {
    return door.create(async (tx) => {
      if (tx.actor.organisationId && tx.actor.organisationId !== body.supplierId) throw new DomainError('not-found', 'There is no such organisation of yours.');
      return findCommitment(tx, (await this.commitments.propose(tx, defined(body))).id);
    });
  }

  /** Its whole balance is offered from now, by its standing pledge. */
  @Post('commitments/:id/acceptance') @HttpCode(200) @Permit('commitments.accept')
  accept(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return this.commitment(door, id, (tx, version) => this.commitments.accept(tx, id, version));
  }

  @Post('commitments/:id/refusal') @HttpCode(200) @Permit('commitments.refuse')
  refuse(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: ReasonDto) {
    return this.commitment(door, id, (tx, version) => this.commitments.refuse(tx, id, version, body.reason));
  }

  @Post('commitments/:id/increase') @HttpCode(200) @Permit('commitments.vary')
  increase(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: AmountDto) {
    return this.commitment(door, id, (tx, version) => this.commitments.increase(tx, id, version, body, body.amount));
  }

  /** Free balance goes back first; the rest is a reduction outstanding. */
  @Post('commitments/:id/reduction') @HttpCode(200) @Permit('commitments.vary')
  reduce(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: AmountDto) {
    return this.commitment(door, id, (tx, version) => this.commitments.reduce(tx, id, version, body, body.amount));
  }

  /** Spend-linked: what was invoiced so far earns the balance. */
  @Post('commitments/:id/invoiced') @HttpCode(200) @Permit('commitments.invoice')
  invoiced(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: InvoicedDto) {
    return this.commitment(door, id, (tx, version) => this.commitments.recordInvoiced(tx, id, version, body as never));
  }

  @Post('commitments/:id/extension') @HttpCode(200) @Permit('commitments.extend')
  extendCommitment(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: ExtensionDto) {
    return this.commitment(door, id, (tx, version) => this.ends.extend(tx, id, version, body, body.to));
  }

  @Post('commitments/:id/waiver') @HttpCode(200) @Permit('commitments.waive')
  waive(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: WaiverDto) {
    return this.commitment(door, id, (tx, version) => this.ends.waive(tx, id, version, body, body.amount));
  }

  @Post('commitments/:id/ring-fence-release') @HttpCode(200) @Permit('commitments.release')
  release(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: ChangeDto) {
    return this.commitment(door, id, (tx, version) => this.ends.releaseRingFence(tx, id, version, body, []));
  }

  /** Commitments from a spreadsheet: look first with `preview`, which keeps nothing. */
  @Post('imports/commitments') @Permit('commitments.import')
  importCsv(@Through() door: Door, @Body() body: CsvDto) {
    const bytes = bytesOf(body.text, MOST_BYTES.csv);
    return door.create((tx) => (body.preview ? this.csv.preview(tx, bytes) : this.csv.apply(tx, bytes, { fileName: body.fileName, mode: body.mode ?? 'all-or-nothing' })));
  }

  /** Contracts and suppliers from an Open Contracting file. */
  @Post('imports/contracts') @Permit('contracts.import')
  importOcds(@Through() door: Door, @Body() body: OcdsDto) {
    const bytes = bytesOf(JSON.stringify(body.package), MOST_BYTES.ocds);
    const options = { fileName: body.fileName, includeOtherBuyers: body.includeOtherBuyers ?? false, ...(body.mode ? { mode: body.mode } : {}) };
    return door.create((tx) => (body.preview ? this.ocds.preview(tx, bytes, options) : this.ocds.apply(tx, bytes, options)));
  }

  private contract(door: Door, id: string, work: (tx: Tx, version: number) => Promise<unknown>) {
    const version = door.version();
    return door.change(async (tx) => {
      await work(tx, version);
      return findContract(tx, id);
    });
  }

  private commitment(door: Door, id: string, work: (tx: Tx, version: number) => Promise<unknown>) {
    const version = door.version();
    return door.change(async (tx) => {
      await work(tx, version);
      return findCommitment(tx, id);
    });
  }
}

/** Fields that were left out are left out: the rules have their own defaults. */
const defined = <T extends object>(body: T): T => Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as T;

function bytesOf(text: string, most: number): Uint8Array {
  const bytes = Buffer.from(text);
  if (bytes.length > most) throw new DomainError('file-too-large', `A file here has at most ${most.toLocaleString('en-GB')} bytes.`);
  return bytes;
}
