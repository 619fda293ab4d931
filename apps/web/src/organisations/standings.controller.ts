import { Transactions, type Tx } from '@app/database';
import { OrganisationQueries, Organisations } from '@app/people';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { showForm } from '../forms/form';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { StatusLines } from '../status-lines';
import { StandingForm } from './standing.form';
import { STEP_RULES, stepsOpen, type Step } from './standing-steps';

const Id = () => Param('id', ParseUUIDPipe);

/** Each step of an organisation's standing: a page that asks for the reason and the words, and the press of its button. */
@Controller('organisations/:id')
export class StandingsController {
  private readonly works: Readonly<Record<Step, (tx: Tx, id: string, form: StandingForm) => Promise<unknown>>>;

  constructor(private readonly transactions: Transactions, private readonly queries: OrganisationQueries, organisations: Organisations, private readonly lines: StatusLines) {
    const reason = (form: StandingForm) => ({ code: form.typed.reason!, note: form.note || undefined });
    this.works = {
      verification: (tx, id, form) => organisations.verify(tx, id, form.version, form.note),
      question: (tx, id, form) => organisations.query(tx, id, form.version, form.note),
      answer: (tx, id, form) => organisations.answer(tx, id, form.version, form.note),
      refusal: (tx, id, form) => organisations.refuse(tx, id, form.version, reason(form)),
      suspension: (tx, id, form) => organisations.suspend(tx, id, form.version, reason(form)),
      restoration: (tx, id, form) => organisations.restore(tx, id, form.version, form.note),
      closing: (tx, id, form) => organisations.close(tx, id, form.version, reason(form)),
      appeal: (tx, id, form) => organisations.appeal(tx, id, form.version, form.note),
      'appeal-decision': (tx, id, form) => organisations.decideAppeal(tx, id, form.version, { upheld: form.typed.reason === 'upheld', note: form.note }),
    };
  }

  @Get('verification') @Permit('organisations.verify') askVerification(@Req() q: VisitorRequest, @Id() id: string, @Res() r: Response) { return this.ask(q, id, 'verification', r); }
  @Post('verification') @Permit('organisations.verify') verify(@Req() q: VisitorRequest, @Id() id: string, @Body() b: unknown, @Res() r: Response) { return this.take(q, id, 'verification', b, r); }
  @Get('question') @Permit('organisations.query') askQuestion(@Req() q: VisitorRequest, @Id() id: string, @Res() r: Response) { return this.ask(q, id, 'question', r); }
  @Post('question') @Permit('organisations.query') question(@Req() q: VisitorRequest, @Id() id: string, @Body() b: unknown, @Res() r: Response) { return this.take(q, id, 'question', b, r); }
  @Get('answer') @Permit('organisations.answer') askAnswer(@Req() q: VisitorRequest, @Id() id: string, @Res() r: Response) { return this.ask(q, id, 'answer', r); }
  @Post('answer') @Permit('organisations.answer') answer(@Req() q: VisitorRequest, @Id() id: string, @Body() b: unknown, @Res() r: Response) { return this.take(q, id, 'answer', b, r); }
  @Get('refusal') @Permit('organisations.refuse') askRefusal(@Req() q: VisitorRequest, @Id() id: string, @Res() r: Response) { return this.ask(q, id, 'refusal', r); }
  @Post('refusal') @Permit('organisations.refuse') refuse(@Req() q: VisitorRequest, @Id() id: string, @Body() b: unknown, @Res() r: Response) { return this.take(q, id, 'refusal', b, r); }
  @Get('suspension') @Permit('organisations.suspend') askSuspension(@Req() q: VisitorRequest, @Id() id: string, @Res() r: Response) { return this.ask(q, id, 'suspension', r); }
  @Post('suspension') @Permit('organisations.suspend') suspend(@Req() q: VisitorRequest, @Id() id: string, @Body() b: unknown, @Res() r: Response) { return this.take(q, id, 'suspension', b, r); }
  @Get('restoration') @Permit('organisations.restore') askRestoration(@Req() q: VisitorRequest, @Id() id: string, @Res() r: Response) { return this.ask(q, id, 'restoration', r); }
  @Post('restoration') @Permit('organisations.restore') restore(@Req() q: VisitorRequest, @Id() id: string, @Body() b: unknown, @Res() r: Response) { return this.take(q, id, 'restoration', b, r); }
  @Get('closing') @Permit('organisations.close') askClosing(@Req() q: VisitorRequest, @Id() id: string, @Res() r: Response) { return this.ask(q, id, 'closing', r); }
  @Post('closing') @Permit('organisations.close') close(@Req() q: VisitorRequest, @Id() id: string, @Body() b: unknown, @Res() r: Response) { return this.take(q, id, 'closing', b, r); }
  @Get('appeal') @Permit('organisations.appeal') askAppeal(@Req() q: VisitorRequest, @Id() id: string, @Res() r: Response) { return this.ask(q, id, 'appeal', r); }
  @Post('appeal') @Permit('organisations.appeal') appeal(@Req() q: VisitorRequest, @Id() id: string, @Body() b: unknown, @Res() r: Response) { return this.take(q, id, 'appeal', b, r); }
  @Get('appeal-decision') @Permit('organisations.decide_appeal') askAppealDecision(@Req() q: VisitorRequest, @Id() id: string, @Res() r: Response) { return this.ask(q, id, 'appeal-decision', r); }
  @Post('appeal-decision') @Permit('organisations.decide_appeal') decideAppeal(@Req() q: VisitorRequest, @Id() id: string, @Body() b: unknown, @Res() r: Response) { return this.take(q, id, 'appeal-decision', b, r); }

  private ask(request: VisitorRequest, id: string, step: Step, response: Response): Promise<void> {
    return this.page(request, id, new StandingForm(step), response);
  }

  private async take(request: VisitorRequest, id: string, step: Step, body: unknown, response: Response): Promise<void> {
    const form = new StandingForm(step, body);
    const done = await form.submit(() => this.transactions.run(actorOf(request), async (tx) => {
      // To its own people, others do not exist.
      await this.queries.facts(tx, id);
      await this.works[step](tx, id, form);
    }, form.command(`${step} ${id}`)));
    if (done) return response.redirect(303, `/organisations/${id}?done=${step}`);
    await this.page(request, id, form, response);
  }

  private async page(request: VisitorRequest, id: string, form: StandingForm, response: Response): Promise<void> {
    const actor = actorOf(request);
    const organisation = await this.transactions.read(actor, (tx) => this.queries.byId(tx, id));
    // Nothing of the kind to do any more: its page says how it stands. A form that was sent keeps what was typed.
    if (form.status === 200 && !stepsOpen(actor, organisation).includes(form.step)) return response.redirect(303, `/organisations/${id}`);
    showForm(response, 'organisations/step', form, { organisation: this.lines.standing(organisation, actor), step: form.step, rule: STEP_RULES[form.step], back: `/organisations/${id}` });
  }
}
