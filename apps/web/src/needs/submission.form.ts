import { LONGEST_ANSWER } from '@app/marketplace';
import { Form } from '../forms/form';
import type { MessageKey } from '../messages/en';

const REFUSED: Record<string, MessageKey> = { 'bad-need': 'need.past.fault', 'live-need-limit': 'ask.limit.fault', 'not-verified': 'ask.not-verified.fault', suspended: 'ask.suspended.fault' };

/** Sends a request to the council: for the first time, or again with the answer to its question. */
export class SubmissionForm extends Form {
  constructor(private readonly asked: boolean, body?: unknown) {
    super(['answer'], body);
  }

  get answer(): string {
    return this.asked ? this.typed.answer!.trim() : '';
  }

  protected check(): void {
    if (this.asked && !this.answer) this.fault('answer', 'standing.note.fault');
    if (this.answer.length > LONGEST_ANSWER) this.fault('answer', 'standing.note.long', { most: LONGEST_ANSWER.toLocaleString('en-GB') });
  }

  protected override refusedFor(code: string): { field: string; key: MessageKey } | null {
    return REFUSED[code] ? { field: 'answer', key: REFUSED[code] } : null;
  }

  protected refusedBy(): MessageKey {
    return 'standing.note.fault';
  }
}
