import { bundledPostcodesIn } from '@app/geography';
import { addDays, londonDate, systemActor, type Actor, type Role } from '@app/kernel';
import { MeasuresService } from '@app/measures';
import { Councils, Interests, Memberships, Organisations, RESERVE_SCOPES, type Backing, type Form } from '@app/people';
import type { Chance } from './chance';
import { groupOf, mailName, personName, supplierOf } from './names';
import { OFFICES, type CouncilPlan } from './script';
import type { Stage } from './stage';
import type { Trade } from './trades';

export interface Member { actor: Actor; organisationId: string; postcode: string; organisation: string; person: string; email: string; form: Form; trade: Trade | null }
export type Six = readonly [Member, Member, Member, Member, Member, Member];
/** `staged`: groups that scenes act with; everybody else is left to the dice. `waiting`: groups that are not verified (yet). */
export interface Cast {
  plan: CouncilPlan; councilId: string; system: Actor; broker: Actor; second: Actor; reserve: Actor; contracts: Actor; officers: Record<string, { email: string; name: string }>;
  suppliers: Member[]; groups: Member[]; staged: Six; waiting: Six;
}

/** The first groups are for scenes, the last wait for the broker. */
const STAGED = 6;
const WAITING = 6;
const six = (members: Member[]): Six => members as unknown as Six;

/** A council, its officers and its organisations. `first`: where in the lists of names this council begins. */
export async function gather(stage: Stage, plan: CouncilPlan, chance: Chance, first: { supplier: number; group: number; person: number }): Promise<Cast> {
  const wards = plan.wards ?? (await stage.source.query<{ code: string }[]>('SELECT code FROM ward WHERE district_code = $1 ORDER BY code', [plan.district])).map((w) => w.code);
  const { id: councilId } = await stage.transactions.installation((m) => stage.of(Councils).create(m, {
    slug: plan.slug, name: plan.name, tier: plan.tier, wards, gssCode: plan.wards ? null : plan.district, rules: { liveNeedLimit: 12 },
    safeguarding: { childNumber: '01632 960001', adultNumber: '01632 960002' },
  }, stage.clock.now()));
  const system = systemActor(councilId);
  await stage.run(system, (tx) => stage.of(MeasuresService).installDefaults(tx));
  const officers: Cast['officers'] = {};
  const actors: Actor[] = [];
  for (const [i, office] of OFFICES.entries()) {
    const who = { name: plan.officers[i]!, email: `${office.title}@${plan.slug}.example` };
    officers[office.title] = who;
    actors.push(await hat(stage, councilId, office.role, who, null, office.reserve));
  }
  await stage.run(system, (tx) => stage.of(Councils).change(tx, null, { safeguarding: { leadPersonId: actors[5]!.personId, deputyPersonId: actors[1]!.personId } }));
  const [broker, second, contracts, , , , reserve] = actors as [Actor, Actor, Actor, Actor, Actor, Actor, Actor];

  const postcodes = bundledPostcodesIn(plan.area, new Set(wards));
  let people = first.person;
  const join = async (kind: 'supplier' | 'group', { name, form, trade = null }: { name: string; form: Form; trade?: Trade | null }, i: number, backing: Backing, verify: boolean): Promise<Member> => {
    const postcode = chance.one(postcodes);
    const organisationId = await stage.run(broker, async (tx) => {
      const made = await stage.of(Organisations).register(tx, { kind, name, form, postcode, knownNew: true });
      await stage.of(Organisations).apply(tx, made.organisationId, backing);
      if (verify) await stage.of(Organisations).verify(tx, made.organisationId, null);
      return made.organisationId;
    });
    const person = personName(people++);
    // The first of each kind is a log-in that the demo names.
    const email = `${i === 0 ? kind : mailName(person)}@${plan.slug}.example`;
    return { actor: await hat(stage, councilId, kind, { name: person, email }, organisationId), organisationId, postcode, organisation: name, person, email, form, trade };
  };
  const insuredUntil = addDays(londonDate(stage.clock.now()), 500);
  const suppliers: Member[] = [];
  for (let i = 0; i < plan.suppliers; i++) {
    const { name, trade } = supplierOf(first.supplier + i);
    suppliers.push(await join('supplier', { name, form: name.endsWith('CIC') ? 'social-enterprise' : 'company', trade }, i, { insuredUntil }, true));
  }
  const all: Member[] = [];
  for (let i = 0; i < plan.groups; i++) {
    const group = groupOf(first.group + i);
    // Two informal groups: one through a sponsor, one with two people who are not related.
    const informal = i === 3 ? { sponsorId: all[0]!.organisationId } : i === 4 ? { contactIds: [all[1]!.actor.personId!, all[2]!.actor.personId!], unrelated: true } : null;
    all.push(await join('group', informal ? { name: group.name.replace(/\S+$/, 'Neighbours'), form: 'informal' } : group, i, informal ?? {}, i < plan.groups - WAITING));
  }
  await stage.run(system, (tx) => stage.of(Interests).declare(tx, { personId: broker.personId!, organisationId: all[2]!.organisationId, nature: 'trustee' }));
  return {
    plan, councilId, system, broker, second, reserve, contracts, officers, suppliers, groups: all.slice(STAGED, -WAITING), staged: six(all.slice(0, STAGED)), waiting: six(all.slice(-WAITING)),
  };
}

/** Somebody, known by the address, gets a role in the council. */
export function hat(stage: Stage, councilId: string, role: Role, who: { name: string; email: string }, organisationId: string | null, reserve = false): Promise<Actor> {
  return stage.run(systemActor(councilId), async (tx) => {
    const { personId } = await stage.of(Memberships).invitePerson(tx, { ...who, phone: '01632 960100' });
    await stage.of(Memberships).grant(tx, personId, role, organisationId, { reserve });
    return { kind: 'person', personId, councilId, role, organisationId, suspended: false, scopes: reserve ? RESERVE_SCOPES : null, ...(reserve ? { reserve } : {}) } as Actor;
  });
}
