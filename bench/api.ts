import 'reflect-metadata';
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { Client } from 'pg';
import { apiWorld, type ApiWorld } from '../test/api/fixture';
import { stage } from '../test/api/permission-walk.stage';
import { API_WALK, EVERYBODY } from '../test/api/permission-walk.table';
import { leaveCluster, startCluster } from '../test/support/cluster';
import { handOn } from '../test/support/config';
import { startBare, TABLES } from './bare';
import { copyRows } from './rows';

const FEW = 100;
const MANY = 10_000;
const ROUNDS = 60;
const WARM = 10;
/** `npm run bench:api -- needs` measures only the routes that match. */
const ONLY = new RegExp(process.argv[2] ?? '');
/** Not a page of rows: liveness, solving again, a file that never changes, a search by similarity of names. */
const LEFT_OUT = /^GET \/(health|pairs\/why-not|rounds\/:id\/replay|organisations\/duplicates|imports\/commitments\/template)$/;

interface Target { name: string; path: string; bare: string; headers: { authorization: string } }
interface Asked { sql: string; parameters: unknown[] }

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let asked: Asked[] = [];

/** Counts what the drivers of this process send; the load itself is one request at a time. */
function listen(): void {
  const query = Client.prototype.query as (...given: unknown[]) => unknown;
  Client.prototype.query = function (this: Client, ...given: unknown[]) {
    if (typeof given[0] === 'string') asked.push({ sql: given[0], parameters: Array.isArray(given[1]) ? given[1] : [] });
    return query.apply(this, given);
  } as never;
}

/** Milliseconds until the last byte. */
function call(url: string, headers: Target['headers']): Promise<number> {
  const from = performance.now();
  return new Promise((resolve, reject) => {
    request(url, { agent, headers }, (response) => {
      response.resume();
      response.on('end', () => (response.statusCode === 200 ? resolve(performance.now() - from) : reject(new Error(`${url}: ${response.statusCode}`))));
    }).on('error', reject).end();
  });
}

async function targetsOf(w: ApiWorld): Promise<{ targets: Target[]; leftOut: string[] }> {
  const [targets, leftOut]: [Target[], string[]] = [[], []];
  for (const [name, line] of Object.entries(API_WALK).filter(([route]) => route.startsWith('GET ') && ONLY.test(route))) {
    const path = name.slice('GET '.length);
    const noun = path.split('/')[1]!;
    const table = TABLES[noun];
    const key = noun === 'organisations' ? 'organisation_id' : 'id';
    const [row] = table ? await w.run(w.system, (tx) => tx.query<{ id: string }>(`SELECT ${key} AS id FROM ${table} WHERE council_id = $1 ORDER BY 1 LIMIT 1`, [tx.councilId])) : [];
    if (LEFT_OUT.test(name) || line.may === EVERYBODY || !row || /:(?!id)/.test(path)) {
      leftOut.push(name);
      continue;
    }
    const role = ['broker', 'contract_manager', 'council_admin'].find((r) => line.may.includes(r as never)) ?? line.may[0]!;
    const { secret } = await w.as(await w.person(role as 'broker'));
    // Officers say whose members they want.
    const [member] = path.startsWith('/memberships') ? await w.source.query<{ id: string }[]>('SELECT organisation_id AS id FROM membership WHERE council_id = $1 AND organisation_id IS NOT NULL LIMIT 1', [w.councilId]) : [];
    targets.push({ name, path: w.api.url + path.replace(':id', row.id) + (member ? `?organisationId=${member.id}` : ''), bare: path === '/rounds/:id/matches' ? '/bare/matches' : `/bare/${noun}${path.includes(':id') ? `?id=${row.id}` : ''}`, headers: { authorization: `Bearer ${secret}` } });
  }
  return { targets, leftOut };
}

/** One request's queries, without the driver's own. */
async function queriesOf({ path, headers }: Target): Promise<Asked[]> {
  await call(path, headers);
  asked = [];
  await call(path, headers);
  return [...asked];
}

/** Tables of some size that a plan reads from end to end. */
async function sequential(owner: Client, councilId: string, queries: Asked[]): Promise<string[]> {
  const found = new Set<string>();
  for (const { sql, parameters } of queries.filter((q) => /^\s*(WITH|SELECT)/i.test(q.sql))) {
    await owner.query(`BEGIN; SET LOCAL app.council = '${councilId}'`);
    const { rows } = await owner.query<{ 'QUERY PLAN': object[] }>(`EXPLAIN (FORMAT JSON) ${sql}`, parameters);
    await owner.query('ROLLBACK');
    for (const [, table] of JSON.stringify(rows).matchAll(/"Node Type":"Seq Scan"[^{}]*?"Relation Name":"(\w+)"/g)) found.add(table!);
  }
  const { rows } = await owner.query<{ relname: string }>(`SELECT relname FROM pg_class WHERE relname = ANY($1) AND reltuples > 1000`, [[...found]]);
  return rows.map((r) => r.relname);
}

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

async function main(): Promise<void> {
  const { cluster, server } = await startCluster();
  handOn(cluster);
  const w = await apiWorld();
  const bare = await startBare(w.database.appUrl, w.clock);
  const owner = new Client({ connectionString: w.database.superUrl });
  const app = new Client({ connectionString: w.database.appUrl });
  await Promise.all([owner.connect(), app.connect()]);
  try {
    const s = stage(w);
    await s.pattern();
    const { targets, leftOut } = await targetsOf(w);
    await copyRows(owner, w.councilId, 1, FEW);
    listen();
    const few = new Map<string, number>();
    for (const target of targets) few.set(target.name, (await queriesOf(target)).length);
    console.error(`Copying rows until each list has ${MANY}…`);
    await copyRows(owner, w.councilId, FEW + 1, MANY);
    const ratios: Record<string, number> = {};
    const table: Record<string, object> = {};
    for (const target of targets) {
      const queries = await queriesOf(target);
      const scans = await sequential(app, w.councilId, queries);
      const [ours, theirs]: [number[], number[]] = [[], []];
      for (let n = -WARM; n < ROUNDS; n++) {
        const [a, b] = [await call(target.path, target.headers), await call(bare.url + target.bare, target.headers)];
        if (n >= 0) [ours, theirs].forEach((list, i) => list.push(i ? b : a));
      }
      ratios[target.name] = Number((median(theirs) / median(ours)).toFixed(2));
      table[target.name] = { 'ms': median(ours).toFixed(1), 'bare ms': median(theirs).toFixed(1), 'ratio': ratios[target.name], [`queries at ${FEW}`]: few.get(target.name), [`queries at ${MANY}`]: queries.length, 'read end to end': scans.join(' ') };
    }
    console.table(table);
    console.log(`Left out: ${leftOut.join(', ')}`);
    const growing = targets.filter((t) => few.get(t.name) !== (table[t.name] as Record<string, number>)[`queries at ${MANY}`]).map((t) => t.name);
    console.log(growing.length ? `Queries that grow with the rows: ${growing.join(', ')}` : 'Queries per request are the same with few rows and many.');
    console.log(JSON.stringify(ratios));
    if (growing.length) process.exitCode = 1;
  } finally {
    await Promise.all([owner.end(), app.end()]);
    await bare.close();
    await w.close();
    agent.destroy();
    await leaveCluster(server, true);
  }
}

main().then(() => process.exit(process.exitCode ?? 0), (error: unknown) => {
  console.error(error);
  process.exit(1);
});
