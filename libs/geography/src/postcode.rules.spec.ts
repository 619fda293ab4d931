import { toGrid } from './grid.rules';
import { normalisePostcode } from './postcode.rules';

describe('a postcode', () => {
  it.each([['ox46ab', 'OX4 6AB'], [' OX4  6ab ', 'OX4 6AB'], ['w1a1aa', 'W1A 1AA'], ['M1 1AE', 'M1 1AE'], ['MK6-5AA', 'MK6 5AA']])('%s is %s', (typed, meant) => expect(normalisePostcode(typed)).toBe(meant));
  it.each(['', 'OX4', '4OX 6AB', 'OX4 6A', 'OX4 6ABC', 'hello', '1234 567'])('%s is malformed', (typed) => expect(() => normalisePostcode(typed)).toThrow('postcode-malformed'));
  it('knows where our lists end', () => {
    expect(() => normalisePostcode('BT1 1AA')).toThrow('postcode-northern-ireland');
    for (const crown of ['JE2 3AB', 'GY1 1AA', 'IM1 1AA']) expect(() => normalisePostcode(crown)).toThrow('postcode-crown-dependency');
  });
});

describe('the grid', () => {
  // Ordnance Survey's own example: Caister water tower, TG 51409 13177.
  it('agrees with the Ordnance Survey within ten metres', () => {
    const { easting, northing } = toGrid(52.65800783, 1.71607397);
    expect(Math.abs(easting - 651409)).toBeLessThan(10);
    expect(Math.abs(northing - 313177)).toBeLessThan(10);
  });
});
