import { DatabaseModule, Transactions, type Tx } from '@app/database';
import { DomainError, londonDate, newId, systemActor } from '@app/kernel';
import { MARKETPLACE_ENTITIES, MarketplaceModule, OcdsImportService, type ImportReport } from '@app/marketplace';
import { Councils } from '@app/people';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Office } from '../council/office';

@Module({})
class RehearsalModule {}

const PLACE = { district: 'E07000178', postcode: 'OX4 6AA' } as const;
export const HERE = PLACE.postcode;
const ADMIN = (slug: string) => ({ name: 'Bel Rowan', email: `bel.rowan@${slug}.example` });

/** What only whoever runs the installation can do, as `npm run council` does it: no door of the API or the web makes a council. */
export class Operator {
  private constructor(private readonly office: Office) {}

  static async open(databaseUrl: string): Promise<Operator> {
    return new Operator(await Office.open(databaseUrl));
  }

  close(): Promise<void> {
    return this.office.close();
  }

  async knows(slug: string): Promise<boolean> {
    return (await this.office.list()).some((council) => council.slug === slug);
  }

  /** Off the public list, with one officer, who invites the others. */
  async makeCouncil(slug: string): Promise<{ id: string }> {
    return this.office.create({
      slug, name: `The Council of ${slug}`, tier: 'district', gss: 'none', districts: [PLACE.district], counties: [], wards: [], polygonFile: null, childNumber: '01632 960001', adultNumber: '01632 960002',
      lead: ADMIN(slug), deputy: null, reserve: null, admin: ADMIN(slug), rules: {}, clocks: {}, listed: false,
    }, []);
  }

  /** Where nobody can read the mail: the role given and a token printed, as the commands `add-person` and `token` do. */
  async tokenFor(slug: string, person: { name: string; email: string }, role: string, organisationId: string | null): Promise<string> {
    await this.office.addPerson(slug, person, role, false, organisationId);
    return (await this.office.token(slug, { email: person.email, role, scopes: [], days: 30, name: 'story' })).secret;
  }
}

/** What the file would bring, and on how many contracts help can be given by today, to a council that is made for the purpose and, with all else, taken back: a file that is of no use leaves nothing behind. */
export async function rehearse(databaseUrl: string, bytes: Uint8Array, fileName: string): Promise<{ report: ImportReport; usable: number }> {
  const app = await NestFactory.createApplicationContext(
    { module: RehearsalModule, imports: [DatabaseModule.forRoot({ url: databaseUrl, poolSize: 1, entities: MARKETPLACE_ENTITIES, applicationName: 'commonweal-story' }), MarketplaceModule] }, { logger: ['error', 'warn'], abortOnError: false });
  const seen: { report: ImportReport; usable: number }[] = [];
  const id = newId();
  const work = async (tx: Tx) => {
    await app.get(Councils, { strict: false }).create(tx.manager, { id, slug: `story-rehearsal-${id}`, name: 'A rehearsal', tier: 'other', wards: ['E05013100'], safeguarding: { childNumber: '01632 960001', adultNumber: '01632 960002' }, listed: false }, tx.now);
    const report = await app.get(OcdsImportService, { strict: false }).apply(tx, bytes, { fileName, includeOtherBuyers: true });
    const [{ usable }] = await tx.query<{ usable: number }>('SELECT count(*)::int AS usable FROM contract WHERE council_id = $1 AND starts_on <= $2', [tx.councilId, londonDate(tx.now)]) as [{ usable: number }];
    seen.push({ report, usable });
    throw new DomainError('rehearsed', 'Taken back.');
  };
  try {
    await app.get(Transactions).run(systemActor(id), work);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'rehearsed') throw error;
  } finally {
    await app.close();
  }
  return seen.at(-1)!;
}
