import { CasesService, ComplaintsService } from '@app/delivery';
import { newId, type Actor } from '@app/kernel';
import { record } from '@app/database';
import { AcceptancesService, ApprovalsService } from '@app/matching';
import { NOTICES } from '@app/notices';
import { Sessions } from '@app/people';
import supertest from 'supertest';
import { startWeb, type Running } from '../../apps/web/src/start';
import { apiWorld, type ApiWorld } from '../api/fixture';
import { stage, type Stage, type Subject } from '../api/permission-walk.stage';
import { lettersOf } from '../support/letters';

type Told = Subject & { type?: string };

/** Every rule of who is told what: the letter's link opens for whoever gets it. */
describe('the link of a letter', () => {
  let w: ApiWorld;
  let web: Running;
  let s: Stage;
  beforeAll(async () => {
    w = await apiWorld();
    web = await startWeb({ databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1' }, w.clock);
    s = stage(w);
    for (const role of ['broker', 'council_admin', 'contract_manager'] as const) await w.person(role);
  });
  afterAll(async () => {
    await web?.close();
    await w.close();
  });

  /** As the verb would leave it, where the way there is long. */
  const left = async (table: 'need' | 'pledge' | 'match' | 'delivery' | 'match_round' | 'commitment', state: string, subject: Promise<Subject>): Promise<Subject> => {
    const made = await subject;
    await w.run(w.system, (tx) => tx.query(`UPDATE ${table} SET state = $2 WHERE id = $1`, [made.id, state]));
    return made;
  };
  const fromRound = async (): Promise<Subject & { parties: string[] }> => {
    const round = await s.doneRound();
    await w.run(await w.person('broker'), (tx) => w.of(ApprovalsService).approve(tx, round.matchId as string, null));
    return { id: round.matchId as string, parties: round.parties as string[] };
  };
  const actingFor = async (role: 'supplier' | 'group', organisationId: string): Promise<Actor> => {
    const [{ person_id: personId }] = await w.source.query<[{ person_id: string }]>('SELECT person_id FROM membership WHERE organisation_id = $1', [organisationId]);
    return { kind: 'person', personId, councilId: w.councilId, role, organisationId, suspended: false, scopes: null };
  };
  const acceptedBy = async (side: 'supplier' | 'group'): Promise<Subject> => {
    const match = await fromRound();
    await w.run(await actingFor(side, match.parties[side === 'supplier' ? 0 : 1]!), (tx) => w.of(AcceptancesService).accept(tx, match.id, null));
    return match;
  };
  const declined = async (): Promise<Subject> => {
    const match = await s.askedMatch();
    await w.run(await w.person('broker'), (tx) => w.of(ApprovalsService).decline(tx, match.id, null, { code: 'broker-judgement' }));
    return match;
  };
  const appealed = async (): Promise<Subject> => {
    const found = await s.decidedCase();
    await w.run(found.group!, (tx) => w.of(CasesService).appeal(tx, found.id, null, 'The sheet is not ours.'));
    return found;
  };
  const complaint = async (upTo: 'open' | 'decided' | 'appealed'): Promise<Subject> => {
    const group = await w.organisation('group');
    const { id } = await w.run(group, (tx) => w.of(ComplaintsService).open(tx, { note: 'Nobody rang.' }));
    if (upTo !== 'open') await w.run(await w.person('broker'), (tx) => w.of(ComplaintsService).decide(tx, id, null, { outcome: 'part', reason: 'We rang late.' }));
    if (upTo === 'appealed') await w.run(group, (tx) => w.of(ComplaintsService).appeal(tx, id, null, 'You never rang.'));
    return { id, group };
  };
  const council = async (): Promise<Subject> => ({ id: w.councilId });

  /** What each event is about. Where making it recorded the event, that is taken; else one is recorded. */
  const SUBJECTS: Record<string, (() => Promise<Told>)[]> = {
    'need.submitted': [() => s.need()], 'need.queried': [() => s.queriedNeed()], 'need.opened': [() => s.openNeed()], 'need.refused': [() => left('need', 'refused', s.need())], 'need.expired': [() => left('need', 'expired', s.openNeed())],
    'pledge.offered': [() => s.standingPledge()], 'pledge.expired': [() => left('pledge', 'expired', s.pledge())], 'round.finished': [() => s.doneRound()], 'round.failed': [() => left('match_round', 'failed', s.round())],
    'match.proposed': [() => s.askedMatch()], 'match.approved': [() => s.approvedMatch(), fromRound], 'match.accepted_by_supplier': [() => acceptedBy('supplier')], 'match.accepted_by_group': [() => acceptedBy('group')], 'match.accepted': [() => s.acceptedMatch()],
    'match.declined': [declined], 'match.lapsed': [() => left('match', 'lapsed', s.approvedMatch())], 'match.withdrawn': [() => left('match', 'withdrawn', s.acceptedMatch())], 'match.ended_short': [() => left('match', 'ended_short', s.acceptedMatch())],
    'job.changed': [() => s.matchWithJob()], 'delivery.logged': [() => s.delivery()], 'delivery.beyond_promise': [() => left('delivery', 'beyond_promise', s.delivery())], 'delivery.reversed': [() => left('delivery', 'reversed', s.confirmedDelivery())],
    'confirmation.given': [() => s.confirmedDelivery()], 'confirmation.late': [() => s.confirmedDelivery()], 'confirmation.reminded': [() => s.delivery()], 'confirmation.silent': [() => s.silentDelivery()],
    'case.opened': [() => s.dispute()], 'case.noted': [() => s.dispute()], 'case.decided': [() => s.decidedCase()], 'case.appealed': [appealed],
    'complaint.opened': [() => complaint('open')], 'complaint.decided': [() => complaint('decided')], 'complaint.appealed': [() => complaint('appealed')], 'concern.raised': [() => s.concern()],
    'organisation.applied': [() => s.standing('applied')], 'organisation.verified': [() => s.standing('verified')], 'organisation.queried': [() => s.standing('queried')], 'organisation.refused': [() => s.standing('refused')],
    'organisation.suspended': [() => s.standing('suspended')], 'organisation.restored': [() => s.standing('verified')], 'organisation.appealed': [() => s.standing('appealed')],
    'ledger.alarm_raised': [council], 'ledger.head_signed': [async () => { await s.sealedDelivery(); return council(); }], 'suggestion.made': [() => s.suggestion()], 'invitation.made': [() => s.invitation()],
    'commitment.refused': [() => left('commitment', 'refused', s.commitment())], 'commitment.ended': [() => left('commitment', 'ended', s.acceptedCommitment())],
    ...Object.fromEntries(['increased', 'reduced', 'extended', 'window_cut', 'waived', 'converted', 'novated'].map((verb) => [`commitment.${verb}`, [() => s.acceptedCommitment()]])),
  };
  const NOUN: Record<string, string> = { round: 'match_round', job: 'match', confirmation: 'delivery', complaint: 'case', ledger: 'council' };

  async function eventOf(type: string, told: Told): Promise<string> {
    const [known] = await w.run(w.system, (tx) => tx.query<{ id: string }>('SELECT id FROM event WHERE type = $1 AND subject_id = $2 ORDER BY id DESC LIMIT 1', [type, told.id]));
    if (known) return known.id;
    const noun = type.split('.')[0]!;
    const payload = { organisationId: (told.group ?? told.supplier)?.organisationId ?? null, groupId: told.group?.organisationId ?? null, supplierId: told.supplier?.organisationId ?? null, ...(noun === 'delivery' || noun === 'confirmation' ? { deliveryId: told.id } : {}) };
    return w.run(w.system, (tx) => record(tx, { type, subjectType: NOUN[noun] ?? noun, subjectId: told.id, payload }));
  }

  const open = (path: string, cookie = '') => supertest(web.url).get(path).set('cookie', cookie).redirects(0);

  it('opens the thing itself for each person whom a rule addresses, and asks anybody else to sign in and brings them back', async () => {
    const rules = Object.entries(NOTICES).flatMap(([type, notices]) => notices.map((n) => `${type} ${n.template}`));
    expect(Object.keys(NOTICES).filter((type) => NOTICES[type]!.length && !SUBJECTS[type])).toEqual([]);
    const sessions = web.app.get(Sessions, { strict: false });
    const [seen, faults] = [new Set<string>(), [] as string[]];
    for (const [type, makers] of Object.entries(SUBJECTS)) for (const make of makers) {
      const eventId = await eventOf(type, await make());
      const letters = await w.run(w.system, (tx) => lettersOf(w, tx, eventId));
      for (const letter of letters) {
        const [notice] = await w.run(w.system, (tx) => tx.query<{ template: string; person_id: string; role: string }>(
          'SELECT n.template, n.person_id, b.role FROM notice n JOIN membership b ON b.person_id = n.person_id AND b.council_id = n.council_id WHERE n.id = $1', [letter.noticeId]));
        const rule = `${type} ${notice!.template}`;
        // Many officers hear of the same: one of each role looks.
        if (seen.has(`${rule} ${notice!.role}`)) continue;
        seen.add(rule).add(`${rule} ${notice!.role}`);
        const { status } = await open(letter.path, `cw-session=${(await sessions.begin(notice!.person_id)).token}`);
        if (status !== 200) faults.push(`${rule} to a ${notice!.role}: ${letter.path} is ${status}`);
        const unknown = await open(letter.path);
        const back = [unknown.headers['set-cookie'] ?? []].flat().some((c) => c.startsWith(`cw-next=${encodeURIComponent(letter.path)};`)) || letter.path === '/tasks';
        if (unknown.status !== 200 && !(unknown.headers.location === '/sign-in' && back)) faults.push(`${rule}: ${letter.path} is ${unknown.status} to whoever is not signed in, and forgets where they were going`);
      }
    }
    expect(faults).toEqual([]);
    expect(rules.filter((rule) => !seen.has(rule))).toEqual([]);
  }, 120_000);

  it('leads to the thing, and to nobody else’s', async () => {
    const need = await s.openNeed();
    const eventId = await eventOf('need.opened', need);
    const [letter] = await w.run(w.system, (tx) => lettersOf(w, tx, eventId));
    expect(letter!.path).toBe(`/needs/${need.id}`);
    const other = await w.organisation('group');
    const { token } = await web.app.get(Sessions, { strict: false }).begin(other.personId!);
    expect((await open(letter!.path, `cw-session=${token}`)).status).toBe(404);
    expect((await open(`/needs/${newId()}`, `cw-session=${token}`)).status).toBe(404);
  });
});
