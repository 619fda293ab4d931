import { normalise } from './organisation-suppliers.service';

describe('an identifier', () => {
  it.each([['GB-COH', '7590785', '07590785'], ['GB-COH', 'oc303525', 'OC303525'], ['GB-COH', 'SC1234', 'SC001234'], ['GB-COH', 'IP28755R', 'IP28755R'], ['GB-SC', '12345', 'SC012345'], ['GB-CHC', '1234567', '1234567'], ['XX-ANY', 'a b', 'AB']])('%s-%s is %s', (scheme, id, is) => expect(normalise({ scheme, id }).id).toBe(is));
  it.each([['GB-COH', 'N/A'], ['GB-COH', '123456789'], ['GB-CHC', 'abc'], ['GB-NIC', '1']])('%s-%s is none', (scheme, id) => expect(() => normalise({ scheme, id })).toThrow('identifier-malformed'));
});
