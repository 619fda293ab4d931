import { Client } from 'pg';
import { testDatabase, type TestDatabase } from '../support/database';
import { cataloguesFaults } from './catalogue';
import { personalFaults } from './personal';

describe('the catalogue', () => {
  let database: TestDatabase;
  let client: Client;
  beforeAll(async () => {
    database = await testDatabase();
    client = new Client({ connectionString: database.superUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.close();
  });

  it('keeps every table to its council, or lists it', async () => {
    expect(await cataloguesFaults(client)).toEqual([]);
  });

  it('says of every column with words, or of a person, where export and erasure have it, or why not', async () => {
    expect(await personalFaults(client)).toEqual([]);
  });

  const UNSAID = "say whether a person's export and their erasure have it, or why not";
  it.each([
    ['ALTER TABLE need ADD stray text', `need.stray: ${UNSAID}`],
    ['ALTER TABLE need ADD stray jsonb CHECK (stray::text ~ $$x$$)', `need.stray: ${UNSAID}`],
    ['ALTER TABLE need ADD stray uuid REFERENCES person (id)', `need.stray: ${UNSAID}`],
    ['ALTER TABLE need ADD changed_by uuid', `need.changed_by: ${UNSAID}`],
    ['ALTER TABLE need_draft DROP answers', 'need_draft.answers is listed and is not there'],
  ])('%s is seen to be personal', async (wrong, fault) => {
    await client.query('BEGIN');
    try {
      await client.query(wrong);
      expect(await personalFaults(client)).toEqual([fault]);
      await client.query(`ALTER TABLE need ADD lawful text CHECK (lawful IN ('a', 'b'))`);
      expect(await personalFaults(client)).toEqual([fault]);
    } finally {
      await client.query('ROLLBACK');
    }
  });

  it.each([
    ['CREATE TABLE stray (id uuid PRIMARY KEY)', 'stray: its primary key begins with id'],
    ['CREATE TABLE stray (council_id uuid, id uuid, PRIMARY KEY (council_id, id))', 'stray: row security is not on'],
    ['CREATE TABLE stray (council_id uuid, id uuid, PRIMARY KEY (council_id, id)); ALTER TABLE stray ENABLE ROW LEVEL SECURITY', 'stray: row security is not forced'],
    ['CREATE TABLE stray (council_id uuid, id uuid, PRIMARY KEY (id, council_id)); SELECT own_by_council(\'stray\')', 'stray: its primary key begins with id'],
    ['ALTER TABLE need DISABLE ROW LEVEL SECURITY', 'need: row security is not on'],
    ['DROP POLICY council ON need', 'need: no policy keeps it to its council'],
    ['CREATE POLICY wide ON need USING (true)', 'need: policy wide lets others in'],
    ['CREATE UNIQUE INDEX stray ON need (title)', 'need: unique stray begins with title'],
    ['CREATE UNIQUE INDEX stray ON need (lower(title), council_id)', 'need: unique stray begins with an expression'],
    ['ALTER TABLE need ADD stray text REFERENCES ward (code)', 'need: need_stray_fkey points at ward'],
    ['ALTER TABLE need ADD stray uuid REFERENCES council (id)', 'need: need_stray_fkey points at another council'],
    ['ALTER TABLE need ADD UNIQUE (organisation_id, council_id, id); ALTER TABLE need_line ADD stray uuid, ADD CONSTRAINT stray FOREIGN KEY (stray, council_id, need_id) REFERENCES need (organisation_id, council_id, id)', 'need_line: stray does not begin with council_id'],
    ['GRANT TRUNCATE ON need TO commonweal_app', 'need: the app holds TRUNCATE'],
    ['GRANT DELETE ON need TO commonweal_app', 'need: the app may delete'],
    ['GRANT INSERT ON ledger.transfer TO commonweal_app', 'ledger.transfer: the app may INSERT'],
    ['GRANT SELECT ON person TO PUBLIC', 'person: PUBLIC holds SELECT'],
    ['ALTER TABLE need OWNER TO commonweal_app', 'need belongs to commonweal_app'],
    ['CREATE VIEW stray AS SELECT * FROM need', 'stray: a view that reads with its owner\'s eyes'],
    ['CREATE FUNCTION stray() RETURNS int LANGUAGE sql SECURITY DEFINER AS \'SELECT 1\'', 'stray(): everybody may call it'],
    ['GRANT CREATE ON SCHEMA public TO commonweal_app', 'the app may create in public'],
    ['DROP TABLE bank_holiday', 'bank_holiday is listed as an installation table and is not there'],
  ])('%s is seen to fail', async (wrong, fault) => {
    await client.query('BEGIN');
    try {
      await client.query(wrong);
      expect(await cataloguesFaults(client)).toContain(fault);
    } finally {
      await client.query('ROLLBACK');
    }
  });
});
