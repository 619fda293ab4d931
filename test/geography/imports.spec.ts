import { createDataSource } from '@app/database';
import { Places, PostcodeImports, WardImports } from '@app/geography';
import { strToU8, zipSync } from 'fflate';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DataSource } from 'typeorm';
import { testDatabase, type TestDatabase } from '../support/database';

/** The columns of the ONSPD of November 2025 and, under it, of May 2023: the same things by other names. */
const HEADER_2025 = 'pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,oa21cd,cty25cd,ced25cd,lad25cd,wd25cd,nhser24cd,ctry25cd,rgn25cd,pcon24cd,ttwa15cd,itl25cd,npark16cd,lsoa21cd,msoa21cd,wz11cd,sicbl24cd,bua24cd,ruc21ind,oac11ind,lat,long,lep21cd1,lep21cd2,pfa23cd,imd20ind,icb23cd';
const HEADER_2023 = 'pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,parish,usertype,oseast1m,osnrth1m,osgrdind,oshlthau,nhser,ctry,rgn,streg,pcon,eer,teclec,ttwa,pct,itl,statsward,oa01,casward,park,lsoa01,msoa01,ur01ind,oac01,oa11,lsoa11,msoa11,wz11,sicbl,bua11,buasd11,ru11ind,oac11,lat,long,lep1,lep2,pfa,imd,calncv,icb,oa21,lsoa21,msoa21';
interface Row { pcds: string; ended?: string; east?: string; north?: string; grid?: string; lad?: string; ward?: string; lsoa?: string }
const onspd = (header: string, rows: Row[]): string => [header, ...rows.map((r) => {
  const value: Record<string, string> = {
    pcds: r.pcds, dointr: '198001', doterm: r.ended ?? '', east1m: r.east ?? '', oseast1m: r.east ?? '', north1m: r.north ?? '', osnrth1m: (r.north ?? '').padStart(7, '0'), gridind: r.grid ?? '1', osgrdind: r.grid ?? '1',
    lad25cd: r.lad ?? '', oslaua: r.lad ?? '', wd25cd: r.ward ?? '', osward: r.ward ?? '', lsoa21cd: r.lsoa ?? '', lsoa21: r.lsoa ?? '',
  };
  return header.split(',').map((name) => `"${value[name] ?? ''}"`).join(',');
})].join('\r\n');
/** postcode, quality, easting, northing, country, two of the NHS, county, district, ward: no header. */
const codePoint = (...rows: [string, number, number, number, string, string][]): string => rows.map(([p, q, e, n, district, ward]) => `"${p}",${q},${e},${n},"E92000001","E19000003","E18000010","E10000025","${district}","${ward}"`).join('\r\n');

const OXFORD = 'E07000178';

