import { record, type Tx } from '@app/database';
import { Ledger } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { areTotalsOld, makeTotals, totalDifferences } from './totals.queries';

/** Something that is not as the journal says; whole numbers of smallest steps. */
export interface Fault { what: string; subject: string; unit: string; shown: number | null; inBooks: number | null }

const DAY_MS = 24 * 60 * 60_000;

/** Keeps the totals up, and checks them and every counter against the journal. */
@Injectable()
export class BookChecks {
  constructor(private readonly ledger: Ledger) {}

  /** Only where the journal has grown. Returns whether. */
  async refresh(tx: Tx): Promise<boolean> {
    if (!await areTotalsOld(tx)) return false;
    await makeTotals(tx);
    return true;
  }

  /** From nothing, whatever they were. Returns the number of transfers. */
  rebuild(tx: Tx): Promise<number> {
    return makeTotals(tx);
  }

  /** Replays the whole journal; then compares the totals with the accounts. [] when all agree. */
  async faults(tx: Tx): Promise<Fault[]> {
    const counters = await this.ledger.differences(tx);
    const totals = await totalDifferences(tx);
    return [
      ...counters.map((d) => ({ what: d.what, subject: d.accountId ?? tx.councilId, unit: d.unit, shown: d.counter, inBooks: d.replayed })),
      ...totals.map((d) => ({ what: `total by ${d.dimension}: ${[d.book, d.stage, d.grade].filter(Boolean).join(' ')}`, subject: d.key || tx.councilId, unit: d.unit, shown: d.shown, inBooks: d.inBooks })),
    ];
  }

  /** Tells the council's admins of the first fault, once a day for as long as it stands. Returns all. */
  async check(tx: Tx): Promise<Fault[]> {
    await this.refresh(tx);
    const faults = await this.faults(tx);
    const [first] = faults;
    if (!first) return faults;
    const [told] = await tx.query(
      `SELECT 1 FROM event WHERE council_id = $1 AND subject_id = $1 AND type = 'ledger.alarm_raised' AND recorded_at > $2 AND payload->>'what' = $3 AND payload->>'subject' = $4 LIMIT 1`,
      [tx.councilId, new Date(tx.now.getTime() - DAY_MS), first.what, first.subject]);
    if (!told) await record(tx, { type: 'ledger.alarm_raised', subjectType: 'council', subjectId: tx.councilId, payload: { ...first, faults: faults.length } });
    return faults;
  }
}
