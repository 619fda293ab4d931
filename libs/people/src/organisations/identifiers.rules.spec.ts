import fc from 'fast-check';
import { normalise, normaliseAll } from './identifiers.rules';

describe('an identifier', () => {
  it.each([
    ['GB-COH', '7590785', '07590785'], ['GB-COH', 'oc303525', 'OC303525'], ['GB-COH', 'SC1234', 'SC001234'], ['GB-COH', 'IP28755R', 'IP28755R'], ['gb-coh', ' 0759 0785 ', '07590785'],
    ['GB-SC', '12345', 'SC012345'], ['GB-SC', 'SC012345', 'SC012345'], ['GB-CHC', '1234567', '1234567'], ['GB-CHC', '1234567-1', '1234567-1'], ['GB-NIC', 'NIC100001', '100001'], ['XX-ANY', 'a b', 'AB'],
  ])('%s %s is %s', (scheme, id, is) => expect(normalise({ scheme, id }).id).toBe(is));

  it.each([
    ['GB-COH', 'N/A'], ['GB-COH', '123456789'], ['GB-COH', '00000000'], ['GB-COH', ''], ['GB-CHC', 'abc'], ['GB-CHC', '12345678'], ['GB-NIC', '1'], ['GB-SC', '0'], ['nonsense', '1'], ['XX-ANY', ' '], ['XX-ANY', 'x'.repeat(61)],
  ])('%s %s is none', (scheme, id) => expect(() => normalise({ scheme, id })).toThrow('identifier-malformed'));

  it('is as it was when normalised again, whatever zeros were lost', () => {
    fc.assert(fc.property(fc.constantFrom('GB-COH', 'GB-SC'), fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 2 }), (scheme, n, zeros) => {
      const once = normalise({ scheme, id: String(n).padStart(Math.min(String(n).length + zeros, 6), '0') });
      expect(normalise(once)).toEqual(once);
      expect(once).toEqual(normalise({ scheme, id: String(n) }));
    }));
  });

  it('is kept once', () => {
    expect(normaliseAll([{ scheme: 'GB-COH', id: '7590785' }, { scheme: 'GB-COH', id: '07590785' }, { scheme: 'GB-CHC', id: '1234567' }])).toHaveLength(2);
    expect(() => normaliseAll(Array.from({ length: 11 }, (_, i) => ({ scheme: 'XX-ANY', id: String(i) })))).toThrow('too-many-identifiers');
  });
});
