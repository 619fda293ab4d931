import 'reflect-metadata';
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { Client, escapeLiteral } from 'pg';
import type { Actor } from '@app/kernel';
import { apiWorld, type ApiWorld, type Caller } from '../test/api/fixture';
import { stage } from '../test/api/permission-walk.stage';
import { API_WALK } from '../test/api/permission-walk.table';
import { leaveCluster, startCluster } from '../test/support/cluster';
import { handOn } from '../test/support/config';
import { startBare } from './bare';
import { LEFT_OUT, READS } from './reads';
import { copyRows, patternOf } from './rows';

const FEW = 100;
const MANY = 10_000;
const ROUNDS = 60;
const WARM = 10;
/** `npm run bench:api -- needs` measures only the routes that match. */
const ONLY = new RegExp(process.argv[2] ?? '');
interface Target { name: string; path: string; bare: string; headers: { authorization: string } }
interface Asked { sql: string; parameters: unknown[]; planned?: boolean }

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let asked: Asked[] = [];

/** Counts what the drivers of this process send; the load itself is one request at a time. */
function listen(): void {
  const query = Client.prototype.query as (...given: unknown[]) => unknown;
  Client.prototype.query = function (this: Client, ...given: unknown[]) {
    const [first, second] = given as [string | { text?: string; name?: string; values?: unknown[] }, unknown];
    if (typeof first === 'string') asked.push({ sql: first, parameters: Array.isArray(second) ? second : [] });
    else if (typeof first.text === 'string') asked.push({ sql: first.text, parameters: first.values ?? [], planned: first.name !== undefined });
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

async function targetsOf(w: ApiWorld, lead: Actor): Promise<Target[]> {
  const targets: Target[] = [];
  const callers = new Map<string, Promise<Caller>>();
  for (const [name, line] of Object.entries(API_WALK).filter(([route]) => route.startsWith('GET ') && ONLY.test(route) && !LEFT_OUT[route])) {
    const read = READS[name];
    if (!read) throw new Error(`${name} is neither measured nor left out for a reason: bench/reads.ts`);
    const role = (['broker', 'contract_manager', 'council_admin'] as const).find((r) => line.may.includes(r)) ?? 'auditor';
    const caller = line.named ? 'lead' : role;
    if (!callers.has(caller)) callers.set(caller, (line.named ? Promise.resolve(lead) : w.person(role)).then((actor) => w.as(actor)));
    const { actor, secret } = await callers.get(caller)!;
    const subject = read.subject ?? (name.includes(':id') ? `SELECT ${read.key ?? 'id'} AS id FROM ${read.table} WHERE council_id = $1 ORDER BY 1 LIMIT 1` : null);
    const id = subject === null ? null : subject === 'caller' ? actor.personId! : (await w.run(w.system, (tx) => tx.query<{ id: string }>(subject, [tx.councilId])))[0]!.id;
    const asked = (id && read.query?.(id)) ?? '';
    targets.push({ name, path: w.api.url + name.slice('GET '.length).replace(':id', id ?? '') + asked, bare: `/bare?route=${encodeURIComponent(name)}${id ? `&id=${id}` : ''}`, headers: { authorization: `Bearer ${secret}` } });
  }
  return targets;
}

/** One request's queries, without the driver's own. */
async function queriesOf({ path, headers }: Target): Promise<Asked[]> {
  await call(path, headers);
  asked = [];
  await call(path, headers);
  return [...asked];
}

/** Tables of some size that a plan reads from end to end; of what the server keeps a plan of, that plan. */
async function sequential(owner: Client, councilId: string, queries: Asked[]): Promise<string[]> {
  const found = new Set<string>();
  const literal = (value: unknown) => (value === null ? 'NULL' : escapeLiteral(Array.isArray(value) ? `{${value.join(',')}}` : value instanceof Date ? value.toISOString() : String(value)));
  for (const { sql, parameters, planned } of queries.filter((q) => /^\s*(WITH|SELECT)/i.test(q.sql))) {
    await owner.query(`BEGIN; SET LOCAL app.council = '${councilId}'`);
    if (planned) await owner.query(`SET LOCAL plan_cache_mode = force_generic_plan; PREPARE kept AS ${sql}`);
    const { rows } = await (planned ? owner.query<{ 'QUERY PLAN': object[] }>(`EXPLAIN (FORMAT JSON) EXECUTE kept${parameters.length ? `(${parameters.map(literal).join(', ')})` : ''}`) : owner.query<{ 'QUERY PLAN': object[] }>(`EXPLAIN (FORMAT JSON) ${sql}`, parameters));
    await owner.query(`ROLLBACK${planned ? '; DEALLOCATE kept' : ''}`);
    for (const [, table] of JSON.stringify(rows).matchAll(/"Node Type":"Seq Scan"[^{}]*?"Relation Name":"(\w+)"/g)) found.add(table!);
  }
  const { rows } = await owner.query<{ relname: string }>(`SELECT relname FROM pg_class WHERE relname = ANY($1) AND reltuples > 1000`, [[...found]]);
  return rows.map((r) => r.relname);
}

async function rowsOf(owner: Client, councilId: string, name: string): Promise<number> {
  const { table, where } = READS[name]!;
  const { rows } = await owner.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE ${where?.startsWith('council_id') === false ? '$1::uuid IS NOT NULL' : 'council_id = $1'}`, [councilId]);
  return rows[0]!.n;
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
    const { lead } = await s.pattern();
    const pattern = await patternOf(owner, w.councilId);
    await s.seal();
    const targets = await targetsOf(w, lead);
    await copyRows(owner, pattern, 1, FEW);
    while (await s.seal());
    listen();
    const few = new Map<string, number>();
    for (const target of targets) few.set(target.name, (await queriesOf(target)).length);
    console.error(`Copying rows until each list has ${MANY}…`);
    await copyRows(owner, pattern, FEW + 1, MANY);
    for (let sealed = 0, more = 0; sealed < MANY; sealed += more) {
      more = await s.seal();
      if (!more) throw new Error('The copies cannot be sealed.');
    }
    await owner.query('VACUUM ANALYZE');
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
      table[target.name] = { 'ms': median(ours).toFixed(1), 'bare ms': median(theirs).toFixed(1), 'ratio': ratios[target.name], [`queries at ${FEW}`]: few.get(target.name), [`queries at ${MANY}`]: queries.length, 'rows': await rowsOf(owner, w.councilId, target.name), 'read end to end': scans.join(' ') };
    }
    console.table(table);
    console.log(`Left out:\n${Object.entries(LEFT_OUT).map(([name, reason]) => `  ${name}: ${reason}`).join('\n')}`);
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
