import { CommitmentEndsService, CommitmentsService, findCommitment } from '@app/marketplace';
import { requireImpartial } from '@app/people';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { LastDayDto } from '../contracts/contracts.dto';
import { defined } from '../http/defined';
import { Door, Through } from '../http/door';
import { Permit } from '../http/permit';
import { AmountDto, ConversionDto, InvoicedDto, ReleaseDto, WaiverDto } from './commitments.dto';
import { act, decide } from './commitments.controller';

/** What happens to a promise once it is accepted, each on a reference, by the contract's own manager. */
@ApiTags('commitments') @ApiBearerAuth() @Controller('commitments/:id')
export class CommitmentChangesController {
  constructor(private readonly commitments: CommitmentsService, private readonly ends: CommitmentEndsService) {}

  /** More is promised; a reduction outstanding is settled first. */
  @Post('increase') @HttpCode(200) @Permit('commitments.vary')
  increase(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: AmountDto) {
    const { amount, ...basis } = body;
    return decide(door, id, (tx, version) => this.commitments.increase(tx, id, version, defined(basis), amount));
  }

  /** Free balance goes back first; what is matched stands, and is a reduction outstanding until it falls back. */
  @Post('reduction') @HttpCode(200) @Permit('commitments.vary')
  reduce(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: AmountDto) {
    const { amount, ...basis } = body;
    return decide(door, id, (tx, version) => this.commitments.reduce(tx, id, version, defined(basis), amount));
  }

  /** Spend-linked: what was invoiced so far earns the balance. Corrected down below what is matched, it is ahead of spend: no new matches, delivered help stands. */
  @Post('invoiced') @HttpCode(200) @Permit('commitments.invoice')
  invoiced(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: InvoicedDto) {
    return act(door, id, (tx, version) => this.commitments.recordInvoiced(tx, id, version, body));
  }

  /** Usable for longer; one that had ended runs again with its shortfall. */
  @Post('extension') @HttpCode(200) @Permit('commitments.extend')
  extend(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: LastDayDto) {
    const { to, ...basis } = body;
    return decide(door, id, (tx, version) => this.ends.extend(tx, id, version, defined(basis), to));
  }

  /** After the last usable day: what is free is the shortfall. The clock does the same by night. */
  @Post('end') @HttpCode(200) @Permit('commitments.vary')
  end(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return decide(door, id, (tx, version) => this.ends.end(tx, id, version));
  }

  /** Lets go of what is free, or of part of it. What is matched stands. */
  @Post('waiver') @HttpCode(200) @Permit('commitments.waive')
  waive(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: WaiverDto) {
    const { amount, ...basis } = body;
    return decide(door, id, (tx, version) => this.ends.waive(tx, id, version, defined(basis), amount));
  }

  /** The rest becomes another promise of the same supplier, accepted at once. Answers with both. */
  @Post('conversion') @Permit('commitments.convert')
  convert(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: ConversionDto) {
    const version = door.version();
    const { into, ...basis } = body;
    return door.create(async (tx) => {
      const seen = await findCommitment(tx, id);
      await requireImpartial(tx, [seen.supplier.id]);
      const fresh = await this.ends.convert(tx, id, version, defined(basis), {
        ...defined(into), supplierId: seen.supplier.id, sourceKind: seen.sourceKind, contractId: seen.contract?.id ?? null, sourceReference: seen.sourceReference,
      });
      return fresh.into.id;
    }, async (tx, intoId) => ({ from: await findCommitment(tx, id), into: await findCommitment(tx, intoId) }));
  }

  /** A hard limit of ward, group kind, theme or contract is lifted. */
  @Post('ring-fence-release') @HttpCode(200) @Permit('commitments.release')
  release(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: ReleaseDto) {
    const { fences, ...basis } = body;
    return decide(door, id, (tx, version) => this.ends.releaseRingFence(tx, id, version, defined(basis), fences));
  }
}
