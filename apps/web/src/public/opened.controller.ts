import { Transactions } from '@app/database';
import { DomainError, KINDS, systemActor, type Kind } from '@app/kernel';
import { Councils } from '@app/people';
import { publicDeliveries } from '@app/reporting';
import { Controller, Get, Param, Query, Render } from '@nestjs/common';
import { Open } from '../http/permit';
import { ListState } from '../lists/list-state';

const A_PAGE = 25;

/** Behind a public figure: each time that it counts, without names. */
@Controller('c/:slug/help') @Open()
export class OpenedController {
  constructor(private readonly transactions: Transactions, private readonly councils: Councils) {}

  @Get(':kind') @Render('public/opened')
  async opened(@Param('slug') slug: string, @Param('kind') kind: string, @Query() query: Record<string, unknown>) {
    const council = await this.transactions.installation((m) => this.councils.at(m, slug));
    if (!KINDS.includes(kind as Kind)) throw new DomainError('not-found', 'There is no such page.');
    const state = new ListState<never>(`/c/${council.slug}/help/${kind}`, query, {});
    const page = await this.transactions.read(systemActor(council.id), (tx) => publicDeliveries(tx, council, kind as Kind, { cursor: state.cursor, limit: A_PAGE }));
    return { council: { slug: council.slug, name: council.name }, councilName: council.name, accent: council.accent, kind, state, times: page.items, nextCursor: page.nextCursor, smallest: council.rules.smallestPublicCount, back: `/c/${council.slug}` };
  }
}
