import 'reflect-metadata';
import { DomainError, newId } from '@app/kernel';
import { openSync, writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { connect, type Connection } from './load';

// node -r scripts/typescript-hook.cjs client.ts ADDRESS-FILE COUNCIL DIARY: posts until told to stop. The diary is written before and after each command.
const WORKERS = 4;
const [addressFile, councilId, diary] = process.argv.slice(2) as [string, string, string];
const file = openSync(diary, 'a');
const write = (...words: string[]) => writeSync(file, `${words.join(' ')}\n`);
let stopping = false;
process.on('SIGTERM', () => { stopping = true; });

let connection: Promise<Connection> | null = null;
const connected = (): Promise<Connection> => (connection ??= connect(addressFile, councilId, WORKERS));

/** The same command until there is an answer, whatever dies in between. */
async function settle(commandId: string): Promise<void> {
  for (;;) {
    const using = connected();
    try {
      const ids = await (await using).send(commandId);
      return void write('answered', commandId, ...ids);
    } catch (error) {
      if (error instanceof DomainError) return void write('refused', commandId, error.code);
      if (stopping) return;
      if (connection === using) {
        connection = null;
        void using.then((c) => c.close(), () => undefined);
      }
      await pause(50);
    }
  }
}

async function work(): Promise<void> {
  while (!stopping) {
    const commandId = newId();
    write('sent', commandId);
    await settle(commandId);
  }
}

void Promise.all(Array.from({ length: WORKERS }, work)).then(() => process.exit(0));
