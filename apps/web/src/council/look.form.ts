import { requireAccent } from '@app/people';
import { Form } from '../forms/form';
import type { MessageKey } from '../messages/en';

export class LookForm extends Form {
  constructor(body?: unknown) {
    super(['name', 'accent'], body);
  }

  protected check(): void {
    const name = this.typed.name!.trim();
    if (name.length < 2 || name.length > 200) this.fault('name', 'look.name.fault');
    try {
      requireAccent(this.typed.accent!);
    } catch {
      this.fault('accent', 'look.accent.fault');
    }
  }

  protected refusedBy(field: string): MessageKey {
    return field === 'accent' ? 'look.accent.fault' : 'look.name.fault';
  }
}
