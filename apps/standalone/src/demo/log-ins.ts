import { systemActor } from '@app/kernel';
import { Organisations } from '@app/people';
import { hat, type Cast, type Member } from './cast';
import { OFFICES } from './script';
import type { Stage } from './stage';

/** Somebody the demo lets you be. */
export interface DemoLogIn { email: string; who: string }

/** The first group and supplier of the first council are known in the second too, so that switching can be tried; and one person wears several hats. */
export async function acrossCouncils(stage: Stage, [first, second]: readonly Cast[]): Promise<DemoLogIn | null> {
  if (!first || !second) return null;
  const join = (member: Member) => stage.run(systemActor(second.councilId), async (tx) => {
    await stage.of(Organisations).apply(tx, member.organisationId);
    await stage.of(Organisations).verify(tx, member.organisationId, null);
  });
  const both = [[first.suppliers[0]!, 'supplier'], [first.staged[0]!, 'group']] as const;
  const who = { name: 'Marta Quill', email: 'marta@several-hats.example' };
  for (const [member, role] of both) {
    await join(member);
    await hat(stage, second.councilId, role, { name: member.person, email: member.email }, member.organisationId);
  }
  await hat(stage, first.councilId, 'group', who, first.staged[1]!.organisationId);
  await hat(stage, first.councilId, 'supplier', who, first.suppliers[1]!.organisationId);
  await hat(stage, second.councilId, 'councillor', who, null);
  return { email: who.email, who: `${who.name}: for ${first.staged[1]!.organisation} and ${first.suppliers[1]!.organisation} in ${first.plan.name}, and a councillor in ${second.plan.name}` };
}

/** Each role of the first council, then the others' officers, groups and suppliers. */
export function logInsOf(casts: readonly Cast[], severalHats: DemoLogIn | null): DemoLogIn[] {
  const [first, second, ...rest] = casts as [Cast, ...Cast[]];
  const officers = (cast: Cast, titles: readonly string[]) => OFFICES.filter((o) => titles.includes(o.title)).map((o) => ({ email: cast.officers[o.title]!.email, who: `${cast.officers[o.title]!.name}, ${o.who}, ${cast.plan.name}` }));
  const outside = (cast: Cast, where: string) => [cast.staged[0]!, cast.suppliers[0]!].map((m) => ({ email: m.email, who: `${m.person}, ${m.organisation} (${m.trade ? 'supplier' : 'group'}), ${where}` }));
  return [
    ...officers(first, OFFICES.map((o) => o.title)), ...outside(first, second ? `${first.plan.name} and ${second.plan.name}` : first.plan.name), ...(severalHats ? [severalHats] : []),
    ...(second ? [second, ...rest] : []).flatMap((cast) => [...officers(cast, ['broker', 'contracts']), ...outside(cast, cast.plan.name)]),
  ];
}
