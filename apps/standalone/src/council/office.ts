import { DatabaseModule, Transactions, type Tx } from '@app/database';
import { GeographyModule, Places } from '@app/geography';
import { Clock, DomainError, londonDate, newId, systemActor, type Role } from '@app/kernel';
import { MeasuresModule, MeasuresService } from '@app/measures';
import { ApiTokens, Councils, COUNTRIES, Memberships, PeopleModule, requireClocks, requireCouncil, requireRules, scopesOf, SignInModule, type Council, type CouncilInput } from '@app/people';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { EntityManager } from 'typeorm';
import { resolveArea } from './area';
import { attempt, refusal, type CreateRequest, type Named } from './request';

@Module({})
class OfficeModule {}

export interface CouncilLine { slug: string; name: string; tier: string; wards: number; boundary: boolean; listed: boolean; admins: number }

/** What the command line does with councils, over the same services as every door. */
export class Office {
  private constructor(private readonly app: Awaited<ReturnType<typeof NestFactory.createApplicationContext>>) {}

  static async open(databaseUrl: string): Promise<Office> {
    return new Office(await NestFactory.createApplicationContext(
      { module: OfficeModule, imports: [DatabaseModule.forRoot({ url: databaseUrl, poolSize: 2, applicationName: 'commonweal-council' }), GeographyModule, PeopleModule, SignInModule, MeasuresModule] }, { logger: false, abortOnError: false }));
  }

  close(): Promise<void> {
    return this.app.close();
  }

  /** Council, people and measures in one transaction. Throws all faults in one message. */
  async create(request: CreateRequest, faults: string[]): Promise<{ id: string; notes: string[] }> {
    const now = this.of(Clock).now();
    const { input, known } = await this.of(Transactions).installation(async (manager) => {
      const area = await resolveArea(manager, this.of(Places), request, londonDate(now), faults);
      const wards = [...area.wards, ...(area.boundary?.wards ?? [])];
      const country = wards.every((w) => w.startsWith('S')) ? COUNTRIES[1] : wards.every((w) => w.startsWith('N')) ? COUNTRIES[2] : null;
      const rules = wards.length && country && request.rules.country === undefined ? { ...request.rules, country } : request.rules;
      const council = {
        slug: request.slug, name: request.name, tier: request.tier, gssCode: area.gss, wards: area.wards, ...(area.boundary ? { boundary: area.boundary } : {}),
        safeguarding: { childNumber: request.childNumber, adultNumber: request.adultNumber }, rules, clocks: request.clocks, listed: request.listed,
      } as CouncilInput;
      // What was said already (missing, not found) is not said twice.
      const found: string[] = [];
      attempt(found, '', () => requireCouncil(council));
      const said = (field: string) => faults.some((f) => f.startsWith(`--${field.replace('safeguarding.', '').replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)} `)) || (field === 'wards' && faults.some((f) => /area is missing|^--(district|county|ward|polygon)/.test(f)));
      faults.push(...found.filter((f) => !said(f.slice(0, f.indexOf(':')))));
      attempt(faults, '', () => requireRules(rules));
      attempt(faults, '', () => requireClocks(request.clocks));
      if (request.slug && (await this.of(Councils).bySlug(manager, request.slug))) faults.push(`--slug ${request.slug}: there is a council at it already.`);
      const named = await this.knownAmong(manager, request, faults);
      return { input: council, known: named };
    });
    if (faults.length) throw refusal(faults);
    const id = newId();
    await this.of(Transactions).run(systemActor(id), async (tx) => {
      const idOf = async (person: Named | null) => (person ? (await this.of(Memberships).invitePerson(tx, { name: person.name ?? known.get(person.email)!, email: person.email })).personId : null);
      const [leadPersonId, deputyPersonId] = [await idOf(request.lead), await idOf(request.deputy)];
      await this.of(Councils).create(tx.manager, { ...input, id, safeguarding: { ...input.safeguarding, leadPersonId, deputyPersonId } }, tx.now);
      await this.of(MeasuresService).installDefaults(tx);
      if (request.admin) await this.of(Memberships).grant(tx, (await idOf(request.admin))!, 'council_admin');
      if (request.reserve) await this.of(Memberships).grant(tx, (await idOf(request.reserve))!, 'broker', null, { reserve: true });
    });
    return { id, notes: notesOn(request) };
  }

  /** By slug. */
  list(): Promise<CouncilLine[]> {
    return this.of(Transactions).installation((m) => m.query(
      `SELECT c.slug, c.name, c.tier, c.listed, (SELECT count(*)::int FROM council_area a WHERE a.council_id = c.id) AS wards, EXISTS (SELECT 1 FROM council_boundary b WHERE b.council_id = c.id) AS boundary,
         (SELECT count(*)::int FROM membership m WHERE m.council_id = c.id AND m.role = 'council_admin' AND m.ended_at IS NULL) AS admins FROM council c ORDER BY c.slug LIMIT 1000`));
  }

