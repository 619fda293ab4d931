import { Ledger } from '@app/ledger';
import { Chance } from './chance';
import { gather, type Cast } from './cast';
import { Days } from './days';
import { acrossCouncils, logInsOf, type DemoLogIn } from './log-ins';
import { Pairing } from './pairing';
import { promiseScenes } from './promise-scenes';
import { promise } from './promising';
import { helpScenes } from './scenes';
import { COUNCILS, type CouncilPlan } from './script';
import { Stage } from './stage';
import { waitingScenes } from './waiting';

export type { DemoLogIn } from './log-ins';

export interface DemoContext {
  /** The app's weak login. */
  databaseUrl: string;
  /** Member of the owner role: for ledger.clock() and statistics alone. */
  ownerUrl: string;
  /** One line a step, so that nobody waits before a silent screen. */
  progress(line: string): void;
  /** Ctrl-C: looked at once a day. */
  asked?: AbortSignal;
}

/** `days`: working days of history, at least what the earliest scene needs. */
export interface DemoSize { plans: readonly CouncilPlan[]; days: number }
export const FULL: DemoSize = { plans: COUNCILS, days: 110 };

const DAY_MS = 86_400_000;
/** Days after which the tables have grown enough to be counted again. */
const COUNTED = [0, 4, 12, 30, 60, 90];

/** Fills an empty, migrated database through the services. Called once in a database's life: a seeding that breaks off is started over. */
export async function seedDemo(context: DemoContext, size: DemoSize = FULL, end = new Date()): Promise<DemoLogIn[]> {
  const days = workdaysBefore(end, size.days);
  const stage = await Stage.open(context.databaseUrl, context.ownerUrl, days[0]!);
  let casts: Cast[] = [];
  try {
    context.progress(`Demo: ${size.plans.map((p) => `${p.name} with ${p.suppliers} suppliers and ${p.groups} groups`).join('; ')}`);
    const before = (i: number, what: 'suppliers' | 'groups') => size.plans.slice(0, i).reduce((n, p) => n + p[what], 0);
    casts = await Promise.all(size.plans.map(async (plan, i) => {
      const chance = new Chance(7 + i);
      const [supplier, group] = [before(i, 'suppliers'), before(i, 'groups')];
      const cast = await gather(stage, plan, chance, { supplier, group, person: supplier + group });
      await promise(stage, cast, chance);
      return cast;
    }));
    const severalHats = await acrossCouncils(stage, casts);
    const lives = casts.map((cast, i) => new Days(stage, cast, new Chance(70 + i), size.days));
    const scenes = casts.map((cast) => new Pairing(stage, cast)).map((p) => [...helpScenes(p), ...promiseScenes(p), ...waitingScenes(p)]);
    for (const [n, instant] of days.entries()) {
      context.asked?.throwIfAborted();
      await stage.turnTo(instant);
      if (COUNTED.includes(n)) await stage.takeStock();
      await Promise.all(lives.map(async (life, i) => {
        await life.live(n);
        for (const scene of scenes[i]!) if (scene.at === size.days - 1 - n) await scene.play();
      }));
      if (n % 22 === 21) context.progress(`Demo: ${Math.round(((n + 1) / size.days) * 100)}% of ${Math.round(size.days / 22)} months lived`);
    }
    // The last proposals wait for whoever looks in first; those of the day before are superseded by them.
    for (const life of lives) for (let rounds = 0; rounds < 2; rounds++) await life.round(false);
    for (const cast of casts) {
      const wrong = await stage.run(cast.system, (tx) => stage.of(Ledger).differences(tx));
      if (wrong.length) throw new Error(`The books of ${cast.plan.slug} do not balance: ${wrong.length} differences.`);
    }
    context.progress('Demo: every balance equals a replay of its journal');
    return logInsOf(casts, severalHats);
  } finally {
    await stage.close(casts.map((c) => c.councilId));
  }
}

/** Mornings of the last working days before an instant, oldest first. */
function workdaysBefore(end: Date, count: number): Date[] {
  const days: Date[] = [];
  for (let day = new Date(end.getTime() - 60_000); days.length < count; day = new Date(day.getTime() - DAY_MS)) {
    if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6) days.unshift(day);
  }
  return days;
}
