import 'reflect-metadata';
import { environmentFor } from '../config';
import { findDatabase } from '../story/running';
import { Office } from './office';
import { readRequest, type Request } from './request';

async function main(request: Request): Promise<void> {
  const office = await Office.open(findDatabase('DATABASE_URL', environmentFor({})));
  try {
    for (const line of await act(office, request)) console.log(line);
  } finally {
    await office.close();
  }
}

async function act(office: Office, request: Request): Promise<string[]> {
  if (request.verb === 'list') {
    const councils = await office.list();
    return councils.length ? councils.map((c) => `${c.slug.padEnd(24)} ${c.tier.padEnd(9)} ${String(c.wards).padStart(5)} ward${c.wards === 1 ? ' ' : 's'}${c.boundary ? ', boundary' : '          '} ${c.listed ? '' : 'unlisted '}${c.admins ? '' : 'NO ADMIN '} ${c.name}`) : ['No council yet: npm run council says how to make one.'];
  }
  if (request.verb === 'create') {
    const { id, notes } = await office.create(request.create, request.faults);
    return [`Created ${request.create.slug} (${id}).`, ...(await sheet(office, request.create.slug)), ...notes];
  }
  if (request.verb === 'show') return sheet(office, request.slug);
  if (request.verb === 'add-person') {
    const { isNew } = await office.addPerson(request.slug, request.person, request.role, request.reserve);
    return [`${request.person.email} ${isNew ? 'is now' : 'was already'} ${request.role} in ${request.slug}.`];
  }
  const { secret, expiresAt, role, scopes } = await office.token(request.slug, request);
  return [`Token for ${request.email} as ${role} in ${request.slug}, until ${expiresAt.toISOString().slice(0, 10)}; scopes ${scopes.join(' ')}.`, 'It is shown this once:', secret];
}

async function sheet(office: Office, slug: string): Promise<string[]> {
  const { council: c, area, officers } = await office.show(slug);
  return [
    `${c.name} · ${c.tier}${c.gssCode ? ` · ${c.gssCode}` : ''} · ${c.id}${c.listed ? '' : ' · not on the public list'}`,
    ...area.map((a) => `  area      ${a.district}: ${a.wards} ward${a.wards === 1 ? '' : 's'}${a.cut ? ` (${a.cut} in part, by the boundary)` : ''}`),
    `  concerns  children ${c.safeguarding.childNumber}, adults ${c.safeguarding.adultNumber}; lead ${c.safeguarding.leadPersonId ?? 'nobody'}, deputy ${c.safeguarding.deputyPersonId ?? 'nobody'}`,
    `  rules     ${JSON.stringify(c.rules)}`, `  clocks    ${JSON.stringify(c.clocks)}`,
    ...officers.map((o) => `  ${o.role}${o.reserve ? ' (reserve)' : ''}  ${o.name} <${o.email ?? ''}>`),
  ];
}

void (async () => main(readRequest(process.argv.slice(2))))().catch((error: unknown) => {
  const { detail } = error as { detail?: string };
  console.error(detail ?? (error instanceof Error ? error.message : error));
  process.exit(1);
});
