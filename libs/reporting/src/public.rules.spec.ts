import { mergeSmall } from './public.rules';

const open = (...needs: number[]) => needs.map((n, i) => ({ ward: `W${i}`, kind: 'goods', needs: n }));

describe('small public counts', () => {
  it('merge upward', () => {
    expect(mergeSmall(open(9, 4, 3), 5)).toEqual({ shown: open(9), elsewhere: 7 });
    expect(mergeSmall(open(9, 6), 5)).toEqual({ shown: open(9, 6), elsewhere: 0 });
  });

  it('take the smallest shown with them rather than stand alone', () => {
    expect(mergeSmall(open(9, 6, 2), 5)).toEqual({ shown: open(9), elsewhere: 8 });
    expect(mergeSmall(open(6, 1), 5)).toEqual({ shown: [], elsewhere: 7 });
  });

  it('are not told where there is nothing to merge with', () => {
    expect(mergeSmall(open(1, 2), 5)).toEqual({ shown: [], elsewhere: 0 });
  });
});
