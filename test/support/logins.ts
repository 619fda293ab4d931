import { createHash } from 'node:crypto';

const APP = 'commonweal_test_app';
const MIGRATOR = 'commonweal_test_migrator';

/** Derived from the superuser's password, so that runs side by side agree. */
const passwordOf = (superUrl: string, login: string) => createHash('sha256').update(`${new URL(superUrl).password}:${login}`).digest('hex').slice(0, 32);

export const testLogins = (superUrl: string) => ({
  appLogin: APP, appPassword: passwordOf(superUrl, APP),
  migratorLogin: MIGRATOR, migratorPassword: passwordOf(superUrl, MIGRATOR),
});

export function urlFor(superUrl: string, database: string, login?: { name: string; password: string }): string {
  const url = new URL(superUrl);
  url.pathname = `/${database}`;
  if (login) {
    url.username = login.name;
    url.password = login.password;
  }
  return url.toString();
}

export function databaseUrls(superUrl: string, database: string) {
  const logins = testLogins(superUrl);
  return {
    appUrl: urlFor(superUrl, database, { name: logins.appLogin, password: logins.appPassword }),
    ownerUrl: urlFor(superUrl, database, { name: logins.migratorLogin, password: logins.migratorPassword }),
    superUrl: urlFor(superUrl, database),
  };
}
