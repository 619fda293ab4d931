import { newId, type Role } from '@app/kernel';
import { DEFAULT_CLOCKS, DEFAULT_RULES } from '@app/people';
import { shownOf } from '../../apps/web/src/council/settings.rules';
import { PROMISE_WALK } from './permission-walk.promises';
import { READING_WALK } from './permission-walk.reading';
import { JOB, NEED, OFFER, TERMS, type Stage, type Subject } from './permission-walk.stage';

/**
 * One line for every route of the API and of the web; a route that is not here fails the spec, and so does a line without a route.
 *
 * How to add a route: one line, `'VERB /path/:id': { may, on, body }`.
 * - `may`: the roles that may, the first of which makes the call that must succeed; `EVERYBODY` when nobody need sign in.
 *   All other roles must get 403 (on the web as well).
 * - `on`: what the route is called on, made afresh by permission-walk.stage.ts: its `id` fills `:id`, its `version` goes into If-Match,
 *   `group` and `supplier` are whose it is, and call it when `may` names those roles. Leave it out when nobody owns anything yet.
 * - `body`: what is sent, or a function of the subject.
 * Of a thing (`on`), the same roles of another organisation and of another council must get 404. The organisation's own, suspended, may read
 * (GET) and must get 403 otherwise. A list without `:id` answers 200 to them, without the thing's id in it. Where a route differs, say so:
 * Where the permission is `impartial`, an officer with a declared interest in `group` or `supplier` must get 404 (403 where
 *   it is known to all), of a list 200 without its id. `interested`: 'inside' where many are decided at once, 303 where a page says how many were not.
 * - `others`: what another organisation gets (200: it may see it, 'nothing': 200 without the thing's id; or a status).
 * - `elsewhere`: the same for another council. - `suspended: 'may'`: appeals and the like; 'not': a page that only begins an act.
 *
 * The call that succeeds is held against openapi.json, and becomes the document's example:
 *   npm run openapi && WRITE_EXAMPLES=true npx jest test/api/permission-walk && npm run openapi
 */
export interface Line {
  may: readonly Role[] | typeof EVERYBODY;
  on?: (s: Stage) => Promise<Subject>;
  body?: object | ((subject: Subject) => object);
  /** Sent as the part of a form, in place of a body. */
  file?: () => Buffer;
  others?: number | 'nothing';
  elsewhere?: number | 'nothing';
  suspended?: 'may' | 'not';
  /** Only for people named for it (`lead` of the subject): everybody else gets 404, whatever their role. */
  named?: true;
  /** Only for the subject's `invited`: everybody else gets 404, and nobody is turned away by role. */
  as?: 'invited';
  /** Of many at once: an officer with an interest in a party gets 200, and each is refused in it. */
  interested?: 'inside' | 303;
  /** Where the path is not plainly `:id`. */
  path?: (subject: Subject) => string;
}

export const EVERYBODY = 'everybody';
const OFFICERS: readonly Role[] = ['broker', 'contract_manager', 'council_admin'];
const READERS: readonly Role[] = [...OFFICERS, 'councillor', 'auditor'];
const ALL: readonly Role[] = [...READERS, 'supplier', 'group'];
const DECIDERS: readonly Role[] = ['broker', 'council_admin'];
const CLERKS: readonly Role[] = ['broker', 'council_admin', 'auditor'];
const PARTIES: readonly Role[] = ['supplier', 'group'];
const WITH_AUDITOR: readonly Role[] = [...OFFICERS, 'auditor', ...PARTIES];
/** As the page about a day and place sends it: a short job. */
const JOB_TYPED = { 'place': 'The hall', 'phone': '01865 000000', 'fromOn-day': '1', 'fromOn-month': '6', 'fromOn-year': '2026', 'toOn-day': '1', 'toOn-month': '6', 'toOn-year': '2026' };
/** As the page about an offer sends it. */
const OFFER_TYPED = { title: 'A day of painting', where: 'place', postcode: 'OX1 1AB', radiusM: '6', 'windowFrom-day': '1', 'windowFrom-month': '6', 'windowFrom-year': '2026', 'windowTo-day': '31', 'windowTo-month': '12', 'windowTo-year': '2026' };
const REASON = { reason: 'It was agreed in writing.' };

const ofPair = (s: Subject) => `pledgeId=${s.pledgeId as string}&lineId=${s.lineId as string}`;

