import { DomainError } from '@app/kernel';

/** An org-id identifier: the register's code in org-id.guide and the number it gives out. */
export interface Identifier { scheme: string; id: string }

/** What the registers of the United Kingdom give out; other schemes are taken as they are. */
export const PATTERNS: Readonly<Record<string, RegExp>> = {
  'GB-COH': /^([A-Z]{2}\d{6}|\d{8}|[A-Z]{2}\d{5}[A-Z])$/, 'GB-CHC': /^\d{6,7}(-\d{1,3})?$/, 'GB-SC': /^SC\d{6}$/, 'GB-NIC': /^\d{6}$/, 'GB-MPR': /^[A-Z0-9]{5,8}$/,
};

/** Of one organisation. */
export const MOST_IDENTIFIERS = 10;

/** Leading zeros get lost in the wild, and are put back. Throws `identifier-malformed`. */
export const normalise = (identifier: Identifier): Identifier => normaliseAt(identifier, 'identifier');

function normaliseAt({ scheme, id }: Identifier, path: string): Identifier {
  const register = scheme.trim().toUpperCase();
  let number = id.trim().toUpperCase().replace(/\s+/g, '');
  const fail = (detail: string) => new DomainError('identifier-malformed', detail, { fields: { [path]: 'Check the number with the register.' } });
  if (!/^[A-Z]{2,3}-[A-Z0-9_-]{1,20}$/.test(register)) throw fail(`${register.slice(0, 30)} is not the code of a register, like GB-COH.`);
  if (register === 'GB-COH') {
    const parts = /^([A-Z]{0,2})(\d+)([A-Z]?)$/.exec(number);
    if (parts) number = `${parts[1]}${parts[2]!.padStart(8 - parts[1]!.length - parts[3]!.length, '0')}${parts[3]}`;
  }
  if (register === 'GB-SC') number = number.replace(/^(SC)?0*(\d{1,6})$/, (_, __, digits: string) => `SC${digits.padStart(6, '0')}`);
  if (register === 'GB-NIC') number = number.replace(/^NIC(?=\d)/, '');
  const known = PATTERNS[register];
  if (known ? !known.test(number) || /^[^1-9]*$/.test(number) : number.length < 1 || number.length > 60) throw fail(`${register}-${id.slice(0, 20)} is not a number that this register gives out.`);
  return { scheme: register, id: number };
}

/** Each normalised, none twice. Throws `identifier-malformed`, `too-many-identifiers`. */
export function normaliseAll(identifiers: readonly Identifier[]): Identifier[] {
  if (identifiers.length > MOST_IDENTIFIERS) throw new DomainError('too-many-identifiers', `Give at most ${MOST_IDENTIFIERS} identifiers.`);
  return [...new Map(identifiers.map((i, n) => normaliseAt(i, `identifiers.${n}.id`)).map((i) => [`${i.scheme}-${i.id}`, i])).values()];
}
