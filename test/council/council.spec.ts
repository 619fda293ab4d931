import { createDataSource } from '@app/database';
import { Places } from '@app/geography';
import { ApiTokens } from '@app/people';
import { SystemClock } from '@app/kernel';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { Office } from '../../apps/standalone/src/council/office';
import { readRequest } from '../../apps/standalone/src/council/request';
import { testDatabase, type TestDatabase } from '../support/database';

const NUMBERS = ['--child-number', '01865 000001', '--adult-number', '01865 000002'];
/** A square of the grid around the Carfax crossroads in Oxford, with a hole at its middle. */
const square = (e: number, n: number, half: number) => [[e - half, n - half], [e + half, n - half], [e + half, n + half], [e - half, n + half], [e - half, n - half]];

describe('npm run council', () => {
  let database: TestDatabase;
  let source: DataSource;
  let office: Office;
  const folder = mkdtempSync(join(tmpdir(), 'cw-council-'));
  const places = new Places();
  beforeAll(async () => {
    database = await testDatabase();
    source = await createDataSource({ url: database.appUrl, poolSize: 2 }).initialize();
    office = await Office.open(database.appUrl);
  });
  afterAll(async () => {
    await office.close();
    await source.destroy();
    await database.close();
    rmSync(folder, { recursive: true });
  });

  const create = async (...args: string[]) => {
    const request = readRequest(['create', ...args]);
    if (request.verb !== 'create') throw new Error();
    return office.create(request.create, request.faults);
  };
  const faultsOf = (work: () => unknown): Promise<string[]> => Promise.resolve().then(work).then(() => [], (error: Error) => error.message.split('\n').filter((l) => l.startsWith('- ')).map((l) => l.slice(2)));
  const here = async (postcode: string) => (await places.councilsFor(source.manager, await places.find(source.manager, postcode))).map((c) => c.slug);
  const file = (name: string, json: unknown) => {
    writeFileSync(join(folder, name), typeof json === 'string' ? json : JSON.stringify(json));
    return join(folder, name);
  };

  it('makes a district by name, with people, rules and clocks', async () => {
    await create('--slug', 'oxford', '--name', 'Oxford City Council', '--tier', 'district', '--district', 'oxford', ...NUMBERS, '--admin', 'Ada Birch <Ada@oxford.example>', '--lead', 'ada@oxford.example',
      '--reserve', 'Rex Holm <rex@county.example>', '--rules', '{"liveNeedLimit":5}', '--rule', 'step.hour=60', '--clock', 'remindDays=2,4', '--clock', 'confirmDays=15').then(({ notes }) => expect(notes).toEqual([]));
    const { council, area, officers } = await office.show('oxford');
    expect(council).toMatchObject({ gssCode: 'E07000178', rules: { country: 'england-and-wales', liveNeedLimit: 5, step: { hour: 60, gbp: 100 }, fairShare: 0.8 }, clocks: { remindDays: [2, 4], confirmDays: 15 }, safeguarding: { childNumber: '01865 000001', leadPersonId: expect.any(String), deputyPersonId: null } });
    expect(area).toEqual([{ district: 'Oxford', wards: 24, cut: 0 }]);
    expect(officers.map((o) => [o.email, o.role, o.reserve])).toEqual([['rex@county.example', 'broker', true], ['ada@oxford.example', 'council_admin', false]]);
  });

  it('makes Birmingham, a county by its districts, and a parish of one ward', async () => {
    expect((await create('--slug', 'birmingham', '--name', 'Birmingham City Council', '--tier', 'unitary', '--district', 'E08000025', ...NUMBERS)).notes).toHaveLength(2);
    expect((await office.show('birmingham')).area).toEqual([{ district: 'Birmingham', wards: 69, cut: 0 }]);
    await create('--slug', 'oxfordshire', '--name', 'Oxfordshire County Council', '--tier', 'county', '--county', 'Oxfordshire', ...NUMBERS);
    const county = await office.show('oxfordshire');
    expect([county.council.gssCode, county.area.map((a) => a.district)]).toEqual(['E10000025', ['Cherwell', 'Oxford', 'South Oxfordshire', 'Vale of White Horse', 'West Oxfordshire']]);
    await create('--slug', 'littlemore', '--name', 'Littlemore Parish Council', '--tier', 'parish', '--ward', 'Littlemore', '--gss', 'E04008142', ...NUMBERS);
    expect((await office.show('littlemore')).area).toEqual([{ district: 'Oxford', wards: 1, cut: 0 }]);
    expect(await here('OX4 4PU')).toEqual(['littlemore', 'oxford', 'oxfordshire']);
    expect(await here('OX1 1AA')).toEqual(['oxford', 'oxfordshire']);
    expect(await here('B1 1BB')).toEqual(['birmingham']);
    expect(await here('AB10 1AB')).toEqual([]);
  });

  it('makes other buyers by a list, several at one place with one code, and Scottish holidays in Scotland', async () => {
    await create('--slug', 'homes', '--name', 'Thames Homes', '--tier', 'other', '--district', 'Oxford', '--district', 'Milton Keynes', '--ward', 'E05013870', ...NUMBERS);
    expect((await office.show('homes')).council.gssCode).toBeNull();
    await create('--slug', 'oxford-two', '--name', 'Oxford University', '--tier', 'other', '--ward', 'E05013111', '--gss', 'E07000178', ...NUMBERS);
    expect(await here('OX1 1AA')).toEqual(['oxford', 'oxford-two', 'oxfordshire', 'homes']);
    await create('--slug', 'aberdeen', '--name', 'Aberdeen City Council', '--tier', 'unitary', '--district', 'Aberdeen City', ...NUMBERS);
    expect((await office.show('aberdeen')).council).toMatchObject({ gssCode: 'S12000033', rules: { country: 'scotland' } });
  });

  it('makes a parish by a polygon that cuts through wards: the point decides', async () => {
    const inside = await places.find(source.manager, 'OX1 1AA');
    const [e, n] = [inside.easting, inside.northing];
    const polygon = file('parish.geojson', { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [square(e, n, 400), square(e + 200, n + 200, 60)] } }] });
    await create('--slug', 'carfax', '--name', 'Carfax Parish Council', '--tier', 'parish', '--polygon', polygon, '--gss', 'E04000001', ...NUMBERS);
    const { area, council } = await office.show('carfax');
    expect(area).toEqual([{ district: 'Oxford', wards: expect.any(Number), cut: area[0]!.wards }]);
    expect(area[0]!.wards).toBeGreaterThan(1);
    const at = async (easting: number, northing: number) => (await places.councilsFor(source.manager, { wardCode: inside.wardCode, easting, northing })).map((c) => c.slug);
    expect(await at(e, n)).toContain('carfax');
    expect(await at(e + 399, n - 399)).toContain('carfax');
    expect(await at(e + 401, n)).not.toContain('carfax');
    expect(await at(e + 200, n + 200)).not.toContain('carfax');
    expect(council.tier).toBe('parish');
    expect(await here('OX1 1AA')).toContain('carfax');
    // In a ward that the boundary goes through, and outside of it.
    expect(await here('OX1 4AH')).not.toContain('carfax');
  });

  it('says all that is wrong in one message, and makes nothing', async () => {
    const faults = await faultsOf(() => create('--slug', 'Bad Slug', '--name', 'X', '--tier', 'borough', '--district', 'Oxfrod', '--ward', 'Abbey', '--county', 'Rutland', '--polygon', join(folder, 'none.json'), '--lead', 'nobody@here.example', '--admin', 'no address',
      '--child-number', 'ring us', '--rule', 'liveNeedLimit=0', '--rule', 'surprise=1', '--rule', 'nonsense', '--clock', 'confirmDays=x', '--wards', 'E05013111', 'stray'));
    for (const part of ['--wards is not known', '"stray" belongs to no option', '--adult-number is missing', '--admin: ', '--rule nonsense', '--district Oxfrod: there is no such', '--county Rutland', '--ward Abbey: there are ', '--polygon', 'slug: ', 'name: ', 'tier: ', 'childNumber: ',
      'liveNeedLimit: ', 'surprise: ', 'confirmDays: ', '--lead: nobody here']) expect(faults.join('\n')).toContain(part);
    expect(faults).toHaveLength(17);
    expect((await office.list()).map((c) => c.slug)).not.toContain('Bad Slug');
    expect(await faultsOf(() => create('--slug', 'oxford', '--name', 'Again', '--tier', 'district', '--district', 'Oxford', ...NUMBERS))).toEqual(['--slug oxford: there is a council at it already.']);
    expect(await faultsOf(() => create('--slug', 'empty'))).toEqual(['--name is missing.', '--tier is missing.', '--child-number is missing.', '--adult-number is missing.', 'The area is missing: --district, --county, --ward or --polygon.']);
  });

  it.each([
    ['not JSON', '{', 'is not JSON'], ['a point', { type: 'Point', coordinates: [0, 51] }, 'not Point'], ['few corners', { type: 'Polygon', coordinates: [[[0, 51], [0, 52], [0, 51]]] }, 'fewer than 4'],
    ['open', { type: 'Polygon', coordinates: [[[0, 51], [0, 52], [1, 52], [1, 51]]] }, 'not the first again'], ['turned round', { type: 'Polygon', coordinates: [[[51, 0], [52, 0], [52, 1], [51, 0]]] }, 'wrong way round'],
    ['abroad', { type: 'Polygon', coordinates: [[[5, 51], [5, 52], [6, 52], [5, 51]]] }, 'not in Great Britain'], ['in the sea', { type: 'Polygon', coordinates: [[[1.9, 54], [1.9, 54.1], [1.95, 54], [1.9, 54]]] }, 'no postcode that we know'],
  ])('refuses a polygon that is %s', async (_, json, fault) => {
    const [only, ...rest] = await faultsOf(() => create('--slug', 'sea', '--name', 'Sea Parish', '--tier', 'parish', '--polygon', file('bad.geojson', json), ...NUMBERS));
    expect(only).toContain(fault);
    expect(rest.length).toBeLessThanOrEqual(1);
  });

  it('adds people and prints a token once', async () => {
    expect(await office.addPerson('birmingham', { name: 'Bo Lark', email: 'bo@birmingham.example' }, 'council_admin', false)).toMatchObject({ isNew: true });
    expect(await office.addPerson('birmingham', { name: null, email: 'bo@birmingham.example' }, 'council_admin', false)).toMatchObject({ isNew: false });
    await expect(office.addPerson('birmingham', { name: null, email: 'who@birmingham.example' }, 'broker', false)).rejects.toMatchObject({ code: 'unknown-person' });
    await expect(office.addPerson('birmingham', { name: 'Bo', email: 'bo@birmingham.example' }, 'supplier', false)).rejects.toMatchObject({ code: 'wrong-role' });
    await expect(office.addPerson('atlantis', { name: 'Bo', email: 'bo@birmingham.example' }, 'broker', false)).rejects.toMatchObject({ code: 'not-found' });
    const asked = readRequest(['token', 'birmingham', '--email', 'Bo@Birmingham.example', '--days', '7']);
    if (asked.verb !== 'token') throw new Error();
    const { secret, role } = await office.token('birmingham', asked);
    expect(role).toBe('council_admin');
    expect(await new ApiTokens(source, new SystemClock()).actorOf(secret)).toMatchObject({ role: 'council_admin', councilId: (await office.show('birmingham')).council.id });
    await office.addPerson('birmingham', { name: null, email: 'bo@birmingham.example' }, 'broker', false);
    await expect(office.token('birmingham', asked)).rejects.toMatchObject({ code: 'wrong-role' });
    await expect(office.token('birmingham', { ...asked, role: 'auditor' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(office.token('birmingham', { ...asked, role: 'broker', days: 1000 })).rejects.toMatchObject({ code: 'wrong-token' });
    expect(await faultsOf(() => readRequest(['token', '--email', 'x', '--frob', '1']))).toEqual(['--frob is not known here.', 'Say which council: npm run council -- token SLUG.', expect.stringContaining('--email: ')]);
    expect(() => readRequest(['make'])).toThrow('There is no "make"');
    expect(() => readRequest([])).toThrow('npm run council -- create');
  });
});
