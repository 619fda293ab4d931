import { OCDS_LIMITS } from '@app/marketplace';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Books } from './books';
import { newOrganisation, personOf, theOfficer, verify, type Story } from './cast';
import type { StoryConfig } from './config';
import { sayProblems, theContract } from './contract';
import { Diary } from './diary';
import { theLoop } from './loop';
import { Operator, rehearse } from './operator';

/** One need from promise to confirmed value. Nothing is made before this is sure: the system runs, and the file brings a contract. Returns what differs in the books at the end. */
export async function tellStory(config: StoryConfig, say: Story['say']): Promise<string[]> {
  const bytes = config.contractsFile ? fileOf(config.contractsFile) : null;
  await fetch(`${config.apiUrl}/health`).catch(() => { throw new Error(`Nothing answers at ${config.apiUrl}. Start it first, in another shell: npm start.`); });
  const diary = new Diary(config.diaryFile, bytes ? createHash('sha256').update(bytes).digest('hex') : 'no file');
  const operator = await Operator.open(config.databaseUrl);
  try {
    // The data was thrown away, or another database is meant.
    if (diary.has('council') && !(await operator.knows(await diary.keep('slug', () => '')))) diary.end();
    const resumed = diary.has('council');
    if (bytes && !resumed) await requireContracts(config, bytes, say);
    const slug = await diary.keep('slug', () => `story-${Date.now().toString(36)}`);
    const { id: councilId } = await diary.keep('council', () => operator.makeCouncil(slug));
    say(resumed ? `The last run of this story broke off. It goes on in its own council: ${slug} (${councilId})` : `A council of the story's own: ${slug} (${councilId})`);
    say('   Made as the operator makes one (npm run council -- create --unlisted): neither the API nor the web has a door for that. All that follows goes through them.');
    const differences = await play({ config, diary, operator, slug, councilId, say }, bytes).catch((error: unknown) => {
      throw new Error(`${sentenceOf(error)}\nThe council ${slug} is left as far as the story came, off the public list. The same command goes on from there.`, { cause: error });
    });
    diary.end();
    return differences;
  } finally {
    await operator.close();
  }
}

async function play(story: Story, bytes: Uint8Array | null): Promise<string[]> {
  const { say } = story;
  const office = await theOfficer(story);
  const ground = await theContract(story, office, bytes);
  const groupId = await story.diary.keep('groupId', () => newOrganisation(story, office, 'group', `Kestrel Youth Club of ${story.slug}`));
  await verify(office, groupId);
  say(`   Kestrel Youth Club applies and is verified: ${groupId}`);
  const group = await personOf(story, office, 'group', 'Gil Yarrow', groupId);
  const supplier = await personOf(story, office, 'supplier', 'Sal Teasel', ground.supplierId);
  const books = new Books(office.admin.call, say);
  await theLoop(story, { office, group, supplier }, ground, books);
  const differences = await books.differences();
  say(differences.length ? `\nThe books do NOT balance:\n- ${differences.join('\n- ')}` : '\nEvery balance equals a replay of the journal; debits equal credits in every unit.');
  return differences;
}

async function requireContracts(config: StoryConfig, bytes: Uint8Array, say: Story['say']): Promise<void> {
  const { report, usable } = await rehearse(config.databaseUrl, bytes, basename(config.contractsFile!)).catch((error: unknown) => {
    throw new Error(`${sentenceOf(error)} Nothing was made.`, { cause: error });
  });
  if (usable) return;
  say(`${basename(config.contractsFile!)}: ${report.read} releases read.`);
  sayProblems(report, say);
  for (const note of report.notes.slice(0, 10)) say(`   ${note.where}: ${note.problem}`);
  throw new Error(report.contracts.created ? `The ${report.contracts.created} contracts of this file begin later than today: no help can be given on them yet. Nothing was made.` : 'No contract with a supplier comes out of this file: nothing to promise on. Nothing was made.');
}

/** Throws a sentence when the file cannot be read. */
function fileOf(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > OCDS_LIMITS.bytes) throw new Error(`${path} has ${Math.ceil(size / 1_000_000)} MB and ${OCDS_LIMITS.bytes / 1_000_000} MB is the most that is read at once. Split it. Nothing was made.`);
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw new Error(`${path} cannot be read (${code}). Check the name.`, { cause: error });
  }
}

export function sentenceOf(error: unknown): string {
  const { detail } = error as { detail?: string };
  return detail ?? (error instanceof Error ? error.message : String(error));
}
