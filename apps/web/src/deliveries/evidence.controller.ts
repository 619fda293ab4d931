import { Transactions } from '@app/database';
import { EvidenceShelf } from '@app/delivery';
import { Controller, Get, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { DeliveryPage } from './delivery-page';
import { EvidenceForm } from './evidence.form';

/** Photos and documents that show a delivery, for whoever sees the delivery. */
@Controller('deliveries/:id/evidence')
export class EvidenceController {
  constructor(private readonly transactions: Transactions, private readonly shelf: EvidenceShelf, private readonly deliveries: DeliveryPage) {}

  @Post() @Permit('deliveries.attach')
  async attach(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    const [actor, form] = [actorOf(request), new EvidenceForm(request)];
    if (await form.submit(() => this.shelf.attach(actor, (work) => this.transactions.run(actor, work, form.command(`attach ${id}`)), id, form.bytes))) return response.redirect(303, `/deliveries/${id}?done=attached`);
    await this.deliveries.show(request, id, form, response, null);
  }

  /** A photo, drawn again by us, opens in the browser; anything else is saved. */
  @Get(':evidenceId') @Permit('deliveries.read')
  async file(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Param('evidenceId', ParseUUIDPipe) evidenceId: string, @Res() response: Response): Promise<void> {
    const { view, bytes } = await this.shelf.open(actorOf(request), id, evidenceId);
    response.type(view.mediaType).set('content-disposition', `${view.mediaType === 'image/jpeg' ? 'inline' : 'attachment'}; filename="${view.fileName}"`).end(bytes);
  }

  /** While the group has not answered. */
  @Post(':evidenceId/removal') @Permit('deliveries.attach')
  async takeBack(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Param('evidenceId', ParseUUIDPipe) evidenceId: string, @Res() response: Response): Promise<void> {
    const actor = actorOf(request);
    await this.shelf.withdraw(actor, (work) => this.transactions.run(actor, work), id, evidenceId);
    response.redirect(303, `/deliveries/${id}?done=taken-back`);
  }
}
