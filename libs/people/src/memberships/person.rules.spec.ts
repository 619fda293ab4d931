import { normaliseEmail, normaliseName, normalisePhone } from './person.rules';

describe('what a person gives', () => {
  it.each([[' Ann@Example.ORG ', 'ann@example.org'], ["o'neil+cw@mail.example.co.uk", "o'neil+cw@mail.example.co.uk"], ['a@b.wales', 'a@b.wales']])('%s', (given, kept) => expect(normaliseEmail(given)).toBe(kept));
  it.each(['', 'ann', 'ann@', '@example.org', 'a b@example.org', 'a@b@example.org', 'ann@example', 'ann@-x.org', 'a@x.org\nBcc: b@x.org', `${'a'.repeat(65)}@x.org`, 'Ann <a@x.org>'])('%j is no address', (given) => expect(() => normaliseEmail(given)).toThrow('wrong-email'));
  it('names and telephones', () => {
    expect(normaliseName('  Ann   Example ')).toBe('Ann Example');
    expect(() => normaliseName(' ')).toThrow('wrong-name');
    expect(normalisePhone(' 01865  000 000 ')).toBe('01865 000 000');
    expect(normalisePhone('')).toBeNull();
    expect(() => normalisePhone('ring me')).toThrow('wrong-phone');
  });
  it('answers long nonsense at once', () => {
    const start = Date.now();
    expect(() => normaliseEmail(`a@${'a-'.repeat(20_000)}`)).toThrow('wrong-email');
    expect(() => normaliseEmail(`a@${'a.'.repeat(120)}!`)).toThrow('wrong-email');
    expect(Date.now() - start).toBeLessThan(200);
  });
});