export const API_WALK: Record<string, Line> = {
  ...PROMISE_WALK,
  'GET /health': { may: EVERYBODY },

  'GET /organisations': { may: ['group', ...READERS, 'supplier'], on: (s) => s.group() },
  'GET /organisations/duplicates': { may: OFFICERS, path: () => '/organisations/duplicates?name=club' },
  'POST /organisations': { may: OFFICERS, body: () => ({ kind: 'group', name: `Club ${newId()}`, form: 'charity', knownNew: true }) },
  'POST /organisations/known': { may: OFFICERS, on: (s) => s.strangers(), body: (s) => ({ organisationId: (s as Subject & { next(): string }).next() }), elsewhere: 201 },
  'GET /organisations/:id': { may: ['group', ...READERS, 'supplier'], on: (s) => s.group() },
  'POST /organisations/:id/application': { may: ['broker', 'council_admin', 'group', 'supplier'], on: (s) => s.standing('closed'), suspended: 'may' },
  'GET /organisations/:id/facts': { may: ['group', ...READERS, 'supplier'], on: (s) => s.group() },
  'PUT /organisations/:id/facts': { may: ['group', 'broker', 'council_admin', 'supplier'], on: async (s) => ({ ...await s.group(), version: 1 }), body: { postcode: 'OX1 1AB' } },
  'PUT /organisations/:id/backing': { may: ['group', 'broker', 'council_admin', 'supplier'], on: (s) => s.standing('verified'), body: { insuredUntil: '2027-03-31' } },
  'PUT /organisations/:id/closed-weeks': { may: ['group', 'broker', 'council_admin', 'supplier'], on: (s) => s.group(), body: { weeks: ['2026-08-03'] } },
  'POST /organisations/:id/question': { may: ['broker', 'council_admin'], on: (s) => s.standing('applied'), body: { question: 'Who are your trustees?' } },
  'POST /organisations/:id/answer': { may: ['group', 'broker', 'council_admin', 'supplier'], on: (s) => s.standing('queried'), body: { answer: 'Ann and Bo.' } },
  'POST /organisations/:id/verification': { may: ['broker', 'council_admin'], on: (s) => s.standing('applied') },
  'POST /organisations/:id/refusal': { may: ['broker', 'council_admin'], on: (s) => s.standing('applied'), body: { code: 'outside-area' } },
  'POST /organisations/:id/suspension': { may: ['broker', 'council_admin'], on: (s) => s.standing('verified'), body: { code: 'conduct' } },
  'POST /organisations/:id/restoration': { may: ['broker', 'council_admin'], on: (s) => s.standing('suspended') },
  'POST /organisations/:id/appeal': { may: ['group', 'broker', 'council_admin', 'supplier'], on: (s) => s.standing('refused'), body: { grounds: 'The hall moved.' }, suspended: 'may' },
  'POST /organisations/:id/appeal-decision': { may: ['broker', 'council_admin'], on: (s) => s.standing('appealed'), body: { upheld: true, note: 'So it did.' } },
  'POST /organisations/:id/closing': { may: ['group', 'broker', 'council_admin', 'supplier'], on: (s) => s.standing('verified'), body: { code: 'left' }, suspended: 'may' },

  'GET /memberships': { may: ['group', 'broker', 'council_admin', 'auditor', 'supplier'], on: (s) => s.group(), path: (s) => `/memberships?organisationId=${s.id}`, others: 404, elsewhere: 404 },
  'GET /memberships/invitations': { may: ['group', 'broker', 'council_admin', 'auditor', 'supplier'], on: (s) => s.group(), path: (s) => `/memberships/invitations?organisationId=${s.id}`, others: 404, elsewhere: 404 },
  'POST /memberships/invitations': { may: ['group', 'broker', 'council_admin', 'supplier'], on: (s) => s.group(), body: (s) => ({ organisationId: s.id, name: 'Bo Example', email: `${newId()}@example.org` }) },
  'DELETE /memberships/invitations/:id': { may: ['group', 'broker', 'council_admin', 'supplier'], on: (s) => s.invitation() },
  'DELETE /memberships/:id': { may: ['group', 'broker', 'council_admin', 'supplier'], on: (s) => s.membership() },
  'GET /offices': { may: CLERKS, on: (s) => s.office() },
  'GET /offices/invitations': { may: CLERKS },
  'POST /offices/invitations': { may: ['council_admin'], body: () => ({ role: 'broker', name: 'Bo Example', email: `${newId()}@example.org` }) },
  'DELETE /offices/invitations/:id': { may: ['council_admin'], on: (s) => s.officeInvitation() },
  'DELETE /offices/:id': { may: ['council_admin'], on: (s) => s.office() },
  'GET /person': { may: ALL },
  'PUT /person': { may: ALL, on: async () => ({ id: newId(), version: 1 }), body: { phone: '01632 960001' }, suspended: 'may', others: 200, elsewhere: 200 },
  'GET /person/invitations': { may: ALL },
  'POST /person/invitations/:id/acceptance': { may: ['group'], on: (s) => s.invitation(), as: 'invited' },
  'POST /person/invitations/:id/declination': { may: ['group'], on: (s) => s.invitation(), as: 'invited' },
  'GET /person/export': { may: ALL },
  'GET /person/records': { may: ALL },
  'GET /interests': { may: CLERKS, on: (s) => s.interest() },
  'POST /interests': { may: READERS, on: (s) => s.group(), body: (s) => ({ organisationId: s.id, nature: 'trustee' }) },
  'DELETE /interests/:id': { may: ['council_admin', ...READERS.filter((r) => r !== 'council_admin')], on: (s) => s.interest() },

  'GET /council': { may: ALL },
  'PUT /council': { may: ['council_admin'], on: async () => ({ id: newId(), version: 1 }), body: { rules: { liveNeedLimit: 50 } }, elsewhere: 200 },
  'GET /council/wards': { may: ALL },
  'GET /council/bank-holidays': { may: ALL },
  'GET /councils': { may: ALL },
  'GET /places/:postcode': { may: ALL, path: () => '/places/OX1%201AA' },
  'GET /skills': { may: ALL },
  'POST /skills': { may: ['broker', 'council_admin'], body: { label: 'Dry stone walling', parent: 'building', synonyms: ['stone walls'], relatives: { bricklaying: 60 } } },
  'GET /measure-sets': { may: ALL },
  'GET /measures': { may: ALL },
  'GET /measures/:id': { may: ALL, on: (s) => s.measure(), others: 200 },
  'POST /measures/:id/proxy-values': { may: ['council_admin'], on: (s) => s.measure(), body: { millipence: 2_002_000, basis: 'replacement cost', source: 'Our own survey of 2025', licence: 'OGL v3', fromOn: '2026-07-01' } },
  'POST /measures/:id/valuation-rules': { may: ['council_admin'], on: (s) => s.measure(), body: { deadweightBp: 1500, displacementBp: 0, reason: 'Our own evaluation of 2025', fromOn: '2026-07-01' } },

  'POST /needs': { may: ['group', 'broker'], on: (s) => s.group(), body: (s) => ({ ...NEED, organisationId: s.group!.organisationId }) },
  'GET /needs': { may: ['group', ...READERS, 'supplier'], on: (s) => s.need(), others: 'nothing' },
  'GET /needs/:id': { may: ['group', ...READERS, 'supplier'], on: (s) => s.need() },
  'PUT /needs/:id': { may: ['group', 'broker'], on: (s) => s.queriedNeed(), body: NEED },
  'POST /needs/:id/submission': { may: ['group', 'broker'], on: (s) => s.queriedNeed() },
  'POST /needs/:id/question': { may: ['broker'], on: (s) => s.need(), body: { question: 'How many rooms?' } },
  'POST /needs/:id/opening': { may: ['broker'], on: (s) => s.need() },
  'POST /needs/:id/refusal': { may: ['broker'], on: (s) => s.need(), body: { code: 'individual', note: 'This is for one person.' } },
  'POST /needs/:id/withdrawal': { may: ['group', 'broker'], on: (s) => s.openNeed(), body: { code: 'not-needed-now' } },

  'POST /pledges': { may: ['supplier', 'broker'], on: (s) => s.supplier(), body: (s) => ({ ...OFFER, organisationId: s.supplier!.organisationId }) },
  'GET /pledges': { may: ['supplier', ...READERS, 'group'], on: (s) => s.pausedPledge(), others: 'nothing' },
  'GET /pledges/:id': { may: ['supplier', ...READERS, 'group'], on: (s) => s.pausedPledge() },
  'POST /pledges/:id/answer': { may: ['supplier', 'broker'], on: (s) => s.standingPledge(), body: TERMS },
  'PUT /pledges/:id': { may: ['supplier', 'broker'], on: (s) => s.pledge(), body: TERMS },
  'POST /pledges/:id/parts': { may: ['supplier', 'broker'], on: (s) => s.pledge(), body: { ...TERMS, quantity: 600 } },
  'POST /pledges/:id/pause': { may: ['supplier', 'broker'], on: (s) => s.pledge() },
  'POST /pledges/:id/resumption': { may: ['supplier', 'broker'], on: (s) => s.pausedPledge() },
  'POST /pledges/:id/withdrawal': { may: ['supplier', 'broker'], on: (s) => s.pledge(), body: { code: 'capacity' } },

  'POST /rounds': { may: ['broker'], body: { alpha: 0.8, sandbox: true } },
  'GET /rounds': { may: CLERKS, on: (s) => s.round() },
  'GET /rounds/:id': { may: CLERKS, on: (s) => s.round() },
  'GET /rounds/:id/matches': { may: CLERKS, on: (s) => s.doneRound() },
  'POST /rounds/:id/cancellation': { may: ['broker'], on: (s) => s.round() },
  'GET /rounds/:id/replay': { may: CLERKS, on: (s) => s.doneRound() },
  'POST /rounds/:id/approvals': { may: ['broker'], interested: 'inside', on: (s) => s.doneRound(), body: (s) => ({ matches: [{ matchId: s.matchId }] }) },
  'GET /rounds/:id/proposals': { may: CLERKS, on: (s) => s.doneRound() },
  'GET /rounds/:id/proposals.csv': { may: CLERKS, on: (s) => s.doneRound() },
  'GET /rounds/:id/why': { may: CLERKS, on: (s) => s.doneRound(), path: (s) => `/rounds/${s.id}/why?${ofPair(s)}` },
  'GET /rounds/:id/why-not': { may: CLERKS, on: (s) => s.doneRound(), path: (s) => `/rounds/${s.id}/why-not?${ofPair(s)}` },
  'GET /rounds/:id/price': { may: CLERKS, on: (s) => s.doneRound(), path: (s) => `/rounds/${s.id}/price?rule=pin&quantity=60&${ofPair(s)}` },
  'GET /rounds/:id/fairness': { may: CLERKS, on: (s) => s.doneRound() },
  'GET /rounds/:id/wards': { may: CLERKS, on: (s) => s.doneRound() },
  'GET /rounds/:id/left-out': { may: CLERKS, on: (s) => s.doneRound() },
  'GET /rounds/:id/conflicts': { may: CLERKS, on: (s) => s.doneRound() },
  'GET /rounds/:id/comparison': { may: CLERKS, on: (s) => s.doneRound(), path: (s) => `/rounds/${s.id}/comparison?with=${s.id}` },
  'POST /round-replays': { may: ['broker'], on: (s) => s.noReplay(), body: { alpha: 1 }, elsewhere: 202 },
  'GET /round-replays': { may: CLERKS, on: (s) => s.replay() },
  'GET /round-replays/:id': { may: CLERKS, on: (s) => s.replay() },
  'GET /pairs/why-not': { may: CLERKS, on: (s) => s.pair(), path: (s) => `/pairs/why-not?pledgeId=${s.pledgeId as string}&lineId=${s.lineId as string}`, elsewhere: 404 },
  'GET /pair-rules': { may: CLERKS, on: (s) => s.pairRule() },
  'POST /pair-rules': { may: ['broker'], on: (s) => s.pair(), body: (s) => ({ pledgeId: s.pledgeId, lineId: s.lineId, rule: 'forbid', reason: 'They fell out.' }) },
  'DELETE /pair-rules/:id': { may: ['broker'], on: (s) => s.pairRule() },

  'POST /matches': { may: PARTIES, on: (s) => s.pair(), body: (s) => ({ pledgeId: s.pledgeId, lineId: s.lineId, quantity: s.quantity }) },
  'GET /matches': { may: WITH_AUDITOR, on: (s) => s.askedMatch(), others: 'nothing' },
  'GET /matches/:id': { may: WITH_AUDITOR, on: (s) => s.askedMatch() },
  'GET /matches/:id/contacts': { may: ['broker', ...PARTIES], on: (s) => s.acceptedMatch() },
  'POST /matches/:id/approval': { may: ['broker'], on: (s) => s.askedMatch(), body: { note: 'A good pair.' } },
  'POST /matches/:id/refusal': { may: ['broker'], on: (s) => s.askedMatch(), body: { code: 'other', note: 'Another one fits better.' } },
  'POST /matches/:id/acceptances': { may: ['group', 'supplier'], on: (s) => s.approvedMatch() },
  'POST /matches/:id/declination': { may: ['group', 'supplier'], on: (s) => s.approvedMatch(), body: { code: 'dates', note: 'We are closed then.' } },
  'PUT /matches/:id/clock': { may: ['group'], on: (s) => s.approvedMatch(), body: { to: '2026-06-24T22:59:59.999Z' } },
  'POST /matches/:id/end': { may: ['broker', ...PARTIES], on: (s) => s.acceptedMatch(), body: { code: 'dates', note: 'The hall is closed.' } },
  'GET /matches/:id/job': { may: WITH_AUDITOR, on: (s) => s.matchWithJob() },
  'PUT /matches/:id/job': { may: ['supplier', 'group'], on: async (s) => ({ ...await s.acceptedMatch(), version: 0 }), body: JOB },
  'POST /matches/:id/job/agreement': { may: ['group', 'supplier'], on: async (s) => ({ ...await s.matchWithJob(), version: 1 }) },

  'POST /matches/:id/deliveries': { may: ['supplier'], on: (s) => s.matchWithJob(), body: { quantity: 240, happenedOn: '2026-06-01', deliverer: 'Our team' } },
  'GET /deliveries': { may: WITH_AUDITOR, on: (s) => s.delivery(), others: 'nothing' },
  'GET /deliveries/:id/receipt': { may: WITH_AUDITOR, on: (s) => s.sealedDelivery() },
  'GET /transfers/:id/inclusion-proof': { may: [...OFFICERS, 'auditor'], on: (s) => s.sealedTransfer() },
  'GET /councils/:slug/heads': { may: EVERYBODY, on: (s) => s.sealedDelivery(), path: () => '/councils/oxford-test/heads?limit=1' },
  'GET /councils/:slug/consistency-proof': { may: EVERYBODY, on: (s) => s.sealedDelivery(), path: () => '/councils/oxford-test/consistency-proof?first=1&second=3' },
  'GET /deliveries/:id': { may: WITH_AUDITOR, on: (s) => s.delivery() },
  'POST /deliveries/:id/evidence': { may: ['supplier'], on: (s) => s.delivery(), file: () => Buffer.from(`%PDF-1.4\n% ${newId()}\n%%EOF\n`) },
  'GET /deliveries/:id/evidence': { may: WITH_AUDITOR, on: (s) => s.evidence() },
  'GET /deliveries/:id/evidence/:evidenceId': { may: WITH_AUDITOR, on: (s) => s.evidence(), path: (s) => `/deliveries/${s.id}/evidence/${s.evidenceId as string}` },
  'DELETE /deliveries/:id/evidence/:evidenceId': { may: ['supplier'], on: (s) => s.evidence(), path: (s) => `/deliveries/${s.id}/evidence/${s.evidenceId as string}` },
  'POST /deliveries/:id/withdrawal': { may: ['supplier'], on: (s) => s.delivery() },
  'POST /deliveries/:id/confirmation': { may: ['group', 'broker'], on: (s) => s.delivery(), body: { answer: 'all', whatChanged: 'The hall is bright.' } },
  'POST /deliveries/:id/evidence-acceptance': { may: ['contract_manager'], on: (s) => s.silentDelivery(), body: REASON },
  'POST /deliveries/:id/reversal': { may: ['broker', 'council_admin'], on: (s) => s.confirmedDelivery(), body: REASON },

  'POST /concerns': { may: ALL, body: { note: 'A helper was alone with a child.' }, suspended: 'may' },
  'GET /concerns': { may: [], named: true, on: (s) => s.concern() },
  'GET /concerns/:id': { may: [], named: true, on: (s) => s.concern() },
  'POST /concerns/:id/pause': { may: [], named: true, on: (s) => s.concern() },
  'POST /concerns/:id/resumption': { may: [], named: true, on: (s) => s.concern('paused') },
  'POST /concerns/:id/decision': { may: [], named: true, on: (s) => s.concern(), body: { outcome: 'advice-given', ...REASON } },

  'POST /cases': { may: ['group', 'supplier', ...OFFICERS], body: { note: 'Nobody came, and nobody rang.' }, suspended: 'may' },
  'PUT /cases/:id/owner': { may: ['broker', 'council_admin'], on: (s) => s.dispute(), body: (s) => ({ personId: s.officerId }) },
  'GET /cases': { may: WITH_AUDITOR, on: (s) => s.dispute(), others: 'nothing' },
  'GET /cases/:id': { may: WITH_AUDITOR, on: (s) => s.dispute() },
  'POST /cases/:id/decision': { may: ['broker', 'council_admin'], on: (s) => s.dispute(), body: { outcome: 'upheld', ...REASON } },
  'POST /cases/:id/appeal': { may: PARTIES, on: (s) => s.decidedCase(), body: REASON, suspended: 'may' },
};

