import { createDataSource } from '@app/database';
import { Places } from '@app/geography';
import type { DataSource } from 'typeorm';
import { testDatabase, type TestDatabase } from '../support/database';

describe('places', () => {
  let database: TestDatabase;
  let source: DataSource;
  const places = new Places();
  beforeAll(async () => {
    database = await testDatabase();
    source = await createDataSource({ url: database.appUrl, poolSize: 2 }).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await database.close();
  });

  it('finds a postcode, its ward, district and decile', async () => {
    expect(await places.find(source.manager, 'ox11aa')).toEqual({ postcode: 'OX1 1AA', easting: expect.any(Number), northing: expect.any(Number), wardCode: 'E05013111', districtCode: 'E07000178', decile: 6 });
  });

  it('knows the rest of Great Britain, without a decile', async () => {
    expect(await places.find(source.manager, 'AB10 1AB')).toMatchObject({ wardCode: 'S13002842', districtCode: 'S12000033', decile: null });
  });

  it('says that it does not know one', async () => {
    await expect(places.find(source.manager, 'OX9 9QQ')).rejects.toMatchObject({ code: 'postcode-unknown', detail: expect.stringContaining('November 2025 list') });
  });

  it('says that one was terminated, once that was imported', async () => {
    const owner = await createDataSource({ url: database.ownerUrl, poolSize: 1 }).initialize();
    await owner.query(`SET ROLE commonweal_owner; INSERT INTO postcode (postcode, terminated_on) VALUES ('OX1 1AB', '2026-01-01')`);
    await owner.destroy();
    await expect(places.find(source.manager, 'OX1 1AB')).rejects.toMatchObject({ code: 'postcode-terminated' });
  });
});
