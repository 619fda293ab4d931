import { DomainError, requireRange, type Day } from '@app/kernel';

export interface JobInput {
  fromOn: Day;
  toOn: Day;
  place: string;
  phone: string;
  supplierLead?: string;
  groupLead?: string;
  tasks?: string;
  supervision?: string;
  materials?: string;
  hostingPence?: number | null;
  cancellationDays?: number;
  riskAssessedOn?: Day | null;
  insuredBy?: 'supplier' | 'group' | 'sponsor' | 'council' | null;
  insuredUntil?: Day | null;
  checks?: { person: string; level: string; seenOn: Day }[];
}

/**
 * Every fault at once. The short route needs a date, a place and a phone number; otherwise also leads, a risk assessment, and insurance
 * that outlasts the last session. Asking for a check that the activity is not eligible for is unlawful. Throws `bad-job`.
 */
export function checkJob(job: JobInput, shortRoute: boolean, eligibleChecks: readonly string[]): void {
  const fields: Record<string, string> = {};
  try { requireRange(job.fromOn, job.toOn, 'dates'); } catch (e) { if (e instanceof DomainError) Object.assign(fields, e.facts.fields); else throw e; }
  if (!job.place?.trim()) fields.place = 'Say where, or "online".';
  if (!/^[+()\d\s-]{5,40}$/.test(job.phone?.trim() ?? '')) fields.phone = 'Enter a phone number, like 01865 000000.';
  if (!shortRoute) {
    if (!job.supplierLead?.trim()) fields.supplierLead = 'Say who leads for the supplier.';
    if (!job.groupLead?.trim()) fields.groupLead = 'Say who leads for the group.';
    if (!job.tasks?.trim()) fields.tasks = 'Say what will be done.';
    if (!job.riskAssessedOn) fields.riskAssessedOn = 'Enter the day the risk assessment was agreed.';
    if (!job.insuredBy) fields.insuredBy = 'Say whose liability insurance covers this.';
    if (!job.insuredUntil || job.insuredUntil < job.toOn) fields.insuredUntil = 'The insurance must last to the last session or longer.';
  }
  job.checks?.forEach((check, i) => {
    if (!eligibleChecks.includes(check.level)) fields[`checks.${i}.level`] = 'This activity is not eligible for this check: it may not be asked for.';
  });
  if (Object.keys(fields).length) throw new DomainError('bad-job', 'Some answers need another look.', { fields });
}
