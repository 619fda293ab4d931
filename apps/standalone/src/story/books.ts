import { sayQuantity, type Unit } from '@app/kernel';
import type { Answer, Caller } from './caller';

/** The council's books as the API shows them. */
export class Books {
  private told = new Set<string>();

  constructor(private readonly call: Caller, private readonly say: (line?: string) => void) {}

  /** The entries made since the last time, the oldest first. */
  async tell(): Promise<void> {
    const made: Answer[] = [];
    for await (const transfer of this.call.all('/transfers')) {
      if (this.told.has(transfer.id as string)) break;
      made.push(transfer);
    }
    for (const t of made.reverse()) {
      this.told.add(t.id as string);
      this.say(`      ${String(t.kind).padEnd(6)} ${t.debit.book} ${t.debit.stage} → ${t.credit.stage}  ${t.unit === 'social-value' ? `£${(t.amount / 100).toFixed(2)} of social value` : sayQuantity(t.unit as Unit, t.amount as number)}  (${t.code}, ${t.id})`);
    }
  }

  /** Replays the whole journal here, by its own words, and holds every balance against it. Returns what differs. */
  async differences(): Promise<string[]> {
    const counters = new Map<string, Record<string, number>>();
    const held = new Map<string, Answer>();
    const sums = new Map<string, { debits: number; credits: number }>();
    const count = (account: string, counter: string, amount: number) => {
      const found = counters.get(account) ?? {};
      counters.set(account, { ...found, [counter]: (found[counter] ?? 0) + amount });
    };
    const transfers: Answer[] = [];
    for await (const transfer of this.call.all('/transfers')) transfers.push(transfer);
    for (const t of transfers.reverse()) {
      const [debit, credit] = [t.debit.accountId as string, t.credit.accountId as string];
      const hold = held.get(t.target as string);
      if (hold) {
        held.delete(t.target as string);
        count(hold.debit.accountId, 'debitsHeld', -hold.amount);
        count(hold.credit.accountId, 'creditsHeld', -hold.amount);
      }
      if (t.kind === 'hold') {
        held.set(t.id as string, t);
        count(debit, 'debitsHeld', t.amount);
        count(credit, 'creditsHeld', t.amount);
      } else if (t.kind === 'single' || t.kind === 'post' || t.kind === 'reversal') {
        count(debit, 'debitsPosted', t.amount);
        count(credit, 'creditsPosted', t.amount);
      }
    }
    const differing: string[] = [];
    for await (const account of this.call.all('/accounts')) {
      const replayed = counters.get(account.id as string) ?? {};
      counters.delete(account.id as string);
      for (const name of ['debitsPosted', 'creditsPosted', 'debitsHeld', 'creditsHeld']) {
        if (account[name] !== (replayed[name] ?? 0)) differing.push(`${account.book} ${account.stage} of ${account.subject}: ${name} is ${account[name]}, and the journal gives ${replayed[name] ?? 0}`);
      }
      const sum = sums.get(account.unit as string) ?? { debits: 0, credits: 0 };
      sums.set(account.unit as string, { debits: sum.debits + account.debitsPosted, credits: sum.credits + account.creditsPosted });
    }
    for (const account of counters.keys()) differing.push(`the journal names an account that is not in the list: ${account}`);
    for (const [unit, { debits, credits }] of sums) if (debits !== credits) differing.push(`${unit}: debits ${debits}, credits ${credits}`);
    return differing;
  }
}
