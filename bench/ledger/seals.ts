import 'reflect-metadata';
import { inclusionProof, MOST_LEAVES, sealedTransfers, type TransferRequest } from '@app/ledger';
import { newId } from '@app/kernel';
import { performance } from 'node:perf_hooks';
import { openSealedBooks } from '../../test/ledger/seals/fixture';
import { leaveCluster, startCluster } from '../../test/support/cluster';
import { handOn } from '../../test/support/config';

export interface SealsMeasured { leaves: number; leavesPerSecond: number; firstTenThousandPerSecond: number; lastTenThousandPerSecond: number; proofMs: number; exportPerSecond: number }

/** Seals `count` transfers of one council in parts of ten thousand; then proofs of single leaves, and an export. Needs a prepared cluster (`handOn`). */
export async function measureSeals(count = 100_000): Promise<SealsMeasured> {
  const books = await openSealedBooks();
  try {
    const actor = await books.newCouncil();
    const subject = newId();
    const at = (stage: string) => ({ book: 'left', stage, subject, unit: 'hour' });
    const group = (i: number): TransferRequest[] => [{ kind: 'single', debit: at('source'), credit: at('a'), amount: i + 1, code: 'bench.moved', happenedOn: '2026-06-01' }];
    for (let done = 0; done < count; done += 5_000) await books.transactions.run(actor, (tx) => books.ledger.post(tx, Array.from({ length: Math.min(5_000, count - done) }, (_, i) => group(done + i))));
    const parts: number[] = [];
    for (let sealed = 0; sealed < count;) {
      const from = performance.now();
      const n = await books.seal(actor, MOST_LEAVES);
      if (!n) throw new Error('Nothing more was sealed.');
      parts.push(n / (performance.now() - from) * 1000);
      sealed += n;
    }
    const ids = await books.source.transaction(async (m) => {
      await m.query(`SET LOCAL app.council = '${actor.councilId}'`);
      return m.query<{ id: string }[]>('SELECT transfer_id AS id FROM ledger.leaf WHERE council_id = $1 AND leaf % $2 = 7 LIMIT 50', [actor.councilId, Math.floor(count / 50)]);
    });
    const proofs = performance.now();
    for (const { id } of ids) await books.transactions.read(actor, (tx) => inclusionProof(tx, id));
    const proofMs = (performance.now() - proofs) / ids.length;
    const exporting = performance.now();
    let exported = 0;
    await books.transactions.read(actor, async (tx) => { for await (const entry of sealedTransfers(tx)) exported += entry.transfer ? 1 : 0; });
    const exportPerSecond = exported / (performance.now() - exporting) * 1000;
    const whole = parts.length / parts.reduce((sum, rate) => sum + 1 / rate, 0);
    return { leaves: count, leavesPerSecond: Math.round(whole), firstTenThousandPerSecond: Math.round(parts[0]!), lastTenThousandPerSecond: Math.round(parts.at(-1)!), proofMs: Math.round(proofMs * 100) / 100, exportPerSecond: Math.round(exportPerSecond) };
  } finally {
    await books.close();
  }
}

async function main(): Promise<void> {
  const { cluster, server } = await startCluster();
  handOn(cluster);
  try {
    const measured = await measureSeals(Number(process.argv[2] ?? 100_000));
    console.log(`${measured.leaves} transfers of one council: ${measured.leavesPerSecond} leaves sealed a second (the first ten thousand at ${measured.firstTenThousandPerSecond}, the last at ${measured.lastTenThousandPerSecond}),`);
    console.log(`a proof of one of them in ${measured.proofMs} ms, an export of ${measured.exportPerSecond} a second.`);
    console.log(JSON.stringify(measured));
  } finally {
    await leaveCluster(server, true);
  }
}

if (require.main === module) main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
