import { Transactions } from '@app/database';
import { deliveryView, listEvidence, mayShowMore, mayTakeBack } from '@app/delivery';
import { isImpartial, may } from '@app/people';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { ConfirmForm } from '../confirm/confirm.form';
import { showForm, type Form } from '../forms/form';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { StatusLines } from '../status-lines';
import { EvidenceForm } from './evidence.form';

/** What is done with it on its page: confirmed by the group, shown by the supplier. */
@Injectable()
export class DeliveryPage {
  constructor(private readonly transactions: Transactions, private readonly lines: StatusLines) {}

  async show(request: VisitorRequest, id: string, given: Form | null, response: Response, done: string | null): Promise<void> {
    const actor = actorOf(request);
    const { delivery, files, match } = await this.transactions.read(actor, async (tx) => {
      const one = await deliveryView(tx, id);
      // A reserve decider reads the delivery of a case on appeal, and not the match behind it.
      return { delivery: one, files: (await listEvidence(tx, id)).items, match: await isImpartial(tx, [one.supplierId, one.groupId]) };
    });
    const open = actor.role === 'group' && may(actor, 'confirmations.give') && ['logged', 'unconfirmed'].includes(delivery.state);
    const own = may(actor, 'deliveries.attach');
    showForm(response, 'deliveries/show', given ?? (own ? new EvidenceForm() : new ConfirmForm(delivery)), {
      delivery: this.lines.delivery(delivery, actor), files, can: { match, attach: own && mayShowMore(delivery.state), takeBack: own && mayTakeBack(delivery.state) }, open: open || given instanceof ConfirmForm, done, back: '/tasks',
    });
  }
}
