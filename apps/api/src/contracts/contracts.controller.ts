import type { Tx } from '@app/database';
import { ContractsService, findContract, listContracts } from '@app/marketplace';
import { NovationsService } from '@app/matching';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { defined } from '../http/defined';
import { Door, Through } from '../http/door';
import { Permit } from '../http/permit';
import { ContractDto, ContractsQuery, LastDayDto, ManagerDto, NovationDto, VariationDto } from './contracts.dto';

@ApiTags('contracts') @ApiBearerAuth() @Controller('contracts')
export class ContractsController {
  constructor(private readonly contracts: ContractsService, private readonly novations: NovationsService) {}

  /** A supplier sees the contracts that it is on. */
  @Get() @Permit('contracts.read')
  list(@Through() door: Door, @Query() query: ContractsQuery) {
    return door.read((tx) => listContracts(tx, query));
  }

  @Get(':id') @Permit('contracts.read')
  show(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read((tx) => findContract(tx, id));
  }

  @Post() @Permit('contracts.create')
  create(@Through() door: Door, @Body() body: ContractDto) {
    return door.create(async (tx) => (await this.contracts.create(tx, { managerId: tx.actor.personId, ...defined(body) })).id, findContract);
  }

  /** Who speaks for it from now: only they may vary, extend, end or novate it and what is promised on it. By whoever speaks for it now, or an administrator. */
  @Put(':id/manager') @Permit('contracts.name_manager')
  nameManager(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: ManagerDto) {
    return this.act(door, id, (tx, version) => this.contracts.nameManager(tx, id, version, body.personId));
  }

  /** A draft comes into force. */
  @Post(':id/activation') @HttpCode(200) @Permit('contracts.change')
  activate(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return this.act(door, id, (tx, version) => this.contracts.activate(tx, id, version));
  }

  /** A draft is dropped. */
  @Post(':id/withdrawal') @HttpCode(200) @Permit('contracts.change')
  withdraw(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return this.act(door, id, (tx, version) => this.contracts.withdraw(tx, id, version));
  }

  /** Value, words, tail or shares change; a shorter tail cuts what is promised on it. */
  @Post(':id/variation') @HttpCode(200) @Permit('contracts.change')
  vary(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: VariationDto) {
    const { reference, reason, effectiveOn, ...change } = body;
    return this.act(door, id, (tx, version) => this.contracts.vary(tx, id, version, defined({ reference, reason, effectiveOn }), defined(change)));
  }

  /** Its promises run longer too. */
  @Post(':id/extension') @HttpCode(200) @Permit('contracts.extend')
  extend(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: LastDayDto) {
    const { to, ...basis } = body;
    return this.act(door, id, (tx, version) => this.contracts.extend(tx, id, version, defined(basis), to));
  }

  /** Its promises stay usable to that day and the agreed tail. */
  @Post(':id/early-end') @HttpCode(200) @Permit('contracts.end')
  endEarly(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: LastDayDto) {
    const { to, ...basis } = body;
    return this.act(door, id, (tx, version) => this.contracts.endEarly(tx, id, version, defined(basis), to));
  }

  /** Another supplier takes one's place, its share and its promises; what the first had not agreed to yet ends. */
  @Post(':id/novation') @HttpCode(200) @Permit('contracts.novate')
  novate(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: NovationDto) {
    const { fromId, toId, ...basis } = body;
    return this.act(door, id, (tx, version) => this.novations.novate(tx, id, version, defined(basis), { fromId, toId }));
  }

  private act(door: Door, id: string, work: (tx: Tx, version: number) => Promise<unknown>) {
    const version = door.version();
    return door.change(async (tx) => {
      await work(tx, version);
    }, (tx) => findContract(tx, id));
  }
}
