import { Transactions, type Tx } from '@app/database';
import { KINDS, type Actor, type Kind } from '@app/kernel';
import { countPledges, listPledges, PledgesService, pledgeView, type PledgeFilter, type PledgeState, type PledgeView } from '@app/marketplace';
import { listMatches, MatchEndsService } from '@app/matching';
import { may } from '@app/people';
import { Body, Controller, Get, Header, Param, ParseUUIDPipe, Post, Query, Render, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { showForm, type Form } from '../forms/form';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { csv, EVERY_ROW, everyPage } from '../lists/csv';
import { counted, ListState } from '../lists/list-state';
import { PressForm } from '../matches/decline.form';
import { StatusLines } from '../status-lines';
import { OFFER_END_CODES, OfferEndForm, OfferForm, PartForm } from './offer.form';

const STATES = ['awaiting_answer', 'open', 'paused', 'withdrawn', 'expired'] as const;
const DONE = ['answered', 'changed', 'paused', 'resumed', 'withdrawn', 'split'];
const A_PAGE = 20;
const MOST_MATCHES = 50;

/** What a supplier offers: the list, one with its matches, its one page of questions, and its end. */
@Controller('offers')
export class OffersController {
  constructor(private readonly transactions: Transactions, private readonly pledges: PledgesService, private readonly ends: MatchEndsService, private readonly lines: StatusLines) {}

  @Get() @Permit('pledges.read') @Render('offers/index')
  async index(@Req() request: VisitorRequest, @Query() query: Record<string, unknown>) {
    const { state, filter } = filterOf(query);
    const { page, all } = await this.transactions.read(actorOf(request), async (tx) => ({ page: await listPledges(tx, { ...filter, cursor: state.cursor, limit: A_PAGE }), all: await countPledges(tx, filter) }));
    return { state, all: counted(all), offers: page.items, nextCursor: page.nextCursor, states: STATES, kinds: KINDS, file: state.as('/offers/list.csv') };
  }

  @Get('list.csv') @Permit('pledges.read') @Header('content-type', 'text/csv; charset=utf-8') @Header('content-disposition', 'attachment; filename="offers.csv"')
  async file(@Req() request: VisitorRequest, @Query() query: Record<string, unknown>): Promise<string> {
    const { filter } = filterOf(query);
    const rows = await this.transactions.snapshot(actorOf(request), (tx) => everyPage((cursor) => listPledges(tx, { ...filter, cursor, limit: EVERY_ROW.page })));
    return csv(['offer', 'supplier', 'kind', 'unit', 'quantity_smallest_steps', 'free_smallest_steps', 'state', 'from', 'to'], rows.map((o) => [o.title, o.organisationName, o.kind, o.unit, o.quantity, o.free, o.state, o.windowFrom, o.windowTo]));
  }

  @Get(':id') @Permit('pledges.read')
  async show(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Query('done') done: unknown, @Res() response: Response): Promise<void> {
    await this.page(request, id, new PressForm(), response, DONE.includes(String(done)) ? String(done) : null);
  }

  /** The standing offer's one page. */
  @Get(':id/answer') @Permit('pledges.answer')
  askAnswer(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    return this.asking(request, id, null, response, 'answer');
  }

  @Post(':id/answer') @Permit('pledges.answer')
  answer(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    return this.saying(request, id, body, response, 'answer', (tx, form) => this.pledges.answer(tx, id, form.version!, form.terms()));
  }

  @Get(':id/change') @Permit('pledges.change')
  askChange(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    return this.asking(request, id, null, response, 'change');
  }

  @Post(':id/change') @Permit('pledges.change')
  change(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    return this.saying(request, id, body, response, 'change', (tx, form) => this.pledges.refine(tx, id, form.version!, form.terms()));
  }

  /** Part of it on terms of its own: another time or place, a skill of one's own. */
  @Get(':id/part') @Permit('pledges.split')
  async askPart(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    await this.asking(request, id, new PartForm(await this.offer(request, id)), response, 'part');
  }

  @Post(':id/part') @Permit('pledges.split')
  async split(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new PartForm(await this.offer(request, id), body ?? {});
    let part = '';
    const done = await form.submit(async () => {
      ({ id: part } = await this.transactions.run(actorOf(request), async (tx) => {
        await pledgeView(tx, id);
        return { id: (await this.pledges.split(tx, id, form.version ?? 0, form.quantity, form.terms())).id };
      }, form.command(`split ${id}`)));
    });
    if (done) return response.redirect(303, `/offers/${part}?done=split`);
    await this.asking(request, id, form, response, 'part');
  }

  @Post(':id/pause') @Permit('pledges.pause')
  pause(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    return this.press(request, id, body, response, 'paused', (tx, version) => this.pledges.pause(tx, id, version));
  }

  @Post(':id/resumption') @Permit('pledges.resume')
  resume(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    return this.press(request, id, body, response, 'resumed', (tx, version) => this.pledges.resume(tx, id, version));
  }

  @Get(':id/withdrawal') @Permit('pledges.withdraw')
  askWithdrawal(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    return this.ending(request, id, new OfferEndForm(), response);
  }

  @Post(':id/withdrawal') @Permit('pledges.withdraw')
  async withdraw(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new OfferEndForm(body);
    const done = await form.submit(() => this.act(request, id, form, (tx) => this.ends.withdrawPledge(tx, id, form.version, { code: form.typed.reason!, note: form.typed.note!.trim() || undefined }), 'withdraw'));
    if (done) return response.redirect(303, `/offers/${id}?done=withdrawn`);
    await this.ending(request, id, form, response);
  }

  private async saying(request: VisitorRequest, id: string, body: unknown, response: Response, what: 'answer' | 'change', work: (tx: Tx, form: OfferForm) => Promise<unknown>): Promise<void> {
    const form = new OfferForm(await this.offer(request, id), body ?? {});
    if (await form.submit(() => this.act(request, id, form, (tx) => work(tx, form), what))) return response.redirect(303, `/offers/${id}?done=${what === 'answer' ? 'answered' : 'changed'}`);
    await this.asking(request, id, form, response, what);
  }

  private async asking(request: VisitorRequest, id: string, given: OfferForm | null, response: Response, what: 'answer' | 'change' | 'part'): Promise<void> {
    const offer = await this.offer(request, id);
    const form = given ?? new OfferForm(offer);
    const open = what === 'answer' ? offer.state === 'awaiting_answer' : ['open', 'paused'].includes(offer.state);
    if (!open && form.status === 200) return response.redirect(303, `/offers/${id}`);
    showForm(response, 'offers/terms', form, { offer, what, back: `/offers/${id}` });
  }

  private async ending(request: VisitorRequest, id: string, form: OfferEndForm, response: Response): Promise<void> {
    const offer = await this.offer(request, id);
    if (form.status === 200 && !mayDo(actorOf(request), offer).withdraw) return response.redirect(303, `/offers/${id}`);
    showForm(response, 'offers/withdrawal', form, { offer, codes: OFFER_END_CODES, back: `/offers/${id}` });
  }

  private async press(request: VisitorRequest, id: string, body: unknown, response: Response, done: string, work: (tx: Tx, version: number) => Promise<unknown>): Promise<void> {
    const form = new PressForm(body);
    if (await form.submit(() => this.act(request, id, form, (tx) => work(tx, form.version ?? 0), done))) return response.redirect(303, `/offers/${id}?done=${done}`);
    await this.page(request, id, form, response, null);
  }

  /** To a supplier, others' offers do not exist. */
  private act(request: VisitorRequest, id: string, form: Form, work: (tx: Tx) => Promise<unknown>, what: string): Promise<void> {
    return this.transactions.run(actorOf(request), async (tx) => {
      await pledgeView(tx, id);
      await work(tx);
    }, form.command(`${what} ${id}`));
  }

  private offer(request: VisitorRequest, id: string): Promise<PledgeView> {
    return this.transactions.read(actorOf(request), (tx) => pledgeView(tx, id));
  }

  private async page(request: VisitorRequest, id: string, form: Form, response: Response, done: string | null): Promise<void> {
    const actor = actorOf(request);
    const { offer, matches } = await this.transactions.read(actor, async (tx) => ({ offer: await pledgeView(tx, id), matches: may(actor, 'matches.read') ? (await listMatches(tx, { pledgeId: id, limit: MOST_MATCHES })).items.filter((m) => m.state !== 'superseded') : [] }));
    showForm(response, 'offers/show', form, { offer, matches: matches.map((m) => this.lines.match(m, actor)), can: mayDo(actor, offer), done, back: '/offers' });
  }
}

const mayDo = (actor: Actor, { state, standing }: PledgeView) => ({
  answer: state === 'awaiting_answer' && may(actor, 'pledges.answer'), change: ['open', 'paused'].includes(state) && may(actor, 'pledges.change'), split: ['open', 'paused'].includes(state) && may(actor, 'pledges.split'), pause: state === 'open' && may(actor, 'pledges.pause'),
  resume: state === 'paused' && may(actor, 'pledges.resume'), withdraw: !standing && ['open', 'paused'].includes(state) && may(actor, 'pledges.withdraw'),
});

function filterOf(query: Record<string, unknown>): { state: ListState<'state' | 'kind'>; filter: PledgeFilter } {
  const state = new ListState<'state' | 'kind'>('/offers', query, { state: STATES, kind: KINDS });
  return { state, filter: { state: state.of<PledgeState>('state'), kind: state.of<Kind>('kind'), search: state.search || undefined } };
}
