import { Form } from '../forms/form';
import type { MessageKey } from '../messages/en';

export const TOKEN_DAYS = ['30', '90', '366'] as const;

export class TokenForm extends Form {
  constructor(body?: unknown) {
    super(['name', 'may', 'days'], body);
  }

  protected check(): void {
    const name = this.typed.name!.trim();
    if (!name || name.length > 100) this.fault('name', 'tokens.name.fault');
    if (!['read', 'all'].includes(this.typed.may!)) this.fault('may', 'tokens.may.fault');
    if (!(TOKEN_DAYS as readonly string[]).includes(this.typed.days!)) this.fault('days', 'tokens.days.fault');
  }

  protected refusedBy(): MessageKey {
    return 'tokens.name.fault';
  }
}
