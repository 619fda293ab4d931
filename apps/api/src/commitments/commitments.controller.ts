import type { Tx } from '@app/database';
import { DomainError } from '@app/kernel';
import { CommitmentsService, findCommitment, listCommitments, type CommitmentDetail } from '@app/marketplace';
import { requireImpartial } from '@app/people';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { defined } from '../http/defined';
import { Door, Through } from '../http/door';
import { Permit } from '../http/permit';
import { CommitmentDto, CommitmentsQuery, WhyDto } from './commitments.dto';

@ApiTags('commitments') @ApiBearerAuth() @Controller('commitments')
export class CommitmentsController {
  constructor(private readonly commitments: CommitmentsService) {}

  /** A supplier sees its own. */
  @Get() @Permit('commitments.read')
  list(@Through() door: Door, @Query() query: CommitmentsQuery) {
    return door.read((tx) => listCommitments(tx, query));
  }

  @Get(':id') @Permit('commitments.read')
  show(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read((tx) => findCommitment(tx, id));
  }

  /** A promise on paper: nothing can be matched until it is accepted. */
  @Post() @Permit('commitments.propose')
  propose(@Through() door: Door, @Body() body: CommitmentDto) {
    return door.create(async (tx) => {
      requireOwnSupplier(tx, body.supplierId);
      return (await this.commitments.propose(tx, defined(body))).id;
    }, findCommitment);
  }

  /** Only while it is proposed; afterwards it takes a variation. */
  @Put(':id') @Permit('commitments.propose')
  amend(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: CommitmentDto) {
    return act(door, id, (tx, version) => {
      requireOwnSupplier(tx, body.supplierId);
      return this.commitments.amend(tx, id, version, defined(body));
    });
  }

  /** Takes a proposal back. */
  @Post(':id/withdrawal') @HttpCode(200) @Permit('commitments.propose')
  withdraw(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: WhyDto) {
    return act(door, id, (tx, version) => this.commitments.withdraw(tx, id, version, body.reason));
  }

  /** The council takes it on. Its whole balance is offered from now, by its standing pledge; spend-linked: as far as it is earned. */
  @Post(':id/acceptance') @HttpCode(200) @Permit('commitments.accept')
  accept(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return decide(door, id, (tx, version) => this.commitments.accept(tx, id, version));
  }

  @Post(':id/refusal') @HttpCode(200) @Permit('commitments.refuse')
  refuse(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: WhyDto) {
    return decide(door, id, (tx, version) => this.commitments.refuse(tx, id, version, body.reason));
  }
}

/** On one that the actor may see: to a supplier, others' do not exist. Answers with it as it is afterwards. */
export function act(door: Door, id: string, work: (tx: Tx, version: number, seen: CommitmentDetail) => Promise<unknown>): Promise<CommitmentDetail> {
  const version = door.version();
  return door.change(async (tx) => {
    await work(tx, version, await findCommitment(tx, id));
  }, (tx) => findCommitment(tx, id));
}

/** `act`, closed to an officer with an interest in the supplier. */
export const decide = (door: Door, id: string, work: (tx: Tx, version: number, seen: CommitmentDetail) => Promise<unknown>): Promise<CommitmentDetail> =>
  act(door, id, async (tx, version, seen) => {
    await requireImpartial(tx, [seen.supplier.id]);
    await work(tx, version, seen);
  });

function requireOwnSupplier(tx: Tx, supplierId: string): void {
  if (tx.actor.organisationId && tx.actor.organisationId !== supplierId) throw new DomainError('not-found', 'There is no such organisation of yours.');
}
