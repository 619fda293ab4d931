import { DatabaseModule, Transactions } from '@app/database';
import type { Clock } from '@app/kernel';
import { ApiTokens, PeopleModule, SignInModule } from '@app/people';
import { Controller, Get, Headers, Module, Query } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { READS } from './reads';

/** The yardstick: the same token, a transaction in the same council, one SELECT of the page; no checks, no shaping, no filter. */
@Controller('bare')
class BareController {
  constructor(private readonly tokens: ApiTokens, private readonly transactions: Transactions) {}

  @Get()
  async page(@Query('route') route: string, @Query('id') id: string | undefined, @Headers('authorization') authorization: string) {
    const actor = await this.tokens.actorOf(authorization.slice('Bearer '.length));
    const { table, key = 'id', of, where } = READS[route]!;
    const one = !of && !where && id !== undefined;
    const rows = where ?? `council_id = $1${of ? ` AND ${of} = $2` : one ? ` AND ${key} = $2` : ''}`;
    return this.transactions.read(actor!, (tx) => tx.query(`SELECT * FROM ${table} WHERE ${rows}${one ? '' : ` ORDER BY ${key} DESC LIMIT 51`}`, rows.includes('$2') ? [tx.councilId, id] : [tx.councilId]));
  }
}

export async function startBare(databaseUrl: string, clock: Clock): Promise<{ url: string; close(): Promise<void> }> {
  @Module({ imports: [DatabaseModule.forRoot({ url: databaseUrl, applicationName: 'bench-bare' }, clock), PeopleModule, SignInModule], controllers: [BareController] })
  class BareModule {}
  const app = await NestFactory.create(BareModule, { logger: ['error'], abortOnError: false });
  await app.listen(0, '127.0.0.1');
  return { url: await app.getUrl(), close: () => app.close() };
}
