import { Transactions } from '@app/database';
import { named, namesOf, PairRulesService } from '@app/matching';
import { may } from '@app/people';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { showForm } from '../forms/form';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { PressForm } from '../matches/decline.form';

/** What officers said about pairs: pins, pairs kept apart, and those remembered as declined or unanswered. */
@Controller('pair-rules')
export class PairRulesController {
  constructor(private readonly transactions: Transactions, private readonly pairs: PairRulesService) {}

  @Get() @Permit('rounds.read')
  async list(@Req() request: VisitorRequest, @Query('done') done: unknown, @Res() response: Response): Promise<void> {
    const actor = actorOf(request);
    const rules = await this.transactions.read(actor, async (tx) => {
      const own = await this.pairs.list(tx);
      return named(await namesOf(tx, own.map((r) => r.lineId), own.map((r) => r.pledgeId)), own).rows;
    });
    showForm(response, 'rounds/rules', new PressForm(), { rules, can: may(actor, 'matches.pin'), done: done === 'released', back: '/rounds' });
  }

  @Post(':id/release') @Permit('matches.pin')
  async release(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new PressForm(body);
    await this.transactions.run(actorOf(request), (tx) => this.pairs.remove(tx, id), form.command(`release ${id}`));
    response.redirect(303, '/pair-rules?done=released');
  }
}
