import { Transactions } from '@app/database';
import { Clock, KINDS, type Actor } from '@app/kernel';
import { ApprovalsService, countProposals, FairnessService, listProposals, listRounds, RoundAnswersService, RoundsService, roundView, type RoundView } from '@app/matching';
import { areaPage, Councils, may } from '@app/people';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Render, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { showForm, type Form } from '../forms/form';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { ListState } from '../lists/list-state';
import { PressForm } from '../matches/decline.form';
import { streamProgress } from './progress';
import { GuaranteeForm, matchesIn } from './round.forms';
import { ALPHAS, byNeed, byUnit, fillMap, gapOf, percent, priceRows, wardNames } from './round.presenter';

const STATES = ['proposed', 'approved', 'declined'] as const;
const DONE = ['approved', 'pinned', 'forbidden', 'stopped'];
const A_PAGE = 25;
const MOST_WARDS = 200;
const UNDER_WAY = ['queued', 'running'];

/** Matching days: the broker's page that makes the product. */
@Controller('rounds')
export class RoundsController {
  constructor(
    private readonly transactions: Transactions, private readonly rounds: RoundsService, private readonly approvals: ApprovalsService, private readonly answers: RoundAnswersService,
    private readonly fairness: FairnessService, private readonly councils: Councils, private readonly clock: Clock,
  ) {}

  @Get() @Permit('rounds.read')
  async index(@Req() request: VisitorRequest, @Query() query: Record<string, unknown>, @Res() response: Response): Promise<void> {
    await this.list(request, query, new PressForm(), response);
  }

  @Post() @Permit('rounds.request')
  async begin(@Req() request: VisitorRequest, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new PressForm(body);
    let id = '';
    const done = await form.submit(async () => ({ id } = await this.transactions.run(actorOf(request), (tx) => this.rounds.request(tx), form.command('run a round'))));
    if (done) return response.redirect(303, `/rounds/${id}`);
    await this.list(request, {}, form, response);
  }

  @Get(':id') @Permit('rounds.read')
  show(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Query() query: Record<string, unknown>, @Res() response: Response): Promise<void> {
    return this.page(request, id, query, new GuaranteeForm(), response);
  }

  /** While it runs: progress as server-sent events. */
  @Get(':id/events') @Permit('rounds.read')
  async progress(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    const actor = actorOf(request);
    const now = () => this.transactions.read(actor, (tx) => roundView(tx, id));
    await now();
    await streamProgress(request, response, async () => this.progressOf(await now()));
  }

  @Post(':id/cancellation') @Permit('rounds.request')
  async stop(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new GuaranteeForm(body);
    const stop = new PressForm(body);
    if (await stop.submit(() => this.transactions.run(actorOf(request), (tx) => this.rounds.cancel(tx, id), stop.command(`stop ${id}`)))) return response.redirect(303, `/rounds/${id}?done=stopped`);
    form.over = stop.over;
    await this.page(request, id, {}, form, response);
  }

  /** Another guarantee on what this round saw; nothing is touched. */
  @Post(':id/sandbox') @Permit('rounds.request')
  async sandbox(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new GuaranteeForm(body);
    let sandbox = '';
    const done = await form.submit(async () => ({ id: sandbox } = await this.transactions.run(actorOf(request), (tx) => this.rounds.request(tx, { sandbox: true, basedOn: id, alpha: form.alpha }), form.command(`try ${id}`))));
    if (done) return response.redirect(303, `/rounds/${sandbox}`);
    await this.page(request, id, {}, form, response);
  }

  /** One, or all that are shown: each stands or is told with why not. */
  @Post(':id/approvals') @Permit('matches.approve')
  async approve(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const [form, matches] = [new PressForm(body), matchesIn(body)];
    const result = await this.transactions.run(actorOf(request), async (tx) => {
      await roundView(tx, id);
      const each = await this.approvals.approveEach(tx, matches);
      return { approved: each.filter((e) => e.ok).length, refused: each.filter((e) => !e.ok).length };
    }, form.command(`approve ${matches.map((m) => `${m.matchId}.${m.version}`).join()}`));
    response.redirect(303, `/rounds/${id}?done=approved&count=${result.approved}&refused=${result.refused}`);
  }

  @Get(':id/wards') @Permit('rounds.read') @Render('rounds/wards')
  async wards(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string) {
    const { round, wards, area } = await this.transactions.read(actorOf(request), async (tx) => ({ round: await roundView(tx, id), wards: await this.answers.wards(tx, id), area: (await areaPage(tx, { limit: MOST_WARDS })).items }));
    const names = new Map([...wardNames(wards.map((w) => w.wardCode)), ...area.flatMap((w) => (w.name ? [[w.code, w.name] as const] : []))]);
    return { round, ...fillMap(area.map((w) => w.code), wards, names), back: `/rounds/${id}` };
  }

