import 'reflect-metadata';
import { addDays, londonDate, newId } from '@app/kernel';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Backstage } from './backstage';
import { readStoryConfig, type StoryConfig } from './config';

const say = (line = '') => console.log(line);
const HOURS = 60;

async function main(config: StoryConfig): Promise<void> {
  // Before anything is made: a file that is not there, or a system that does not run, leaves no trace.
  const bytes = config.contractsFile ? fileOf(config.contractsFile) : null;
  await fetch(`${config.apiUrl}/health`).catch(() => { throw new Error(`Nothing answers at ${config.apiUrl}. Start it first, in another shell: npm start.`); });
  const backstage = await Backstage.open(config.databaseUrl);
  try {
    await play(config, backstage, bytes);
  } finally {
    await backstage.close();
  }
}

async function play(config: StoryConfig, b: Backstage, bytes: Uint8Array | null): Promise<void> {
  say(`A council of the story's own: ${b.slug} (${b.councilId})`);
  const [broker, manager] = [await b.person('broker', 'Bel Rowan'), await b.person('contract_manager', 'Con Aldous')];
  const groupId = await b.organisation('group', `Kestrel Youth Club of ${b.slug}`, 'OX4 6AA');
  const group = await b.person('group', 'Gil Yarrow', groupId);
  const { contract, supplierId } = await theContract(config, b, manager.actor, bytes);
  await b.verify(supplierId);
  const supplier = await b.person('supplier', 'Sal Teasel', supplierId);
  const call = caller(config.apiUrl);
  let told = 0;
  const entries = async () => {
    const lines = await b.entriesAfter(told);
    told += lines.length;
    for (const line of lines) say(`      ${line}`);
  };

  say(`\n1. The supplier promises 40 volunteer hours on the contract; the council accepts.`);
  const promised = await b.promise(manager.actor, contract, supplierId, 40 * HOURS);
  say(`   commitment ${promised.commitmentId}, its offer ${promised.pledgeId}`);
  await entries();
  const today = londonDate(new Date());
  await call('POST', `/pledges/${promised.pledgeId}/answer`, supplier.token, { title: 'A team to paint and repair', windowFrom: today, windowTo: promised.windowTo, postcode: 'OX4 6AA', radiusM: 20_000 }, promised.pledgeVersion);
  say('   The supplier answers one page: what, where, how far.');

  say('\n2. The youth club asks for 8 hours to paint its hall.');
  const need = await call('POST', '/needs', group.token, { title: 'Paint our hall', story: 'The damp is showing.', postcode: 'OX4 6AA', lines: [{ kind: 'volunteering', unit: 'hour', quantity: 8 * HOURS, windowFrom: today, windowTo: addDays(today, 60) }] });
  const opened = await call('POST', `/needs/${need.id}/opening`, broker.token, {}, need.version);
  say(`   need ${need.id} is ${opened.state}`);
  await entries();

  say('\n3. The broker runs a round; the worker works it out.');
  const asked = await call('POST', '/rounds', broker.token, {});
  let round = asked;
  for (let tries = 0; !['done', 'failed', 'cancelled'].includes(round.state); tries++) {
    if (tries > 120) throw new Error('The round does not finish: is the worker running?');
    await new Promise((resolve) => setTimeout(resolve, 500));
    round = await call('GET', `/rounds/${asked.id}`, broker.token);
  }
  const { items: [match] } = await call('GET', `/rounds/${asked.id}/matches`, broker.token);
  if (!match) throw new Error(`The round is ${round.state} and proposed nothing: ${JSON.stringify(round.rejections)}`);
  say(`   round ${round.id}: ${round.summary.proposals} proposed, ${round.summary.provenBest ? 'proven best' : 'not proven best'}; match ${match.id}`);
  say(`   because: ${match.reasons.map((r: { code: string; points: number }) => `${r.code} ${r.points}`).join(', ')}`);

  say('\n4. The broker approves: both sides are held.');
  const { results: [approval] } = await call('POST', `/rounds/${asked.id}/approvals`, broker.token, { matches: [{ matchId: match.id }] });
  say(`   to be accepted by ${approval.lapsesAt}`);
  await entries();

  say('\n5. Supplier and group accept: it is reserved.');
  for (const who of [supplier, group]) await call('POST', `/matches/${match.id}/acceptances`, who.token, {}, (await call('GET', `/matches/${match.id}`, who.token)).version);
  await entries();

  say('\n6. A date, a place and a phone number: the short route.');
  await call('PUT', `/matches/${match.id}/job`, supplier.token, { fromOn: today, toOn: today, place: 'The hall, side door', phone: '01632 960200' });

  say('\n7. The supplier logs 8 hours: a claim, held.');
  const logged = await call('POST', `/matches/${match.id}/deliveries`, supplier.token, { quantity: 8 * HOURS, happenedOn: today });
  say(`   delivery ${logged.id}`);
  await entries();

  say('\n8. The group confirms: it counts, and it is worth something.');
  const confirmed = await call('POST', `/deliveries/${logged.id}/confirmation`, group.token, { answer: 'all', whatChanged: 'The hall is bright again.' }, logged.version);
  say(`   delivery is ${confirmed.state}; the need is ${(await call('GET', `/needs/${need.id}`, group.token)).state}`);
  await entries();

  const differences = await b.differences();
  say(differences.length ? `\nThe books do NOT balance: ${JSON.stringify(differences)}` : '\nEvery balance equals a replay of the journal; debits equal credits in every unit.');
  if (differences.length) process.exitCode = 1;
}

