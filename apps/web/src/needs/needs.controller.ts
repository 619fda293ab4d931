import { Transactions } from '@app/database';
import { KINDS, type Actor, type Kind } from '@app/kernel';
import { listNeeds, NeedsService, needView, needWords, type NeedState, type NeedView } from '@app/marketplace';
import { may, officeOf } from '@app/people';
import { listMatches } from '@app/matching';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Render, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { showForm } from '../forms/form';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { moderationOf } from './moderation.controller';
import { ListState } from '../lists/list-state';
import { StatusLines } from '../status-lines';
import { SubmissionForm } from './submission.form';

const STATES = ['submitted', 'queried', 'open', 'part_matched', 'matched', 'fulfilled', 'closed_short', 'withdrawn', 'expired', 'refused'] as const;
const DONE = ['opened', 'question', 'refusal', 'sent', 'answered'];
const A_PAGE = 20;

@Controller('needs')
export class NeedsController {
  constructor(private readonly transactions: Transactions, private readonly needs: NeedsService, private readonly lines: StatusLines) {}

  @Get() @Permit('needs.read') @Render('needs/index')
  async index(@Req() request: VisitorRequest, @Query() query: Record<string, unknown>) {
    const actor = actorOf(request);
    const state = new ListState<'state' | 'kind'>('/needs', query, { state: STATES, kind: KINDS });
    const page = await this.transactions.read(actor, (tx) => listNeeds(tx, { state: state.of<NeedState>('state'), kind: state.of<Kind>('kind'), search: state.search || undefined, cursor: state.cursor, limit: A_PAGE }));
    return { state, needs: page.items.map((n) => this.lines.need(n, actor)), nextCursor: page.nextCursor, states: STATES, kinds: KINDS };
  }

  @Get(':id') @Permit('needs.read')
  show(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Query('done') done: unknown, @Res() response: Response): Promise<void> {
    return this.page(actorOf(request), id, new SubmissionForm(false), response, DONE.includes(String(done)) ? String(done) : null);
  }

  /** A draft is sent; a question is answered. */
  @Post(':id/submission') @Permit('needs.submit')
  async submit(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const actor = actorOf(request);
    const before = await this.transactions.read(actor, (tx) => needView(tx, id));
    // By what was sent as well: a second press finds it moved on, and is the same act.
    const asked = before.state === 'queried' || typeof (body as { answer?: unknown } | undefined)?.answer === 'string';
    const form = new SubmissionForm(asked, body);
    if (!await form.submit(() => this.transactions.run(actor, async (tx) => {
      await needView(tx, id);
      await this.needs.submit(tx, id, form.version ?? 0, form.answer);
    }, form.command(`submit ${id}`)))) return this.page(actor, id, form, response, null);
    response.redirect(303, `/needs/${id}?done=${asked ? 'answered' : 'sent'}`);
  }

  private async page(actor: Actor, id: string, form: SubmissionForm, response: Response, done: string | null): Promise<void> {
    const shown = await this.transactions.read(actor, async (tx) => {
      const need = await needView(tx, id);
      const matches = may(actor, 'matches.read') ? (await listMatches(tx, { needId: id, limit: 50 })).items.filter((m) => m.state !== 'superseded') : null;
      return { need: this.lines.need(need, actor), can: { ...moderationOf(actor, need), ...submissionOf(actor, need) }, words: await needWords(tx, id), own: actor.role === 'group', office: done === 'sent' && actor.role === 'group' ? await officeOf(tx) : [], done, matches: matches && matches.map((m) => this.lines.match(m, actor)), back: '/needs' };
    });
    showForm(response, 'needs/show', form, shown);
  }
}

/** What the group, or an officer for it, can send now. */
const submissionOf = (actor: Actor, { state }: NeedView): { send: boolean; answer: boolean } => ({ send: state === 'draft' && may(actor, 'needs.submit'), answer: state === 'queried' && may(actor, 'needs.submit') });