describe('newer lists', () => {
  let database: TestDatabase;
  let owner: DataSource;
  let app: DataSource;
  const folder = mkdtempSync(join(tmpdir(), 'cw-lists-'));
  const places = new Places();
  beforeAll(async () => {
    database = await testDatabase();
    owner = await new DataSource({ type: 'postgres', url: database.ownerUrl, entities: [], extra: { max: 1, options: '-c role=commonweal_owner -c search_path=public' } }).initialize();
    app = await createDataSource({ url: database.appUrl, poolSize: 2 }).initialize();
  });
  afterAll(async () => {
    await owner.destroy();
    await app.destroy();
    await database.close();
    rmSync(folder, { recursive: true });
  });

  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const take = (path: string, skipFaulty = false) => owner.transaction((m) => new PostcodeImports().run(m, path, new Date('2026-03-02T12:00:00Z'), { skipFaulty }));
  const find = (postcode: string) => places.find(app.manager, postcode);
  const refusal = (work: Promise<unknown>) => work.then(() => 'let through', (error: { code: string; detail: string }) => `${error.code}: ${error.detail}`);
  const kept = async () => (await app.query<{ n: number }[]>('SELECT count(*)::int AS n FROM postcode'))[0]!.n;

  it('takes an ONSPD zip: terminated, new, moved, and left out', async () => {
    const before = await find('OX1 1AB');
    const text = onspd(HEADER_2025, [
      { pcds: 'OX1 1AA', east: '451000', north: '206000', lad: OXFORD, ward: 'E05013111', lsoa: 'E01028522' },
      { pcds: 'OX1 1AB', ended: '202512', east: String(before.easting), north: String(before.northing), lad: OXFORD, ward: before.wardCode! },
      { pcds: 'OX9 9QQ', east: '452000', north: '205000', lad: OXFORD, ward: 'E05013096' }, { pcds: 'OX9 9QR', grid: '9', lad: OXFORD, ward: 'E05013096' },
      { pcds: 'BT1 1AA', east: '146000', north: '530000', lad: 'N09000003', ward: 'N08000301' }, { pcds: 'JE2 3AB', grid: '9', lad: 'L99999999', ward: 'L99999999' }, { pcds: 'IM1 1AA', grid: '9', lad: 'M99999999' },
    ]);
    const path = file('ONSPD_FEB_2026.zip', zipSync({
      'Documents/Ward names and codes UK as at 05_25.csv': strToU8('WD25CD,WD25NM\nE05013111,Carfax'), 'User Guide/guide.pdf': strToU8('%PDF'), 'Data/multi_csv/ONSPD_FEB_2026_OX.csv': strToU8(text), 'Data/ONSPD_FEB_2026_UK.csv': strToU8(text),
    }));
    expect(await refusal(find('OX9 9QQ'))).toBe('postcode-unknown: OX9 9QQ is not in the November 2025 list of postcodes. Check it, or use one nearby.');
    expect(await take(path)).toMatchObject({ source: 'onspd', read: 7, written: 4, added: 2, moved: 1, terminated: 1, withoutPlace: 1, northernIreland: 1, crownDependency: 2, faultCount: 0, unknownWards: 0 });
    expect(await find('OX1 1AA')).toMatchObject({ easting: 451000, northing: 206000, wardCode: 'E05013111', districtCode: OXFORD, decile: expect.any(Number) });
    expect(await refusal(find('OX1 1AB'))).toContain('postcode-terminated');
    expect(await find('OX9 9QQ')).toMatchObject({ easting: 452000, wardCode: 'E05013096', decile: null });
    expect(await refusal(find('OX9 9QR'))).toContain('postcode-without-place');
    expect(await refusal(find('OX9 9QS'))).toContain('nor in the ONS Postcode Directory imported on 2026-03-02');
    expect(await refusal(find('BT1 1AA'))).toContain('postcode-northern-ireland');
    expect(await refusal(find('JE2 3AB'))).toContain('postcode-crown-dependency');
    expect(await refusal(find('OX1'))).toContain('postcode-malformed');
    expect(await take(path)).toMatchObject({ read: 7, written: 0, unchanged: 4, moved: 0, added: 0 });
  });

  it('knows the names of older releases, and brings a postcode back', async () => {
    expect(await take(file('ONSPD_MAY_2023_UK.csv', onspd(HEADER_2023, [{ pcds: 'OX1 1AB', east: '451111', north: '206222', lad: OXFORD, ward: 'E05013111', lsoa: 'E01000001' }])))).toMatchObject({ read: 1, written: 1 });
    expect(await find('OX1 1AB')).toMatchObject({ easting: 451111, northing: 206222, decile: 8 });
  });

  it('takes Code-Point Open: zip, folder, CSV and gz, without a header, quality 90 without a place', async () => {
    const ox = codePoint(['OX1 1AC', 10, 451500, 206500, OXFORD, 'E05013111'], ['OX9 9ZZ', 90, 0, 0, OXFORD, 'E05013111'], ['OX9 9QT', 10, 452500, 205500, OXFORD, 'E05099999']);
    const header = 'PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC\r\nPostcode,Positional_quality_indicator,Eastings,Northings,Country_code,NHS_regional_HA_code,NHS_HA_code,Admin_county_code,Admin_district_code,Admin_ward_code';
    const path = file('codepo_gb.zip', zipSync({ 'Doc/Code-Point_Open_Column_Headers.csv': strToU8(header), 'Data/CSV/mk.csv': strToU8(codePoint(['MK6 5AA', 10, 486000, 236000, 'E06000042', 'E05009424'])), 'Data/CSV/ox.csv': strToU8(ox) }));
    expect(await take(path)).toMatchObject({ source: 'code-point-open', read: 4, withoutPlace: 1, unknownWards: 1 });
    expect(await find('OX1 1AC')).toMatchObject({ easting: 451500, northing: 206500 });
    expect(await refusal(find('OX9 9ZZ'))).toContain('postcode-without-place');
    // A ward that came later: the district is known all the same.
    expect(await find('OX9 9QT')).toMatchObject({ wardCode: null, districtCode: OXFORD });
    mkdirSync(join(folder, 'CSV'), { recursive: true });
    file('CSV/ox.csv', `${header}\r\n${ox}`);
    expect(await take(join(folder, 'CSV'))).toMatchObject({ read: 3, unchanged: 3 });
    expect(await take(file('ox.csv.gz', gzipSync(ox)))).toMatchObject({ read: 3, unchanged: 3 });
  });

  it('imports all or nothing, and says which rows are faulty', async () => {
    const before = await kept();
    const rows: [string, number, number, number, string, string][] = Array.from({ length: 6000 }, (_, i) => [`SW${1 + (i % 9)} ${i % 10}${String.fromCharCode(65 + (Math.floor(i / 90) % 26))}${String.fromCharCode(65 + (Math.floor(i / 2340) % 26))}`, 10, 530000 + i, 180000, 'E09000033', 'E05013806']);
    const path = file('faulty.csv', `${codePoint(...rows)}\r\n${codePoint(['NOT ONE', 10, 1, 1, '', ''], ['SW1A 1AA', 10, 9_000_000, 5, '', ''])}`);
    const said = await refusal(take(path));
    for (const part of ['faulty-rows: Nothing was imported: 2 of 6002', 'faulty.csv line 6001: "NOT ONE" is not a postcode', 'line 6002: 9000000, 5 is not on the National Grid', '--skip-faulty']) expect(said).toContain(part);
    expect(await kept()).toBe(before);
    expect(await take(path, true)).toMatchObject({ faultCount: 2 });
    expect(await kept()).toBeGreaterThan(before + 2000);
  });

  it.each([
    ['nothing there', () => join(folder, 'none.zip'), 'There is no file'], ['an empty file', () => file('empty.csv', ''), 'has no rows'], ['something else', () => file('else.csv', 'a,b\n1,2'), 'neither OS Code-Point Open'],
    ['an ONSPD without its grid', () => file('cut.csv', 'pcds,doterm,wd25cd,lad25cd\nOX1 1AA,,,'), 'no column for easting, northing'], ['a zip of other things', () => file('other.zip', zipSync({ 'a.txt': strToU8('x') })), 'There is no list (.csv) in other.zip; it holds: a.txt'],
    ['half a zip', () => file('half.zip', zipSync({ 'Data/a.csv': strToU8(codePoint(...Array.from({ length: 3000 }, (_, i) => ['OX1 1AA', 10, 451000 + (i * 7919) % 5000, 206000, OXFORD, 'E05013111'] as [string, number, number, number, string, string]))) }).slice(0, 4000)), 'is not a whole zip file'],
    ['a wrong month', () => file('month.csv', onspd(HEADER_2025, [{ pcds: 'OX1 1AA', ended: '202513', east: '451000', north: '206000' }])), 'is not a month'], ['two kinds', () => { mkdirSync(join(folder, 'two')); file('two/a.csv', codePoint(['OX1 1AA', 10, 451000, 206000, OXFORD, 'E05013111'])); file('two/b.csv', onspd(HEADER_2025, [])); return join(folder, 'two'); }, 'two kinds'],
  ])('refuses %s', async (_, path, fault) => {
    const before = await kept();
    expect(await refusal(take(path()))).toContain(fault);
    expect(await kept()).toBe(before);
  });

  it('is closed to the app', async () => {
    await expect(app.transaction((m) => new PostcodeImports().run(m, file('app.csv', codePoint(['OX1 1AA', 10, 451000, 206000, OXFORD, 'E05013111'])), new Date()))).rejects.toThrow('permission denied');
  });

  it('dates the wards: new ones from a day, others of the district until the day before', async () => {
    const now = await places.wardsOf(app.manager, [OXFORD], '2026-04-30');
    expect(now).toHaveLength(24);
    const [first, second, ...rest] = now;
    const lines = (wards: { code: string; name: string }[]) => ['WD26CD,WD26NM,LAD26CD,LAD26NM', ...wards.map((w) => `${w.code},"${w.name}",${OXFORD},Oxford`)].join('\n');
    const path = file('wards.csv', lines([{ code: 'E05099999', name: 'New Ward' }, { code: second!.code, name: 'Renamed' }, ...rest]));
    expect(await owner.transaction((m) => new WardImports().run(m, path, '2026-05-01'))).toEqual({ read: 24, added: 1, renamed: 1, ended: 1, districts: 1 });
    expect((await places.wardsOf(app.manager, [OXFORD], '2026-04-30')).map((w) => w.code)).toEqual(now.map((w) => w.code));
    const after = (await places.wardsOf(app.manager, [OXFORD], '2026-05-01')).map((w) => w.code);
    expect([after.length, after.includes('E05099999'), after.includes(first!.code)]).toEqual([24, true, false]);
    expect(await places.ward(app.manager, first!.code)).toMatchObject({ validFrom: '2025-05-01', validTo: '2026-04-30' });
    expect((await places.wardsOf(app.manager, ['E06000042'], '2026-05-01'))).toHaveLength(19);
    // The place is where it was; its list names the ward of before.
    await take(file('there.csv', codePoint(['OX1 1AD', 10, 451600, 206600, OXFORD, first!.code])));
    expect(await find('OX1 1AD')).toMatchObject({ wardCode: first!.code, districtCode: OXFORD, wardLastDay: '2026-04-30' });
    expect(await find('OX9 9QT')).toMatchObject({ wardCode: 'E05099999' });
    expect(await find('OX9 9QT')).not.toHaveProperty('wardLastDay');
    for (const [bad, fault] of [[file('w1.csv', 'a,b\n1,2'), 'missing: code'], [file('w2.csv', lines([{ code: 'X1', name: 'No' }])), 'line 2'], [file('w3.csv', lines([first!, first!])), 'was there before']] as const) {
      expect(await refusal(owner.transaction((m) => new WardImports().run(m, bad, '2026-05-01')))).toContain(fault);
    }
  });
});