/** From the file, the first contract that runs today; else the first at all, extended; without a file, one typed in. */
async function theContract(config: StoryConfig, b: Backstage, manager: Parameters<Backstage['typeContract']>[0], bytes: Uint8Array | null): Promise<{ contract: { id: string; endsOn: string }; supplierId: string }> {
  const today = londonDate(new Date());
  if (!config.contractsFile || !bytes) {
    const supplierId = await b.organisation('supplier', `Otter Highways of ${b.slug} Ltd`, 'OX4 6AA');
    const { id } = await b.typeContract(manager, supplierId);
    return { contract: { id, endsOn: addDays(today, 300) }, supplierId };
  }
  const report = await b.importContracts(bytes, basename(config.contractsFile), manager);
  say(`\nImported ${basename(config.contractsFile)}: ${report.read} read, ${report.contracts.created} contracts, ${report.commitments.created} commitments, ${report.unverifiedSuppliers.length} suppliers to verify, ${report.problemCount} problems, ${report.noteCount} notes.`);
  say('   Whoever the buyers are: the story asks for them all, as a council may choose to.');
  if (report.commitments.created) say('   The commitments that the file brings wait for the council to accept them; the story adds one of its own.');
  for (const p of report.problems.slice(0, 10)) say(`   ${p.where}: ${p.problem} ${p.remedy}`);
  if (report.problemCount > 10) say(`   … and ${report.problemCount - 10} more, kept with the import.`);
  const usable = (await b.contracts()).filter((c) => c.suppliers.length && c.state !== 'withdrawn');
  if (!usable.length) throw new Error('No contract with a supplier came out of this file: nothing to promise on.');
  const running = usable.find((c) => c.state === 'active' && c.startsOn <= today && c.endsOn >= today);
  const contract = running ?? usable[0]!;
  await b.keepRunning(contract, manager, !running);
  say(running ? `The first contract still running: ${contract.title} (until ${contract.endsOn}), ${contract.suppliers[0]!.name}`
    : `No contract of the file runs today: ${contract.title} had ended on ${contract.endsOn}, so an extension is recorded.`);
  return { contract: { id: contract.id, endsOn: running ? contract.endsOn : addDays(today, 180) }, supplierId: contract.suppliers[0]!.id };
}

/** Throws a sentence when the file cannot be read. */
function fileOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Error(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}). Check the name.`, { cause: error });
  }
}

/** The running API, as anybody's program would call it. */
const caller = (apiUrl: string) => async (method: string, path: string, token: string, body?: object, version?: number) => {
  const response = await fetch(apiUrl + path, {
    method, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': newId(), ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
  return answer;
};

void (async () => main(readStoryConfig()))().catch((error: unknown) => {
  const { code, detail } = error as { code?: string; detail?: string };
  console.error(detail ? `${code}: ${detail}` : error instanceof Error ? error.message : error);
  process.exit(1);
});
