import { Transactions } from '@app/database';
import { ATTRIBUTION, boundariesOf } from '@app/geography';
import { DomainError, STEPS_PER_UNIT, systemActor } from '@app/kernel';
import { headsDocument, MOST_HEADS, type HeadsDocument } from '@app/ledger';
import { Councils, type Council } from '@app/people';
import { publicFigures, type MergedCounts, type PublicFigures } from '@app/reporting';
import { BadRequestException, Controller, Get, Header, Param, ParseIntPipe, Query, Render } from '@nestjs/common';
import { Open } from '../http/permit';
import { COOKIES, WebSettings } from '../http/web-settings';
import { csv } from '../lists/csv';
import { wardMap } from './ward-map';

const MOST_LISTED = 200;

/** What everybody may see. */
@Controller() @Open()
export class PublicController {
  constructor(private readonly transactions: Transactions, private readonly councils: Councils, private readonly settings: WebSettings) {}

  @Get() @Render('councils')
  async start() {
    const councils = await this.transactions.installation<{ slug: string; name: string }[]>((m) => m.query(`SELECT slug, name FROM council WHERE listed ORDER BY name LIMIT ${MOST_LISTED}`));
    return { councils };
  }

  @Get('c/:slug') @Render('council')
  async council(@Param('slug') slug: string) {
    const { council, figures } = await this.figuresOf(slug);
    const boundaries = boundariesOf(figures.wardCodes);
    const mapOf = (merged: MergedCounts) => (merged.wards.length ? wardMap(boundaries, new Map(merged.wards.map((w) => [w.code, w.needs]))) : null);
    const [map, givenMap] = [mapOf(figures.open), mapOf(figures.givenByWard)];
    return { council: { slug: council.slug, name: council.name }, councilName: council.name, accent: council.accent, smallest: council.rules.smallestPublicCount, figures, pounds: Math.round(figures.valuePence / 100) * 100, map, givenMap, attribution: ATTRIBUTION };
  }

  @Get('c/:slug/confirmed.csv') @Header('content-type', 'text/csv; charset=utf-8') @Header('content-disposition', 'attachment; filename="confirmed-help.csv"')
  async confirmed(@Param('slug') slug: string): Promise<string> {
    const { figures } = await this.figuresOf(slug);
    return csv(['kind', 'unit', 'quantity', 'times_confirmed'], [...figures.confirmed.map((c) => [c.kind, c.unit, c.quantity / STEPS_PER_UNIT[c.unit], c.deliveries]), ...(figures.confirmedOtherKinds ? [['other', '', '', figures.confirmedOtherKinds]] : [])]);
  }

  /** What a council's books were sealed with, for people. */
  @Get('c/:slug/records') @Render('records')
  async records(@Param('slug') slug: string) {
    const council = await this.councilAt(slug);
    const { keys, heads: [head] } = await this.sealsOf(council, { limit: 1 });
    return { council: { slug: council.slug, name: council.name }, councilName: council.name, accent: council.accent, head, signedAt: head && new Date(head.signedAt), firstKey: keys[0]?.id };
  }

  /** The same for the program that checks: a thousand seals, or those of fewer entries than `below`. */
  @Get('c/:slug/records.json') @Header('content-disposition', 'attachment; filename="heads.json"')
  async recordsFile(@Param('slug') slug: string, @Query('below', new ParseIntPipe({ optional: true })) below?: number) {
    if (below !== undefined && !Number.isSafeInteger(below)) throw new BadRequestException();
    return this.sealsOf(await this.councilAt(slug), { limit: MOST_HEADS, below: below ?? null });
  }

  /** The same merging as on the page: `other` and `elsewhere` are what is too few to show apart. */
  @Get('c/:slug/needs.csv') @Header('content-type', 'text/csv; charset=utf-8') @Header('content-disposition', 'attachment; filename="open-requests.csv"')
  async needs(@Param('slug') slug: string): Promise<string> {
    const { figures } = await this.figuresOf(slug);
    const rows = figures.open.wards.flatMap((w) => [...w.kinds.map((k) => [w.code, w.ward, k.kind, k.needs]), ...(w.otherKinds ? [[w.code, w.ward, 'other', w.otherKinds]] : [])]);
    return csv(['ward_code', 'ward', 'kind', 'open_requests'], [...rows, ...(figures.open.elsewhere ? [['', 'elsewhere', 'all', figures.open.elsewhere]] : [])]);
  }

  @Get('attribution') @Render('text')
  attribution() {
    return { title: 'attribution.title', text: ATTRIBUTION };
  }

  @Get('cookies') @Render('cookies')
  cookies() {
    return { names: COOKIES.map((kind) => ({ kind, cookie: this.settings.cookie(kind) })) };
  }

  @Get('accessibility') @Render('text')
  accessibility() {
    return { title: 'accessibility.title', body: 'accessibility.body' };
  }

  private async figuresOf(slug: string): Promise<{ council: Council; figures: PublicFigures }> {
    const council = await this.councilAt(slug);
    return { council, figures: await this.transactions.read(systemActor(council.id), (tx) => publicFigures(tx, council)) };
  }

  private councilAt(slug: string): Promise<Council> {
    return this.transactions.installation((m) => this.councils.at(m, slug));
  }

  private sealsOf(council: Council, page: { limit: number; below?: number | null }): Promise<HeadsDocument> {
    return this.transactions.read(systemActor(council.id), (tx) => headsDocument(tx, page));
  }
}
