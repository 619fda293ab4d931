import { DatabaseModule, Transactions } from '@app/database';
import { DELIVERY_ENTITIES } from '@app/delivery';
import { newId, sayQuantity, systemActor, type Actor, type Role, type Unit } from '@app/kernel';
import { Ledger, LedgerModule } from '@app/ledger';
import { CommitmentsService, ContractsService, listContracts, MarketplaceModule, MARKETPLACE_ENTITIES, OcdsImportService, type ContractRow, type ImportReport } from '@app/marketplace';
import { MATCHING_ENTITIES } from '@app/matching';
import { MeasuresModule, MeasuresService } from '@app/measures';
import { ApiTokens, Councils, Memberships, Organisations, PeopleModule, SCOPES, SignInModule } from '@app/people';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { addDays, londonDate } from '@app/kernel';
import { DataSource } from 'typeorm';

@Module({})
class BackstageModule {}

/** What no door does yet in one step: a council of the story's own, its people and their tokens; and a look into the books. */
export class Backstage {
  readonly transactions: Transactions;
  readonly source: DataSource;
  private constructor(private readonly app: Awaited<ReturnType<typeof NestFactory.createApplicationContext>>, readonly councilId: string, readonly slug: string) {
    this.transactions = app.get(Transactions);
    this.source = app.get(DataSource);
  }

  static async open(databaseUrl: string): Promise<Backstage> {
    const app = await NestFactory.createApplicationContext(
      { module: BackstageModule, imports: [DatabaseModule.forRoot({ url: databaseUrl, poolSize: 2, entities: [...MARKETPLACE_ENTITIES, ...MATCHING_ENTITIES, ...DELIVERY_ENTITIES], applicationName: 'commonweal-story' }), LedgerModule, PeopleModule, SignInModule, MeasuresModule, MarketplaceModule] },
      { logger: ['error', 'warn'], abortOnError: false });
    const slug = `story-${Date.now().toString(36)}`;
    const source = app.get(DataSource);
    const wards = await source.query<{ code: string }[]>(`SELECT code FROM ward WHERE district_code = 'E07000178' ORDER BY code`);
    const { id } = await app.get(Transactions).installation((m) => app.get(Councils, { strict: false }).create(m, {
      slug, name: `The Council of ${slug}`, tier: 'district', wards: wards.map((w) => w.code), safeguarding: { childNumber: '01632 960001', adultNumber: '01632 960002' },
    }, new Date()));
    const backstage = new Backstage(app, id, slug);
    await backstage.run((tx) => backstage.of(MeasuresService).installDefaults(tx));
    return backstage;
  }

  of<T>(service: Type<T>): T {
    return this.app.get(service, { strict: false });
  }

  run<T>(work: Parameters<Transactions['run']>[1], actor: Actor = systemActor(this.councilId)): Promise<T> {
    return this.transactions.run(actor, work) as Promise<T>;
  }

  /** Somebody with a role, and their token. */
  async person(role: Role, name: string, organisationId: string | null = null): Promise<{ actor: Actor; token: string }> {
    const { personId, membershipId } = await this.run<{ personId: string; membershipId: string }>(async (tx) => {
      const { personId: id } = await this.of(Memberships).invitePerson(tx, { name, email: `${role.replace('_', '-')}-${newId().slice(-8)}@${this.slug}.example`, phone: '01632 960100' });
      return { personId: id, membershipId: (await this.of(Memberships).grant(tx, id, role, organisationId)).membershipId };
    });
    const { secret } = await this.of(ApiTokens).create(personId, { membershipId, name: 'story', scopes: SCOPES, days: 1 });
    return { actor: { kind: 'person', personId, councilId: this.councilId, role, organisationId, suspended: false, scopes: null }, token: secret };
  }

  /** Registered, applied, verified. */
  organisation(kind: 'supplier' | 'group', name: string, postcode: string): Promise<string> {
    return this.run(async (tx) => {
      const { organisationId } = await this.of(Organisations).register(tx, { kind, name, form: kind === 'group' ? 'charity' : 'company', postcode, knownNew: true });
      await this.of(Organisations).apply(tx, organisationId);
      await this.of(Organisations).verify(tx, organisationId, null);
      return organisationId;
    });
  }

