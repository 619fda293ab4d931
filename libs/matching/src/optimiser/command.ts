import { readFileSync } from 'node:fs';
import { check } from './check';
import { propose } from './propose';

/** `npm run -s optimise -- problem.json` (`-`: standard input): one JSON document, the result, or what is wrong with the problem. Exit code 0, or 2. */
export async function command(args: readonly string[], out: (text: string) => void): Promise<number> {
  const refuse = (path: string, message: string) => { out(JSON.stringify({ error: 'bad-problem', faults: [{ path, message }] })); return 2; };
  const [file] = args;
  if (!file) return refuse('', 'Usage: npm run -s optimise -- problem.json (or - for standard input)');
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'));
  } catch (error) {
    return refuse('', `The file cannot be read as JSON: ${(error as Error).message}`);
  }
  const checked = check(given);
  if ('faults' in checked) {
    out(JSON.stringify({ error: 'bad-problem', faults: checked.faults }));
    return 2;
  }
  out(JSON.stringify(await propose(checked.problem)));
  return 0;
}
