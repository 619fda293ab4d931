import { ROLES } from '@app/kernel';
import { navigationOf } from './navigation';

const names = (role: (typeof ROLES)[number] | null, path = '/tasks', organisationId: string | null = null) => {
  const { first, more } = navigationOf({ role, organisationId }, path);
  return [first.map((p) => p.href), more.map((p) => p.href)];
};

describe('where somebody can go', () => {
  it('keeps what each role looks at most in sight, and the rest in a menu', () => {
    expect(names('broker')[0]).toEqual(['/tasks', '/queue', '/rounds']);
    for (const role of ROLES) expect(names(role)[0]!.length).toBe(3);
    for (const role of ROLES) expect(new Set(names(role).flat()).size).toBe(names(role).flat().length);
    expect(names('group', '/tasks', 'mine')).toEqual([['/tasks', '/needs', '/cases', '/organisations/mine'], []]);
    expect(navigationOf({ role: 'group', organisationId: 'mine', waiting: true }, '/tasks').first.map((p) => p.href)).toEqual(['/tasks', '/cases', '/organisations/mine']);
    expect(names(null)).toEqual([['/tasks'], []]);
  });

  it('shows where one is, below a page too, and not beside it', () => {
    const { first, more } = navigationOf({ role: 'broker', organisationId: null }, '/contracts/0190');
    expect(first.map((p) => p.href)).toEqual(['/tasks', '/queue', '/contracts']);
    expect(first.filter((p) => p.current).map((p) => p.href)).toEqual(['/contracts']);
    expect(more.map((p) => p.href)).not.toContain('/contracts');
    expect(more[0]!.href).toBe('/rounds');
    expect(navigationOf({ role: 'group', organisationId: 'mine' }, '/needs-of-others').first.some((p) => p.current)).toBe(false);
  });
});
