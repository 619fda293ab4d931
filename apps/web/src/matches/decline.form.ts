import { DECLINE_CODES } from '@app/matching';
import { Form } from '../forms/form';
import type { MessageKey } from '../messages/en';

const LONGEST_NOTE = 1000;

/** Why not: a reason of the list, and words where none of them fits. */
export class DeclineForm extends Form {
  /** A broker may judge; a party may keep its reason to itself. */
  readonly reasons: readonly string[];

  constructor(broker: boolean, body?: unknown) {
    super(['reason', 'note'], body);
    this.reasons = DECLINE_CODES.filter((code) => code !== (broker ? 'prefer-not-to-say' : 'broker-judgement'));
  }

  protected check(): void {
    const { reason, note } = this.typed as { reason: string; note: string };
    if (!this.reasons.includes(reason)) this.fault('reason', 'decline.reason.fault');
    if (reason === 'other' && !note.trim()) this.fault('note', 'decline.note.fault');
    if (note.length > LONGEST_NOTE) this.fault('note', 'decline.note.long', { most: LONGEST_NOTE.toLocaleString('en-GB') });
  }

  protected refusedBy(field: string): MessageKey {
    return field === 'note' ? 'decline.note.fault' : 'decline.reason.fault';
  }

  get answer(): { code: string; note?: string } {
    return { code: this.typed.reason!, note: this.typed.note!.trim() || undefined };
  }
}

/** One button: nothing is typed, but it has a version and is pressed once. */
export class PressForm extends Form {
  constructor(body?: unknown) {
    super([], body);
  }

  protected check(): void {}

  protected refusedBy(): MessageKey {
    return 'error.422.title';
  }
}
