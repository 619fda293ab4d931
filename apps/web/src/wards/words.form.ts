import { Form } from '../forms/form';
import type { MessageKey } from '../messages/en';

/** One box of words, with a least and a most. */
export class WordsForm extends Form {
  constructor(private readonly field: 'words' | 'answer', body?: unknown) {
    super([field], body);
  }

  protected check(): void {
    const length = this.typed[this.field]!.trim().length;
    if (length < (this.field === 'words' ? 10 : 3) || length > 2000) this.fault(this.field, this.refusedBy());
  }

  protected refusedBy(): MessageKey {
    return this.field === 'words' ? 'suggestion.fault' : 'suggestion.answer.fault';
  }
}
