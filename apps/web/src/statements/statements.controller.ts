import { Transactions, type Tx } from '@app/database';
import { londonDate, STEPS_PER_UNIT, type Unit } from '@app/kernel';
import { quarterBefore, quarterOf, signedHeads } from '@app/ledger';
import { organisationStatement, periodStatement, statementOf } from '@app/reporting';
import { Controller, Get, Header, Param, ParseUUIDPipe, Query, Render, Req } from '@nestjs/common';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { csv } from '../lists/csv';
import { statementLines } from './statement.presenter';

/** Quarters to choose from: three years. */
const QUARTERS = 12;

/** What a supplier promised and gave, or a group asked for and got, from one quarter's beginning to its end; to print, to download, and as a certificate. */
@Controller('statements')
export class StatementsController {
  constructor(private readonly transactions: Transactions) {}

  @Get(':id') @Permit('statements.read') @Render('statements/show')
  show(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Query('from') from: unknown) {
    return this.transactions.read(actorOf(request), async (tx) => {
      const { organisation, quarters, quarter, book, statement } = await this.of(tx, id, from);
      return { organisation, quarters, quarter, period: statement.period, book, lines: statementLines(statement.lines, book), value: statementLines(statement.lines, 'value'), back: '/tasks' };
    });
  }

  @Get(':id/quarter.csv') @Permit('statements.read') @Header('content-type', 'text/csv; charset=utf-8') @Header('content-disposition', 'attachment; filename="statement.csv"')
  async file(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Query('from') from: unknown): Promise<string> {
    const { statement, book } = await this.transactions.read(actorOf(request), (tx) => this.of(tx, id, from));
    const whole = (n: number, unit: string) => n / (unit === 'social-value' ? 100 : STEPS_PER_UNIT[unit as Unit] ?? 1);
    return csv(['book', 'stage', 'grade', 'unit', 'opening', 'corrections', 'in', 'out', 'closing'], [book, 'value'].flatMap((b) => statementLines(statement.lines, b)
      .map((l) => [b, l.stage, l.grade ?? '', l.unit, ...[l.opening, l.corrections, l.in, l.out, l.closing].map((n) => whole(n, l.unit))])));
  }

  /** What groups confirmed, of a supplier, under the latest seal. */
  @Get(':id/certificate') @Permit('statements.read') @Render('statements/certificate')
  certificate(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string) {
    return this.transactions.read(actorOf(request), async (tx) => {
      const statement = await organisationStatement(tx, id);
      const [head] = await signedHeads(tx, { limit: 1 });
      const figures = statement.organisation.kind === 'supplier' ? statement.supply : statement.demand;
      return {
        statement, confirmed: figures.flatMap((f) => f.confirmed.map((c) => ({ ...c, unit: f.unit }))), net: statement.value.reduce((n, v) => n + v.net, 0), gross: statement.value.reduce((n, v) => n + v.gross, 0),
        head, back: `/statements/${id}`,
      };
    });
  }

  private async of(tx: Tx, id: string, from: unknown) {
    const organisation = await statementOf(tx, id);
    let next = quarterOf(londonDate(tx.now));
    const quarters = Array.from({ length: QUARTERS }, () => {
      const one = next;
      next = quarterBefore(next);
      return one;
    });
    // What was not offered is the running one.
    const quarter = quarters.find((q) => q.from === from) ?? quarters[0]!;
    return { organisation, quarters, quarter, book: organisation.kind === 'supplier' ? 'supply' : 'demand', statement: await periodStatement(tx, quarter.from, id) };
  }
}
