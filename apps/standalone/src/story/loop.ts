import { addDays, londonDate } from '@app/kernel';
import { setTimeout as pause } from 'node:timers/promises';
import type { Books } from './books';
import type { Answer } from './caller';
import type { Office, Person, Story } from './cast';
import type { Ground } from './contract';
import { HERE } from './operator';

const HOURS = 60;
const ROUND_PATIENCE_MS = 60_000;
export interface Parties { office: Office; group: Person; supplier: Person }

/** From promise to confirmed value. Each step looks where things stand first, so that a story which broke off goes on. */
export async function theLoop(story: Story, { office, group, supplier }: Parties, ground: Ground, books: Books): Promise<void> {
  const { say, diary } = story;
  const { broker, manager } = office;
  const today = await diary.keep('day', () => londonDate(new Date()));

  say('\n1. The supplier promises 40 volunteer hours on the contract; the council accepts.');
  const promised = await manager.call.post('/commitments', {
    step: 'commitment', body: { reference: 'STORY-SV-1', title: 'Volunteer hours', supplierId: ground.supplierId, contractId: ground.contractId, kind: 'volunteering', unit: 'hour', quantity: 40 * HOURS, windowFrom: today, windowTo: ground.endsOn },
  });
  if (promised.state === 'proposed') await manager.call.post(`/commitments/${promised.id}/acceptance`, { version: promised.version });
  const { items: [pledge] } = await supplier.call.get(`/pledges?commitmentId=${promised.id}`);
  say(`   commitment ${promised.id}, its offer ${pledge.id}`);
  await books.tell();
  await diary.keep('answered', async () => {
    await supplier.call.post(`/pledges/${pledge.id}/answer`, { version: pledge.version, body: { title: 'A team to paint and repair', windowFrom: today, windowTo: pledge.windowTo ?? ground.endsOn, postcode: HERE, radiusM: 20_000 } });
    return true;
  });
  say('   The supplier answers one page: what, where, how far.');

  say('\n2. The youth club asks for 8 hours to paint its hall.');
  const need = await group.call.post('/needs', { step: 'need', body: { title: 'Paint our hall', story: 'The damp is showing.', postcode: HERE, lines: [{ kind: 'volunteering', unit: 'hour', quantity: 8 * HOURS, windowFrom: today, windowTo: addDays(today, 60) }] } });
  const opened = need.state === 'submitted' ? await broker.call.post(`/needs/${need.id}/opening`, { version: need.version }) : need;
  say(`   need ${need.id} is ${opened.state}`);
  await books.tell();

  say('\n3. The broker runs a round; the worker works it out.');
  const match = await theMatch(story, broker);
  say(`   because: ${match.reasons.map((r: { code: string; points: number }) => `${r.code} ${r.points}`).join(', ')}`);

  say('\n4. The broker approves: both sides are held.');
  if (match.state === 'proposed') {
    const approved = await broker.call.post(`/matches/${match.id}/approval`, { version: match.version, body: {} });
    say(`   to be accepted by ${approved.lapsesAt}`);
  }
  await books.tell();

  say('\n5. Supplier and group accept: it is reserved.');
  for (const [who, at] of [[supplier, 'supplierAcceptedAt'], [group, 'groupAcceptedAt']] as const) {
    const seen = await who.call.get(`/matches/${match.id}`);
    if (!seen[at]) await who.call.post(`/matches/${match.id}/acceptances`, { version: seen.version });
  }
  await books.tell();

  say('\n6. A date, a place and a phone number: the short route.');
  await diary.keep('job', async () => {
    await supplier.call.put(`/matches/${match.id}/job`, { body: { fromOn: today, toOn: today, place: 'The hall, side door', phone: '01632 960200' } });
    return true;
  });

  say('\n7. The supplier logs 8 hours: a claim, held.');
  const logged = await supplier.call.post(`/matches/${match.id}/deliveries`, { step: 'delivery', body: { quantity: 8 * HOURS, happenedOn: today } });
  say(`   delivery ${logged.id}`);
  await books.tell();

  say('\n8. The group confirms: it counts, and it is worth something.');
  const confirmed = logged.state === 'logged' ? await group.call.post(`/deliveries/${logged.id}/confirmation`, { version: logged.version, body: { answer: 'all', whatChanged: 'The hall is bright again.' } }) : logged;
  say(`   delivery is ${confirmed.state}; the need is ${(await group.call.get(`/needs/${need.id}`)).state}`);
  await books.tell();
}

/** Of the first round that proposes one; a round that came to nothing is not asked again. */
async function theMatch({ say, diary }: Story, broker: Person): Promise<Answer> {
  const tried = await diary.keep('round', () => Date.now());
  const asked = await broker.call.post('/rounds', { step: `round-${tried}`, body: {} });
  let round = asked;
  for (const until = Date.now() + ROUND_PATIENCE_MS; !['done', 'failed', 'cancelled'].includes(round.state as string); await pause(500)) {
    if (Date.now() > until) throw new Error(`Round ${asked.id} is ${round.state} after a minute: is the worker running?`);
    round = await broker.call.get(`/rounds/${asked.id}`);
  }
  const { items: [match] } = await broker.call.get(`/rounds/${asked.id}/matches`);
  if (!match) {
    diary.forget('round');
    throw new Error(`Round ${asked.id} is ${round.state} and proposed nothing: ${JSON.stringify(round.rejections)}`);
  }
  say(`   round ${round.id}: ${round.summary.proposals} proposed, ${round.summary.provenBest ? 'proven best' : 'not proven best'}; match ${match.id}`);
  return match as Answer;
}
