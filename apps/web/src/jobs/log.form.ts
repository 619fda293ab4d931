import type { Command } from '@app/database';
import type { DeliveryInput } from '@app/delivery';
import { derivedId, type Day, type Kind, type Unit } from '@app/kernel';
import { createHash } from 'node:crypto';
import { stepsOf } from '../confirm/confirm.form';
import { dayFields, dayOf, dayTyped } from '../forms/days';
import { Form } from '../forms/form';
import type { MessageKey } from '../messages/en';

export const MOST_SESSIONS = 10;

/** What was done: one day or several, each a delivery of its own. */
export class LogForm extends Form {
  readonly sessions: number[];
  /** Which of them the house looks at. */
  private at = 0;

  constructor(private readonly match: { kind: Kind; unit: Unit }, body: unknown) {
    const asked = Number((body as Record<string, unknown>)?.sessions ?? 1);
    const count = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), MOST_SESSIONS) : 1;
    const sessions = Array.from({ length: count }, (_, i) => i);
    super([...sessions.flatMap((i) => [`quantity-${i}`, ...dayFields(`on-${i}`)]), 'deliverer', 'note', 'paymentReference'], body);
    this.sessions = sessions;
  }

  /** To begin with: the amount that is left, on the last day that was agreed, or today where that is to come. */
  static of(match: { kind: Kind; unit: Unit }, quantity: string, on: Day): LogForm {
    return new LogForm(match, { sessions: 1, 'quantity-0': quantity, ...dayTyped('on-0', on) });
  }

  protected check(): void {
    for (const i of this.sessions) {
      if (!(stepsOf(this.typed[`quantity-${i}`]!, this.match.unit) > 0)) this.fault(`quantity-${i}`, 'log.quantity.fault');
      if (!dayOf(this.typed, `on-${i}`)) this.fault(`on-${i}`, 'log.day.fault');
    }
    if (this.typed.deliverer!.length > 200) this.fault('deliverer', 'job.long.fault', { most: 200 });
    if (this.typed.note!.length > 4000) this.fault('note', 'job.long.fault', { most: '4,000' });
    if (this.match.kind === 'cash' && (!this.typed.paymentReference!.trim() || this.typed.paymentReference!.trim().length > 100)) this.fault('paymentReference', 'confirm.reference.fault');
  }

  protected override fieldOf(field: string): string {
    return field === 'quantity' || field === 'session.quantity' ? `quantity-${this.at}` : field === 'happenedOn' ? `on-${this.at}` : field;
  }

  protected override knows(field: string): boolean {
    return super.knows(field) || /^on-\d$/.test(field);
  }

  protected override refusedFor(code: string): { field: string; key: MessageKey } | null {
    return code === 'job-not-agreed' ? { field: 'note', key: 'log.not-agreed.fault' } : code === 'measures-exclusive' ? { field: `on-${this.at}`, key: 'log.twice.fault' } : null;
  }

  protected refusedBy(field: string): MessageKey {
    return field.startsWith('on-') ? 'log.day.fault' : 'log.quantity.fault';
  }

  /** Session by session: one that is written down already stays so when the next is mended and sent again. */
  async each(work: (input: DeliveryInput, command: Command) => Promise<unknown>): Promise<void> {
    const { deliverer, note, paymentReference } = this.typed as Record<string, string>;
    for (const i of this.sessions) {
      this.at = i;
      const input = { quantity: stepsOf(this.typed[`quantity-${i}`]!, this.match.unit), happenedOn: dayOf(this.typed, `on-${i}`)!, deliverer: deliverer!.trim(), note: note!.trim(), paymentReference: paymentReference!.trim() };
      await work(input, { id: derivedId(this.once, 'session', String(i)), fingerprint: createHash('sha256').update(JSON.stringify(input)).digest('hex') });
    }
  }
}
