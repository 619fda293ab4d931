import { DatabaseModule, Transactions } from '@app/database';
import type { Clock } from '@app/kernel';
import { ApiTokens, PeopleModule, SignInModule } from '@app/people';
import { Controller, Get, Headers, Module, Param, Query } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

/** The table whose rows a route reads, by the first word of its path. */
export const TABLES: Record<string, string> = {
  needs: 'need', pledges: 'pledge', rounds: 'match_round', matches: 'match', deliveries: 'delivery', cases: '"case"', contracts: 'contract', commitments: 'commitment', organisations: 'standing',
  'tracked-reports': 'tracked_report', imports: 'contract_import', 'pair-rules': 'pair_rule', memberships: 'membership', interests: 'declared_interest', measures: 'measure',
};

/** The yardstick: the same token, a transaction in the same council, one SELECT of the page; no checks, no shaping, no filter. */
@Controller('bare')
class BareController {
  constructor(private readonly tokens: ApiTokens, private readonly transactions: Transactions) {}

  @Get(':noun')
  async page(@Param('noun') noun: string, @Query('id') id: string | undefined, @Headers('authorization') authorization: string) {
    const actor = await this.tokens.actorOf(authorization.slice('Bearer '.length));
    const key = noun === 'organisations' ? 'organisation_id' : 'id';
    return this.transactions.read(actor!, (tx) => (id
      ? tx.query(`SELECT * FROM ${TABLES[noun]!} WHERE council_id = $1 AND ${key} = $2`, [tx.councilId, id])
      : tx.query(`SELECT * FROM ${TABLES[noun]!} WHERE council_id = $1 ORDER BY ${key} DESC LIMIT 51`, [tx.councilId])));
  }
}

export async function startBare(databaseUrl: string, clock: Clock): Promise<{ url: string; close(): Promise<void> }> {
  @Module({ imports: [DatabaseModule.forRoot({ url: databaseUrl, applicationName: 'bench-bare' }, clock), PeopleModule, SignInModule], controllers: [BareController] })
  class BareModule {}
  const app = await NestFactory.create(BareModule, { logger: ['error'], abortOnError: false });
  await app.listen(0, '127.0.0.1');
  return { url: await app.getUrl(), close: () => app.close() };
}
