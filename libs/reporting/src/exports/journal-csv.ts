import type { Tx } from '@app/database';
import { stringify } from 'csv-stringify/sync';
import { accountName } from '../account-names.rules';
import { journalPages } from './journal-pages.queries';

const COLUMNS = ['recorded_at', 'happened_on', 'kind', 'code', 'amount', 'unit', 'debit', 'credit', 'transfer_id', 'debit_account_id', 'credit_account_id', 'target_id', 'event_id', 'command_id', 'ordinal', 'group', 'lapses_at'];

/** A line a transfer; amounts in the unit's smallest step. */
export async function* journalCsv(tx: Tx): AsyncGenerator<string> {
  yield stringify([COLUMNS]);
  for await (const page of journalPages(tx)) {
    yield stringify(page.map((t) => [t.recordedAt, t.happenedOn, t.kind, t.code, t.amount, t.unit, accountName(t.debit), accountName(t.credit), t.id, t.debit.id, t.credit.id, t.target, t.event, t.command, t.ordinal, t.group, t.lapsesAt]));
  }
}
