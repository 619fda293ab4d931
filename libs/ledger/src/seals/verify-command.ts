import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { JournalFile } from './journal-file';
import type { HeadsDocument } from './seals.queries';
import { HeadsFault, vouchedHeads } from './verify-heads';
import { verifyJournal, type Fault } from './verify-journal';

const USAGE = `verify EXPORT.ndjson HEADS.json [MORE-HEADS.json …] [--key FIRST-KEY] [--earlier OLD-EXPORT.ndjson]

Checks a council's records without its database: every entry against the heads it published or mailed.
  --key      the name of the first key, as the council told you: without it, whoever made the heads is believed
  --earlier  an export that you kept: what was rewritten thoroughly since is then named to the entry
Ends with 0 when all is well, 1 when something was changed, 2 when the files cannot be read.`;

/** Node's own modules only. Returns the exit code. */
export async function verifyCommand(args: readonly string[], say: (line: string) => void): Promise<number> {
  const files = [...args];
  const option = (name: string): string | undefined => {
    const at = files.indexOf(name);
    return at < 0 ? undefined : files.splice(at, 2)[1] ?? '';
  };
  const [key, old] = [option('--key'), option('--earlier')];
  if (files.length < 2 || files.some((f) => f.startsWith('--')) || key === '' || old === '') {
    say(USAGE);
    return 2;
  }
  try {
    const { council, keys, heads } = vouchedHeads(files.slice(1).map((f) => JSON.parse(readFileSync(f, 'utf8')) as HeadsDocument), key);
    const file = await journal(files[0]!);
    const { fault, vouched, beyond } = verifyJournal(file, heads, old ? await journal(old) : undefined);
    say(`${heads.length} head${heads.length === 1 ? '' : 's'} of council ${council}, ${keys.length} key${keys.length === 1 ? '' : 's'}: every signature is good. The first key is ${keys[0]?.id ?? 'missing'}${key ? ', as you said' : ': compare it with the one you were told'}.`);
    if (fault) {
      say(`Up to leaf ${vouched} (not included) the entries fit the heads.`);
      say(sentence(fault));
      return 1;
    }
    if (!heads.length) {
      say('There are no heads: nothing is vouched for.');
      return 1;
    }
    if (beyond || file.unsealed) say(`${beyond} entries come after the last head given, and ${file.unsealed} say that they are not sealed yet: nothing vouches for these.`);
    say(`OK: ${vouched} entries are as they were sealed. Root ${heads.at(-1)!.root} at ${heads.at(-1)!.signedAt}.`);
    return 0;
  } catch (error) {
    say(error instanceof HeadsFault ? `HEADS: ${error.message}` : `The files cannot be read: ${(error as Error).message}`);
    return error instanceof HeadsFault ? 1 : 2;
  }
}

export function sentence({ what, leaf, transferId, to }: Fault): string {
  const which = transferId ? `transfer ${transferId}` : 'a transfer that nothing names any more';
  return what === 'changed' ? `CHANGED: something among leaves ${leaf} to ${to! - 1}, first ${which}. An export that you kept (--earlier) tells which.` : `${what.toUpperCase()}: leaf ${leaf}, ${which}.`;
}

async function journal(file: string): Promise<JournalFile> {
  const read = new JournalFile();
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) if (line) read.add(line);
  return read;
}
