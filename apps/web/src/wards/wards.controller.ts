import { Transactions } from '@app/database';
import { boundariesOf } from '@app/geography';
import { listNeeds, SuggestionsService, suggestionsOf, suggestionView } from '@app/marketplace';
import { may } from '@app/people';
import { wardView } from '@app/reporting';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { showForm } from '../forms/form';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { wardMap } from '../public/ward-map';
import { StatusLines } from '../status-lines';
import { WordsForm } from './words.form';

const MOST_NEEDS = 200;
/** What is over is not asked for. */
const LIVE: readonly string[] = ['submitted', 'queried', 'open', 'part_matched', 'matched'];
const DAY = 86_400_000;

/** A ward for its councillor: what is asked for, found and received; and what they suggest. */
@Controller()
export class WardsController {
  constructor(private readonly transactions: Transactions, private readonly suggestions: SuggestionsService, private readonly lines: StatusLines) {}

  @Get('wards/:code') @Permit('wards.read')
  show(@Req() request: VisitorRequest, @Param('code') code: string, @Query('done') done: unknown, @Res() response: Response): Promise<void> {
    return this.page(request, code, new WordsForm('words'), response, done === 'sent');
  }

  @Post('wards/:code/suggestions') @Permit('suggestions.make')
  async suggest(@Req() request: VisitorRequest, @Param('code') code: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new WordsForm('words', body);
    const ward = code.slice(0, 20);
    if (await form.submit(() => this.transactions.run(actorOf(request), (tx) => this.suggestions.make(tx, ward, form.typed.words!), form.command(`suggest ${ward}`)))) return response.redirect(303, `/wards/${encodeURIComponent(ward)}?done=sent`);
    await this.page(request, ward, form, response, false);
  }

  @Get('suggestions/:id') @Permit('suggestions.answer')
  read(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Query('done') done: unknown, @Res() response: Response): Promise<void> {
    return this.suggestion(request, id, new WordsForm('answer'), response, done === 'answered');
  }

  @Post('suggestions/:id/answer') @Permit('suggestions.answer')
  async answer(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new WordsForm('answer', body);
    if (await form.submit(() => this.transactions.run(actorOf(request), (tx) => this.suggestions.answer(tx, id, form.version, form.typed.answer!), form.command(`answer ${id}`)))) return response.redirect(303, `/suggestions/${id}?done=answered`);
    await this.suggestion(request, id, form, response, false);
  }

  private async suggestion(request: VisitorRequest, id: string, form: WordsForm, response: Response, done: boolean): Promise<void> {
    const suggestion = await this.transactions.read(actorOf(request), (tx) => suggestionView(tx, id));
    showForm(response, 'wards/suggestion', form, { suggestion, done, back: '/queue' });
  }

  private async page(request: VisitorRequest, code: string, form: WordsForm, response: Response, done: boolean): Promise<void> {
    const actor = actorOf(request);
    const shown = await this.transactions.read(actor, async (tx) => {
      const ward = await wardView(tx, code.slice(0, 20));
      const needs = (await listNeeds(tx, { ward: ward.code, limit: MOST_NEEDS })).items.filter((n) => !n.sensitive && LIVE.includes(n.state));
      return {
        ward, needs: needs.map((n) => this.lines.need(n, actor)), suggestions: await suggestionsOf(tx, ward.code),
        waitedDays: ward.waitsSince ? Math.max(0, Math.floor((tx.now.getTime() - Date.parse(ward.waitsSince)) / DAY)) : null,
        map: wardMap(boundariesOf(ward.wardCodes), new Map(ward.counts.filter((c) => c.open > 0).map((c) => [c.code, c.open]))),
      };
    });
    showForm(response, 'wards/show', form, { ...shown, done, maySuggest: may(actor, 'suggestions.make'), back: '/tasks' });
  }
}
