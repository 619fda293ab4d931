import 'reflect-metadata';
import { newId } from '@app/kernel';
import { SHIPPED_SKILLS, skillFits } from '@app/marketplace';
import { candidatePairs, councilCandidates, councilSides } from '@app/matching';
import { DEFAULT_RULES } from '@app/people';
import { performance } from 'node:perf_hooks';
import { Client } from 'pg';
import { world } from '../../test/journeys/world';
import { handOn } from '../../test/support/config';
import { leaveCluster, startCluster } from '../../test/support/cluster';
import { random } from '../../libs/matching/src/optimiser/choices/random';
import { COUNTED, FIXED_ORDER, NEAR, NEAR_INDEX } from './candidates.sql';

const MOST_JUDGED = 3_000;
const KINDS = [['volunteering', 'hour'], ['volunteering', 'hour'], ['mentoring', 'hour'], ['skills', 'hour'], ['goods', 'item']] as const;
const day = (n: number) => new Date(Date.parse('2026-06-01') + n * 86_400_000).toISOString().slice(0, 10);

/**
 * As generator.ts: towns of about 250 lines on 100 km square, a fifth of the offers anywhere, 3 to 20 km; half of the lines ask for one of 120 skills that offers have eight of. Windows of 30 to 300 days in a year;
 * a tenth of the offers reserved for wards or groups, a twentieth online, some lines of a season, one group in ten informal.
 */
function plan(size: number) {
  const next = random(1);
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const some = <T>(share: number, value: () => T) => (next() < share ? value() : null);
  const bell = () => (next() + next() + next() - 1.5) * 2;
  const towns = Array.from({ length: Math.max(1, Math.round(size / 250)) }, () => [whole(400_000, 500_000), whole(200_000, 300_000)] as const);
  const near = () => { const t = whole(0, towns.length - 1); return { ward_code: `w${t}-${whole(1, 6)}`, easting: Math.round(towns[t]![0] + bell() * 4_000), northing: Math.round(towns[t]![1] + bell() * 4_000) }; };
  const skill = () => SHIPPED_SKILLS[Math.floor(next() * next() * SHIPPED_SKILLS.length)]!.tag;
  const window = () => { const from = whole(0, 200); return { window_from: day(from), window_to: day(from + whole(30, 300)) }; };
  const kind = () => { const [k, unit] = KINDS[whole(0, KINDS.length - 1)]!; return { kind: k, unit }; };
  const organisations = Array.from({ length: size }, (_, n) => ({ id: newId(), kind: n % 2 ? 'supplier' : 'group', form: n % 2 ? 'company' : next() < 0.1 ? 'informal' : 'charity', owner: some(0.02, () => `00000000-0000-7000-8000-0000000000${whole(10, 99)}`) }));
  const of = (n: 0 | 1) => organisations[whole(0, size / 2 - 1) * 2 + n]!.id;
  const lines = Array.from({ length: size }, () => ({ id: newId(), need: newId(), organisation_id: of(0), ...kind(), ...window(), ...near(), quantity: whole(2, 40), skills: next() < 0.5 ? [skill()] : [], remote: next() < 0.05, season: next() < 0.03 ? 'holidays' : 'any', checks: next() < 0.1 ? ['enhanced:children'] : [], most: some(0.2, () => whole(1, 6)) }));
  const pledges = Array.from({ length: size }, () => ({
    id: newId(), organisation_id: of(1), ...kind(), ...window(), ...(next() < 0.2 ? { ...near(), easting: whole(400_000, 500_000), northing: whole(200_000, 300_000) } : near()), radius: whole(3_000, 20_000), skills: Array.from({ length: 8 }, skill), remote: next() < 0.05,
    wards: some(0.07, () => [`w${whole(0, towns.length - 1)}-${whole(1, 6)}`, `w${whole(0, towns.length - 1)}-${whole(1, 6)}`]), forms: some(0.03, () => ['charity']), checks: next() < 0.5 ? ['enhanced:children'] : [], insured: some(0.5, () => day(whole(100, 700))), fewest: some(0.3, () => whole(1, 4)),
  }));
  return { organisations, lines, pledges };
}

