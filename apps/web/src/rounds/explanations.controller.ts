import { Transactions } from '@app/database';
import { DomainError, STEPS_PER_UNIT, type Actor, type Unit } from '@app/kernel';
import { ExplanationsService, namesOf, PairRulesService, proposalsCsv, RoundAnswersService, roundView, type NamedPrice, type Override, type WhyNot } from '@app/matching';
import { may } from '@app/people';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Render, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { showForm } from '../forms/form';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { OverrideForm } from './round.forms';
import { remedyWords } from './remedy.presenter';

type Query = Record<string, unknown>;
interface Asked { lineId: string; pledgeId: string }
const UUID = /^[0-9a-f-]{36}$/i;

/** Throws `not-found` for what is no pair of ids. */
function pairIn(query: Query): Asked {
  const [lineId, pledgeId] = [String(query.lineId), String(query.pledgeId)];
  if (!UUID.test(lineId) || !UUID.test(pledgeId)) throw new DomainError('not-found', 'There is no such pair here.');
  return { lineId, pledgeId };
}

/** Why, why not, and what it would cost. */
@Controller('rounds/:id')
export class ExplanationsController {
  constructor(private readonly transactions: Transactions, private readonly explanations: ExplanationsService, private readonly answers: RoundAnswersService, private readonly rules: PairRulesService) {}

  @Get('why') @Permit('rounds.read') @Render('rounds/why')
  async why(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Query() query: Query) {
    const [actor, asked] = [actorOf(request), pairIn(query)];
    const { round, why, offers } = await this.transactions.read(actor, async (tx) => ({ round: await roundView(tx, id), why: await this.explanations.why(tx, id, asked), offers: await this.answers.offersFor(tx, asked.lineId, '') }));
    return { round, why, offers, can: may(actor, 'matches.pin'), back: `/rounds/${id}` };
  }

  /** For any offer: a list to choose from, then the answer. */
  @Get('why-not') @Permit('rounds.read') @Render('rounds/why-not')
  async whyNot(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Query() query: Query) {
    const actor = actorOf(request);
    const lineId = String(query.lineId);
    if (!UUID.test(lineId)) throw new DomainError('not-found', 'There is no such item here.');
    const search = typeof query.search === 'string' ? query.search.trim().slice(0, 100) : '';
    return this.transactions.read(actor, async (tx) => {
      const round = await roundView(tx, id);
      const names = await namesOf(tx, [lineId], UUID.test(String(query.pledgeId)) ? [String(query.pledgeId)] : []);
      const line = names.lines.get(lineId);
      if (!line) throw new DomainError('not-found', 'There is no such item here.');
      const answer: WhyNot | null = query.pledgeId ? await this.explanations.whyNot(tx, id, pairIn(query)) : null;
      return {
        round, line, search, offers: await this.answers.offersFor(tx, lineId, search), pledge: answer && names.pledges.get(answer.pledgeId), answer, hard: answer?.hard && remedyWords(answer.hard), can: may(actor, 'matches.pin'), back: `/rounds/${id}`,
      };
    });
  }

  /** The price before anybody confirms. */
  @Get('override') @Permit('matches.pin')
  async ask(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Query() query: Query, @Res() response: Response): Promise<void> {
    await this.override(request, id, query, null, response);
  }

  @Post('override') @Permit('matches.pin')
  async confirm(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Query() query: Query, @Body() body: unknown, @Res() response: Response): Promise<void> {
    await this.override(request, id, query, body ?? {}, response);
  }

  @Get('proposals.csv') @Permit('rounds.read')
  async csv(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    const actor = actorOf(request);
    await this.transactions.read(actor, (tx) => roundView(tx, id));
    response.set({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="proposals.csv"' });
    // A fault cuts the file off: nobody takes half for the whole.
    await this.transactions.snapshot(actor, (tx) => pipeline(Readable.from(proposalsCsv(tx, id), { objectMode: false }), response)).catch(() => response.destroy());
  }

  private async override(request: VisitorRequest, id: string, query: Query, body: unknown, response: Response): Promise<void> {
    const actor = actorOf(request);
    const [asked, rule] = [pairIn(query), query.rule === 'forbid' ? 'forbid' as const : 'pin' as const];
    const { round, why } = await this.transactions.read(actor, async (tx) => ({ round: await roundView(tx, id), why: await this.explanations.why(tx, id, asked) }));
    const given = typeof query.quantity === 'string' && query.quantity ? query.quantity : unitsOf(why.quantity || why.most, why.unit);
    const form = new OverrideForm(why.unit, rule, { quantity: given, ...(body ?? {}) });
    const override: Override = rule === 'pin' ? { ...asked, rule, quantity: form.quantity } : { ...asked, rule };
    if (body && await form.submit(() => this.set(actor, id, override, form))) return response.redirect(303, `/rounds/${id}?done=${rule === 'pin' ? 'pinned' : 'forbidden'}`);
    const price = await this.priceOf(actor, id, override, form);
    showForm(response, 'rounds/override', form, { round, why, rule, price, given, action: `/rounds/${id}/override?${new URLSearchParams({ ...asked, rule }).toString()}`, back: `/rounds/${id}/why?${new URLSearchParams({ ...asked }).toString()}` });
  }

  private async set(actor: Actor, roundId: string, override: Override, form: OverrideForm): Promise<void> {
    const price = await this.explanations.rulePrice(actor, roundId, override);
    await this.transactions.run(actor, (tx) => this.rules.set(tx, { ...override, reason: form.typed.reason!, priced: { roundId, price } }), form.command(`${override.rule} ${override.lineId} ${override.pledgeId}`));
  }

  /** Null where the quantity is none that can be priced: the field says so. */
  private async priceOf(actor: Actor, roundId: string, override: Override, form: OverrideForm): Promise<NamedPrice | null> {
    try {
      return await this.explanations.price(actor, roundId, override);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'wrong-quantity') throw error;
      form.wrongQuantity();
      return null;
    }
  }
}

const unitsOf = (steps: number, unit: Unit): string => String(Math.round((steps / STEPS_PER_UNIT[unit]) * 100) / 100);
