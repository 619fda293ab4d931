import type { JobInput, JobView } from '@app/delivery';
import type { Day } from '@app/kernel';
import { stepsOf } from '../confirm/confirm.form';
import { dayFields, dayOf, dayTyped, noDay } from '../forms/days';
import { Form } from '../forms/form';
import type { MessageKey } from '../messages/en';

const DAYS = ['fromOn', 'toOn', 'riskAssessedOn', 'insuredUntil'] as const;
const WORDS = ['place', 'phone', 'supplierLead', 'groupLead', 'tasks', 'supervision', 'materials'] as const;
const LONGEST: Record<(typeof WORDS)[number], number> = { place: 300, phone: 40, supplierLead: 200, groupLead: 200, tasks: 4000, supervision: 1000, materials: 1000 };
export const INSURERS = ['supplier', 'group', 'sponsor', 'council'] as const;
const FAULTS: Record<string, MessageKey> = {
  fromOn: 'job.from.fault', toOn: 'job.to.fault', place: 'job.place.fault', phone: 'job.phone.fault', supplierLead: 'job.supplier-lead.fault', groupLead: 'job.group-lead.fault', tasks: 'job.tasks.fault', riskAssessedOn: 'job.risk.fault', insuredBy: 'job.insured-by.fault', insuredUntil: 'job.insured-until.fault',
};

/** Day, place and telephone; unless the short route is enough, also who leads, the work, its risks and its insurance. What is enough is the house's to say. */
export class JobForm extends Form {
  constructor(readonly shortRoute: boolean, private readonly job: JobView | null, private readonly window: { windowFrom: Day; windowTo: Day }, body: unknown = JobForm.of(job)) {
    super([...DAYS.flatMap(dayFields), ...WORDS, 'hosting', 'insuredBy', 'outside'], body);
  }

  private static of(job: JobView | null): Record<string, string> {
    if (!job) return {};
    const days = Object.assign({}, ...DAYS.map((name) => dayTyped(name, job[name]))) as Record<string, string>;
    return { ...days, ...Object.fromEntries(WORDS.map((name) => [name, job[name] ?? ''])), hosting: job.hostingPence ? String(job.hostingPence / 100) : '', insuredBy: job.insuredBy ?? '' };
  }

  protected check(): void {
    for (const name of ['fromOn', 'toOn'] as const) if (!dayOf(this.typed, name)) this.fault(name, FAULTS[name]!);
    const [from, to] = [dayOf(this.typed, 'fromOn'), dayOf(this.typed, 'toOn')];
    if (from && to && this.isOutside(from, to) && this.typed.outside !== 'yes') this.fault('outside', 'job.outside.fault');
    for (const name of ['riskAssessedOn', 'insuredUntil'] as const) if (!noDay(this.typed, name) && !dayOf(this.typed, name)) this.fault(name, FAULTS[name]!);
    for (const name of WORDS) if (this.typed[name]!.length > LONGEST[name]) this.fault(name, 'job.long.fault', { most: LONGEST[name].toLocaleString('en-GB') });
    if (this.typed.hosting!.trim() && !(stepsOf(this.typed.hosting!, 'gbp') >= 0)) this.fault('hosting', 'confirm.hosting.fault');
  }

  /** Days that nobody asked for are agreed knowingly, or mistyped. */
  private isOutside(from: Day, to: Day): boolean {
    return from < this.window.windowFrom || to > this.window.windowTo;
  }

  /** The house names both dates as one. */
  protected override fieldOf(field: string): string {
    return field === 'dates.to' ? 'toOn' : field === 'dates.from' ? 'fromOn' : field;
  }

  protected override knows(field: string): boolean {
    return super.knows(field) || (DAYS as readonly string[]).includes(field);
  }

  protected refusedBy(field: string): MessageKey {
    return FAULTS[field] ?? 'job.place.fault';
  }

  input(): JobInput {
    const words = Object.fromEntries(WORDS.map((name) => [name, this.typed[name]!.trim()])) as Record<(typeof WORDS)[number], string>;
    const insuredBy = INSURERS.find((who) => who === this.typed.insuredBy) ?? null;
    return {
      ...words, fromOn: dayOf(this.typed, 'fromOn')!, toOn: dayOf(this.typed, 'toOn')!, riskAssessedOn: dayOf(this.typed, 'riskAssessedOn'), insuredUntil: dayOf(this.typed, 'insuredUntil'), insuredBy,
      hostingPence: this.typed.hosting!.trim() ? stepsOf(this.typed.hosting!, 'gbp') : null, cancellationDays: this.job?.cancellationDays, checks: this.job?.checks ?? undefined,
    };
  }
}
