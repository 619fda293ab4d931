import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { crash } from './harness';

// npm run crash:ledger [-- --kills 10 --acknowledged 10000]
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { kills: { type: 'string', default: '10' }, acknowledged: { type: 'string', default: '10000' } } });
  const report = await crash('crash-ledger', { kills: Number(values.kills), acknowledged: Number(values.acknowledged) }, (line) => console.log(line));
  const { lost, unexplained, differences, ...counts } = report;
  console.log(JSON.stringify({ ...counts, lost: lost.length, unexplained: unexplained.length, differences: differences.length }));
  if (lost.length || unexplained.length || differences.length) {
    console.error([...lost.slice(0, 10), ...unexplained.slice(0, 10), ...differences.slice(0, 10).map((d) => JSON.stringify(d))].join('\n'));
    process.exitCode = 1;
  }
}

main().then(() => process.exit(process.exitCode ?? 0), (error: unknown) => {
  console.error(error);
  process.exit(1);
});
