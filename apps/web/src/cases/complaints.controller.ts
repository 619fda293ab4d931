import { Transactions } from '@app/database';
import { ComplaintsService } from '@app/delivery';
import { isUuid } from '@app/kernel';
import { matchView } from '@app/matching';
import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { showForm } from '../forms/form';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { CaseWordsForm } from './case.forms';

/** A complaint: about a match where it is made from there, or else about how things are done. */
@Controller('complaint')
export class ComplaintsController {
  constructor(private readonly transactions: Transactions, private readonly complaints: ComplaintsService) {}

  @Get() @Permit('cases.open')
  ask(@Req() request: VisitorRequest, @Query('match') match: unknown, @Res() response: Response): Promise<void> {
    return this.page(request, match, new CaseWordsForm(), response);
  }

  @Post() @Permit('cases.open')
  async complain(@Req() request: VisitorRequest, @Query('match') match: unknown, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new CaseWordsForm(body);
    const matchId = isUuid(match) ? match : undefined;
    let id = '';
    const done = await form.submit(async () => {
      ({ id } = await this.transactions.run(actorOf(request), (tx) => this.complaints.open(tx, { matchId, note: form.note }), form.command(`complain ${matchId ?? ''}`)));
    });
    if (done) return response.redirect(303, `/cases/${id}?done=complaint`);
    await this.page(request, match, form, response);
  }

  private async page(request: VisitorRequest, match: unknown, form: CaseWordsForm, response: Response): Promise<void> {
    const about = isUuid(match) ? await this.transactions.read(actorOf(request), (tx) => matchView(tx, match)) : null;
    showForm(response, 'cases/complaint', form, { about, back: about ? `/matches/${about.id}` : '/cases' });
  }
}
