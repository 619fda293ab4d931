import { Transactions } from '@app/database';
import { brokersQueue, CLOCKS, QUEUE_KINDS, type QueueClock, type QueueKind } from '@app/reporting';
import { Controller, Get, Query, Render, Req } from '@nestjs/common';
import { queueLines } from '../home/home.presenter';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { ListState } from '../lists/list-state';

/** The broker's work by clock. `needs.open` is what makes somebody a broker here. */
@Controller('queue')
export class QueueController {
  constructor(private readonly transactions: Transactions) {}

  @Get() @Permit('needs.open') @Render('queue')
  async index(@Req() request: VisitorRequest, @Query() query: Record<string, unknown>) {
    const state = new ListState<'clock' | 'kind'>('/queue', query, { clock: CLOCKS, kind: QUEUE_KINDS });
    const queue = await this.transactions.read(actorOf(request), (tx) => brokersQueue(tx, { clock: state.of<QueueClock>('clock'), kind: state.of<QueueKind>('kind'), search: state.search, cursor: state.cursor }));
    const all = Object.values(queue.byClock).reduce((a, b) => a + b, 0);
    const tabs = [{ clock: 'all', count: all, href: state.href({ clock: null }), here: !state.of('clock') },
      ...CLOCKS.map((clock) => ({ clock, count: queue.byClock[clock], href: state.href({ clock }), here: state.of('clock') === clock }))];
    return { state, queue, rows: queueLines(queue.items), tabs, kinds: QUEUE_KINDS };
  }
}
