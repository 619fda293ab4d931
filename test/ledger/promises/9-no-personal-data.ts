import { newId } from '@app/kernel';
import type { TransferRequest } from '@app/ledger';
import { inCouncil, refusal } from '../moves';
import type { Checks } from './promise';

/** Text columns of the schema that no CHECK, of the table or of the column's type, holds to a pattern or a list, and no key to a table that does. */
const FREE_TEXT = `
  SELECT c.oid::regclass || '.' || a.attname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped JOIN pg_type t ON t.oid = a.atttypid
  WHERE c.relnamespace = 'ledger'::regnamespace AND c.relkind IN ('r','p') AND (t.typcategory = 'S' OR t.typname IN ('json','jsonb','bytea'))
    AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE (k.conrelid = c.oid AND a.attnum = ANY (k.conkey) OR k.contypid = t.oid)
      AND (k.contype = 'f' OR k.contype = 'c' AND pg_get_constraintdef(k.oid) ~ '~|ANY \\(ARRAY|length\\(\\w+\\) = '))
  ORDER BY 1`;

const WORDS = ['Zoë Quill', 'zoe.quill@example.org', '07700900123', '+44 7700 900123', 'ox1 1aa', 'She was late.'];

export const NO_PERSONAL_DATA: Checks = {
  async 'every text of the books is limited to codes and ids'(books) {
    expect((await books.superuser(FREE_TEXT)).map((r) => r.name)).toEqual([]);
  },
  async 'no name, address, telephone number or sentence fits into them'(books) {
    const m = await inCouncil(books);
    await m.fund('a', 100);
    const single = m.single(m.at('a'), m.at('b'), 1) as TransferRequest & { kind: 'single' };
    for (const words of WORDS) {
      for (const told of [{ ...single, code: words }, { ...single, credit: { ...m.at('b'), detail: words } }, { ...single, debit: m.at('source', newId(), words), credit: m.at('b', newId(), words) }]) {
        expect([told, await refusal(m.post([told]))]).toEqual([told, '23514']);
      }
    }
    expect(await m.transfers()).toBe(1);
  },
};
