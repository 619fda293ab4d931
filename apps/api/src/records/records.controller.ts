import { Transactions, type Tx } from '@app/database';
import { DomainError, systemActor } from '@app/kernel';
import { consistencyProof, headsDocument, inclusionProof, MOST_HEADS } from '@app/ledger';
import { Councils } from '@app/people';
import { deliveryReceipt } from '@app/reporting';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Door, Through } from '../http/door';
import { Open, Permit } from '../http/permit';

class HeadsQuery {
  @ApiPropertyOptional({ minimum: 1, maximum: MOST_HEADS, default: 100 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(MOST_HEADS) limit?: number;
  /** Only heads of fewer entries: the next page. */
  @ApiPropertyOptional({ minimum: 1 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(Number.MAX_SAFE_INTEGER) below?: number;
}
class SizesQuery {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(Number.MAX_SAFE_INTEGER) first: number;
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(Number.MAX_SAFE_INTEGER) second: number;
}

/** Anybody can check a council's records (docs/ledger.md): signed heads and public keys for all, and proofs of single entries. */
@ApiTags('records') @Controller()
export class RecordsController {
  constructor(private readonly transactions: Transactions, private readonly councils: Councils) {}

  /** The newest heads and every public key, as the offline verifier reads them. */
  @Get('councils/:slug/heads') @Open()
  heads(@Param('slug') slug: string, @Query() query: HeadsQuery) {
    return this.in(slug, (tx) => headsDocument(tx, query));
  }

  /** That the log of `first` entries is the beginning of the log of `second`: nothing in it was changed since. */
  @Get('councils/:slug/consistency-proof') @Open()
  consistency(@Param('slug') slug: string, @Query() { first, second }: SizesQuery) {
    return this.in(slug, (tx) => consistencyProof(tx, first, second));
  }

  /** That this entry is in the log, under the latest head. */
  @Get('transfers/:id/inclusion-proof') @ApiBearerAuth() @Permit('journal.read')
  inclusion(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read((tx) => inclusionProof(tx, id));
  }

  /** Of a delivery that was answered: its entries as they stand in the books, each with its proof once it is sealed. */
  @Get('deliveries/:id/receipt') @ApiBearerAuth() @Permit('deliveries.read')
  receipt(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read((tx) => deliveryReceipt(tx, id));
  }

  private async in<T>(slug: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const council = await this.transactions.installation((m) => this.councils.at(m, slug));
    return this.transactions.read(systemActor(council.id), work);
  }
}
