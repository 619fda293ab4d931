import { Transactions, type Tx } from '@app/database';
import { listDeliveries, type JobView } from '@app/delivery';
import { DomainError, type Actor } from '@app/kernel';
import { AcceptancesService, ApprovalsService, contactsOf, matchView, type MatchView } from '@app/matching';
import { may } from '@app/people';
import { wardNames } from '@app/reporting';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { showForm, type Form } from '../forms/form';
import { Permit } from '../http/permit';
import { jobOf } from '../jobs/jobs.controller';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { StatusLines } from '../status-lines';
import { DeclineForm, PressForm } from './decline.form';
import { whyLines } from './match.presenter';

const DONE = ['accepted', 'agreed', 'declined', 'approved', 'job-written', 'job-noted', 'job-agreed', 'logged'];

@Controller('matches')
export class MatchesController {
  constructor(private readonly transactions: Transactions, private readonly acceptances: AcceptancesService, private readonly approvals: ApprovalsService, private readonly lines: StatusLines) {}

  @Get(':id') @Permit('matches.read')
  async show(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Query('done') done: unknown, @Res() response: Response): Promise<void> {
    await this.page(request, id, new PressForm(), response, DONE.includes(String(done)) ? String(done) : null);
  }

  @Post(':id/acceptance') @Permit('matches.accept')
  async accept(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new PressForm(body);
    let both = false;
    const done = await form.submit(async () => {
      const { state } = await this.transactions.run(actorOf(request), async (tx) => ({ state: (await this.acceptances.accept(tx, id, form.version)).state as string }), form.command(`accept ${id}`));
      both = state === 'accepted';
    });
    if (done) return response.redirect(303, `/matches/${id}?done=${both ? 'agreed' : 'accepted'}`);
    await this.page(request, id, form, response, null);
  }

  @Post(':id/approval') @Permit('matches.approve')
  async approve(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new PressForm(body);
    const done = await form.submit(() => this.transactions.run(actorOf(request), async (tx) => void (await this.approvals.approve(tx, id, form.version)), form.command(`approve ${id}`)));
    if (done) return response.redirect(303, `/matches/${id}?done=approved`);
    await this.page(request, id, form, response, null);
  }

  @Get(':id/declination') @Permit('matches.decline')
  ask(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    return this.declining(request, id, new DeclineForm(false), response);
  }

  @Post(':id/declination') @Permit('matches.decline')
  decline(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new DeclineForm(false, body);
    return this.saying(request, id, form, response, async (tx) => void (await this.acceptances.decline(tx, id, form.version, form.answer)));
  }

  @Get(':id/refusal') @Permit('matches.refuse')
  askBroker(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    return this.declining(request, id, new DeclineForm(true), response);
  }

  @Post(':id/refusal') @Permit('matches.refuse')
  refuse(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new DeclineForm(true, body);
    return this.saying(request, id, form, response, (tx) => this.approvals.decline(tx, id, form.version, form.answer));
  }

  private async saying(request: VisitorRequest, id: string, form: DeclineForm, response: Response, work: (tx: Tx) => Promise<void>): Promise<void> {
    if (await form.submit(() => this.transactions.run(actorOf(request), work, form.command(`decline ${id}`)))) return response.redirect(303, `/matches/${id}?done=declined`);
    await this.declining(request, id, form, response);
  }

  private async declining(request: VisitorRequest, id: string, form: DeclineForm, response: Response): Promise<void> {
    const actor = actorOf(request);
    const match = await this.transactions.read(actor, (tx) => matchView(tx, id));
    const open = actor.role === 'broker' ? match.state === 'proposed' : match.state === 'approved';
    // Nothing to decline any more: its page says how it stands. A form that was sent keeps what was typed.
    if (!open && form.status === 200) return response.redirect(303, `/matches/${id}`);
    showForm(response, 'matches/decline', form, { match: this.lines.match(match, actor), back: `/matches/${id}`, broker: actor.role === 'broker' });
  }

  private async page(request: VisitorRequest, id: string, form: Form, response: Response, done: string | null): Promise<void> {
    const actor = actorOf(request);
    const { match, deliveries, contacts, job, ward } = await this.transactions.read(actor, async (tx) => {
      const found = await matchView(tx, id);
      const [ward] = found.wardCode && !found.postcode ? await wardNames(tx, [found.wardCode]) : [];
      return { match: found, ward: ward ?? null, deliveries: (await listDeliveries(tx, { matchId: id, limit: 50 })).items, job: found.acceptedAt && may(actor, 'jobs.read') ? await jobOf(tx, id) : null, contacts: found.acceptedAt && may(actor, 'matches.contact') ? await contactsOf(tx, id).catch(none) : [] };
    });
    showForm(response, 'matches/show', form, {
      match: this.lines.match(match, actor), deliveries: deliveries.map((d) => this.lines.delivery(d, actor)), contacts: contacts.filter((c) => c.organisationId !== actor.organisationId), job, ward, can: answersOf(actor, match, job), why: may(actor, 'matches.approve') ? whyLines(match.reasons) : [], done, back: '/tasks',
      mayReadNeed: may(actor, 'needs.read'), mayComplain: may(actor, 'cases.open'),
    });
  }
}

const none = (error: unknown): [] => {
  if (error instanceof DomainError && error.code === 'not-yet') return [];
  throw error;
};

/** The buttons that this person has on this match now. */
function answersOf(actor: Actor, match: MatchView, job: JobView | null) {
  const agreed = match.state === 'accepted' || match.state === 'in_delivery';
  const unsaid = job !== null && (actor.role === 'supplier' ? !job.supplierAgreedAt : !job.groupAgreedAt);
  const own = match.state === 'approved' && may(actor, 'matches.accept');
  const said = actor.role === 'supplier' ? match.supplierAcceptedAt : match.groupAcceptedAt;
  return { write: agreed && may(actor, 'jobs.agree'), agree: agreed && unsaid && may(actor, 'jobs.agree'), log: agreed && job?.agreed === true && may(actor, 'deliveries.log'), accept: own && !said, decline: own, approve: match.state === 'proposed' && may(actor, 'matches.approve') };
}
