import { DatabaseModule, Transactions, type Tx } from '@app/database';
import { DeliveryModule, DELIVERY_ENTITIES } from '@app/delivery';
import { newId, SetClock, systemActor, type Actor, type Role } from '@app/kernel';
import { Ledger, LedgerModule } from '@app/ledger';
import { MarketplaceModule, MARKETPLACE_ENTITIES } from '@app/marketplace';
import { MatchingModule, MATCHING_ENTITIES } from '@app/matching';
import { MeasuresModule, MeasuresService } from '@app/measures';
import { Councils, PeopleModule } from '@app/people';
import type { Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { testDatabase } from '../support/database';

/** The services over a database of their own, with an Oxford council, on the morning of 1 June 2026. */
export async function world() {
  const database = await testDatabase();
  const clock = new SetClock(new Date('2026-06-01T09:00:00Z'));
  const app = await Test.createTestingModule({
    imports: [DatabaseModule.forRoot({ url: database.appUrl, poolSize: 8, entities: [...MARKETPLACE_ENTITIES, ...MATCHING_ENTITIES, ...DELIVERY_ENTITIES] }, clock),
      LedgerModule, PeopleModule, MeasuresModule, MarketplaceModule, MatchingModule, DeliveryModule],
  }).compile();
  app.enableShutdownHooks();
  const transactions = app.get(Transactions);
  const source = app.get(DataSource);
  const of = <T>(service: Type<T>): T => app.get(service, { strict: false });
  let n = 0;
  const newCouncil = async (slug: string) => (await of(Councils).create(source.manager, {
    slug, name: `${slug} Council`, tier: 'district', wards: ['E05013111', 'E05013096'], safeguarding: { childNumber: '01865 000001', adultNumber: '01865 000002' },
  }, clock.now())).id;
  const run = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => transactions.run(actor, work);

  const at = (councilId: string) => {
    const system = systemActor(councilId);
    async function person(role: Role, organisationId: string | null = null, council = councilId): Promise<Actor> {
      const personId = newId();
      await source.query('INSERT INTO person (id, name, email, created_at) VALUES ($1, $2, $3, $4)', [personId, `Person ${++n}`, `p${n}-${personId}@example.org`, clock.now()]);
      await source.query('INSERT INTO membership (id, person_id, council_id, organisation_id, role, created_at) VALUES ($1,$2,$3,$4,$5,$6)', [newId(), personId, council, organisationId, role, clock.now()]);
      return { kind: 'person', personId, councilId: council, role, organisationId, suspended: false, scopes: null };
    }
    async function organisation(kind: 'supplier' | 'group', form = kind === 'group' ? 'charity' : 'company'): Promise<Actor> {
      const id = newId();
      await source.query(`INSERT INTO organisation (id, kind, name, form, postcode, easting, northing, ward_code, decile, created_at) VALUES ($1,$2,$3,$4,'OX1 1AA',451000,206000,'E05013111',3,$5)`, [id, kind, `${kind} ${++n}`, form, clock.now()]);
      await run(system, (tx) => tx.query(`INSERT INTO standing (council_id, organisation_id, state, created_at) VALUES ($1, $2, 'verified', $3)`, [councilId, id, clock.now()]));
      return person(kind, id);
    }
    return {
      database, clock, source, transactions, councilId, system, of, run, newCouncil, person, organisation,
      read: <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => transactions.read(actor, work),
      /** Σ debits = Σ credits, every balance equal to a replay, and nothing left where nobody can use it. */
      differences: () => run(system, async (tx) => [...(await of(Ledger).differences(tx)), ...(await stranded(tx))]),
      /** Takes what is open out of the rounds to come, and nothing out of the books: each test starts with empty lists. */
      async clear() {
        await run(system, (tx) => tx.query(`UPDATE need SET state = 'draft' WHERE state IN ('open','part_matched','matched','fulfilled')`));
        await run(system, (tx) => tx.query(`UPDATE pledge SET state = 'paused' WHERE state IN ('open','awaiting_answer')`));
      },
      events: async () => (await run(system, (tx) => tx.query<{ type: string }>('SELECT type FROM event ORDER BY id'))).map((e) => e.type),
      async close() {
        await app.close();
        if (source.isInitialized) await source.destroy();
        await database.close();
      },
    };
  };
  const begin = async (slug: string) => {
    const there = at(await newCouncil(slug));
    await run(there.system, (tx) => of(MeasuresService).installDefaults(tx));
    return there;
  };
  /** `elsewhere`: another council in the same database, with books of its own. */
  return { ...(await begin('oxford-test')), elsewhere: () => begin(`elsewhere-${++n}`) };
}

/** What has ended keeps nothing free: a match no reserve, an offer nothing offered, a need nothing needed; both books of a match agree, and nothing is short while a reduction waits. */
async function stranded(tx: Tx): Promise<{ where: string; id: string; amount: number }[]> {
  const free = 'a.credits_posted - a.debits_posted - a.debits_pending';
  return tx.query(
    `SELECT * FROM (
       SELECT 'reserved of an ended match' AS "where", m.id, (${free})::float8 AS amount FROM match m JOIN ledger.account a ON a.council_id = m.council_id AND a.book = 'supply' AND a.stage = 'reserved' AND a.subject = m.id
         WHERE m.council_id = $1 AND m.state NOT IN ('proposed','approved','accepted','in_delivery')
       UNION ALL SELECT 'offered of an ended offer', p.id, (${free})::float8 FROM pledge p JOIN ledger.account a ON a.council_id = p.council_id AND a.book = 'supply' AND a.stage = 'offered' AND a.subject = p.id
         WHERE p.council_id = $1 AND p.state IN ('withdrawn','expired')
       UNION ALL SELECT 'needed of an ended need', n.id, (${free})::float8 FROM need n JOIN need_line l ON l.council_id = n.council_id AND l.need_id = n.id
         JOIN ledger.account a ON a.council_id = n.council_id AND a.book = 'demand' AND a.stage = 'needed' AND a.subject = l.id WHERE n.council_id = $1 AND n.state IN ('closed_short','withdrawn','expired')
       UNION ALL SELECT 'short while a reduction waits', c.id, (${free})::float8 FROM commitment c JOIN ledger.account a ON a.council_id = c.council_id AND a.book = 'supply' AND a.stage = 'shortfall' AND a.subject = c.id
         WHERE c.council_id = $1 AND c.reduction_outstanding > 0
       UNION ALL SELECT 'two books of a match: ' || stage, id, sum(amount)::float8 FROM (
         SELECT m.id, a.stage, (CASE a.book WHEN 'supply' THEN 1 ELSE -1 END) * (${free}) AS amount FROM match m JOIN ledger.account a ON a.council_id = m.council_id AND a.stage IN ('reserved','unconfirmed','confirmed')
           AND (a.book = 'supply' AND a.subject = m.id OR a.book = 'demand' AND a.subject = m.need_line_id AND a.detail LIKE m.id || '%') WHERE m.council_id = $1) b GROUP BY id, stage
     ) s WHERE amount <> 0 ORDER BY 1, 2`, [tx.councilId]);
}

export type World = Omit<Awaited<ReturnType<typeof world>>, 'elsewhere'>;

/** The code of the refusal, or null when there was none. */
export const refusal = (work: Promise<unknown>): Promise<string | null> => work.then(() => null, (e: { code?: string; message: string }) => e.code ?? e.message);