  /** Throws `not-found`. */
  async show(slug: string): Promise<{ council: Council; area: { district: string; wards: number; cut: number }[]; officers: { name: string; email: string | null; role: string; reserve: boolean }[] }> {
    const council = await this.council(slug);
    return this.of(Transactions).run(systemActor(council.id), async (tx) => ({
      council, officers: await this.of(Memberships).members(tx, null),
      area: await tx.query(
        `SELECT coalesce(d.name, 'not in our lists') AS district, count(*)::int AS wards, count(*) FILTER (WHERE NOT a.whole)::int AS cut
         FROM council_area a LEFT JOIN ward w ON w.code = a.ward_code LEFT JOIN district d ON d.code = w.district_code WHERE a.council_id = $1 GROUP BY 1 ORDER BY 1 LIMIT 500`, [tx.councilId]),
    }));
  }

  /** Throws `not-found`, `wrong-role`, `unknown-person` when an address alone is of nobody here. */
  async addPerson(slug: string, person: Named, role: string, reserve: boolean, organisationId: string | null = null): Promise<{ isNew: boolean }> {
    return this.in(slug, async (tx) => {
      const [known] = person.name === null ? await tx.query('SELECT 1 FROM person WHERE email = $1', [person.email]) : [true];
      if (!known) throw new DomainError('unknown-person', `Nobody here has the address ${person.email}: write "Name <${person.email}>".`);
      const { personId } = await this.of(Memberships).invitePerson(tx, { name: person.name ?? 'known', email: person.email });
      return this.of(Memberships).grant(tx, personId, role as Role, organisationId, { reserve });
    });
  }

  /** The secret is shown this once. Throws `not-found`, `wrong-role` when the person has several roles and none is chosen, `wrong-token`. */
  async token(slug: string, input: { email: string; role: string | null; scopes: readonly string[]; days: number; name: string }): Promise<{ secret: string; expiresAt: Date; role: string; scopes: readonly string[] }> {
    const found = await this.in(slug, (tx) => tx.query<{ membership: string; person: string; role: Role }>(
      `SELECT m.id AS membership, p.id AS person, m.role FROM membership m JOIN person p ON p.id = m.person_id WHERE m.council_id = $1 AND p.email = $2 AND m.ended_at IS NULL AND ($3::text IS NULL OR m.role = $3) ORDER BY m.role LIMIT 20`, [tx.councilId, input.email, input.role]));
    const [one] = found;
    if (!one) throw new DomainError('not-found', `${input.email} has no ${input.role ? `role ${input.role}` : 'role'} in ${slug}: npm run council -- add-person ${slug} …`);
    if (found.length > 1) throw new DomainError('wrong-role', `${input.email} has several roles here: choose with --role (${[...new Set(found.map((f) => f.role))].join(', ')}).`);
    const scopes = input.scopes.length ? input.scopes : scopesOf(one.role);
    return { ...(await this.of(ApiTokens).create(one.person, { membershipId: one.membership, name: input.name, scopes, days: input.days })), role: one.role, scopes };
  }

  private async knownAmong(manager: EntityManager, request: CreateRequest, faults: string[]): Promise<Map<string, string>> {
    const people = (['lead', 'deputy', 'reserve', 'admin'] as const).map((option) => ({ option, person: request[option] })).filter((p) => p.person !== null) as { option: string; person: Named }[];
    const rows = await manager.query<{ email: string; name: string }[]>('SELECT email, name FROM person WHERE email = ANY($1)', [people.map((p) => p.person.email)]);
    const known = new Map(rows.map((r) => [r.email, r.name]));
    for (const { person } of people) if (person.name && !known.has(person.email)) known.set(person.email, person.name);
    for (const { option, person } of people) if (!known.has(person.email)) faults.push(`--${option}: nobody here has the address ${person.email}: write "Name <${person.email}>".`);
    return known;
  }

  private async council(slug: string): Promise<Council> {
    const council = await this.of(Transactions).installation((m) => this.of(Councils).bySlug(m, slug));
    if (!council) throw new DomainError('not-found', `There is no council at ${slug.slice(0, 63)}: npm run council -- list`);
    return council;
  }

  private async in<T>(slug: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const { id } = await this.council(slug);
    return this.of(Transactions).run(systemActor(id), work);
  }

  private of<T>(service: Type<T> | typeof Clock): T {
    return this.app.get(service as Type<T>, { strict: false });
  }
}

function notesOn(request: CreateRequest): string[] {
  const roles = new Set([request.admin?.email, request.reserve?.email]);
  return [
    ...(request.admin ? [] : [`Nobody can sign in yet: npm run council -- add-person ${request.slug} --person "Name <address>" --role council_admin`]),
    ...(request.lead ? [] : ['No safeguarding lead is named: concerns would reach nobody.']),
    ...[request.lead, request.deputy].filter((p) => p && !roles.has(p.email)).map((p) => `${p!.email} has no role yet, so cannot sign in: npm run council -- add-person ${request.slug} --person ${p!.email} --role ROLE`),
  ];
}
