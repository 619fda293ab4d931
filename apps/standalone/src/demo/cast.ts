import { bundledPostcodesIn } from '@app/geography';
import { addDays, londonDate, systemActor, type Actor, type Role } from '@app/kernel';
import { CommitmentsService, ContractsService, PledgesService } from '@app/marketplace';
import { MeasuresService } from '@app/measures';
import { Councils, Memberships, Organisations, requireVerified } from '@app/people';
import type { Chance } from './chance';
import { groupName, PROMISES, supplierName, type CouncilPlan } from './script';
import type { Stage } from './stage';

export interface Member { actor: Actor; organisationId: string; postcode: string }
export interface Cast { plan: CouncilPlan; councilId: string; system: Actor; broker: Actor; second: Actor; contracts: Actor; suppliers: Member[]; groups: Member[]; emails: Record<string, string> }

/** A council, its officers, its organisations and what its suppliers promised. */
export async function gather(stage: Stage, plan: CouncilPlan, chance: Chance, numbers: { suppliers: number; groups: number }): Promise<Cast> {
  const wards = plan.wards ?? (await stage.source.query<{ code: string }[]>('SELECT code FROM ward WHERE district_code = $1 ORDER BY code', [plan.district])).map((w) => w.code);
  const { id: councilId } = await stage.transactions.installation((m) => stage.of(Councils).create(m, {
    slug: plan.slug, name: plan.name, tier: plan.tier, wards, gssCode: plan.wards ? null : plan.district, rules: { liveNeedLimit: 5 },
    safeguarding: { childNumber: '01632 960001', adultNumber: '01632 960002' },
  }, stage.clock.now()));
  const system = systemActor(councilId);
  const emails: Record<string, string> = {};
  const member = (role: Role, email: string, name: string, organisationId: string | null = null): Promise<Actor> => stage.run(system, async (tx) => {
    const { personId } = await stage.of(Memberships).invitePerson(tx, { name, email, phone: '01632 960100' });
    await stage.of(Memberships).grant(tx, personId, role, organisationId);
    return { kind: 'person', personId, councilId, role, organisationId, suspended: false, scopes: null } as Actor;
  });
  const officer = (role: Role, name: string, title: string) => member(role, (emails[title] = `${title}@${plan.slug}.example`), name);
  await stage.run(system, (tx) => stage.of(MeasuresService).installDefaults(tx));
  const [broker, second, contracts] = [await officer('broker', 'Bel Rowan', 'broker'), await officer('broker', 'Dee Marsh', 'second-broker'), await officer('contract_manager', 'Con Aldous', 'contracts')];
  await officer('councillor', 'Cllr Vi Sedge', 'councillor');
  await officer('auditor', 'Aud Fenn', 'auditor');
  await officer('council_admin', 'Ada Birch', 'admin');

  const postcodes = bundledPostcodesIn(plan.area, new Set(wards));
  const organisation = async (kind: 'supplier' | 'group', n: number): Promise<Member> => {
    const { name, form } = kind === 'supplier' ? { name: supplierName(n), form: 'company' as const } : groupName(n);
    const postcode = chance.one(postcodes);
    const organisationId = await stage.run(broker, async (tx) => {
      const made = await stage.of(Organisations).register(tx, { kind, name: `${name}`, form, postcode, knownNew: true });
      await stage.of(Organisations).apply(tx, made.organisationId);
      // A few still wait for the broker, so that the work queue is not empty.
      if (!(kind === 'group' && n % 19 === 7)) await stage.of(Organisations).verify(tx, made.organisationId, null);
      return made.organisationId;
    });
    const email = `${name.toLowerCase().replace(/[^a-z]+/g, '-').replace(/-(ltd)?$/, '')}@${plan.slug}.example`;
    emails[`${kind}-${n}`] = email;
    return { actor: await member(kind, email, kind === 'supplier' ? 'Sal Teasel' : 'Gil Yarrow', organisationId), organisationId, postcode };
  };
  const suppliers: Member[] = [];
  const groups: Member[] = [];
  for (let i = 0; i < plan.suppliers; i++) suppliers.push(await organisation('supplier', numbers.suppliers++));
  for (let i = 0; i < plan.groups; i++) groups.push(await organisation('group', numbers.groups++));
  const cast = { plan, councilId, system, broker, second, contracts, suppliers, groups, emails };
  await promise(stage, cast, chance);
  return { ...cast, groups: await verified(stage, cast) };
}

async function verified(stage: Stage, cast: Cast): Promise<Member[]> {
  const ok: Member[] = [];
  for (const group of cast.groups) {
    if (await stage.run(cast.system, (tx) => requireVerified(tx, group.organisationId, 'group').then(() => true, () => false))) ok.push(group);
  }
  return ok;
}

/** Contracts and what was promised in them; some offers are given freely. */
async function promise(stage: Stage, cast: Cast, chance: Chance): Promise<void> {
  const today = londonDate(stage.clock.now());
  for (let i = 0; i < cast.plan.commitments; i++) {
    const supplier = cast.suppliers[i % cast.suppliers.length]!;
    const what = PROMISES[(i + Math.floor(i / PROMISES.length)) % PROMISES.length]!;
    const quantity = chance.whole(what.least, what.most);
    const whole = what.unit === 'hour' ? Math.round(quantity / 60) * 60 : what.unit === 'gbp' ? Math.round(quantity / 10_000) * 10_000 : quantity;
    const [startsOn, endsOn] = [addDays(today, -chance.whole(10, 200)), addDays(today, i % 12 === 3 ? chance.whole(60, 150) : chance.whole(250, 700))];
    const promised = await stage.run({ ...cast.contracts }, async (tx) => {
      const contract = await stage.of(ContractsService).create(tx, {
        reference: `${cast.plan.slug.toUpperCase()}-${1000 + i}`, title: `${what.title} with ${i + 1}`, valuePence: chance.whole(10, 900) * 1_000_000, startsOn, endsOn, tailDays: 60, managerId: cast.contracts.personId,
        suppliers: [{ organisationId: supplier.organisationId, shareBp: 10_000 }],
      });
      return stage.of(CommitmentsService).propose(tx, {
        reference: `SV-${i + 1}`, title: what.title, supplierId: supplier.organisationId, contractId: contract.id, kind: what.kind, unit: what.unit, quantity: whole, windowFrom: startsOn, windowTo: endsOn,
      });
    });
    // Every ninth is still on paper.
    if (i % 9 === 8) continue;
    const accepted = await stage.run(cast.contracts, async (tx) => {
      await stage.of(CommitmentsService).accept(tx, promised.id, promised.version);
      return tx.query<{ id: string; version: number; window_from: string; window_to: string }>('SELECT id, version, window_from::text, window_to::text FROM pledge WHERE council_id = $1 AND commitment_id = $2', [tx.councilId, promised.id]);
    });
    const [pledge] = accepted;
    if (chance.happens(0.8)) {
      await stage.run(supplier.actor, (tx) => stage.of(PledgesService).answer(tx, pledge!.id, pledge!.version, {
        title: what.title, windowFrom: pledge!.window_from, windowTo: pledge!.window_to, postcode: supplier.postcode, radiusM: chance.whole(4, 20) * 1000, skills: what.skills ?? [],
        checks: chance.happens(0.4) ? ['enhanced:children', 'enhanced:adults'] : [], ...(what.unit === 'hour' && chance.happens(0.3) ? { minBlock: 120 } : {}),
      }));
    }
  }
}
