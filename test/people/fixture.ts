import { createDataSource, Transactions, type Tx } from '@app/database';
import { newId, SetClock, systemActor, type Actor, type Role } from '@app/kernel';
import { Councils, PeopleModule, type CouncilInput } from '@app/people';
import { Test } from '@nestjs/testing';
import { testDatabase } from '../support/database';

export const councilInput = (changed: Partial<CouncilInput> = {}): CouncilInput => ({
  slug: `council-${newId().slice(-12)}`, name: 'Example City Council', tier: 'district', gssCode: 'E07000178', wards: ['E05013100', 'E05013101'],
  safeguarding: { childNumber: '01865 000001', adultNumber: '01865 000002' }, ...changed,
});

/** Two councils on a database of their own, at noon on Monday 1 June 2026. */
export async function people() {
  const database = await testDatabase();
  const source = await createDataSource({ url: database.appUrl, poolSize: 4 }).initialize();
  const clock = new SetClock(new Date('2026-06-01T11:00:00Z'));
  const app = await Test.createTestingModule({ imports: [PeopleModule] }).compile();
  const transactions = new Transactions(source, clock);
  const councils = app.get(Councils);
  const [{ id: councilId }, { id: otherCouncilId }] = await transactions.installation(async (m) => [await councils.create(m, councilInput(), clock.now()), await councils.create(m, councilInput(), clock.now())] as const);
  const system = systemActor(councilId);
  const as = (role: Role, personId: string, organisationId: string | null = null): Actor => ({ ...system, kind: 'person', personId, role, organisationId });
  return {
    app, clock, source, transactions, councils, councilId, otherCouncilId, system, elsewhere: systemActor(otherCouncilId), as,
    run: <T>(work: (tx: Tx) => Promise<T>, actor: Actor = system) => transactions.run(actor, work),
    events: (subjectId: string) => transactions.read(system, async (tx) =>
      (await tx.query<{ type: string }>('SELECT type FROM event WHERE council_id = $1 AND subject_id = $2 ORDER BY id', [councilId, subjectId])).map((e) => e.type)),
    async close() {
      await app.close();
      await source.destroy();
      await database.close();
    },
  };
}

export type People = Awaited<ReturnType<typeof people>>;

/** The code of the refusal, or null when there was none. */
export const refusal = (work: Promise<unknown>): Promise<string | null> => work.then(() => null, (e: { code?: string; message: string }) => e.code ?? e.message);
