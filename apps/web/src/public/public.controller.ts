import { Transactions } from '@app/database';
import { ATTRIBUTION } from '@app/geography';
import { DomainError, systemActor } from '@app/kernel';
import { Councils } from '@app/people';
import { publicFigures } from '@app/reporting';
import { Controller, Get, Param, Render } from '@nestjs/common';

const MOST_LISTED = 200;

/** What everybody may see. */
@Controller()
export class PublicController {
  constructor(private readonly transactions: Transactions, private readonly councils: Councils) {}

  @Get() @Render('councils')
  async start() {
    const councils = await this.transactions.installation<{ slug: string; name: string }[]>((m) => m.query(`SELECT slug, name FROM council ORDER BY name LIMIT ${MOST_LISTED}`));
    return { councils };
  }

  @Get('c/:slug') @Render('council')
  async council(@Param('slug') slug: string) {
    const council = await this.transactions.installation((m) => this.councils.bySlug(m, slug.slice(0, 63)));
    if (!council) throw new DomainError('not-found', 'There is no such council.');
    const figures = await this.transactions.read(systemActor(council.id), (tx) => publicFigures(tx, council.rules.smallestPublicCount));
    return { council: { slug: council.slug, name: council.name }, figures };
  }

  @Get('attribution') @Render('text')
  attribution() {
    return { title: 'attribution.title', text: ATTRIBUTION };
  }

  @Get('cookies') @Render('text')
  cookies() {
    return { title: 'cookies.title', body: 'cookies.body' };
  }

  @Get('accessibility') @Render('text')
  accessibility() {
    return { title: 'accessibility.title', body: 'accessibility.body' };
  }
}
