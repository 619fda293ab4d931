import { existsSync, readFileSync } from 'node:fs';

export interface Diary { sent: Set<string>; answered: Map<string, string[]>; refused: Map<string, string> }

/** What the apps wrote down, the dead ones too. A last line that was cut off counts as not written. */
export function readDiaries(files: readonly string[]): Diary {
  const diary: Diary = { sent: new Set(), answered: new Map(), refused: new Map() };
  for (const file of files.filter((f) => existsSync(f))) {
    for (const line of readFileSync(file, 'utf8').split('\n').slice(0, -1)) {
      const [what, commandId, ...rest] = line.split(' ') as [string, string, ...string[]];
      if (what === 'sent') diary.sent.add(commandId);
      else if (what === 'answered') diary.answered.set(commandId, rest);
      else diary.refused.set(commandId, rest[0]!);
    }
  }
  return diary;
}

export const inDoubt = (d: Diary): string[] => [...d.sent].filter((id) => !d.answered.has(id) && !d.refused.has(id));
