import { Transactions } from '@app/database';
import { ConfirmationsService, deliveryView } from '@app/delivery';
import { deliveryReceipt } from '@app/reporting';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Render, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ConfirmForm } from '../confirm/confirm.form';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { DeliveryPage } from './delivery-page';

const DONE = ['confirmed', 'attached', 'taken-back'];

/** One delivery, and the group's word on it from its account. */
@Controller('deliveries')
export class DeliveriesController {
  constructor(private readonly transactions: Transactions, private readonly confirmations: ConfirmationsService, private readonly deliveries: DeliveryPage) {}

  @Get(':id') @Permit('deliveries.read')
  async show(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Query('done') done: unknown, @Res() response: Response): Promise<void> {
    await this.deliveries.show(request, id, null, response, DONE.includes(String(done)) ? String(done) : null);
  }

  /** What the group confirmed, its entries in the books and their proofs: on paper, too. */
  @Get(':id/receipt') @Permit('deliveries.read') @Render('deliveries/receipt')
  async receipt(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string) {
    const receipt = await this.transactions.read(actorOf(request), (tx) => deliveryReceipt(tx, id));
    return {
      ...receipt, back: `/deliveries/${id}`, sealedAt: receipt.head && new Date(receipt.head.signedAt),
      entries: receipt.entries.map(({ transfer, proof }) => ({ ...transfer, amount: Number(transfer.amount), recordedAt: new Date(transfer.recordedAt), proof })),
    };
  }

  @Post(':id/confirmation') @Permit('confirmations.give')
  async confirm(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const actor = actorOf(request);
    const claim = await this.transactions.read(actor, (tx) => deliveryView(tx, id));
    const form = new ConfirmForm(claim, body);
    const way = actor.role === 'broker' ? 'assisted' : 'account';
    const done = await form.submit(() => this.transactions.run(actor, async (tx) => void (await this.confirmations.confirm(tx, id, form.version, form.input(), way)), form.command(`confirm ${id}`)));
    if (done) return response.redirect(303, `/deliveries/${id}?done=confirmed`);
    await this.deliveries.show(request, id, form, response, null);
  }
}
