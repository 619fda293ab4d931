import { CasesService, ConcernsService, ConfirmationLinks, ConfirmationsService, DeliveriesService, EvidenceShelf, JobsService } from '@app/delivery';
import { newId, type Actor } from '@app/kernel';
import { Periods, Seals } from '@app/ledger';
import { CommitmentsService, ContractsService, CsvImportService, NeedDrafts, NeedsService, PledgesService, SuggestionsService, TrackedService, type NeedInput } from '@app/marketplace';
import { AcceptancesService, ApprovalsService, AsksService, PairRulesService, ReplaysService, RoundsService } from '@app/matching';
import { makeTotals } from '@app/reporting';
import { ApiTokens, Councils, Interests, Invitations, Memberships, Organisations } from '@app/people';
import type { World } from '../journeys/world';
import type { ApiWorld } from './fixture';
import { newKey } from '../support/signing-key';

const HOURS = 60;
export const NEED: NeedInput = { title: 'Paint our hall', story: 'Two coats on four walls.', postcode: 'OX1 1AA', lines: [{ kind: 'volunteering', unit: 'hour', quantity: 8 * HOURS, windowFrom: '2026-06-01', windowTo: '2026-12-31' }] };
export const OFFER = { title: 'A day of painting', kind: 'volunteering' as const, unit: 'hour' as const, quantity: 30 * HOURS, windowFrom: '2026-06-01', windowTo: '2026-12-31', postcode: 'OX1 1AB', radiusM: 10_000 };
const { kind: _, unit: __, quantity: ___, ...terms } = OFFER;
export const TERMS = terms;
export const JOB = { fromOn: '2026-06-01', toOn: '2026-06-01', place: 'The hall', phone: '01865 000000' };

export const REPORT = { quantity: 3, from: '2026-04-01', to: '2026-05-31', evidence: 'Payroll of May.' };
/** What a change of a promise rests on. */
export const BASIS = { reference: 'VAR-7', reason: 'Agreed at the review.' };

let referencesGiven = 0;
const id4 = () => String(++referencesGiven).padStart(4, '0');
/** A contract that no other call names. */
export const csvOf = () => `contract_reference,contract_title,contract_start,contract_end,supplier_name\nCSV-${id4()},Roads,2026-04-01,2029-03-31,Example Highways Ltd`;
export const releaseOf = () => ({
  ocid: `ocds-walk-${id4()}`, id: '1', date: '2026-01-01T00:00:00Z', tag: ['award'], initiationType: 'tender', buyer: { id: 'b', name: 'oxford-test Council' }, tender: { id: 't', title: 'Roads' },
  awards: [{ id: 'a1', status: 'active', suppliers: [{ id: 's', name: 'Example Highways Ltd' }], contractPeriod: { startDate: '2026-04-01', endDate: '2029-03-31' } }],
});

/** What a route is called on: the `:id` of its path, the version to show, whose it is, and anything else its body names. */
export interface Subject { id: string; version?: number; group?: Actor; supplier?: Actor; [name: string]: unknown }

/** An open need's line and an open offer. */
export type Pair = Subject & { pledgeId: string; lineId: string; quantity: number };

