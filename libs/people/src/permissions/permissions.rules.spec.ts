import { ROLES, type Actor, type Role } from '@app/kernel';
import { PERMISSIONS, type Action } from './permission-table.rules';
import { may, RESERVE_SCOPES, scopeOf, SCOPES } from './permissions.rules';

const actor = (role: Role, changed: Partial<Actor> = {}): Actor => ({
  kind: 'person', personId: 'p', councilId: 'c', role, organisationId: role === 'supplier' || role === 'group' ? 'mine' : null, suspended: false, scopes: null, ...changed,
});
const ALL = Object.keys(PERMISSIONS) as Action[];

describe('may()', () => {
  it('names actions as nouns.verbs', () => {
    expect(ALL.filter((a) => !/^[a-z]+\.[a-z_]+$/.test(a))).toEqual([]);
    expect(() => may(actor('broker'), 'needs.eat')).toThrow('not in the permission table');
    expect(() => may(actor('broker'), 'toString')).toThrow('not in the permission table');
  });

  it('gives each action to somebody, and the council itself everything', () => {
    expect(ALL.filter((a) => !PERMISSIONS[a].named && !ROLES.some((role) => may(actor(role), a)))).toEqual([]);
    expect(ALL.every((a) => may(actor('broker', { kind: 'system', role: null, personId: null }), a))).toBe(true);
    expect(ALL.some((a) => may(actor('broker', { role: null }), a) || may(actor('broker', { personId: null }), a))).toBe(false);
  });

  it('keeps organisations to their own', () => {
    for (const role of ['supplier', 'group'] as const) {
      expect(ALL.filter((a) => may(actor(role), a, { organisationIds: ['theirs'] }))).toEqual([]);
      expect(ALL.filter((a) => may(actor(role, { organisationId: null }), a))).toEqual([]);
    }
    expect(may(actor('group'), 'matches.accept', { organisationIds: ['theirs', 'mine'] })).toBe(true);
    expect(may(actor('supplier'), 'needs.post')).toBe(false);
    expect(may(actor('group'), 'deliveries.log', { organisationIds: ['mine'] })).toBe(false);
    expect(may(actor('supplier'), 'confirmations.give', { organisationIds: ['mine'] })).toBe(false);
  });

  it('lets the suspended read and be heard, nothing else', () => {
    const open = ALL.filter((a) => may(actor('group', { suspended: true }), a) && !PERMISSIONS[a].reads);
    expect(open).toEqual(['organisations.apply', 'organisations.join', 'organisations.appeal', 'organisations.close', 'invitations.answer', 'person.change', 'cases.open', 'cases.note', 'cases.appeal', 'cases.report_concern', 'notices.change', 'tokens.revoke', 'sessions.switch', 'sessions.end']);
  });

  it('lets one that waits to be let in see how it stands and be heard, nothing else', () => {
    const open = ALL.filter((a) => may(actor('supplier', { waiting: true }), a));
    expect(open).toEqual(['home.read', 'council.read', 'places.read', 'organisations.read', 'organisations.apply', 'organisations.join', 'organisations.answer', 'organisations.appeal', 'organisations.close', 'memberships.read', 'memberships.invite', 'memberships.end',
      'invitations.read', 'invitations.answer', 'person.read', 'person.change', 'cases.read', 'cases.open', 'cases.note', 'cases.appeal', 'cases.report_concern', 'notices.change', 'tokens.read', 'tokens.revoke', 'sessions.read', 'sessions.switch', 'sessions.end']);
  });

  it('lets nobody decide where they have an interest', () => {
    const subject = { organisationIds: ['a', 'b'], interestOf: new Set(['b']) };
    expect(may(actor('broker'), 'matches.approve', { organisationIds: ['a', 'b'], interestOf: ['z'] })).toBe(true);
    for (const action of ['matches.read', 'matches.approve', 'organisations.verify', 'needs.refuse', 'cases.decide', 'confirmations.give']) expect(may(actor('broker'), action, subject)).toBe(false);
    expect(may(actor('contract_manager'), 'commitments.waive', subject)).toBe(false);
  });

  it('keeps councillors and auditors to reading, and lets councillors suggest', () => {
    for (const role of ['councillor', 'auditor'] as const) {
      expect(ALL.filter((a) => may(actor(role), a) && !PERMISSIONS[a].reads && PERMISSIONS[a].byToken)).toEqual(['invitations.answer', 'person.change', 'interests.declare', 'cases.report_concern', ...(role === 'councillor' ? ['suggestions.make'] : [])]);
    }
  });

  it('opens a concern to those named for it alone', () => {
    expect(ROLES.some((role) => may(actor(role), 'cases.read_concern', { organisationIds: ['mine'] }))).toBe(false);
    expect(may(actor('councillor'), 'cases.read_concern', { personIds: ['p'] })).toBe(true);
  });

  it('holds a token to its scopes', () => {
    const reader = actor('group', { scopes: ['needs.read'] });
    expect([may(reader, 'needs.read'), may(reader, 'needs.post'), may(reader, 'pledges.browse')]).toEqual([true, false, false]);
    const writer = actor('group', { scopes: ['needs.write'] });
    expect([may(writer, 'needs.read'), may(writer, 'needs.post'), may(writer, 'needs.open')]).toEqual([true, true, false]);
    expect(ALL.some((a) => may(actor('broker', { scopes: [] }), a))).toBe(false);
    expect(SCOPES.filter((s) => /^(tokens|sessions)\./.test(s))).toEqual([]);
    expect(ALL.filter((a) => PERMISSIONS[a].byToken && !SCOPES.includes(scopeOf(a)))).toEqual([]);
  });

  it('lets a reserve decider decide, and little else', () => {
    const reserve = actor('broker', { scopes: RESERVE_SCOPES });
    expect(ALL.filter((a) => may(reserve, a) && !PERMISSIONS[a].reads)).toEqual([
      'organisations.verify', 'organisations.query', 'organisations.refuse', 'organisations.decide_appeal', 'organisations.suspend', 'organisations.restore', 'invitations.answer', 'interests.declare', 'needs.open', 'needs.query', 'needs.refuse',
      'matches.approve', 'matches.refuse', 'confirmations.give', 'confirmations.reverse', 'cases.note', 'cases.own', 'cases.decide', 'sessions.switch', 'sessions.end']);
  });
});
