import type { Actor, Role } from '@app/kernel';
import { Sessions } from '@app/people';
import type { Running } from '../../apps/web/src/start';
import type { ApiWorld } from '../api/fixture';
import { stage, type Stage, type Subject } from '../api/permission-walk.stage';
import { EVERYBODY, WEB_WALK, type Line } from '../api/permission-walk.table';

/** One look at a page: who, and where. `cookie` is null for those who are not signed in. */
export interface Visit { name: string; role: Role | null; path: string; cookie: string | null }

/** Not pages: for programs and spreadsheets. */
export const NO_PAGE = /^GET \/(health|session$)|\.(csv|json|ics|pdf|png|xlsx)$|\/events$|\/:evidenceId$/;
const OWN: readonly Role[] = ['supplier', 'group'];

/** Every page of the web's permission table, as each role that may see it: a page that is not in the table is no page (permission-walk.spec.ts). */
export async function everyPage(w: ApiWorld, web: Running): Promise<Visit[]> {
  const s = stage(w);
  await somethingOfEverything(s);
  const people = new Map<Role, Actor>();
  const person = async (role: Role): Promise<Actor> => people.get(role) ?? people.set(role, OWN.includes(role) ? await w.organisation(role as 'supplier' | 'group') : await w.person(role)).get(role)!;
  const sessions = web.app.get(Sessions, { strict: false });
  const visits: Visit[] = [];
  for (const [name, line] of Object.entries(WEB_WALK).filter(([n]) => n.startsWith('GET ') && !NO_PAGE.test(n))) {
    const subject = line.on ? await line.on(s) : null;
    const path = pathOf(name, line, subject);
    if (line.may === EVERYBODY) visits.push({ name, role: null, path, cookie: null });
    else {
      for (const [role, actor] of await lookers(line, subject, person)) visits.push({ name, role, path, cookie: `cw-session=${(await sessions.begin(actor.personId!)).token}` });
    }
  }
  return visits;
}

/** Every form of the table as its first role; what it sends is up to the caller. */
export async function everyForm(w: ApiWorld, web: Running): Promise<(Visit & { cookie: string; csrf: string })[]> {
  const [s, sessions] = [stage(w), web.app.get(Sessions, { strict: false })];
  const forms: (Visit & { cookie: string; csrf: string })[] = [];
  for (const [name, line] of Object.entries(WEB_WALK).filter(([n]) => n.startsWith('POST '))) {
    const subject = line.on ? await line.on(s) : null;
    const path = pathOf(name, line, subject);
    if (line.may === EVERYBODY) {
      forms.push({ name, role: null, path, cookie: `cw-form=${'x'.repeat(32)}`, csrf: 'x'.repeat(32) });
      continue;
    }
    const [first] = await lookers(line, subject, (role) => (OWN.includes(role) ? w.organisation(role as 'supplier' | 'group') : w.person(role)));
    const { token } = await sessions.begin(first![1].personId!);
    forms.push({ name, role: first![0], path, cookie: `cw-session=${token}`, csrf: (await sessions.find(token))!.csrf });
  }
  return forms;
}

async function lookers(line: Line, subject: Subject | null, person: (role: Role) => Promise<Actor>): Promise<[Role, Actor][]> {
  if (line.named) return [['broker', subject!.lead as Actor]];
  if (line.as) return [['group', subject![line.as] as Actor]];
  const own = (role: Role) => subject?.[role] as Actor | undefined;
  // Who owns nothing of the subject sees nothing of it.
  return Promise.all((line.may as Role[]).filter((role) => !OWN.includes(role) || !subject || own(role)).map(async (role): Promise<[Role, Actor]> => [role, own(role) ?? await person(role)]));
}

/** So that lists have rows and figures are above nothing. */
async function somethingOfEverything(s: Stage): Promise<void> {
  await s.pattern();
  await s.silentDelivery();
  await s.confirmedDelivery();
  await s.trackedReport();
  await s.importedFile();
}

export const pathOf = (name: string, line: Line, subject: Subject | null): string => line.path?.(subject!) ?? name.split(' ')[1]!.replace(':id', subject?.id ?? 'none');
