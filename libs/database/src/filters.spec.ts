import { filtersOf } from './filters';

describe('filters', () => {
  it('numbers what was given after what is there, and leaves out the rest', () => {
    const values: unknown[] = ['council'];
    expect(filtersOf(values, [[undefined, 'a = ?'], ['open', 'n.state = ?'], [null, 'b = ?'], ['', 'c = ?'], ['%hall%', '(n.title ILIKE ? OR n.reference ILIKE ?)']])).toBe(' AND n.state = $2 AND (n.title ILIKE $3 OR n.reference ILIKE $3)');
    expect(values).toEqual(['council', 'open', '%hall%']);
  });

  it('takes a false and a nought for an answer', () => {
    const values: unknown[] = [];
    expect(filtersOf(values, [[false, 'a = ?'], [0, 'b = ?']])).toBe(' AND a = $1 AND b = $2');
    expect(filtersOf(values, [])).toBe('');
  });
});
