import { Transactions, type Tx } from '@app/database';
import type { Actor } from '@app/kernel';
import { CommitmentsService, findCommitment } from '@app/marketplace';
import { may } from '@app/people';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { showForm, type Form } from '../forms/form';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { PressForm } from '../matches/decline.form';
import { RefusalForm } from './answer.form';

/** The contract manager's answer to a promise that was put forward. */
@Controller('commitments/:id')
export class PromiseAnswersController {
  constructor(private readonly transactions: Transactions, private readonly commitments: CommitmentsService) {}

  @Post('acceptance') @Permit('commitments.accept')
  async accept(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new PressForm(body);
    const done = await form.submit(() => this.act(request, id, (tx) => this.commitments.accept(tx, id, form.version ?? 0), form, 'accept'));
    response.redirect(303, done ? `/commitments/${id}?done=accepted` : `/commitments/${id}`);
  }

  @Get('refusal') @Permit('commitments.refuse')
  ask(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    return this.page(request, id, new RefusalForm(), response);
  }

  @Post('refusal') @Permit('commitments.refuse')
  async refuse(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new RefusalForm(body);
    if (await form.submit(() => this.act(request, id, (tx) => this.commitments.refuse(tx, id, form.version ?? 0, form.reason), form, 'refuse'))) return response.redirect(303, `/commitments/${id}?done=refused`);
    await this.page(request, id, form, response);
  }

  private act(request: VisitorRequest, id: string, work: (tx: Tx) => Promise<unknown>, form: Form, what: string): Promise<void> {
    return this.transactions.run(actorOf(request), async (tx) => {
      await findCommitment(tx, id);
      await work(tx);
    }, form.command(`${what} ${id}`));
  }

  private async page(request: VisitorRequest, id: string, form: RefusalForm, response: Response): Promise<void> {
    const found = await this.transactions.read(actorOf(request), (tx) => findCommitment(tx, id));
    if (form.status === 200 && !answersTo(actorOf(request), found).refuse) return response.redirect(303, `/commitments/${id}`);
    showForm(response, 'commitments/refusal', form, { c: found, back: `/commitments/${id}` });
  }
}

/** What this officer can answer now. */
export const answersTo = (actor: Actor, { state }: { state: string }): { accept: boolean; refuse: boolean } => ({
  accept: state === 'proposed' && may(actor, 'commitments.accept'), refuse: state === 'proposed' && may(actor, 'commitments.refuse'),
});
