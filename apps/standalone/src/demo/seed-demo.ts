/** Somebody the demo lets you be. */
export interface DemoLogIn { email: string; who: string }

export interface DemoContext {
  /** The app's weak login. */
  databaseUrl: string;
  /** Member of the owner role: for ledger.clock() alone. */
  ownerUrl: string;
  /** One line a step, so that nobody waits before a silent screen. */
  progress(line: string): void;
}

/** Fills an empty, migrated database through the services. Called once in a database's life: a seeding that breaks off is started over. */
export async function seedDemo(context: DemoContext): Promise<DemoLogIn[]> {
  context.progress('The demo is not written yet: starting empty.');
  return [];
}