/** Makes subjects through the services, each with organisations of its own: no call disturbs another's. */
export function stage(w: World) {
  const broker = w.system;
  const [seals, sealKey] = [new Seals(), newKey()];
  const as = <T>(actor: Actor, work: Parameters<typeof w.run<T>>[1]) => w.run(actor, work);
  const row = async (table: string, id: string) => (await as(w.system, (tx) => tx.query<{ version: number }>(`SELECT version FROM "${table}" WHERE id = $1`, [id])))[0]!;
  const seen = async (table: string, subject: Subject): Promise<Subject> => ({ ...subject, version: (await row(table, subject.id)).version });

  const made = {
    group: async (): Promise<Subject> => { const group = await w.organisation('group'); return { id: group.organisationId!, group }; },
    supplier: async (): Promise<Subject> => { const supplier = await w.organisation('supplier'); return { id: supplier.organisationId!, supplier }; },
    /** A group at a step of its standing here. */
    async standing(state: 'applied' | 'verified' | 'queried' | 'refused' | 'appealed' | 'suspended' | 'closed'): Promise<Subject> {
      const group = await w.organisation('group');
      const [id, organisations] = [group.organisationId!, w.of(Organisations)];
      await as(w.system, async (tx) => {
        if (state === 'verified') return;
        if (state === 'suspended') return void await organisations.suspend(tx, id, 1, { code: 'conduct' });
        await organisations.close(tx, id, 1, { code: 'left' });
        if (state === 'closed') return;
        await organisations.apply(tx, id);
        if (state === 'queried') await organisations.query(tx, id, null, 'Who are your trustees?');
        if (state === 'refused' || state === 'appealed') await organisations.refuse(tx, id, null, { code: 'outside-area' });
        if (state === 'appealed') await organisations.appeal(tx, id, null, 'The hall moved.');
      });
      const [row] = await as(w.system, (tx) => tx.query<{ version: number }>('SELECT version FROM standing WHERE organisation_id = $1', [id]));
      return { id, version: row!.version, group };
    },
    /** Of another person at a group. */
    async membership(): Promise<Subject> {
      const group = await w.organisation('group');
      const { personId } = await w.person('auditor');
      return { id: (await as(w.system, (tx) => w.of(Memberships).grant(tx, personId!, 'group', group.organisationId))).membershipId, group };
    },
    /** To somebody who already acts for another group here. */
    async invitation(): Promise<Subject & { invited: Actor }> {
      const [group, invited] = [await w.organisation('group'), await w.organisation('group')];
      const [{ email }] = await w.source.query<[{ email: string }]>('SELECT email FROM person WHERE id = $1', [invited.personId]);
      return { ...await as(group, (tx) => w.of(Invitations).invite(tx, { name: 'Bo', email }, { role: 'group', organisationId: group.organisationId })), group, invited };
    },
    async token(): Promise<Subject & { invited: Actor }> {
      const invited = await w.organisation('group');
      const [{ id: membershipId }] = await w.source.query<[{ id: string }]>('SELECT id FROM membership WHERE person_id = $1', [invited.personId]);
      return { id: (await (w as ApiWorld).api.app.get(ApiTokens, { strict: false }).create(invited.personId!, { membershipId, name: 'test', scopes: ['needs.read'] })).id, invited };
    },
    async officeInvitation(): Promise<Subject> {
      return as(w.system, (tx) => w.of(Invitations).invite(tx, { name: 'Bo', email: `${newId()}@example.org` }, { role: 'broker', organisationId: null }));
    },
    async office(): Promise<Subject> {
      const { personId } = await w.person('auditor');
      return { id: (await as(w.system, (tx) => w.of(Memberships).grant(tx, personId!, 'broker'))).membershipId };
    },
    async interest(): Promise<Subject> {
      const [{ personId }, group] = [await w.person('broker'), await w.organisation('group')];
      return as(w.system, (tx) => w.of(Interests).declare(tx, { personId: personId!, organisationId: group.organisationId!, nature: 'trustee' }));
    },
    async measure(): Promise<Subject> {
      return (await as(w.system, (tx) => tx.query<{ id: string }>(`SELECT id FROM measure WHERE code = 'VOL-01'`)))[0]!;
    },
    /** Known elsewhere, without a standing here: each call takes another. */
    async strangers(): Promise<Subject & { next(): string }> {
      const ids = Array.from({ length: 12 }, newId);
      await w.source.query(`INSERT INTO organisation (id, kind, name, form, created_at) SELECT i, 'supplier', 'Known elsewhere ' || i, 'company', $2 FROM unnest($1::uuid[]) AS i`, [ids, w.clock.now()]);
      return { id: ids[0]!, next: () => ids.pop()! };
    },
    async need(): Promise<Subject> {
      const group = await w.organisation('group');
      const { id, version } = await as(group, (tx) => w.of(NeedsService).post(tx, group.organisationId!, NEED));
      return { id, version, group };
    },
    async needDraft(): Promise<Subject> {
      const group = await w.organisation('group');
      return { ...await as(group, (tx) => w.of(NeedDrafts).begin(tx)), group };
    },
    async queriedNeed(): Promise<Subject> {
      const need = await made.need();
      await as(broker, (tx) => w.of(NeedsService).query(tx, need.id, need.version!, 'How many rooms?'));
      return seen('need', need);
    },
    async openNeed(): Promise<Subject> {
      const need = await made.need();
      await as(broker, (tx) => w.of(NeedsService).open(tx, need.id, need.version!));
      return seen('need', need);
    },
    async pledge(): Promise<Subject> {
      const supplier = await w.organisation('supplier');
      const { id, version } = await as(supplier, (tx) => w.of(PledgesService).offer(tx, supplier.organisationId!, OFFER));
      return { id, version, supplier };
    },
    /** Any contract manager may speak for it. */
    async contract(draft = false): Promise<Subject & { manager: Actor }> {
      const [supplier, manager] = [await w.organisation('supplier'), await w.person('contract_manager')];
      const { id, version } = await as(manager, (tx) => w.of(ContractsService).create(tx, {
        reference: `HW-${id4()}`, title: 'Resurfacing of the eastern roads', startsOn: '2026-04-01', endsOn: '2029-03-31', managerId: null, suppliers: [{ organisationId: supplier.organisationId! }], draft }));
      return { id, version, supplier, manager };
    },
    async commitment(): Promise<Subject & { manager: Actor; contractId: string }> {
      const { id: contractId, supplier, manager } = await made.contract();
      const { id, version } = await as(manager, (tx) => w.of(CommitmentsService).propose(tx, {
        reference: 'SV-1', title: 'Volunteer hours', supplierId: supplier!.organisationId!, contractId, kind: 'volunteering', unit: 'hour', quantity: 200 * HOURS, windowFrom: '2026-04-01', windowTo: '2029-03-31' }));
      return { id, version, supplier, manager, contractId };
    },
    /** As the supplier put it on paper itself. */
    async ownProposal(): Promise<Subject & { contractId: string }> {
      const { id: contractId, supplier } = await made.contract();
      const { id, version } = await as(supplier!, (tx) => w.of(CommitmentsService).propose(tx, {
        reference: 'SV-1', title: 'Volunteer hours', supplierId: supplier!.organisationId!, contractId, kind: 'volunteering', unit: 'hour', quantity: 200 * HOURS, windowFrom: '2026-04-01', windowTo: '2029-03-31' }));
      return { id, version, supplier, contractId };
    },
    /** As they are just now. */
    async totals(): Promise<Subject> {
      await as(w.system, (tx) => makeTotals(tx));
      return { id: newId() };
    },
    /** Long before the first entry in the books. */
    async closedQuarter(): Promise<Subject> {
      const from = '2003-01-01';
      await as(w.system, (tx) => w.of(Periods).close(tx, from));
      return { id: newId(), from };
    },
    async acceptedCommitment(): Promise<Subject & { manager: Actor; contractId: string }> {
      const commitment = await made.commitment();
      const { version } = await as(commitment.manager, (tx) => w.of(CommitmentsService).accept(tx, commitment.id, commitment.version!));
      return { ...commitment, version };
    },
    async endedCommitment(): Promise<Subject> {
      const commitment = await made.acceptedCommitment();
      await as(w.system, (tx) => tx.query(`UPDATE commitment SET window_to = '2026-04-30', usable_to = '2026-04-30' WHERE id = $1`, [commitment.id]));
      return commitment;
    },
    async trackedCommitment(): Promise<Subject & { manager: Actor }> {
      const { id: contractId, supplier, manager } = await made.contract();
      return as(manager, async (tx) => {
        const proposed = await w.of(CommitmentsService).propose(tx, {
          reference: 'SV-2', title: 'Local jobs', supplierId: supplier!.organisationId!, contractId, mode: 'tracked', kind: 'local_jobs', unit: 'person', quantity: 12, windowFrom: '2026-04-01', windowTo: '2029-03-31' });
        const { id } = await w.of(CommitmentsService).accept(tx, proposed.id, proposed.version);
        return { id, supplier, manager };
      });
    },
    async trackedReport(): Promise<Subject> {
      const { id, supplier } = await made.trackedCommitment();
      return { ...(await as(supplier!, (tx) => w.of(TrackedService).report(tx, id, REPORT))), supplier };
    },
    async spendLinked(): Promise<Subject> {
      const { id: contractId, supplier, manager } = await made.contract();
      return as(manager, async (tx) => {
        const proposed = await w.of(CommitmentsService).propose(tx, {
          reference: 'SV-3', title: 'Hours as we spend', supplierId: supplier!.organisationId!, contractId, basis: 'spend_linked', kind: 'volunteering', unit: 'hour', rateQuantity: 60, ratePence: 1_000_000, windowFrom: '2026-04-01', windowTo: '2029-03-31' });
        const { id, version } = await w.of(CommitmentsService).accept(tx, proposed.id, proposed.version);
        return { id, version, supplier };
      });
    },
    async importedFile(): Promise<Subject> {
      const { importId } = await as(await w.person('contract_manager'), (tx) => w.of(CsvImportService).apply(tx, Buffer.from(csvOf()), { fileName: 'commitments.csv', mode: 'all-or-nothing' }));
      return { id: importId! };
    },
    async standingPledge(): Promise<Subject & { manager: Actor }> {
      const commitment = await made.acceptedCommitment();
      const [pledge] = await as(w.system, (tx) => tx.query<{ id: string; version: number }>('SELECT id, version FROM pledge WHERE commitment_id = $1 AND standing', [commitment.id]));
      return { ...commitment, ...pledge! };
    },
    async pausedPledge(): Promise<Subject> {
      const pledge = await made.pledge();
      await as(pledge.supplier!, (tx) => w.of(PledgesService).pause(tx, pledge.id, pledge.version!));
      return seen('pledge', pledge);
    },
    /** An open need and an open offer that fit. */
    async pair(pledge?: Subject): Promise<Pair> {
      const need = await made.openNeed();
      pledge ??= await made.pledge();
      const [line] = await as(w.system, (tx) => w.of(NeedsService).linesOf(tx, need.id));
      return { id: need.id, group: need.group, supplier: pledge.supplier, pledgeId: pledge.id, lineId: line!.id, quantity: 8 * HOURS };
    },
    async askedMatch(offer?: Subject): Promise<Subject> {
      const { group, supplier, pledgeId, lineId, quantity } = await made.pair(offer);
      const { id } = await as(supplier!, (tx) => w.of(AsksService).ask(tx, { pledgeId, lineId, quantity }));
      return seen('match', { id, group, supplier });
    },
    async approvedMatch(offer?: Subject): Promise<Subject> {
      const match = await made.askedMatch(offer);
      await as(broker, (tx) => w.of(ApprovalsService).approve(tx, match.id, null));
      return seen('match', match);
    },
    async acceptedMatch(offer?: Subject): Promise<Subject> {
      const match = await made.approvedMatch(offer);
      await as(match.group!, (tx) => w.of(AcceptancesService).accept(tx, match.id, null));
      return seen('match', match);
    },
    async matchWithJob(offer?: Subject): Promise<Subject> {
      const match = await made.acceptedMatch(offer);
      await as(match.supplier!, (tx) => w.of(JobsService).set(tx, match.id, null, JOB));
      return seen('match', match);
    },
    async delivery(offer?: Subject, withFile = false): Promise<Subject> {
      const match = await made.matchWithJob(offer);
      const { delivery } = await as(match.supplier!, (tx) => w.of(DeliveriesService).log(tx, match.id, { quantity: 8 * HOURS, happenedOn: '2026-06-01' }));
      if (withFile) await made.attach(match.supplier!, delivery.id);
      return seen('delivery', { ...match, id: delivery.id });
    },
    /** With a file; only where an API runs. */
    async evidence(): Promise<Subject & { evidenceId: string }> {
      const delivery = await made.delivery();
      return { ...delivery, evidenceId: await made.attach(delivery.supplier!, delivery.id) };
    },
    async attach(supplier: Actor, deliveryId: string): Promise<string> {
      const shelf = (w as ApiWorld).api.app.get(EvidenceShelf, { strict: false });
      return (await shelf.attach(supplier, (work) => as(supplier, work), deliveryId, Buffer.from('%PDF-1.4\n%%EOF\n'))).id;
    },
    async sealedDelivery(): Promise<Subject> {
      const delivery = await made.confirmedDelivery();
      await made.seal();
      return delivery;
    },
    /** What has no leaf yet, up to ten thousand. Returns how many. */
    async seal(): Promise<number> {
      await w.transactions.installation((m) => seals.publishKeys(m, [sealKey], w.clock.now()));
      return as(w.system, (tx) => seals.seal(tx, sealKey));
    },
    async sealedTransfer(): Promise<Subject> {
      const { id } = await made.sealedDelivery();
      const [transfer] = await as(w.system, (tx) => tx.query<{ id: string }>('SELECT supply_hold AS id FROM delivery WHERE id = $1', [id]));
      return transfer!;
    },
    /** By a councillor of the council, unanswered. */
    async suggestion(): Promise<Subject> {
      const councillor = await w.person('councillor');
      return seen('suggestion', await as(councillor, (tx) => w.of(SuggestionsService).make(tx, 'E05013111', 'The scouts have a van that could help.')));
    },
    /** Of the books: that of a transfer's debit side. */
    async account(): Promise<Subject> {
      const { id } = await made.sealedTransfer();
      const [transfer] = await as(w.system, (tx) => tx.query<{ id: string }>('SELECT debit_account AS id FROM ledger.transfer WHERE id = $1', [id]));
      return transfer!;
    },
    async confirmationLink(): Promise<Subject & { secret: string }> {
      const delivery = await made.delivery();
      return { ...delivery, secret: await as(w.system, (tx) => w.of(ConfirmationLinks).mint(tx, delivery.id, delivery.group!.personId!)) };
    },
    /** Of a contract's promise, never answered by the group. */
    async silentDelivery(): Promise<Subject> {
      const standing = await made.standingPledge();
      await as(standing.supplier!, (tx) => w.of(PledgesService).answer(tx, standing.id, standing.version!, TERMS));
      const delivery = await made.delivery(standing);
      await as(w.system, async (tx) => {
        await tx.query('UPDATE delivery SET confirm_due_at = $2 WHERE id = $1', [delivery.id, new Date(tx.now.getTime() - 1000)]);
        await w.of(ConfirmationsService).fallSilent(tx, delivery.id);
      });
      return seen('delivery', delivery);
    },
    async confirmedDelivery(): Promise<Subject> {
      const delivery = await made.delivery();
      await as(delivery.group!, (tx) => w.of(ConfirmationsService).confirm(tx, delivery.id, null, { answer: 'all', whatChanged: 'The hall is bright.' }));
      return seen('delivery', delivery);
    },
    async dispute(delivery?: Subject): Promise<Subject> {
      delivery ??= await made.delivery();
      await as(delivery.group!, (tx) => w.of(ConfirmationsService).confirm(tx, delivery.id, null, { answer: 'dispute', whatChanged: 'Nobody came.' }));
      const [found] = await as(w.system, (tx) => tx.query<{ id: string }>('SELECT id FROM "case" WHERE delivery_id = $1', [delivery.id]));
      return seen('case', { ...delivery, id: found!.id, officerId: (await w.person('broker')).personId });
    },
    /** The council names a lead, who alone finds it. */
    async concern(state: 'open' | 'paused' = 'open'): Promise<Subject & { lead: Actor }> {
      const [lead, group] = [await w.person('broker'), await w.organisation('group')];
      const concerns = w.of(ConcernsService);
      const { id } = await as(w.system, async (tx) => {
        await w.of(Councils).change(tx, null, { safeguarding: { leadPersonId: lead.personId } });
        return concerns.raise(tx, { organisationId: group.organisationId!, note: 'A helper was alone with a child.' });
      });
      if (state === 'paused') await as(lead, (tx) => concerns.pause(tx, id, null));
      return { ...(await seen('concern', { id })), lead };
    },
    async decidedCase(): Promise<Subject> {
      const dispute = await made.dispute();
      const officer = await w.person('broker');
      await as(officer, (tx) => w.of(CasesService).decide(tx, dispute.id, null, { outcome: 'upheld', reason: 'The sheet is signed.' }));
      return seen('case', dispute);
    },
    /** One of everything that lists show, hanging together: what the bench copies. */
    async pattern(): Promise<{ lead: Actor }> {
      const standing = await made.standingPledge();
      await as(standing.supplier!, (tx) => w.of(PledgesService).answer(tx, standing.id, standing.version!, TERMS));
      await made.dispute(await made.delivery(standing, true));
      await made.pairRule(await made.doneRound());
      for (const more of [made.trackedReport, made.importedFile, made.invitation, made.officeInvitation, made.interest, made.totals, made.round]) await more();
      return made.concern();
    },
    /** Asked for, not yet run; no other may be waiting. */
    /** None under way, so that one can be asked for. */
    async noRound(): Promise<Subject> {
      await as(w.system, (tx) => tx.query(`UPDATE match_round SET state = 'cancelled' WHERE state IN ('queued','running')`));
      return { id: newId() };
    },
    async round(): Promise<Subject> {
      await made.noRound();
      return seen('match_round', { id: (await as(broker, (tx) => w.of(RoundsService).request(tx))).id });
    },
    async doneRound(): Promise<Pair> {
      const [pair, round] = [await made.pair(), await made.round()];
      await w.of(RoundsService).run(w.councilId, round.id);
      const [match] = await as(w.system, (tx) => tx.query<{ id: string; parties: string[] }>('SELECT id, ARRAY[supplier_id, group_id] AS parties FROM match WHERE round_id = $1 LIMIT 1', [round.id]));
      return { ...pair, id: round.id, matchId: match!.id, parties: match!.parties };
    },
    /** None under way, so that one can be asked for. */
    async noReplay(): Promise<Subject> {
      await as(w.system, (tx) => tx.query(`UPDATE round_replay SET state = 'failed' WHERE state IN ('queued','running')`));
      return { id: newId() };
    },
    async replay(): Promise<Subject> {
      await made.noReplay();
      await made.doneRound();
      const { id } = await as(broker, (tx) => w.of(ReplaysService).request(tx, { alpha: 1 }));
      await w.of(ReplaysService).run(w.councilId, id);
      return { id };
    },
    async pairRule(pair?: Pair): Promise<Subject> {
      const { pledgeId, lineId, group, supplier } = pair ?? await made.pair();
      return { ...(await as(broker, (tx) => w.of(PairRulesService).set(tx, { pledgeId, lineId, rule: 'forbid', reason: 'They fell out.' }))), group, supplier };
    },
  };
  return made;
}

export type Stage = ReturnType<typeof stage>;
