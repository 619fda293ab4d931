import { DomainError } from '@app/kernel';

const SHAPE = /^([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})$/;

const fault = (code: string, detail: string): DomainError => new DomainError(code, detail, { fields: { postcode: detail } });

/**
 * "ox46ab" → "OX4 6AB". Throws `postcode-malformed`, `postcode-northern-ireland`, `postcode-crown-dependency`:
 * the last two are real postcodes that no list of Great Britain holds.
 */
export function normalisePostcode(text: string): string {
  const parts = SHAPE.exec(text.toUpperCase().replace(/[\s-]+/g, ''));
  if (!parts) throw fault('postcode-malformed', 'Enter a postcode in full, like OX4 6AB.');
  const [, outward, inward] = parts as unknown as [string, string, string];
  const area = areaOf(outward);
  if (area === 'BT') throw fault('postcode-northern-ireland', 'This postcode is in Northern Ireland. Our lists hold Great Britain only.');
  if (['JE', 'GY', 'IM'].includes(area)) throw fault('postcode-crown-dependency', 'This postcode is in Jersey, Guernsey or the Isle of Man, which no council here serves.');
  return `${outward} ${inward}`;
}

/** "OX4 6AB" → "OX". */
export const areaOf = (postcode: string): string => /^[A-Z]+/.exec(postcode)![0];

export const unknownPostcode = (postcode: string, newerList: string | null = null): DomainError => fault('postcode-unknown', `${postcode} is not in the November 2025 list of postcodes${newerList ? `, nor in ${newerList}` : ''}. Check it, or use one nearby.`);
export const placelessPostcode = (postcode: string): DomainError => fault('postcode-without-place', `${postcode} is in use, but the list of postcodes does not say where it is. Use one nearby.`);
export const terminatedPostcode = (postcode: string): DomainError => fault('postcode-terminated', `${postcode} is no longer in use. Use the present postcode of this place.`);
