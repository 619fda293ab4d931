import { NEED_REFUSAL_CODES } from '@app/marketplace';
import { Form } from '../forms/form';
import type { MessageKey } from '../messages/en';

/** A question to the group, or why its request is refused. */
export class ModerationForm extends Form {
  constructor(private readonly refuses: boolean, body?: unknown) {
    super(['reason', 'note'], body);
  }

  get note(): string {
    return this.typed.note!.trim();
  }

  protected check(): void {
    if (this.refuses && !(NEED_REFUSAL_CODES as readonly string[]).includes(this.typed.reason!)) this.fault('reason', 'standing.reason.fault');
    if ((!this.refuses || this.typed.reason === 'other') && !this.note) this.fault('note', 'standing.note.fault');
    if (this.note.length > 4000) this.fault('note', 'standing.note.long', { most: '4,000' });
  }

  protected override fieldOf(field: string): string {
    return field === 'question' ? 'note' : field;
  }

  protected refusedBy(): MessageKey {
    return 'standing.note.fault';
  }
}
