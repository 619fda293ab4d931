import { DomainError } from '@app/kernel';

/** Lower case, no spaces around. Throws `wrong-email`. The mail server has the last word on what is an address. */
export function normaliseEmail(email: string): string {
  const address = email.trim().toLowerCase();
  if (address.length > 254 || !/^[^\s@<>()",;:\\[\]\u0000-\u001f]{1,64}@([a-z0-9\u00a1-\uffff]([a-z0-9\u00a1-\uffff-]{0,61}[a-z0-9\u00a1-\uffff])?\.)+[a-z\u00a1-\uffff][a-z0-9\u00a1-\uffff-]{1,62}$/.test(address)) {
    throw new DomainError('wrong-email', 'Enter an e-mail address, like name@example.org.', { fields: { email: 'Enter an e-mail address, like name@example.org.' } });
  }
  return address;
}

/** Whoever proved an address and has not said who they are. */
export const NEWCOMER = 'Somebody new';

/** Throws `wrong-name`. */
export function normaliseName(name: string): string {
  const kept = name.trim().replace(/\s+/g, ' ');
  if (kept.length < 1 || kept.length > 200) throw new DomainError('wrong-name', 'Enter a name of 1 to 200 letters.', { fields: { name: 'Enter a name.' } });
  return kept;
}

/** Digits as people write them, or null when left empty. Throws `wrong-phone`. */
export function normalisePhone(phone: string | null | undefined): string | null {
  const kept = phone?.trim().replace(/\s+/g, ' ') || null;
  if (kept !== null && !/^\+?[0-9][0-9 ()-]{4,38}$/.test(kept)) throw new DomainError('wrong-phone', 'Enter a telephone number, like 01865 000000.', { fields: { phone: 'Enter a telephone number, like 01865 000000.' } });
  return kept;
}
