import { contrastWithWhite, requireAccent } from './accent.rules';

describe('a council\'s colour', () => {
  it('is measured as WCAG does', () => {
    expect(contrastWithWhite('#000000')).toBeCloseTo(21, 5);
    expect(contrastWithWhite('#ffffff')).toBeCloseTo(1, 5);
    expect(contrastWithWhite('#767676')).toBeCloseTo(4.54, 2);
  });
  it('is refused where white words on it could not be read, with the way to mend it', () => {
    expect(requireAccent('#767676')).toBe('#767676');
    expect(() => requireAccent('#777777')).toThrow(/contrast 4.4.*darker/);
    expect(() => requireAccent('green')).toThrow(/#14342b/);
    expect(() => requireAccent('#fff;}body{')).toThrow(/wrong-accent/);
    expect(requireAccent('  #14342B ')).toBe('#14342b');
    expect(requireAccent('')).toBeNull();
    expect(requireAccent(null)).toBeNull();
  });
});