/** Whoever is not signed in is sent to sign in (303). */
export const WEB_WALK: Record<string, Line> = {
  ...READING_WALK,
  'GET /health': { may: EVERYBODY },
  'GET /': { may: EVERYBODY },
  'GET /c/:slug': { may: EVERYBODY, path: () => '/c/oxford-test' },
  'GET /attribution': { may: EVERYBODY },
  'GET /cookies': { may: EVERYBODY },
  'GET /accessibility': { may: EVERYBODY },
  'GET /sign-in': { may: EVERYBODY },
  'POST /sign-in': { may: EVERYBODY, body: { email: 'nobody@example.org' } },
  'GET /sign-in/sent': { may: EVERYBODY },
  'POST /sign-in/code': { may: EVERYBODY, body: { code: '000000' } },
  'GET /sign-in/link/:link': { may: EVERYBODY, path: () => '/sign-in/link/abc' },
  'POST /sign-in/link/:link': { may: EVERYBODY, path: () => '/sign-in/link/abc' },
  'POST /sign-in/out': { may: EVERYBODY },
  'GET /c/:slug/join/:kind': { may: EVERYBODY, path: () => '/c/oxford-test/join/group' },
  'POST /c/:slug/join/:kind': { may: EVERYBODY, path: () => '/c/oxford-test/join/supplier', body: { email: 'newcomer@example.org' } },
  'GET /join/:slug/:kind': { may: ALL, path: () => '/join/oxford-test/group', suspended: 'may' },
  'GET /join/:slug/:kind/:page': { may: ALL, path: () => '/join/oxford-test/group/find', suspended: 'may' },
  'POST /join/:slug/:kind/:page': { may: ALL, path: () => '/join/oxford-test/supplier/find', body: { name: 'Oakfield Builders', register: 'none' }, suspended: 'may' },
  'POST /join/:slug/:kind/removal': { may: ALL, path: () => '/join/oxford-test/supplier/removal', suspended: 'may' },
  'GET /confirm/:secret': { may: EVERYBODY, on: (s) => s.confirmationLink(), path: (s) => `/confirm/${s.secret as string}` },
  'POST /confirm/:secret': { may: EVERYBODY, on: (s) => s.confirmationLink(), path: (s) => `/confirm/${s.secret as string}`, body: { answer: 'all', whatChanged: 'The hall is bright.' } },
  'GET /c/:slug/records': { may: EVERYBODY, path: () => '/c/oxford-test/records' },
  'GET /c/:slug/records.json': { may: EVERYBODY, path: () => '/c/oxford-test/records.json' },
  'GET /c/:slug/confirmed.csv': { may: EVERYBODY, path: () => '/c/oxford-test/confirmed.csv' },
  'GET /c/:slug/needs.csv': { may: EVERYBODY, path: () => '/c/oxford-test/needs.csv' },
  'GET /tasks': { may: ALL },
  'GET /invitations': { may: ALL },
  'POST /invitations/:id/acceptance': { may: ['group'], on: (s) => s.invitation(), as: 'invited' },
  'POST /invitations/:id/declination': { may: ['group'], on: (s) => s.invitation(), as: 'invited' },
  'GET /rounds': { may: CLERKS, on: (s) => s.doneRound() },
  'POST /rounds': { may: ['broker'], on: (s) => s.noRound(), elsewhere: 303 },
  'GET /rounds/:id': { may: CLERKS, on: (s) => s.doneRound() },
  'GET /rounds/:id/events': { may: CLERKS, on: (s) => s.doneRound() },
  'POST /rounds/:id/cancellation': { may: ['broker'], on: (s) => s.round() },
  'POST /rounds/:id/sandbox': { may: ['broker'], on: (s) => s.doneRound(), body: { alpha: '1' } },
  'POST /rounds/:id/approvals': { may: ['broker'], interested: 303, on: (s) => s.doneRound(), body: (s) => ({ match: `${s.matchId as string}.1` }) },
  'GET /rounds/:id/wards': { may: CLERKS, on: (s) => s.doneRound() },
  'GET /rounds/:id/comparison': { may: CLERKS, on: (s) => s.doneRound(), path: (s) => `/rounds/${s.id}/comparison?with=${s.id}` },
  'GET /rounds/:id/proposals.csv': { may: CLERKS, on: (s) => s.doneRound() },
  'GET /rounds/:id/why': { may: CLERKS, on: (s) => s.doneRound(), path: (s) => `/rounds/${s.id}/why?${ofPair(s)}` },
  'GET /rounds/:id/why-not': { may: CLERKS, on: (s) => s.doneRound(), path: (s) => `/rounds/${s.id}/why-not?${ofPair(s)}` },
  'GET /rounds/:id/override': { may: ['broker'], on: async (s) => ({ ...await s.doneRound(), parties: undefined }), path: (s) => `/rounds/${s.id}/override?rule=pin&quantity=1&${ofPair(s)}` },
  'POST /rounds/:id/override': { may: ['broker'], on: async (s) => ({ ...await s.doneRound(), parties: undefined }), path: (s) => `/rounds/${s.id}/override?rule=forbid&${ofPair(s)}`, body: { reason: 'They fell out.' } },
  'GET /pair-rules': { may: CLERKS, on: (s) => s.pairRule() },
  'POST /pair-rules/:id/release': { may: ['broker'], on: (s) => s.pairRule() },
  'GET /queue': { may: ['broker'], on: (s) => s.need() },
  'GET /needs': { may: ['group', ...READERS], on: (s) => s.openNeed() },
  'GET /needs/:id': { may: ['group', ...READERS], on: (s) => s.need() },
  'GET /commitments': { may: ['supplier', ...READERS] },
  'GET /commitments/list.csv': { may: ['supplier', ...READERS], on: (s) => s.commitment() },
  'POST /commitments/:id/acceptance': { may: ['contract_manager'], on: (s) => s.commitment() },
  'GET /commitments/:id/refusal': { may: ['contract_manager'], on: (s) => s.commitment() },
  'POST /commitments/:id/refusal': { may: ['contract_manager'], on: (s) => s.commitment(), body: { reason: 'It was promised before.' } },
  'GET /matches/:id': { may: WITH_AUDITOR, on: (s) => s.askedMatch() },
  'POST /matches/:id/acceptance': { may: ['group', 'supplier'], on: (s) => s.approvedMatch() },
  'GET /matches/:id/declination': { may: PARTIES, on: (s) => s.approvedMatch(), suspended: 'not' },
  'POST /matches/:id/declination': { may: PARTIES, on: (s) => s.approvedMatch(), body: { reason: 'dates' } },
  'POST /matches/:id/approval': { may: ['broker'], on: (s) => s.askedMatch() },
  'GET /matches/:id/refusal': { may: ['broker'], on: (s) => s.askedMatch() },
  'POST /matches/:id/refusal': { may: ['broker'], on: (s) => s.askedMatch(), body: { reason: 'broker-judgement' } },
  'GET /deliveries/:id/receipt': { may: WITH_AUDITOR, on: (s) => s.sealedDelivery() },
  'GET /deliveries/:id': { may: WITH_AUDITOR, on: (s) => s.delivery() },
  'POST /deliveries/:id/evidence': { may: ['supplier'], on: (s) => s.delivery(), file: () => Buffer.from(`%PDF-1.4\n% ${newId()}\n%%EOF\n`) },
  'GET /deliveries/:id/evidence/:evidenceId': { may: WITH_AUDITOR, on: (s) => s.evidence(), path: (s) => `/deliveries/${s.id}/evidence/${s.evidenceId as string}` },
  'POST /deliveries/:id/evidence/:evidenceId/removal': { may: ['supplier'], on: (s) => s.evidence(), path: (s) => `/deliveries/${s.id}/evidence/${s.evidenceId as string}/removal` },
  'POST /deliveries/:id/confirmation': { may: ['group', 'broker'], on: (s) => s.delivery(), body: { answer: 'all', whatChanged: 'The hall is bright.' } },
  'GET /organisations': { may: ['group', ...READERS, 'supplier'], on: (s) => s.group() },
  'POST /needs/:id/submission': { may: ['group', 'broker'], on: (s) => s.queriedNeed(), body: { answer: 'Two rooms.' } },
  'POST /needs/:id/opening': { may: ['broker'], on: (s) => s.need() },
  'GET /needs/:id/question': { may: ['broker'], on: (s) => s.need() },
  'POST /needs/:id/question': { may: ['broker'], on: (s) => s.need(), body: { note: 'How many rooms?' } },
  'GET /needs/:id/refusal': { may: ['broker'], on: (s) => s.need() },
  'POST /needs/:id/refusal': { may: ['broker'], on: (s) => s.need(), body: { reason: 'outside-area' } },
  'GET /matches/:id/job': { may: PARTIES, on: (s) => s.acceptedMatch(), suspended: 'not' },
  'POST /matches/:id/job': { may: PARTIES, on: async (s) => ({ ...await s.acceptedMatch(), version: undefined }), body: JOB_TYPED },
  'POST /matches/:id/job/agreement': { may: ['group', 'supplier'], on: async (s) => ({ ...await s.matchWithJob(), version: 1 }) },
  'GET /matches/:id/delivery': { may: ['supplier'], on: (s) => s.matchWithJob(), suspended: 'not' },
  'POST /matches/:id/delivery': { may: ['supplier'], on: (s) => s.matchWithJob(), body: { 'sessions': '1', 'quantity-0': '8', 'on-0-day': '1', 'on-0-month': '6', 'on-0-year': '2026' } },
  'GET /ask': { may: ['group'], on: (s) => s.needDraft(), suspended: 'not' },
  'POST /ask': { may: ['group'] },
  'POST /ask/:id/removal': { may: ['group'], on: (s) => s.needDraft() },
  'GET /ask/:id/:page': { may: ['group'], on: (s) => s.needDraft(), path: (s) => `/ask/${s.id}/what`, suspended: 'not' },
  'POST /ask/:id/:page': { may: ['group'], on: (s) => s.needDraft(), path: (s) => `/ask/${s.id}/what`, body: { title: 'Paint our hall', kind: 'volunteering' } },
  'GET /complaint': { may: ['group', 'supplier', ...OFFICERS] },
  'POST /complaint': { may: ['group', 'supplier', ...OFFICERS], body: { note: 'Nobody came, and nobody rang.' }, suspended: 'may' },
  'GET /cases': { may: WITH_AUDITOR, on: (s) => s.dispute() },
  'GET /cases/list.csv': { may: WITH_AUDITOR, on: (s) => s.dispute() },
  'GET /cases/:id': { may: WITH_AUDITOR, on: (s) => s.dispute() },
  'POST /cases/:id/note': { may: ['group', ...DECIDERS, 'supplier'], on: (s) => s.dispute(), body: { note: 'Here is what happened.' }, suspended: 'may' },
  'GET /cases/:id/decision': { may: DECIDERS, on: (s) => s.dispute() },
  'POST /cases/:id/decision': { may: DECIDERS, on: (s) => s.dispute(), body: { outcome: 'upheld', note: 'The sheet is signed.' } },
  'GET /cases/:id/appeal': { may: PARTIES, on: (s) => s.decidedCase(), suspended: 'may' },
  'POST /cases/:id/appeal': { may: PARTIES, on: (s) => s.decidedCase(), body: { note: 'The sheet is not ours.' }, suspended: 'may' },
  'GET /offers': { may: ['supplier', ...READERS], on: (s) => s.pledge() },
  'GET /offers/list.csv': { may: ['supplier', ...READERS], on: (s) => s.pledge() },
  'GET /offers/:id': { may: ['supplier', ...READERS], on: (s) => s.pledge() },
  'GET /offers/:id/answer': { may: ['supplier', 'broker'], on: (s) => s.standingPledge(), suspended: 'not' },
  'POST /offers/:id/answer': { may: ['supplier', 'broker'], on: (s) => s.standingPledge(), body: OFFER_TYPED },
  'GET /offers/:id/change': { may: ['supplier', 'broker'], on: (s) => s.pledge(), suspended: 'not' },
  'POST /offers/:id/change': { may: ['supplier', 'broker'], on: (s) => s.pledge(), body: OFFER_TYPED },
  'GET /offers/:id/part': { may: ['supplier', 'broker'], on: (s) => s.pledge(), suspended: 'not' },
  'POST /offers/:id/part': { may: ['supplier', 'broker'], on: (s) => s.pledge(), body: { ...OFFER_TYPED, quantity: '10' } },
  'POST /offers/:id/pause': { may: ['supplier', 'broker'], on: (s) => s.pledge() },
  'POST /offers/:id/resumption': { may: ['supplier', 'broker'], on: (s) => s.pausedPledge() },
  'GET /offers/:id/withdrawal': { may: ['supplier', 'broker'], on: (s) => s.pledge(), suspended: 'not' },
  'POST /offers/:id/withdrawal': { may: ['supplier', 'broker'], on: (s) => s.pledge(), body: { reason: 'capacity' } },
  'GET /organisations/list.csv': { may: ['group', ...READERS, 'supplier'], on: (s) => s.group() },
  'GET /organisations/:id': { may: ['group', ...READERS, 'supplier'], on: (s) => s.group() },
  'GET /organisations/:id/verification': { may: DECIDERS, on: (s) => s.standing('applied') },
  'POST /organisations/:id/verification': { may: DECIDERS, on: (s) => s.standing('applied') },
  'GET /organisations/:id/question': { may: DECIDERS, on: (s) => s.standing('applied') },
  'POST /organisations/:id/question': { may: DECIDERS, on: (s) => s.standing('applied'), body: { note: 'Who are your trustees?' } },
  'GET /organisations/:id/answer': { may: ['group', ...DECIDERS, 'supplier'], on: (s) => s.standing('queried'), suspended: 'not' },
  'POST /organisations/:id/answer': { may: ['group', ...DECIDERS, 'supplier'], on: (s) => s.standing('queried'), body: { note: 'Ann and Bo.' } },
  'GET /organisations/:id/refusal': { may: DECIDERS, on: (s) => s.standing('applied') },
  'POST /organisations/:id/refusal': { may: DECIDERS, on: (s) => s.standing('applied'), body: { reason: 'outside-area' } },
  'GET /organisations/:id/suspension': { may: DECIDERS, on: (s) => s.standing('verified') },
  'POST /organisations/:id/suspension': { may: DECIDERS, on: (s) => s.standing('verified'), body: { reason: 'conduct' } },
  'GET /organisations/:id/restoration': { may: DECIDERS, on: (s) => s.standing('suspended') },
  'POST /organisations/:id/restoration': { may: DECIDERS, on: (s) => s.standing('suspended') },
  'GET /organisations/:id/closing': { may: [...DECIDERS, ...PARTIES], on: (s) => s.standing('verified') },
  'POST /organisations/:id/closing': { may: [...DECIDERS, ...PARTIES], on: (s) => s.standing('verified'), body: { reason: 'left' }, suspended: 'may' },
  'GET /organisations/:id/appeal': { may: ['group', ...DECIDERS, 'supplier'], on: (s) => s.standing('refused'), suspended: 'may' },
  'POST /organisations/:id/appeal': { may: ['group', ...DECIDERS, 'supplier'], on: (s) => s.standing('suspended'), body: { note: 'The hall moved into the area.' }, suspended: 'may' },
  'GET /organisations/:id/appeal-decision': { may: DECIDERS, on: (s) => s.standing('appealed') },
  'POST /organisations/:id/appeal-decision': { may: DECIDERS, on: (s) => s.standing('appealed'), body: { reason: 'upheld', note: 'Lease seen.' } },
  'GET /tokens': { may: ALL },
  'POST /tokens': { may: ALL, body: { name: 'A spreadsheet', may: 'read', days: '30' } },
  'POST /tokens/:id/revocation': { may: ALL, on: (s) => s.token(), as: 'invited' },
  'GET /council/look': { may: ['council_admin'] },
  'POST /council/look': { may: ['council_admin'], body: { name: 'Oxford Test Council', accent: '#14342b' } },
  'GET /council/settings': { may: ['council_admin'] },
  'POST /council/settings': { may: ['council_admin'], body: { ...shownOf({ rules: DEFAULT_RULES, clocks: DEFAULT_CLOCKS }), liveNeedLimit: '4' } },
  'POST /tasks/role': { may: ALL, suspended: 'may' },
};
