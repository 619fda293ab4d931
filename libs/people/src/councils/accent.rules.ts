import { DomainError } from '@app/kernel';

/** White words on it must be readable: WCAG's 4.5 to 1. */
const LEAST_CONTRAST = 4.5;

const channel = (hex: string): number => {
  const c = parseInt(hex, 16) / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

/** Contrast of white on a colour like #14342b, from 1 to 21. */
export function contrastWithWhite(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => channel(colour.slice(i, i + 2))) as [number, number, number];
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

/** A council's colour, behind white words; nothing given: the house's own. Throws `wrong-accent`. */
export function requireAccent(given: string | null): string | null {
  const colour = given?.trim().toLowerCase() ?? '';
  if (!colour) return null;
  const fail = (sentence: string) => new DomainError('wrong-accent', sentence, { fields: { accent: sentence } });
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw fail('Enter a colour as # and six figures, like #14342b.');
  if (contrastWithWhite(colour) < LEAST_CONTRAST) throw fail(`White words on this colour are hard to read (contrast ${(Math.floor(contrastWithWhite(colour) * 10) / 10).toFixed(1)}, at least ${LEAST_CONTRAST} is needed). Choose a darker one.`);
  return colour;
}
