import { Transactions, type Tx } from '@app/database';
import type { Actor } from '@app/kernel';
import { NEED_REFUSAL_CODES, NeedsService, needView, type NeedRefusalCode, type NeedView } from '@app/marketplace';
import { may } from '@app/people';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { showForm, type Form } from '../forms/form';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { PressForm } from '../matches/decline.form';
import { StatusLines } from '../status-lines';
import { ModerationForm } from './moderation.form';

type Step = 'question' | 'refusal';

/** The broker's answer to a request: take it on, ask something back, or refuse it with a reason. */
@Controller('needs/:id')
export class ModerationController {
  constructor(private readonly transactions: Transactions, private readonly needs: NeedsService, private readonly lines: StatusLines) {}

  @Post('opening') @Permit('needs.open')
  async open(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new PressForm(body);
    const done = await form.submit(() => this.act(request, id, (tx) => this.needs.open(tx, id, form.version ?? 0), form, 'open'));
    response.redirect(303, done ? `/needs/${id}?done=opened` : `/needs/${id}`);
  }

  @Get('question') @Permit('needs.query')
  ask(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    return this.page(request, id, 'question', new ModerationForm(false), response);
  }

  @Post('question') @Permit('needs.query')
  question(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new ModerationForm(false, body);
    return this.take(request, id, 'question', form, response, (tx) => this.needs.query(tx, id, form.version ?? 0, form.note));
  }

  @Get('refusal') @Permit('needs.refuse')
  askRefusal(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    return this.page(request, id, 'refusal', new ModerationForm(true), response);
  }

  @Post('refusal') @Permit('needs.refuse')
  refuse(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new ModerationForm(true, body);
    return this.take(request, id, 'refusal', form, response, (tx) => this.needs.refuse(tx, id, form.version ?? 0, form.typed.reason as NeedRefusalCode, form.note));
  }

  private async take(request: VisitorRequest, id: string, step: Step, form: ModerationForm, response: Response, work: (tx: Tx) => Promise<unknown>): Promise<void> {
    if (await form.submit(() => this.act(request, id, work, form, step))) return response.redirect(303, `/needs/${id}?done=${step}`);
    await this.page(request, id, step, form, response);
  }

  private act(request: VisitorRequest, id: string, work: (tx: Tx) => Promise<unknown>, form: Form, what: string): Promise<void> {
    return this.transactions.run(actorOf(request), async (tx) => {
      await needView(tx, id);
      await work(tx);
    }, form.command(`${what} ${id}`));
  }

  private async page(request: VisitorRequest, id: string, step: Step, form: ModerationForm, response: Response): Promise<void> {
    const actor = actorOf(request);
    const need = await this.transactions.read(actor, (tx) => needView(tx, id));
    if (form.status === 200 && !moderationOf(actor, need)[step === 'question' ? 'ask' : 'refuse']) return response.redirect(303, `/needs/${id}`);
    showForm(response, 'needs/moderation', form, { need: this.lines.need(need, actor), step, codes: step === 'refusal' ? NEED_REFUSAL_CODES : null, back: `/needs/${id}` });
  }
}

/** What this officer can answer now. */
export const moderationOf = (actor: Actor, { state }: NeedView): { open: boolean; ask: boolean; refuse: boolean } => ({
  open: state === 'submitted' && may(actor, 'needs.open'), ask: state === 'submitted' && may(actor, 'needs.query'), refuse: (state === 'submitted' || state === 'queried') && may(actor, 'needs.refuse'),
});
