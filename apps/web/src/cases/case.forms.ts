import type { CaseView } from '@app/delivery';
import { stepsOf } from '../confirm/confirm.form';
import { Form } from '../forms/form';
import type { MessageKey } from '../messages/en';

const LONGEST = 4000;
export const OUTCOMES = ['upheld', 'part', 'not-upheld'] as const;
type Outcome = (typeof OUTCOMES)[number];

/** Words alone: a note, or why the decision is wrong. */
export class CaseWordsForm extends Form {
  constructor(body?: unknown) {
    super(['note'], body);
  }

  get note(): string {
    return this.typed.note!.trim();
  }

  protected check(): void {
    if (!this.note || this.note.length > LONGEST) this.fault('note', 'case.note.fault');
  }

  protected refusedBy(): MessageKey {
    return 'case.note.fault';
  }

  protected override refusedFor(code: string): { field: string; key: MessageKey } | null {
    return code === 'too-many' ? { field: 'note', key: 'case.many.fault' } : null;
  }
}

/** How much counts, or whether a complaint is right, and why. */
export class DecisionForm extends Form {
  constructor(private readonly found: Pick<CaseView, 'kind' | 'unit' | 'quantity'>, body?: unknown) {
    super(['outcome', 'quantity', 'note'], body);
  }

  private get counted(): boolean {
    return this.found.kind === 'dispute' && this.typed.outcome === 'part';
  }

  private get steps(): number {
    return stepsOf(this.typed.quantity!, this.found.unit!);
  }

  protected check(): void {
    const { outcome, note } = this.typed as { outcome: string; note: string };
    if (!(OUTCOMES as readonly string[]).includes(outcome)) this.fault('outcome', 'case.outcome.fault');
    if (this.counted && !(this.steps > 0 && this.steps < (this.found.quantity ?? 0))) this.fault('quantity', 'case.quantity.fault');
    if (!note.trim() || note.length > LONGEST) this.fault('note', 'case.reason.fault');
  }

  protected override fieldOf(field: string): string {
    return field === 'reason' ? 'note' : field;
  }

  protected refusedBy(field: string): MessageKey {
    return field === 'quantity' ? 'case.quantity.fault' : 'case.reason.fault';
  }

  protected override refusedFor(code: string): { field: string; key: MessageKey } | null {
    return code === 'same-officer' ? { field: 'outcome', key: 'case.same-officer.fault' } : null;
  }

  get decision(): { outcome: Outcome; quantity?: number; reason: string } {
    return { outcome: this.typed.outcome as Outcome, ...(this.counted ? { quantity: this.steps } : {}), reason: this.typed.note!.trim() };
  }
}
