import { Form } from '../forms/form';
import type { MessageKey } from '../messages/en';

export const EMAIL = /^[^@\s]{1,64}@[^@\s]{1,190}$/;

export class SignInForm extends Form {
  constructor(body?: unknown) {
    super(['email'], body);
  }

  protected check(): void {
    if (!EMAIL.test(this.typed.email!.trim())) this.fault('email', 'sign-in.email.fault');
  }

  protected refusedBy(): MessageKey {
    return 'sign-in.email.fault';
  }
}

/** The six digits; whether they are right, the house alone knows. */
export class CodeForm extends Form {
  constructor(body?: unknown) {
    super(['code'], body);
  }

  protected check(): void {}

  protected refusedBy(): MessageKey {
    return 'sign-in.code.fault';
  }

  fails(): void {
    this.typed.code = '';
    this.fault('code', 'sign-in.code.fault');
  }
}
