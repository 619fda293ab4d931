import { LEFT_OUT, READS } from '../../bench/reads';
import { API_WALK } from './permission-walk.table';

describe('the bench of the API', () => {
  it('measures every read, or says why not', () => {
    const reads = Object.keys(API_WALK).filter((route) => route.startsWith('GET '));
    expect(reads.filter((route) => !READS[route] === !LEFT_OUT[route])).toEqual([]);
    expect([...Object.keys(READS), ...Object.keys(LEFT_OUT)].filter((route) => !reads.includes(route))).toEqual([]);
  });
});
