import { newId, type Actor } from '@app/kernel';
import { ApiTokens, SCOPES } from '@app/people';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import { startApi, type Running } from '../../apps/api/src/start';
import { world, type World } from '../journeys/world';

export interface Caller {
  actor: Actor;
  /** The token itself, for clients other than this one. */
  secret: string;
  get(path: string): supertest.Test;
  /** With a new Idempotency-Key, unless one is named. */
  post(path: string, body?: object, options?: { version?: number; key?: string }): supertest.Test;
  /** A body as it is, of this type. */
  send(path: string, body: Buffer | string, type: string, key?: string): supertest.Test;
  /** A file as the part of a form. */
  upload(path: string, file: Buffer, fileName?: string, key?: string): supertest.Test;
  put(path: string, body: object, version?: number): supertest.Test;
  delete(path: string): supertest.Test;
}

export interface ApiWorld extends World { api: Running; /** Where its files are. */ files: string; as(actor: Actor, scopes?: readonly string[]): Promise<Caller>; anonymous: supertest.Agent }

/** The whole API on a database of its own, at a clock that stands still; `as(actor)` calls it with that actor's token. */
export async function apiWorld(): Promise<ApiWorld> {
  const w = await world();
  const files = mkdtempSync(join(tmpdir(), 'cw-files-'));
  const api = await startApi({ databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, filesDir: files }, w.clock);
  const agent = supertest.agent(api.url);
  return {
    ...w, api, files, anonymous: agent,
    async as(actor, scopes = SCOPES) {
      const [membership] = await w.source.query<{ id: string }[]>('SELECT id FROM membership WHERE person_id = $1 AND council_id = $2 AND role = $3', [actor.personId, actor.councilId, actor.role]);
      const { secret } = await api.app.get(ApiTokens, { strict: false }).create(actor.personId!, { membershipId: membership!.id, name: 'test', scopes, days: 366 });
      const signed = (test: supertest.Test, version?: number) => {
        test.set('authorization', `Bearer ${secret}`);
        return version === undefined ? test : test.set('if-match', `"${version}"`);
      };
      return {
        actor, secret,
        get: (path) => signed(agent.get(path)),
        post: (path, body = {}, { version, key = newId() } = {}) => signed(agent.post(path), version).set('idempotency-key', key).send(body),
        send: (path, body, type, key = newId()) => signed(agent.post(path)).set('idempotency-key', key).set('content-type', type).send(body),
        upload: (path, file, fileName = 'photo.jpg', key = newId()) => signed(agent.post(path)).set('idempotency-key', key).attach('file', file, fileName),
        put: (path, body, version) => signed(agent.put(path), version).send(body),
        delete: (path) => signed(agent.delete(path)),
      };
    },
    async close() {
      await api.close();
      await w.close();
      rmSync(files, { recursive: true, force: true });
    },
  };
}
