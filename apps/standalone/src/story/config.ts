import { join, resolve } from 'node:path';
import { findReach, type Reach } from './running';

export interface StoryConfig extends Reach {
  contractsFile: string | null;
  /** What a story that broke off needs to go on. */
  diaryFile: string;
}

/** `npm run story [-- --contracts FILE]`. */
export function readStoryConfig(env: Record<string, string | undefined> = process.env, args: readonly string[] = process.argv.slice(2)): StoryConfig {
  const [flag, file, ...rest] = args;
  if (args.length && (flag !== '--contracts' || !file || rest.length)) throw new Error('Use: npm run story, or npm run story -- --contracts FILE (an Open Contracting file).');
  return { ...findReach(env.DATABASE_URL, env.API_URL, env.DATA_DIR), contractsFile: file ?? null, diaryFile: join(resolve(env.DATA_DIR ?? '.data'), 'story.json') };
}
