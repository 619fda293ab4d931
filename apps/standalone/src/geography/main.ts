import 'reflect-metadata';
import { PostcodeImports, WardImports, type ListReport } from '@app/geography';
import { requireDay } from '@app/kernel';
import { parseArgs } from 'node:util';
import { DataSource, type EntityManager } from 'typeorm';
import { environmentFor } from '../config';
import { findDatabase } from '../story/running';

const USAGE = `Newer geography, as the owner of the database (MIGRATION_DATABASE_URL, else the one that npm start runs here).

npm run geography -- import FILE [--skip-faulty]
  FILE  OS Code-Point Open (the zip, its folder, or one CSV) or the ONS Postcode Directory (the zip, or its CSV; .gz too).
        All of it, or nothing. What comes later goes before what was there. Only ONSPD says which postcodes were ended.
npm run geography -- wards FILE --from DAY
  FILE  an ONS look-up of wards to districts (WD26CD, WD26NM, LAD26CD, LAD26NM). In the districts it names, wards that it does not list end the day before.
`;

async function main(args: readonly string[]): Promise<void> {
  const [verb, ...rest] = args;
  const { values, positionals } = parseArgs({ args: [...rest], allowPositionals: true, options: { 'skip-faulty': { type: 'boolean' }, from: { type: 'string' } } });
  const [file, ...more] = positionals;
  if ((verb !== 'import' && verb !== 'wards') || !file || more.length || (verb === 'wards') !== (values.from !== undefined)) throw new Error(USAGE);
  const from = values.from === undefined ? '' : requireDay(values.from, 'from');
  const source = await new DataSource({ type: 'postgres', url: findDatabase('MIGRATION_DATABASE_URL', environmentFor({})), entities: [], applicationName: 'commonweal-geography', extra: { max: 1, options: '-c role=commonweal_owner -c search_path=public -c timezone=UTC' } }).initialize();
  try {
    await source.transaction(async (manager) => {
      // One import at a time.
      await manager.query('SELECT pg_advisory_xact_lock(7262004)');
      if (verb === 'import') sayList(await new PostcodeImports().run(manager, file, new Date(), { skipFaulty: values['skip-faulty'], progress: progress() }));
      else await wards(manager, file, from);
    });
  } finally {
    await source.destroy();
  }
}

async function wards(manager: EntityManager, file: string, from: string): Promise<void> {
  const report = await new WardImports().run(manager, file, from);
  console.log(`${report.read} wards of ${report.districts} districts: ${report.added} new from ${from}, ${report.renamed} changed, ${report.ended} ended the day before.`);
  const councils = await manager.query<{ slug: string; n: number }[]>(`SELECT c.slug, count(*)::int AS n FROM council_area a JOIN ward w ON w.code = a.ward_code JOIN council c ON c.id = a.council_id WHERE w.valid_to IS NOT NULL GROUP BY c.slug ORDER BY c.slug LIMIT 1000`);
  for (const { slug, n } of councils) console.log(`  ${slug} has ${n} ward${n === 1 ? '' : 's'} that ended or will: change its area.`);
}

/** A line every two seconds. */
function progress(): (share: number, report: ListReport) => void {
  let said = Date.now();
  return (share, report) => {
    if (Date.now() - said < 2000) return;
    said = Date.now();
    console.log(`  ${String(Math.round(share * 100)).padStart(3)}%  ${report.read.toLocaleString('en-GB')} rows`);
  };
}

function sayList(r: ListReport): void {
  const n = (count: number, what: string) => (count ? `  ${count.toLocaleString('en-GB').padStart(11)} ${what}` : null);
  console.log([
    `${r.source === 'onspd' ? 'ONS Postcode Directory' : 'OS Code-Point Open'}: ${r.read.toLocaleString('en-GB')} rows read.`,
    n(r.written, 'written'), n(r.unchanged, 'as they were'), n(r.added, 'new postcodes'), n(r.moved, 'moved by more than 10 m'), n(r.terminated, 'no longer in use'), n(r.withoutPlace, 'without a place'),
    n(r.northernIreland, 'of Northern Ireland, left out'), n(r.crownDependency, 'of Crown dependencies, left out'), n(r.faultCount, 'faulty, left out'), n(r.unknownWards, 'wards that we do not know: npm run geography -- wards'),
    ...r.faults.map((f) => `    ${f}`),
  ].filter(Boolean).join('\n'));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const { detail } = error as { detail?: string };
  console.error(detail ?? (error instanceof Error ? error.message : error));
  process.exit(1);
});
