import { createDataSource, Transactions } from '@app/database';
import { caseMoves, deliveryMoves } from '@app/delivery';
import { SystemClock, type Actor } from '@app/kernel';
import { commitmentMoves, contractMoves, needMoves, pledgeMoves } from '@app/marketplace';
import { matchMoves } from '@app/matching';
import { standingMoves } from '@app/people';
import { todosOf } from '@app/reporting';
import { Client } from 'pg';
import { SMALL } from '../../apps/standalone/src/demo/script';
import { seedDemo, type DemoLogIn } from '../../apps/standalone/src/demo/seed-demo';
import { testDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
let reader: Client;
let logIns: DemoLogIn[];

beforeAll(async () => {
  database = await testDatabase();
  // Throws when a balance differs from its replay.
  logIns = await seedDemo({ databaseUrl: database.appUrl, ownerUrl: database.ownerUrl, progress: () => undefined }, { plans: SMALL, days: 30 });
  reader = new Client({ connectionString: database.superUrl });
  await reader.connect();
}, 60_000);

afterAll(async () => {
  await reader.end();
  await database.close();
});

const words = async (sql: string): Promise<string[]> => (await reader.query<{ word: string }>(sql)).rows.map((r) => r.word).sort();

describe('the demo', () => {
  it.each([
    ['need', needMoves], ['match', matchMoves], ['delivery', deliveryMoves], ['pledge', pledgeMoves], ['commitment', commitmentMoves], ['contract', contractMoves], ['standing', standingMoves], ['"case"', caseMoves],
    ['tracked_report', { reported: [], accepted: [], refused: [] }],
  ])('has a %s in every state', async (table, moves) => {
    expect(await words(`SELECT DISTINCT state AS word FROM ${table}`)).toEqual(Object.keys(moves).sort());
  });

  it.each([
    ['every way that a match comes about', `SELECT DISTINCT route AS word FROM match`, ['group-ask', 'recorded', 'round', 'supplier-ask']],
    ['help that was not brokered, confirmed', `SELECT DISTINCT d.state AS word FROM delivery d JOIN match m ON m.id = d.match_id WHERE m.not_brokered`, ['confirmed']],
    ['assisted entry', `SELECT DISTINCT by_way AS word FROM confirmation`, ['account', 'assisted']],
    ['confirmation after the clock', `SELECT DISTINCT answer AS word FROM confirmation WHERE late`, ['all', 'denied']],
    ['evidence that the council took, at its own grade', `SELECT DISTINCT detail AS word FROM ledger.account WHERE book = 'supply' AND stage = 'confirmed' AND credits_posted > debits_posted`, ['accepted-by-council', 'group-confirmed']],
    ['an informal group with a sponsor, and one with two people', `SELECT CASE WHEN s.sponsor_id IS NULL THEN 'people' ELSE 'sponsor' END AS word FROM standing s JOIN organisation o ON o.id = s.organisation_id WHERE o.form = 'informal'`, ['people', 'sponsor']],
    ['decisions by others where the broker has an interest', `SELECT DISTINCT CASE WHEN h.reserve THEN 'reserve' ELSE 'second' END AS word FROM declared_interest i JOIN match m ON m.group_id = i.organisation_id JOIN approval a ON a.match_id = m.id AND a.person_id <> i.person_id JOIN membership h ON h.person_id = a.person_id`, ['reserve', 'second']],
    ['a promise cut under what is matched', `SELECT DISTINCT 'outstanding' AS word FROM commitment WHERE reduction_outstanding > 0`, ['outstanding']],
    ['promises of both modes and both bases', `SELECT DISTINCT mode || ' ' || basis AS word FROM commitment`, ['brokered fixed', 'brokered spend_linked', 'tracked fixed']],
    ['a promise earned by invoices', `SELECT DISTINCT 'earned' AS word FROM commitment c JOIN pledge p ON p.commitment_id = c.id WHERE c.basis = 'spend_linked' AND c.invoiced_pence > 0 AND p.quantity > 0`, ['earned']],
    ['a framework and a call-off', `SELECT DISTINCT level AS word FROM contract`, ['call-off', 'contract', 'framework']],
    ['offers kept for wards and kinds of group', `SELECT DISTINCT 'kept' AS word FROM pledge WHERE only_wards IS NOT NULL AND only_group_kinds IS NOT NULL`, ['kept']],
    ['a standing appeal and a clock moved to the next meeting', `SELECT 'appeal' AS word FROM standing WHERE appealed_at IS NOT NULL AND appeal_decided_at IS NULL UNION SELECT 'moved' FROM match WHERE clock_moved`, ['appeal', 'moved']],
  ])('shows %s', async (_, sql, expected) => {
    expect(await words(sql)).toEqual(expected);
  });

  it('lists a log-in of each role, and each finds its own things waiting', async () => {
    const source = await createDataSource({ url: database.appUrl, poolSize: 1, entities: [], applicationName: 'demo-spec' }).initialize();
    const waiting: Record<string, string[]> = {};
    for (const { email } of logIns) {
      const { rows: [m] } = await reader.query<Actor>(`SELECT 'person' AS kind, p.id AS "personId", m.council_id AS "councilId", m.role, m.reserve, m.organisation_id AS "organisationId" FROM person p JOIN membership m ON m.person_id = p.id WHERE p.email = $1`, [email]);
      waiting[email.split('@')[0]!] = Object.keys((await new Transactions(source, new SystemClock()).read(m!, todosOf)).counts).sort();
    }
    await source.destroy();
    expect(waiting).toEqual({
      broker: ['appeal-to-decide', 'case-to-decide', 'match-to-approve', 'need-to-answer', 'organisation-to-answer'], 'second-broker': ['appeal-to-decide', 'case-to-decide', 'match-to-approve', 'need-to-answer', 'organisation-to-answer'],
      reserve: ['match-to-approve', 'need-to-answer'], contracts: ['commitment-to-accept', 'delivery-unconfirmed'], councillor: [], auditor: [], admin: ['appeal-to-decide', 'case-to-decide', 'organisation-to-answer'],
      group: ['delivery-to-confirm', 'match-to-accept', 'need-to-mend'], supplier: ['delivery-to-log', 'job-to-agree', 'match-to-accept', 'offer-to-answer'],
    });
  });
});
