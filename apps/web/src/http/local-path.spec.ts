import { localPath } from './local-path';

describe('where to go on to', () => {
  it('is a page of ours', () => {
    for (const path of ['/tasks', '/matches/0190-ab', '/queue?clock=overdue&after=W10']) expect(localPath(path)).toBe(path);
  });
  it('is never somewhere else', () => {
    for (const path of ['//evil.example', '/\\evil.example', 'https://evil.example', '/tasks/../..//evil', '/a\n//b', '/@evil', '', '/', undefined, ['/tasks'], `/${'a'.repeat(600)}`, '/tasks#x', '/x:y@z']) expect(localPath(path)).toBeNull();
  });
});
