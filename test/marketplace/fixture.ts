import { createDataSource, Transactions, type Tx } from '@app/database';
import { newId, SetClock, systemActor, type Actor } from '@app/kernel';
import { Ledger, LedgerModule } from '@app/ledger';
import { Commitment, CommitmentEndsService, CommitmentsService, Contract, CONTRACT_PROVIDERS, ContractsService, CsvImportService, OcdsImportService, Pledge, StandingPledges, SupplierRegister, TrackedService } from '@app/marketplace';
import { MeasuresModule, MeasuresService } from '@app/measures';
import { PeopleModule } from '@app/people';
import { Test } from '@nestjs/testing';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { testDatabase } from '../support/database';
import { PlainStandingPledges } from './plain-standing-pledges';

/** A council with a contract manager and two verified suppliers, on a database of its own, at noon on 1 June 2026. */
export async function marketplace() {
  const database = await testDatabase();
  const source: DataSource = await createDataSource({ url: database.appUrl, poolSize: 4, entities: [Contract, Commitment, Pledge] }).initialize();
  const clock = new SetClock(new Date('2026-06-01T11:00:00Z'));
  const app = await Test.createTestingModule({
    imports: [LedgerModule, MeasuresModule, PeopleModule],
    providers: [...CONTRACT_PROVIDERS, { provide: StandingPledges, useClass: PlainStandingPledges }],
  }).compile();
  const transactions = new Transactions(source, clock);
  const [councilId, otherCouncilId, managerId, brokerId] = [newId(), newId(), newId(), newId()];
  const [supplierId, otherSupplierId] = [newId(), newId()];
  await asOwner(database.ownerUrl, async (sql) => {
    for (const [id, slug, name] of [[councilId, 'test', 'Test Council'], [otherCouncilId, 'other', 'Other Council']]) {
      await sql(`INSERT INTO council (id, slug, name, tier, rules, clocks, safeguarding, created_at) VALUES ($1, $2, $3, 'unitary', '{}', '{}', '{"childNumber":"999","adultNumber":"999"}', $4)`, [id, slug, name, clock.now()]);
    }
    for (const id of [managerId, brokerId]) await sql(`INSERT INTO person (id, name, email, created_at) VALUES ($1, 'Pat', $2, $3)`, [id, `${id}@example.org`, clock.now()]);
    await sql(`INSERT INTO membership (id, person_id, council_id, role, created_at) VALUES ($1, $2, $3, 'contract_manager', $4)`, [newId(), managerId, councilId, clock.now()]);
    for (const [id, name] of [[supplierId, 'Example Highways Ltd'], [otherSupplierId, 'Other Works Ltd']]) {
      await sql(`INSERT INTO organisation (id, kind, name, created_at) VALUES ($1, 'supplier', $2, $3)`, [id, name, clock.now()]);
      await sql(`SET app.council = '${councilId}'`);
      await sql(`INSERT INTO standing (council_id, organisation_id, state, created_at) VALUES ($1, $2, 'verified', $3)`, [councilId, id, clock.now()]);
    }
  });
  const system = systemActor(councilId);
  const manager: Actor = { ...system, kind: 'person', personId: managerId, role: 'contract_manager' };
  const broker: Actor = { ...system, kind: 'person', personId: brokerId, role: 'broker' };
  const supplier: Actor = { ...system, kind: 'person', personId: newId(), role: 'supplier', organisationId: supplierId };
  return {
    clock, councilId, otherCouncilId, managerId, supplierId, otherSupplierId, system, manager, broker, supplier, elsewhere: systemActor(otherCouncilId), transactions,
    contracts: app.get(ContractsService), commitments: app.get(CommitmentsService), ends: app.get(CommitmentEndsService), tracked: app.get(TrackedService),
    register: app.get(SupplierRegister), csv: app.get(CsvImportService), ocds: app.get(OcdsImportService), measures: app.get(MeasuresService), ledger: app.get(Ledger),
    run: <T>(work: (tx: Tx) => Promise<T>, actor: Actor = manager) => transactions.run(actor, work),
    /** Σ debits = Σ credits, and every balance equal to a replay. */
    differences: () => transactions.run(system, (tx) => app.get(Ledger).differences(tx)),
    async close() {
      await app.close();
      await source.destroy();
      await database.close();
    },
  };
}

export type Marketplace = Awaited<ReturnType<typeof marketplace>>;

async function asOwner(url: string, work: (sql: (text: string, values?: unknown[]) => Promise<unknown>) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url, options: '-c role=commonweal_owner' });
  await client.connect();
  try {
    await work((text, values) => client.query(text, values));
  } finally {
    await client.end();
  }
}

/** The code of the refusal, or null when there was none. */
export const refusal = (work: Promise<unknown>): Promise<string | null> => work.then(() => null, (e: { code?: string; message: string }) => e.code ?? e.message);
