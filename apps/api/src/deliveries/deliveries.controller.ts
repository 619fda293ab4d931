import type { Tx } from '@app/database';
import { ConfirmationsService, DeliveriesService, deliveryView, listDeliveries, type DeliveryState } from '@app/delivery';
import { matchView } from '@app/matching';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Door, Through } from '../http/door';
import { PageQuery } from '../http/page.dto';
import { Permit } from '../http/permit';

class SessionDto {
  @ApiProperty() @IsUUID() id: string;
  @ApiProperty({ description: 'The whole session, in smallest steps' }) @IsInt() @Min(1) quantity: number;
}
class DeliveryDto {
  @ApiProperty({ example: 360 }) @IsInt() @Min(1) quantity: number;
  @ApiProperty({ example: '2026-12-05' }) @IsString() @MaxLength(10) happenedOn: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) deliverer?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(4000) note?: string;
  @ApiPropertyOptional({ description: 'Of money, where it must be given: how the payment is known at the bank', example: 'INV-0042' }) @IsOptional() @IsString() @MaxLength(100) paymentReference?: string;
  @ApiPropertyOptional() @IsOptional() @ValidateNested() @Type(() => SessionDto) session?: SessionDto;
}
class DeliveriesQuery extends PageQuery {
  @ApiPropertyOptional() @IsOptional() @IsUUID() matchId?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(20) state?: DeliveryState;
}
class ConfirmationDto {
  @ApiProperty({ enum: ['all', 'part', 'dispute'] }) @IsIn(['all', 'part', 'dispute']) answer: 'all' | 'part' | 'dispute';
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(1) quantity?: number;
  @ApiPropertyOptional({ example: 'The hall is bright again.' }) @IsOptional() @IsString() @MaxLength(4000) whatChanged?: string;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(0) @Max(100_000_000) hostingCostPence?: number;
  @ApiPropertyOptional({ description: 'Of money received, where it must be given unless referenceUnknown: as it stands on the bank statement', example: 'INV-0042' }) @IsOptional() @IsString() @MaxLength(100) paymentReference?: string;
  @ApiPropertyOptional({ description: 'Of money received, by somebody who cannot see the bank statement' }) @IsOptional() @IsBoolean() referenceUnknown?: boolean;
  @ApiPropertyOptional({ description: 'Of goods: what it cost to be rid of what was no use' }) @IsOptional() @IsInt() @Min(0) @Max(100_000_000) disposalCostPence?: number;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(2000) thanks?: string;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() thanksMayBeShown?: boolean;
}
class ReasonDto { @ApiProperty() @IsString() @MaxLength(4000) reason: string }

@ApiTags('deliveries') @ApiBearerAuth() @Controller()
export class DeliveriesController {
  constructor(private readonly deliveries: DeliveriesService, private readonly confirmations: ConfirmationsService) {}

  @Post('matches/:id/deliveries') @Permit('deliveries.log')
  log(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: DeliveryDto) {
    return door.create(async (tx) => {
      await matchView(tx, id);
      const { delivery, beyond, warnings } = await this.deliveries.log(tx, id, body);
      return { id: delivery.id, beyond, warnings };
    }, async (tx, { id: made, ...told }) => ({ ...(await deliveryView(tx, made)), ...told }));
  }

  @Get('deliveries') @Permit('deliveries.read')
  list(@Through() door: Door, @Query() query: DeliveriesQuery) {
    return door.read((tx) => listDeliveries(tx, query));
  }

  @Get('deliveries/:id') @Permit('deliveries.read')
  show(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read((tx) => deliveryView(tx, id));
  }

  /** The supplier takes back what it logged, before the group has answered. */
  @Post('deliveries/:id/withdrawal') @HttpCode(200) @Permit('deliveries.withdraw')
  withdraw(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return this.act(door, id, (tx, version) => this.deliveries.withdraw(tx, id, version));
  }

  /** All, part or dispute; by the group, or by the broker for a group without e-mail. */
  @Post('deliveries/:id/confirmation') @HttpCode(200) @Permit('confirmations.give')
  confirm(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: ConfirmationDto) {
    return this.act(door, id, (tx, version) => this.confirmations.confirm(tx, id, version, body, tx.actor.role === 'broker' ? 'assisted' : 'account'));
  }

  /** The contract manager, for the contract, at its own grade. */
  @Post('deliveries/:id/evidence-acceptance') @HttpCode(200) @Permit('confirmations.accept_evidence')
  acceptEvidence(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: ReasonDto) {
    return this.act(door, id, (tx, version) => this.confirmations.acceptEvidence(tx, id, version, body.reason));
  }

  @Post('deliveries/:id/reversal') @HttpCode(200) @Permit('confirmations.reverse')
  reverse(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: ReasonDto) {
    return this.act(door, id, (tx, version) => this.confirmations.reverse(tx, id, version, body.reason));
  }

  private act(door: Door, id: string, work: (tx: Tx, version: number) => Promise<unknown>) {
    const version = door.version();
    return door.change(async (tx) => {
      await deliveryView(tx, id);
      await work(tx, version);
    }, (tx) => deliveryView(tx, id));
  }
}
