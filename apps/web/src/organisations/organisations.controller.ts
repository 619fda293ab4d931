import { Transactions, type Tx } from '@app/database';
import { listMembers, may, officeOf, ORGANISATION_KINDS, OrganisationQueries, Organisations, ORGANISATION_SORTS, STANDINGS, type OrganisationFilter, type OrganisationKind, type OrganisationSort, type StandingState } from '@app/people';
import { Controller, Get, Header, Param, ParseUUIDPipe, Query, Render, Req } from '@nestjs/common';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { csv, EVERY_ROW, everyPage } from '../lists/csv';
import { ListState } from '../lists/list-state';
import { StatusLines } from '../status-lines';
import { decidedItself, stepsOpen } from './standing-steps';

const A_PAGE = 20;
const MOST_PEOPLE = 20;

/** Who takes part in the council: the list, and one with all that is known of it. */
@Controller('organisations')
export class OrganisationsController {
  constructor(private readonly transactions: Transactions, private readonly queries: OrganisationQueries, private readonly organisations: Organisations, private readonly lines: StatusLines) {}

  @Get() @Permit('organisations.read') @Render('organisations/index')
  async index(@Req() request: VisitorRequest, @Query() query: Record<string, unknown>) {
    const actor = actorOf(request);
    const { state, filter } = filterOf(query);
    const { page, counts } = await this.transactions.read(actor, async (tx) => ({ page: await this.queries.list(tx, { ...filter, cursor: state.cursor, limit: A_PAGE }), counts: await this.queries.count(tx, filter) }));
    const total = filter.state ? counts[filter.state] ?? 0 : Object.values(counts).reduce((a, b) => a + b, 0);
    return { state, total, counts, organisations: page.items.map((o) => this.lines.standing(o, actor)), nextCursor: page.nextCursor, states: STANDINGS, kinds: ORGANISATION_KINDS, sorts: ORGANISATION_SORTS, file: state.as('/organisations/list.csv') };
  }

  /** What the list shows, all pages of it. */
  @Get('list.csv') @Permit('organisations.read') @Header('content-type', 'text/csv; charset=utf-8') @Header('content-disposition', 'attachment; filename="organisations.csv"')
  async file(@Req() request: VisitorRequest, @Query() query: Record<string, unknown>): Promise<string> {
    const { filter } = filterOf(query);
    const rows = await this.transactions.snapshot(actorOf(request), (tx) => everyPage((cursor) => this.queries.list(tx, { ...filter, cursor, limit: EVERY_ROW.page })));
    return csv(['name', 'kind', 'form', 'standing', 'reason', 'register_numbers', 'postcode', 'ward', 'applied', 'answer_by', 'insured_until'],
      rows.map((o) => [o.name, o.kind, o.form, o.state, o.reasonCode ?? '', o.identifiers.map((i) => `${i.scheme}-${i.id}`).join(' '), o.postcode ?? '', o.wardCode ?? '', day(o.createdAt), day(o.answerDueAt), o.insuredUntil ?? '']));
  }

  @Get(':id') @Permit('organisations.read') @Render('organisations/show')
  async show(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Query('done') done: unknown) {
    const actor = actorOf(request);
    return this.transactions.read(actor, async (tx) => {
      const organisation = await this.queries.byId(tx, id);
      const steps = stepsOpen(actor, organisation);
      return {
        organisation: this.lines.standing(organisation, actor), steps, done: typeof done === 'string' && /^[a-z-]{1,20}$/.test(done) ? done : null, back: actor.organisationId ? '/tasks' : '/organisations', own: actor.organisationId !== null, office: done === 'joined' ? await officeOf(tx) : [],
        anotherHears: organisation.appealedAt !== null && organisation.appealDecidedAt === null && may(actor, 'organisations.decide_appeal') && decidedItself(actor, organisation),
        people: may(actor, 'memberships.read') ? (await listMembers(tx, { organisationId: id, limit: MOST_PEOPLE })).items : null,
        duplicates: may(actor, 'organisations.search') ? await this.lookalikes(tx, organisation) : [],
      };
    });
  }

  private lookalikes(tx: Tx, { id, kind, name, identifiers, postcode }: { id: string; kind: OrganisationKind; name: string; identifiers: { scheme: string; id: string }[]; postcode: string | null }) {
    return this.organisations.searchDuplicates(tx, { kind, name, identifiers, postcode, notId: id });
  }
}

const day = (value: Date | null): string => value?.toISOString().slice(0, 10) ?? '';

function filterOf(query: Record<string, unknown>): { state: ListState<'kind' | 'state' | 'waiting'>; filter: OrganisationFilter } {
  const state = new ListState<'kind' | 'state' | 'waiting'>('/organisations', query, { kind: ORGANISATION_KINDS, state: STANDINGS, waiting: ['true'] }, ORGANISATION_SORTS);
  return { state, filter: { kind: state.of<OrganisationKind>('kind'), state: state.of<StandingState>('state'), waiting: state.of('waiting') === 'true' || undefined, search: state.search || undefined, sort: state.sort as OrganisationSort | undefined } };
}
