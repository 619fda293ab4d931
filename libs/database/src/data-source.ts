import { DataSource, DefaultNamingStrategy, type DataSourceOptions } from 'typeorm';

export interface DatabaseSettings { url: string; poolSize?: number; entities?: DataSourceOptions['entities']; applicationName?: string }

/** camelCase properties, snake_case columns. */
class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? property.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
  }
}

/** The app's own weak login. Never synchronises; migrations run through `migrate()` with another login. */
export function createDataSource({ url, poolSize = 10, entities = [], applicationName = 'commonweal' }: DatabaseSettings): DataSource {
  return new DataSource({
    type: 'postgres', url, entities, synchronize: false, namingStrategy: new SnakeCase(), migrationsRun: false, applicationName,
    extra: { max: poolSize, options: '-c search_path=public -c timezone=UTC -c statement_timeout=60000 -c idle_in_transaction_session_timeout=60000' },
  });
}

/** Throws if the login could step around row security: see docs/operating.md. */
export async function refuseStrongRole(dataSource: DataSource): Promise<void> {
  const [row] = await dataSource.query<{ strong: boolean; name: string }[]>(`
    SELECT current_user AS name, rolsuper OR rolbypassrls OR pg_has_role(current_user, 'commonweal_owner', 'MEMBER') AS strong
    FROM pg_roles WHERE rolname = current_user`);
  if (!row || row.strong) {
    throw new Error(`DATABASE_URL logs in as "${row?.name}", which is a superuser, an owner or can pass row security. Give the app its own weak role (docs/operating.md).`);
  }
}
