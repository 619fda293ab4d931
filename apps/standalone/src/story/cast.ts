import { Caller, type Answer } from './caller';
import type { StoryConfig } from './config';
import type { Diary } from './diary';
import { HERE, type Operator } from './operator';
import { Visitor } from './visitor';

export interface Story { config: StoryConfig; diary: Diary; operator: Operator; slug: string; councilId: string; say: (line?: string) => void }
export interface Person { call: Caller; personId: string }
export interface Office { admin: Person; broker: Person; manager: Person }

const BEL = 'Bel Rowan';

/** The one officer, with a token for each role: an administrator from the beginning, who invites herself as broker and contract manager and says yes. */
export async function theOfficer(story: Story): Promise<Office> {
  const { diary, slug } = story;
  const email = `bel.rowan@${slug}.example`;
  const visitor = diary.has('manager') ? null : await comeIn(story, BEL, email);
  const admin = await somebody(story, await diary.keep('admin', () => visitor?.makeToken() ?? story.operator.tokenFor(slug, { name: BEL, email }, 'council_admin', null)));
  const inRole = async (role: 'broker' | 'contract_manager', name: string) => somebody(story, await diary.keep(name, async () => {
    if (!visitor) return story.operator.tokenFor(slug, { name: BEL, email }, role, null);
    await admin.call.post('/offices/invitations', { step: `invite-${role}`, body: { name: BEL, email, role } });
    return tokenOfInvited(visitor);
  }));
  return { admin, broker: await inRole('broker', 'broker'), manager: await inRole('contract_manager', 'manager') };
}

/** Invited by an officer to act for an organisation: signs in, says yes, makes a token. */
export async function personOf(story: Story, office: Office, as: 'group' | 'supplier', name: string, organisationId: string): Promise<Person> {
  const email = `${name.toLowerCase().replace(' ', '.')}@${story.slug}.example`;
  return somebody(story, await story.diary.keep(as, async () => {
    await office.admin.call.post('/memberships/invitations', { step: `invite-${as}`, body: { name, email, phone: '01632 960100', organisationId } });
    const visitor = await comeIn(story, name, email);
    return visitor ? tokenOfInvited(visitor) : story.operator.tokenFor(story.slug, { name, email }, as, organisationId);
  }));
}

/** One that nobody knows yet: an officer registers it and answers its application. */
export async function newOrganisation(story: Story, office: Office, kind: 'group' | 'supplier', name: string): Promise<string> {
  const { id } = await office.admin.call.post('/organisations', { step: `register-${kind}`, body: { kind, name, form: kind === 'group' ? 'charity' : 'company', postcode: HERE, knownNew: true } });
  await verify(office, id as string);
  return id as string;
}

export async function verify(office: Office, organisationId: string): Promise<void> {
  const known = await office.admin.call.get(`/organisations/${organisationId}`);
  if (known.state !== 'verified') await office.admin.call.post(`/organisations/${organisationId}/verification`, { version: known.version as number, body: {} });
}

/** Null: the mail cannot be read here, or the web has had enough sign-ins for an hour. The operator stands in, and the story says so. */
async function comeIn({ config: { webUrl, inboxUrl }, say }: Story, name: string, email: string): Promise<Visitor | null> {
  const visitor = webUrl && inboxUrl ? await Visitor.signIn(webUrl, inboxUrl, email) : null;
  say(visitor ? `   ${name} signs in on the web with the six digits mailed to ${email}, and makes a token there.`
    : `   ${name} does not sign in on the web: ${webUrl && inboxUrl ? 'it takes 30 sign-ins an hour from one machine, and they are used up' : 'the inbox of this installation is not known here'}. The operator gives the role and the token.`);
  return visitor;
}

async function tokenOfInvited(visitor: Visitor): Promise<string> {
  for (const id of await visitor.invitations()) await visitor.accept(id);
  return visitor.makeToken();
}

async function somebody({ config, councilId }: Story, token: string): Promise<Person> {
  const call = new Caller(config.apiUrl, councilId, token);
  const { id }: Answer = await call.get('/person');
  return { call, personId: id as string };
}
