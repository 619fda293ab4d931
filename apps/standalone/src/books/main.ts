import 'reflect-metadata';
import { DatabaseModule, Transactions } from '@app/database';
import { systemActor } from '@app/kernel';
import { BookChecks, ReportingModule } from '@app/reporting';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { environmentFor } from '../config';
import { findDatabase } from '../story/running';

const USAGE = 'npm run books -- rebuild [SLUG]   makes the totals anew from the accounts\nnpm run books -- check [SLUG]     replays the journal against every counter and total; ends with 1 where something differs';

@Module({})
class BooksCommand {}

/** Returns the process's code. */
async function main([verb, slug]: readonly string[]): Promise<number> {
  if (verb !== 'rebuild' && verb !== 'check') {
    console.error(USAGE);
    return 2;
  }
  const app = await NestFactory.createApplicationContext(
    { module: BooksCommand, imports: [DatabaseModule.forRoot({ url: findDatabase('DATABASE_URL', environmentFor({})), poolSize: 2, applicationName: 'commonweal-books' }), ReportingModule] }, { logger: false, abortOnError: false });
  try {
    const [transactions, checks] = [app.get(Transactions), app.get(BookChecks)];
    const councils = await transactions.installation<{ id: string; slug: string }[]>((m) => m.query('SELECT id, slug FROM council WHERE $1::text IS NULL OR slug = $1 ORDER BY slug', [slug ?? null]));
    if (slug && !councils.length) throw new Error(`There is no council "${slug}": npm run council -- list names them.`);
    let differ = 0;
    for (const council of councils) {
      if (verb === 'rebuild') {
        console.log(`${council.slug.padEnd(24)} totals made from ${await transactions.run(systemActor(council.id), (tx) => checks.rebuild(tx))} transfers`);
        continue;
      }
      const faults = await transactions.run(systemActor(council.id), (tx) => checks.check(tx));
      differ += faults.length;
      console.log(`${council.slug.padEnd(24)} ${faults.length ? `${faults.length} DIFFER` : 'all agree with the journal'}`);
      for (const f of faults) console.log(`  ${f.what} · ${f.subject} · ${f.unit}: shown ${f.shown ?? 'nothing'}, in the books ${f.inBooks ?? 'nothing'}`);
    }
    return differ ? 1 : 0;
  } finally {
    await app.close();
  }
}

void main(process.argv.slice(2)).then((code) => { process.exitCode = code; }, (error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
