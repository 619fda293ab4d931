import { Form } from '../forms/form';
import type { MessageKey } from '../messages/en';

const LONGEST_REASON = 4000;

/** Why a promise is refused: the supplier reads it. */
export class RefusalForm extends Form {
  constructor(body?: unknown) {
    super(['reason'], body);
  }

  get reason(): string {
    return this.typed.reason!.trim();
  }

  protected check(): void {
    if (!this.reason) this.fault('reason', 'standing.note.fault');
    else if (this.reason.length > LONGEST_REASON) this.fault('reason', 'standing.note.long', { most: '4,000' });
  }

  protected refusedBy(): MessageKey {
    return 'standing.note.fault';
  }
}
