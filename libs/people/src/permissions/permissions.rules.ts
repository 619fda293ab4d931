import type { Actor, Role } from '@app/kernel';
import { PERMISSIONS, type Action } from './permission-table.rules';

export interface Subject {
  /** The organisations whose thing it is: owner of a need, both parties of a match. Left out: nothing in particular yet (a list, a new thing). */
  organisationIds?: readonly string[];
  /** Those among all organisations in which the actor declared an interest (`interestsOf`). */
  interestOf?: ReadonlySet<string> | readonly string[];
  /** People named for this very thing: the safeguarding lead and deputy. */
  personIds?: readonly string[];
}

export const isAction = (action: string): action is Action => Object.hasOwn(PERMISSIONS, action);

/**
 * The one answer to "may they?". A council role may what the table gives it; an organisation's role only for its own organisation;
 * a suspended organisation only read and be heard, one that waits to be let in only be heard; a token only within its scopes; nobody decide where they have an interest.
 * Whether the thing is in the actor's council is row security's part. Throws on an action that is not in the table: a programmer's fault.
 */
export function may(actor: Actor, action: string, subject: Subject = {}): boolean {
  if (!isAction(action)) throw new Error(`"${action}" is not in the permission table`);
  if (actor.kind === 'system') return true;
  const rule = PERMISSIONS[action];
  if (actor.role === null || actor.personId === null) return false;
  if (actor.scopes !== null && !actor.scopes.some((scope) => covers(scope, action))) return false;
  if (actor.reserve && !RESERVE_SCOPES.some((scope) => covers(scope, action))) return false;
  if ((actor.suspended && !rule.whenSuspended) || (actor.waiting && !rule.whenWaiting)) return false;
  if (rule.named) return subject.personIds?.includes(actor.personId) ?? false;
  if (isOwn(actor.role)) return rule.own.includes(actor.role) && actor.organisationId !== null && (subject.organisationIds?.includes(actor.organisationId) ?? true);
  return rule.council.includes(actor.role) && !(rule.impartial && interested(subject));
}

const isOwn = (role: Role): role is 'supplier' | 'group' => role === 'supplier' || role === 'group';

function interested({ organisationIds = [], interestOf = [] }: Subject): boolean {
  const interests = new Set(interestOf);
  return organisationIds.some((id) => interests.has(id));
}

const nounOf = (action: string): string => action.slice(0, action.indexOf('.'));

/** Reading is `noun.read`; everything else needs `noun.write`, which includes reading. */
export const scopeOf = (action: Action): string => `${nounOf(action)}.${PERMISSIONS[action].reads ? 'read' : 'write'}`;

/** A scope is `noun.read`, `noun.write`, or one action by name (a reserve decider's sign-in). */
function covers(scope: string, action: Action): boolean {
  return scope === action || scope === `${nounOf(action)}.write` || (PERMISSIONS[action].reads && scope === `${nounOf(action)}.read`);
}

/** What an API token can be given, in order of name. Tokens never make tokens or sign in. */
export const SCOPES: readonly string[] = [...new Set((Object.keys(PERMISSIONS) as Action[]).filter((a) => PERMISSIONS[a].byToken).flatMap((a) => [`${nounOf(a)}.read`, scopeOf(a)]))].sort();

/** All that a token of the role may be given. */
export const scopesOf = (role: Role): string[] => SCOPES.filter((scope) => (Object.keys(PERMISSIONS) as Action[]).some((a) => scopeOf(a) === scope && PERMISSIONS[a].byToken && [...PERMISSIONS[a].council, ...PERMISSIONS[a].own].includes(role as never)));

/** A reserve decider signs in as a broker with these alone: for what no officer of the council may decide. */
export const RESERVE_SCOPES: readonly string[] = [
  'home.read', 'organisations.read', 'organisations.verify', 'organisations.query', 'organisations.refuse', 'organisations.decide_appeal', 'organisations.suspend', 'organisations.restore',
  'needs.read', 'needs.open', 'needs.query', 'needs.refuse', 'pledges.read', 'matches.read', 'matches.approve', 'matches.refuse', 'deliveries.read', 'confirmations.read', 'confirmations.give', 'confirmations.reverse',
  'cases.read', 'cases.own', 'cases.note', 'cases.decide', 'interests.declare', 'invitations.read', 'invitations.answer', 'sessions.write',
];
