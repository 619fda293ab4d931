import { Ledger } from '@app/ledger';
import { Chance } from './chance';
import { gather, type Cast } from './cast';
import { Days } from './days';
import { COUNCILS } from './script';
import { Stage } from './stage';

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

/** Working days of history. */
const DAYS = 110;
const DAY_MS = 86_400_000;

/** Fills an empty, migrated database through the services. Called once in a database's life: a seeding that breaks off is started over. */
export async function seedDemo(context: DemoContext): Promise<DemoLogIn[]> {
  const end = new Date();
  const days = workdaysBefore(end, DAYS);
  const stage = await Stage.open(context.databaseUrl, context.ownerUrl, days[0]!);
  const casts: Cast[] = [];
  try {
    const numbers = { suppliers: 0, groups: 0 };
    for (const [i, plan] of COUNCILS.entries()) {
      context.progress(`Demo: ${plan.name} with ${plan.suppliers} suppliers and ${plan.groups} groups`);
      casts.push(await gather(stage, plan, new Chance(7 + i), numbers));
    }
    const lives = casts.map((cast, i) => new Days(stage, cast, new Chance(70 + i), DAYS));
    for (const [n, instant] of days.entries()) {
      await stage.turnTo(instant);
      await Promise.all(lives.map((life) => life.live(n)));
      if (n % 22 === 21) context.progress(`Demo: ${Math.round(((n + 1) / DAYS) * 100)}% of five months lived`);
    }
    for (const life of lives) await life.round(false);
    for (const cast of casts) {
      const wrong = await stage.run(cast.system, (tx) => stage.of(Ledger).differences(tx));
      if (wrong.length) throw new Error(`The books of ${cast.plan.slug} do not balance: ${wrong.length} differences.`);
    }
    context.progress('Demo: every balance equals a replay of its journal');
  } finally {
    await stage.close(casts.map((c) => c.councilId));
  }
  const [first] = casts;
  return [
    ...['broker', 'contracts', 'councillor', 'auditor', 'admin'].map((title) => ({ email: first!.emails[title]!, who: `${title}, ${first!.plan.name}` })),
    { email: first!.emails['group-0']!, who: 'a community group' }, { email: first!.emails['supplier-0']!, who: 'a supplier' },
    ...casts.slice(1).map((c) => ({ email: c.emails.broker!, who: `broker, ${c.plan.name}` })),
  ];
}

/** Mornings of the last working days before an instant, oldest first. */
function workdaysBefore(end: Date, count: number): Date[] {
  const days: Date[] = [];
  for (let day = new Date(end.getTime() - 60_000); days.length < count; day = new Date(day.getTime() - DAY_MS)) {
    if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6) days.unshift(day);
  }
  return days;
}