  @Get(':id/comparison') @Permit('rounds.read') @Render('rounds/comparison')
  async compare(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Query('with', ParseUUIDPipe) other: string) {
    const { first, second, compared } = await this.transactions.read(actorOf(request), async (tx) => ({ first: await roundView(tx, id), second: await roundView(tx, other), compared: await this.answers.comparison(tx, id, other) }));
    const names = wardNames([compared.before, compared.after].flatMap((c) => c.lowestWard?.wardCode ?? []));
    const column = (c: typeof compared.before) => ({ ...c, percent: percent(c.alpha), units: byUnit(c.found, c.missing), p5: percent(c.p5Fill), lowest: c.lowestWard && { name: names.get(c.lowestWard.wardCode) ?? c.lowestWard.wardCode, percent: percent(c.lowestWard.fill) } });
    return { first, second, before: column(compared.before), after: column(compared.after), differing: compared.differing, hidden: compared.hidden, more: compared.more, same: compared.same, back: `/rounds/${other}` };
  }

  private async list(request: VisitorRequest, query: Record<string, unknown>, form: Form, response: Response): Promise<void> {
    const actor = actorOf(request);
    const state = new ListState<'which'>('/rounds', query, { which: ['sandbox', 'real'] });
    const which = state.of('which');
    const { rounds, council, live } = await this.transactions.read(actor, async (tx) => ({
      rounds: await listRounds(tx, { sandbox: which === undefined ? undefined : which === 'sandbox', cursor: state.cursor, limit: A_PAGE }), council: await this.councils.inForce(tx),
      live: (await listRounds(tx, { sandbox: false, limit: 1 })).items.find((r) => UNDER_WAY.includes(r.state)) ?? null,
    }));
    showForm(response, 'rounds/index', form, { state, rounds, live, day: council.rules.matchingDay, canRun: may(actor, 'rounds.request') });
  }

  private async page(request: VisitorRequest, id: string, query: Record<string, unknown>, form: GuaranteeForm, response: Response): Promise<void> {
    const actor = actorOf(request);
    const round = await this.transactions.read(actor, (tx) => roundView(tx, id));
    const can = { run: may(actor, 'rounds.request'), decide: may(actor, 'matches.approve') };
    const done = DONE.includes(String(query.done)) ? { what: String(query.done), count: Number(query.count) || 0, refused: Number(query.refused) || 0 } : null;
    if (UNDER_WAY.includes(round.state)) return void response.render('rounds/running', { round, progress: this.progressOf(round), form, can });
    if (round.state !== 'done') return showForm(response, 'rounds/failed', form, { round, conflicts: await this.transactions.read(actor, (tx) => this.answers.conflicts(tx, id)), can, done, back: '/rounds' });
    form.typed.alpha ||= String(round.settings.alpha);
    showForm(response, 'rounds/show', form, { ...await this.finished(actor, round, query), can, done, back: '/rounds' });
  }

  private async finished(actor: Actor, round: RoundView, query: Record<string, unknown>) {
    const state = new ListState<'state' | 'kind'>(`/rounds/${round.id}`, query, { state: STATES, kind: KINDS });
    const summary = round.summary!;
    const { proposals, counts, curve, left } = await this.transactions.read(actor, async (tx) => ({
      proposals: await listProposals(tx, round.id, { state: state.of('state'), kind: state.of('kind'), cursor: state.cursor, limit: A_PAGE }), counts: await countProposals(tx, round.id),
      curve: await this.fairness.curve(tx, round.id), left: await this.answers.leftOut(tx, round.id, summary.groupsWithNothing),
    }));
    const names = wardNames([summary.lowestWard, ...(curve ?? []).map((r) => r.lowestWard)].flatMap((w) => w?.wardCode ?? []));
    return {
      round, summary, state, kinds: KINDS, states: STATES, counts, left, nextCursor: proposals.nextCursor, needs: byNeed(proposals.items), units: byUnit(summary.found, summary.missing), gap: gapOf(round),
      waiting: proposals.items.filter((p) => p.matchId && p.state === 'proposed'), prices: curve && priceRows(curve, names), alphas: ALPHAS, alphaPercent: percent(round.settings.alpha),
      lowest: summary.lowestWard && { name: names.get(summary.lowestWard.wardCode) ?? summary.lowestWard.wardCode, percent: percent(summary.lowestWard.fill) },
    };
  }

  private progressOf(round: RoundView): { state: string; percent: number; seconds: number } {
    const since = round.startedAt ?? round.requestedAt;
    return { state: round.state, percent: round.progress, seconds: Math.max(0, Math.round(((round.finishedAt ?? this.clock.now()).getTime() - since.getTime()) / 1000)) };
  }
}
