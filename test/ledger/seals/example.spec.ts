import { leafHash } from '@app/ledger';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/config';

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const account = (n: number, stage: string, detail: string) => ({ id: id(n), book: 'left', stage, subject: id(5), unit: 'hour', detail });

describe('the example in docs/ledger.md', () => {
  it('has the leaf that stands there', () => {
    const leaf = leafHash({
      council: id(1), id: id(2), command: id(3), ordinal: 0, group: 0, kind: 'single', debit: account(4, 'source', ''), credit: account(6, 'a', 'Zoë'),
      unit: 'hour', amount: '360', code: 'test.moved', target: null, event: null, happenedOn: '2026-06-01', lapsesAt: null, recordedAt: '2026-06-01T09:00:00.000001Z',
    });
    expect(readFileSync(join(root, 'docs', 'ledger.md'), 'utf8')).toContain(`\`${leaf.toString('hex')}\``);
  });
});
