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
  const councilId = await newCouncil('oxford-test');
  const system = systemActor(councilId);
  const run = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => transactions.run(actor, work);
  await run(system, (tx) => of(MeasuresService).installDefaults(tx));

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
    /** Σ debits = Σ credits, and every balance equal to a replay. */
    differences: () => run(system, (tx) => of(Ledger).differences(tx)),
    events: async () => (await run(system, (tx) => tx.query<{ type: string }>('SELECT type FROM event ORDER BY id'))).map((e) => e.type),
    async close() {
      await app.close();
      if (source.isInitialized) await source.destroy();
      await database.close();
    },
  };
}

export type World = Awaited<ReturnType<typeof world>>;

/** The code of the refusal, or null when there was none. */
export const refusal = (work: Promise<unknown>): Promise<string | null> => work.then(() => null, (e: { code?: string; message: string }) => e.code ?? e.message);
