import { londonDate } from '@app/kernel';
import { Ledger, type TransferRequest } from '@app/ledger';
import { demand, PledgesService, supply } from '@app/marketplace';
import { ApprovalsService } from '@app/matching';
import type { Client } from 'pg';
import { stage, HOURS } from '../../test/journeys/stage';
import type { World } from '../../test/journeys/world';

const MATCHES = 10_000;
const id = (what: string, i: string | number) => `md5('${what}' || ${i})::uuid`;

/** One need, offer and match through the services; the others are copies by the owner's hand, their accounts filled through the ledger. */
export async function roundOf(w: World, owner: Client): Promise<{ approve(): Promise<{ ms: number; stand: number; refused: string[] }> }> {
  const s = stage(w);
  const c = await s.cast();
  const [need, pledge] = [await s.open(c), await s.offer(c)];
  const match = await s.ask(c, need, pledge, 20 * HOURS);
  const copy = (table: string, of: string, ids: Record<string, string>) => owner.query(
    `INSERT INTO ${table} SELECT r.* FROM ${table} t CROSS JOIN generate_series(1, ${MATCHES}) i CROSS JOIN LATERAL jsonb_populate_record(t, jsonb_build_object(${Object.entries(ids).map(([column, what]) => `'${column}', ${id(what, 'i')}`).join(', ')})) r WHERE t.${of} ORDER BY i`);
  await copy('need', `id = '${need.id}'`, { id: 'need' });
  await copy('need_line', `need_id = '${need.id}'`, { id: 'line', need_id: 'need' });
  await copy('pledge', `id = '${pledge.id}'`, { id: 'pledge' });
  await copy('match', `id = '${match.id}'`, { id: 'match', need_id: 'need', need_line_id: 'line', pledge_id: 'pledge' });
  await owner.query(`UPDATE match SET route = 'round', supplier_accepted_at = NULL, supplier_accepted_by = NULL WHERE id <> '${match.id}'`);
  const { rows } = await owner.query<{ match: string; pledge: string; line: string }>(`SELECT ${id('match', 'i')} AS match, ${id('pledge', 'i')} AS pledge, ${id('line', 'i')} AS line FROM generate_series(1, ${MATCHES}) i`);
  const told = { kind: 'single' as const, code: 'bench.opened', happenedOn: londonDate(w.clock.now()) };
  for (let n = 0; n < rows.length; n += 2500) {
    await w.run(w.system, (tx) => w.of(Ledger).post(tx, rows.slice(n, n + 2500).map((r): TransferRequest[] => [
      { ...told, debit: supply.source(c.supplier.organisationId!, 'hour'), credit: supply.offered(r.pledge, 'hour'), amount: pledge.quantity },
      { ...told, debit: demand.asked(r.line, 'hour'), credit: demand.needed(r.line, 'hour'), amount: 40 * HOURS },
    ])));
  }
  await owner.query('ANALYZE');
  return {
    async approve() {
      await w.run(c.supplier, (tx) => w.of(PledgesService).withdraw(tx, rows[4321]!.pledge, null));
      const from = performance.now();
      const answers = await w.run(c.broker, (tx) => w.of(ApprovalsService).approveEach(tx, rows.map((r) => ({ matchId: r.match, version: null }))));
      const ms = performance.now() - from;
      return { ms, stand: answers.filter((a) => a.ok).length, refused: answers.flatMap((a) => (a.ok ? [] : [a.code])) };
    },
  };
}
