import { Transactions, type Tx } from '@app/database';
import { appealDeciders, CaseNotes, CasesService, caseStory, caseView, ComplaintsService, countCases, listCases, listEvidence, type AppealDeciders, type CaseKind, type CaseState, type CaseView } from '@app/delivery';
import type { Actor } from '@app/kernel';
import { may } from '@app/people';
import { Body, Controller, Get, Header, Param, ParseUUIDPipe, Post, Query, Render, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { showForm, type Form } from '../forms/form';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { csv, EVERY_ROW, everyPage } from '../lists/csv';
import { counted, ListState } from '../lists/list-state';
import type { MessageKey } from '../messages/en';
import { StatusLines } from '../status-lines';
import { CaseWordsForm, DecisionForm, OUTCOMES } from './case.forms';

const STATES = ['open', 'appealed', 'decided', 'closed'] as const;
const DONE = ['complaint', 'note', 'decision', 'appeal'];
const A_PAGE = 20;

/** What is argued about: the list, one with its story, a word to it, the decision, and another look at it. */
@Controller('cases')
export class CasesController {
  constructor(private readonly transactions: Transactions, private readonly disputes: CasesService, private readonly complaints: ComplaintsService, private readonly notes: CaseNotes, private readonly lines: StatusLines) {}

  @Get() @Permit('cases.read') @Render('cases/index')
  async index(@Req() request: VisitorRequest, @Query() query: Record<string, unknown>) {
    const { state, filter } = filterOf(query);
    const { page, all } = await this.transactions.read(actorOf(request), async (tx) => ({ page: await listCases(tx, { ...filter, cursor: state.cursor, limit: A_PAGE }), all: await countCases(tx, filter) }));
    return { state, all: counted(all), cases: page.items.map((c) => this.lines.case(c)), nextCursor: page.nextCursor, mayComplain: may(actorOf(request), 'cases.open'), states: STATES, file: state.as('/cases/list.csv') };
  }

  @Get('list.csv') @Permit('cases.read') @Header('content-type', 'text/csv; charset=utf-8') @Header('content-disposition', 'attachment; filename="cases.csv"')
  async file(@Req() request: VisitorRequest, @Query() query: Record<string, unknown>): Promise<string> {
    const { filter } = filterOf(query);
    const rows = await this.transactions.snapshot(actorOf(request), (tx) => everyPage((cursor) => listCases(tx, { ...filter, cursor, limit: EVERY_ROW.page })));
    return csv(['kind', 'state', 'about', 'supplier', 'group', 'opened_by', 'decision', 'since'], rows.map((c) => [c.kind, c.state, c.needTitle ?? c.aboutName ?? '', c.supplierName ?? '', c.groupName ?? '', c.openedByName ?? '', c.decision ?? '', new Date(c.createdAt).toISOString().slice(0, 10)]));
  }

  @Get(':id') @Permit('cases.read')
  show(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Query('done') done: unknown, @Res() response: Response): Promise<void> {
    return this.page(request, id, new CaseWordsForm(), response, DONE.includes(String(done)) ? String(done) : null);
  }

  @Post(':id/note') @Permit('cases.note')
  async note(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new CaseWordsForm(body);
    if (await form.submit(() => this.transactions.run(actorOf(request), (tx) => this.notes.write(tx, id, form.note), form.command(`note ${id}`)))) return response.redirect(303, `/cases/${id}?done=note`);
    await this.page(request, id, form, response, null);
  }

  @Get(':id/decision') @Permit('cases.decide')
  async askDecision(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    const found = await this.found(request, id);
    await this.step(request, found, new DecisionForm(found), response, 'decision');
  }

  @Post(':id/decision') @Permit('cases.decide')
  async decide(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const found = await this.found(request, id);
    const form = new DecisionForm(found, body);
    await this.take(request, found, form, response, 'decision', (tx) => this.of(found).decide(tx, id, form.version, form.decision));
  }

  @Get(':id/appeal') @Permit('cases.appeal')
  async askAppeal(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    await this.step(request, await this.found(request, id), new CaseWordsForm(), response, 'appeal');
  }

  @Post(':id/appeal') @Permit('cases.appeal')
  async appeal(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const found = await this.found(request, id);
    const form = new CaseWordsForm(body);
    await this.take(request, found, form, response, 'appeal', (tx) => this.of(found).appeal(tx, id, form.version, form.note));
  }

  private of(found: CaseView): CasesService | ComplaintsService {
    return found.kind === 'complaint' ? this.complaints : this.disputes;
  }

  private found(request: VisitorRequest, id: string): Promise<CaseView> {
    return this.transactions.read(actorOf(request), (tx) => caseView(tx, id));
  }

  private async take(request: VisitorRequest, found: CaseView, form: Form, response: Response, step: 'decision' | 'appeal', work: (tx: Tx) => Promise<unknown>): Promise<void> {
    const done = await form.submit(() => this.transactions.run(actorOf(request), async (tx) => void (await work(tx)), form.command(`${step} ${found.id}`)));
    if (done) return response.redirect(303, `/cases/${found.id}?done=${step}`);
    await this.step(request, await this.found(request, found.id), form, response, step);
  }

  private async step(request: VisitorRequest, found: CaseView, form: Form, response: Response, step: 'decision' | 'appeal'): Promise<void> {
    if (form.status === 200 && !mayDo(actorOf(request), found)[step]) return response.redirect(303, `/cases/${found.id}`);
    showForm(response, `cases/${step}`, form, { found: this.lines.case(found), outcomes: OUTCOMES, back: `/cases/${found.id}` });
  }

  private async page(request: VisitorRequest, id: string, form: Form, response: Response, done: string | null): Promise<void> {
    const actor = actorOf(request);
    const { found, story, deciders } = await this.transactions.read(actor, async (tx) => {
      const one = await caseView(tx, id);
      return { found: one, story: await caseStory(tx, id), deciders: one.state === 'appealed' ? await appealDeciders(tx, id) : null };
    });
    const can = mayDo(actor, found);
    const files = found.deliveryId ? await this.transactions.read(actor, async (tx) => (await listEvidence(tx, found.deliveryId!)).items) : null;
    showForm(response, 'cases/show', form, { found: this.lines.case(found), story, files, can: { ...can, decision: can.decision && !deciders?.first, match: !actor.reserve }, who: deciders && whoDecides(deciders, actor), done, back: '/cases' });
  }
}

/** Who looks again: officers read names, the parties what they are. */
function whoDecides({ reserve, names }: AppealDeciders, actor: Actor): { key: MessageKey; names: string } {
  const way = !names.length ? 'nobody' : reserve ? 'reserve' : 'officer';
  return { key: `case.decides.${way}${actor.organisationId ? '.party' : ''}`, names: names.join(', ') };
}

/** What this person can do about it now. A complaint is appealed by whoever complained. */
function mayDo(actor: Actor, found: CaseView): { note: boolean; decision: boolean; appeal: boolean } {
  const waits = found.state === 'open' || found.state === 'appealed';
  const own = found.kind === 'dispute' || found.openedByOrganisationId === actor.organisationId;
  return { note: waits && may(actor, 'cases.note'), decision: waits && may(actor, 'cases.decide'), appeal: found.state === 'decided' && own && may(actor, 'cases.appeal') };
}

function filterOf(query: Record<string, unknown>): { state: ListState<'kind' | 'state' | 'waiting'>; filter: { kind?: CaseKind; state?: CaseState; waiting?: boolean; search?: string } } {
  const state = new ListState<'kind' | 'state' | 'waiting'>('/cases', query, { kind: ['dispute', 'complaint'], state: STATES, waiting: ['true'] });
  return { state, filter: { kind: state.of<CaseKind>('kind'), state: state.of<CaseState>('state'), waiting: state.of('waiting') === 'true' || undefined, search: state.search || undefined } };
}