  importContracts(bytes: Uint8Array, fileName: string, actor: Actor): Promise<ImportReport> {
    return this.run((tx) => this.of(OcdsImportService).apply(tx, bytes, { fileName, includeOtherBuyers: true }), actor);
  }

  contracts(): Promise<ContractRow[]> {
    return this.run(async (tx) => (await listContracts(tx, { limit: 200, sort: 'reference' })).items);
  }

  /** A contract of the story's own, where no file brings one. */
  typeContract(actor: Actor, supplierId: string): Promise<{ id: string }> {
    const today = londonDate(new Date());
    return this.run((tx) => this.of(ContractsService).create(tx, {
      reference: 'STORY-1', title: 'Resurfacing of the eastern roads', valuePence: 240_000_000, startsOn: addDays(today, -60), endsOn: addDays(today, 300), managerId: actor.personId, suppliers: [{ organisationId: supplierId, shareBp: 10_000 }],
    }), actor);
  }

  /** The contract manager takes it over; one that has ended is extended, with a note of it. */
  async keepRunning(contract: ContractRow, actor: Actor, extend: boolean): Promise<void> {
    await this.run(async (tx) => {
      const contracts = this.of(ContractsService);
      const managed = await contracts.nameManager(tx, contract.id, contract.version, actor.personId);
      if (extend) await contracts.extend(tx, contract.id, managed.version, { reference: 'STORY-EXT-1', reason: 'Extended for the story: no contract of the file runs today.' }, addDays(londonDate(tx.now), 180));
    }, actor);
  }

  async verify(organisationId: string): Promise<void> {
    await this.run(async (tx) => {
      const [standing] = await tx.query<{ state: string }>('SELECT state FROM standing WHERE council_id = $1 AND organisation_id = $2', [tx.councilId, organisationId]);
      if (!standing) await this.of(Organisations).apply(tx, organisationId);
      if (standing?.state !== 'verified') await this.of(Organisations).verify(tx, organisationId, null);
    });
  }

  /** Promises hours on the contract and takes them on. Returns the commitment and its standing offer. */
  promise(actor: Actor, contract: { id: string; endsOn: string }, supplierId: string, minutes: number): Promise<{ commitmentId: string; pledgeId: string; pledgeVersion: number; windowTo: string }> {
    return this.run(async (tx) => {
      const today = londonDate(tx.now);
      const c = await this.of(CommitmentsService).propose(tx, {
        reference: 'SV-1', title: 'Volunteer hours', supplierId, contractId: contract.id, kind: 'volunteering', unit: 'hour', quantity: minutes, windowFrom: today, windowTo: contract.endsOn < today ? today : contract.endsOn,
      });
      await this.of(CommitmentsService).accept(tx, c.id, c.version);
      const [pledge] = await tx.query<{ id: string; version: number; window_to: string }>('SELECT id, version, window_to::text FROM pledge WHERE council_id = $1 AND commitment_id = $2', [tx.councilId, c.id]);
      return { commitmentId: c.id, pledgeId: pledge!.id, pledgeVersion: pledge!.version, windowTo: pledge!.window_to };
    }, actor);
  }

  /** The journal of the council since a moment, for people. */
  async entriesAfter(count: number): Promise<string[]> {
    return this.run(async (tx) => {
      const rows = await tx.query<{ id: string; kind: string; code: string; amount: string; unit: string; from: string; to: string }>(
        `SELECT t.id, t.kind, t.code, t.amount, t.unit, d.book || ' ' || d.stage AS from, c.stage AS to FROM ledger.transfer t
         JOIN ledger.account d ON d.council_id = t.council_id AND d.id = t.debit_account JOIN ledger.account c ON c.council_id = t.council_id AND c.id = t.credit_account
         WHERE t.council_id = $1 ORDER BY t.recorded_at, t.command_id, t.ordinal OFFSET $2`, [tx.councilId, count]);
      return rows.map((r) => `${r.kind.padEnd(6)} ${r.from} → ${r.to}  ${r.unit === 'social-value' ? `£${(Number(r.amount) / 100).toFixed(2)} of social value` : sayQuantity(r.unit as Unit, Number(r.amount))}  (${r.code}, ${r.id.slice(0, 8)}…)`);
    });
  }

  differences(): Promise<unknown[]> {
    return this.run((tx) => this.of(Ledger).differences(tx));
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