async function main(size: number): Promise<void> {
  const { cluster, server } = await startCluster();
  handOn(cluster);
  const w = await world();
  const limits = { ...DEFAULT_RULES, schoolHolidays: [{ from: day(50), to: day(90) }, { from: day(140), to: day(148) }, { from: day(200), to: day(215) }] };
  const { organisations, lines, pledges } = plan(size);
  await w.run(w.system, async (tx) => {
    const at = tx.now;
    await tx.query(`INSERT INTO organisation (id, kind, name, form, owner_group_id, created_at) SELECT id, kind, 'An organisation', form, owner, $2 FROM jsonb_to_recordset($1) AS o(id uuid, kind text, form text, owner uuid)`, [JSON.stringify(organisations), at]);
    await tx.query(`INSERT INTO need (council_id, id, organisation_id, state, title, ward_code, easting, northing, remote, season, required_checks, created_at)
      SELECT $1, need, organisation_id, 'open', 'A need', ward_code, easting, northing, remote, season, checks, $3 FROM jsonb_to_recordset($2) AS o(need uuid, organisation_id uuid, ward_code text, easting int, northing int, remote boolean, season text, checks text[])`, [tx.councilId, JSON.stringify(lines), at]);
    await tx.query(`INSERT INTO need_line (council_id, id, need_id, position, kind, unit, quantity, skills, window_from, window_to, most_people)
      SELECT $1, id, need, 1, kind, unit, quantity, skills, window_from, window_to, most FROM jsonb_to_recordset($2) AS o(id uuid, need uuid, kind text, unit text, quantity bigint, skills text[], window_from date, window_to date, most int)`, [tx.councilId, JSON.stringify(lines)]);
    await tx.query(`INSERT INTO pledge (council_id, id, organisation_id, state, title, kind, unit, quantity, skills, window_from, window_to, easting, northing, radius_m, remote, only_wards, only_group_kinds, checks, insured_until, fewest_people, enters_rounds_at, created_at)
      SELECT $1, id, organisation_id, 'open', 'An offer', kind, unit, 10, skills, window_from, window_to, easting, northing, radius, remote, wards, forms, checks, insured, fewest, $3, $3
      FROM jsonb_to_recordset($2) AS o(id uuid, organisation_id uuid, kind text, unit text, skills text[], window_from date, window_to date, easting int, northing int, radius int, remote boolean, wards text[], forms text[], checks text[], insured date, fewest int)`, [tx.councilId, JSON.stringify(pledges), at]);
  });
  const owner = new Client({ connectionString: w.database.superUrl });
  await owner.connect();
  // The set-based SQL alone has an index of reach, and reads past row security, which would keep it from the index.
  await owner.query(`${NEAR_INDEX}; ANALYZE`);
  const [lineIds, pledgeIds] = [lines.map((l) => l.id), pledges.map((p) => p.id)];
  const timed = async <T>(work: () => Promise<T>) => { const from = performance.now(); return { answer: await work(), ms: performance.now() - from }; };
  const typed = await timed(() => w.read(w.system, async (tx) => councilCandidates(await councilSides(tx, lineIds, pledgeIds, limits))));
  const parameters = [w.councilId, lineIds, pledgeIds, limits.informalGoodsLimitPence, JSON.stringify(limits.schoolHolidays), day(0), JSON.stringify(await w.read(w.system, skillFits))];
  // Judging each pair takes minutes from 5,000 a side on: there the candidates alone are compared.
  const counted = size > MOST_JUDGED ? null : await timed(async () => (await owner.query<{ rejection: string | null; n: number; pairs: string[] | null }>(COUNTED, parameters)).rows);
  await owner.query(FIXED_ORDER);
  const near = await timed(async () => (await owner.query<{ l: string; p: string }>(NEAR, parameters)).rows);
  const ofTyped = typed.answer.pairs.map((p) => `${p.lineId} ${p.pledgeId}`).join();
  const same = (what: string, a: unknown, b: unknown) => { if (JSON.stringify(a) !== JSON.stringify(b)) throw new Error(`SQL and typed arrays differ: ${what}.`); };
  same('candidates', near.answer.map((r) => `${r.l} ${r.p}`).join(), ofTyped);
  if (counted) {
    const judged = counted.answer.filter((r) => r.rejection !== null).map((r) => [r.rejection, r.n]);
    same('counts', judged.sort(), Object.entries(typed.answer.rejections).sort());
    same('judged pairs', [...counted.answer.find((r) => r.rejection === null)?.pairs ?? []].sort().join(), ofTyped);
  }
  // And the whole rows, as the property test has them, for some lines.
  const few = await w.read(w.system, (tx) => candidatePairs(tx, lineIds.slice(0, 50), pledgeIds, limits));
  const first = new Set(lineIds.slice(0, 50));
  same('rows', few.pairs, typed.answer.pairs.filter((p) => first.has(p.lineId)));
  process.stdout.write(JSON.stringify({ pairs: typed.answer.pairs.length, typedMs: typed.ms, nearMs: near.ms, ...(counted ? { countedMs: counted.ms } : {}) }));
  await owner.end();
  await w.close();
  await leaveCluster(server, true);
  process.exit(0);
}

void main(Number(process.argv[2])).catch((e: unknown) => { console.error(e); process.exit(1); });
