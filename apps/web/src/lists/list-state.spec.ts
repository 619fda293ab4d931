import { ListState } from './list-state';

const list = (query: Record<string, unknown>) => new ListState('/needs', query, { kind: ['goods', 'cash'], state: ['open'] }, ['title']);

describe('a list in the address', () => {
  it('takes what is offered and nothing else', () => {
    const state = list({ kind: 'goods', state: 'secret', sort: 'drop table', search: '  Paint  ', after: 'abc', other: 'x' });
    expect([state.of('kind'), state.of('state'), state.sort, state.search, state.cursor, state.filtered]).toEqual(['goods', undefined, undefined, 'Paint', 'abc', true]);
    expect(list({ kind: ['goods', 'cash'], search: { a: 1 } }).filtered).toBe(false);
  });
  it('keeps filters from page to page, and starts again when one changes', () => {
    const state = list({ kind: 'goods', search: 'a&b', after: 'abc' });
    expect(state.next('next')).toBe('/needs?kind=goods&search=a%26b&after=next');
    expect(state.href({ kind: null })).toBe('/needs?search=a%26b');
    expect(state.next(null)).toBeNull();
    expect(list({}).href()).toBe('/needs');
  });
});
