import { Transactions } from '@app/database';
import { KINDS, type Kind } from '@app/kernel';
import { listNeeds, needView, type NeedState } from '@app/marketplace';
import { may, officeOf } from '@app/people';
import { listMatches } from '@app/matching';
import { Controller, Get, Param, ParseUUIDPipe, Query, Render, Req } from '@nestjs/common';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { moderationOf } from './moderation.controller';
import { ListState } from '../lists/list-state';
import { StatusLines } from '../status-lines';

const STATES = ['submitted', 'queried', 'open', 'part_matched', 'matched', 'fulfilled', 'closed_short', 'withdrawn', 'expired', 'refused'] as const;
const A_PAGE = 20;

@Controller('needs')
export class NeedsController {
  constructor(private readonly transactions: Transactions, private readonly lines: StatusLines) {}

  @Get() @Permit('needs.read') @Render('needs/index')
  async index(@Req() request: VisitorRequest, @Query() query: Record<string, unknown>) {
    const actor = actorOf(request);
    const state = new ListState<'state' | 'kind'>('/needs', query, { state: STATES, kind: KINDS });
    const page = await this.transactions.read(actor, (tx) => listNeeds(tx, { state: state.of<NeedState>('state'), kind: state.of<Kind>('kind'), search: state.search || undefined, cursor: state.cursor, limit: A_PAGE }));
    return { state, needs: page.items.map((n) => this.lines.need(n, actor)), nextCursor: page.nextCursor, states: STATES, kinds: KINDS };
  }

  @Get(':id') @Permit('needs.read') @Render('needs/show')
  async show(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Query('done') done: unknown) {
    const actor = actorOf(request);
    return this.transactions.read(actor, async (tx) => {
      const need = await needView(tx, id);
      const matches = may(actor, 'matches.read') ? (await listMatches(tx, { needId: id, limit: 50 })).items.filter((m) => m.state !== 'superseded') : null;
      return { need: this.lines.need(need, actor), can: moderationOf(actor, need), office: done === 'sent' && actor.role === 'group' ? await officeOf(tx) : [], done: ['opened', 'question', 'refusal', 'sent'].includes(String(done)) ? String(done) : null, matches: matches && matches.map((m) => this.lines.match(m, actor)), back: '/needs' };
    });
  }
}
