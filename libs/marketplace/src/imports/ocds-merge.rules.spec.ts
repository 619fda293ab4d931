import { compileReleases } from './ocds-merge.rules';

const release = (date: string, rest: object) => ({ ocid: 'ocds-1', id: date, date, tag: ['award'], ...rest }) as never;

describe('compiling the releases of one contracting process', () => {
  it('lets the latest word stand, whatever the order in the file', () => {
    const [a, b] = [release('2025-01-01T00:00:00Z', { tender: { title: 'old', status: 'active' } }), release('2025-01-01T00:30:00+01:00', { tender: { title: 'older' } })];
    expect(compileReleases([a, b])).toMatchObject({ tag: ['compiled'], date: '2025-01-01T00:00:00Z', tender: { title: 'old', status: 'active' } });
  });
  it('merges lists by id and replaces those without', () => {
    const merged = compileReleases([
      release('2025-01-01T00:00:00Z', { awards: [{ id: '1', title: 'one' }, { id: '2', title: 'two' }], roles: ['buyer'] }),
      release('2025-02-01T00:00:00Z', { awards: [{ id: '2', value: { amount: 5 } }, { id: 3 }], roles: ['supplier'] }),
    ]);
    expect(merged).toMatchObject({ awards: [{ id: '1', title: 'one' }, { id: '2', title: 'two', value: { amount: 5 } }, { id: 3 }], roles: ['supplier'] });
  });
  it('replaces the lists that the schema says to', () => {
    const item = (id: string) => ({ parties: [{ id: 'a', additionalIdentifiers: [{ id }] }] });
    expect(compileReleases([release('2025-01-01T00:00:00Z', item('x')), release('2025-02-01T00:00:00Z', item('y'))])).toMatchObject({ parties: [{ additionalIdentifiers: [{ id: 'y' }] }] });
  });
  it('removes what became null', () => {
    expect(compileReleases([release('2025-01-01T00:00:00Z', { tender: { title: 'x', status: 'y' } }), release('2025-02-01T00:00:00Z', { tender: { title: null } })]).tender).toEqual({ status: 'y' });
  });
  it('does not reach the prototype', () => {
    compileReleases([release('2025-01-01T00:00:00Z', JSON.parse('{"__proto__": {"polluted": true}}') as object)]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
