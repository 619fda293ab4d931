import { DataSource, type MixedList, type MigrationInterface } from 'typeorm';

type Migrations = MixedList<new () => MigrationInterface>;

/** Runs what has not run, as a member of the owner role: one at a time, each in its transaction. Returns the names that ran. */
export async function migrate(url: string, migrations: Migrations, direction: 'up' | 'down-all' = 'up'): Promise<string[]> {
  const source = await new DataSource({
    type: 'postgres', url, migrations: migrations as never, migrationsTableName: 'migration', entities: [],
    extra: { max: 1, options: '-c role=commonweal_owner -c search_path=public -c timezone=UTC' },
  }).initialize();
  try {
    // Two deployments starting together take turns.
    await source.query('SELECT pg_advisory_lock(7262002)');
    if (direction === 'up') return (await source.runMigrations({ transaction: 'each' })).map((m) => m.name);
    const done: string[] = [];
    for (;;) {
      const [last] = await source.query<{ name: string }[]>('SELECT name FROM migration ORDER BY id DESC LIMIT 1');
      if (!last) return done;
      await source.undoLastMigration({ transaction: 'each' });
      done.push(last.name);
    }
  } finally {
    await source.destroy();
  }
}
