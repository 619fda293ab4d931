import type { Schedule } from './job-queue';

/** An event's job. Everything else is read from the database, in the council named here. */
export interface EventWork { councilId: string; eventId: string; attempt: number }

/** Runs once for each event, or more: a killed worker's job runs again. */
export interface EventProcessor { readonly job: string; readonly kind: 'event'; run(work: EventWork): Promise<void> }

/** Runs when its schedule says; goes through the councils itself. */
export interface ScheduleProcessor { readonly job: string; readonly kind: 'schedule'; run(): Promise<void> }

export type Processor = EventProcessor | ScheduleProcessor;

export interface Jobs {
  everyEvent: readonly string[];
  events: Readonly<Record<string, readonly string[]>>;
  schedules: readonly Schedule[];
}

/** Provide an array of all processors under this. */
export const PROCESSORS = Symbol('PROCESSORS');

/** Job name → processor, checked once at start. */
export class JobRegistry {
  private readonly byName = new Map<string, Processor>();

  /** Throws, naming every fault, if a job has no processor of its kind, a processor no job, or two the same name. */
  constructor(private readonly jobs: Jobs, processors: readonly Processor[]) {
    const faults: string[] = [];
    const wanted = new Map<string, Processor['kind']>();
    for (const name of [...jobs.everyEvent, ...Object.values(jobs.events).flat()]) wanted.set(name, 'event');
    for (const { name } of jobs.schedules) {
      if (wanted.has(name)) faults.push(`"${name}" is both an event's job and a schedule's`);
      wanted.set(name, 'schedule');
    }
    for (const processor of processors) {
      if (this.byName.has(processor.job)) faults.push(`"${processor.job}" has two processors`);
      this.byName.set(processor.job, processor);
      if (!wanted.has(processor.job)) faults.push(`the processor of "${processor.job}" has no job`);
    }
    for (const [name, kind] of wanted) {
      const found = this.byName.get(name);
      if (!found) faults.push(`"${name}" has no processor`);
      else if (found.kind !== kind) faults.push(`"${name}" needs a processor of kind ${kind}, not ${found.kind}`);
    }
    if (faults.length) throw new Error(`The worker's jobs and processors do not fit (apps/worker/src/jobs.ts):\n- ${faults.join('\n- ')}`);
  }

  jobsFor(eventType: string): string[] {
    return [...new Set([...this.jobs.everyEvent, ...(this.jobs.events[eventType] ?? [])])];
  }

  get schedules(): readonly Schedule[] {
    return this.jobs.schedules;
  }

  find(name: string): Processor | undefined {
    return this.byName.get(name);
  }
}
