import { MOST_NOTE } from '@app/people';
import { Form } from '../forms/form';
import type { MessageKey } from '../messages/en';
import { STEP_RULES, type Step } from './standing-steps';

const WHOLE: Record<string, MessageKey> = { 'sponsor-or-two-people': 'standing.unbacked.fault', 'same-officer': 'standing.same-officer.fault' };

/** One step: a reason of its list, and words. */
export class StandingForm extends Form {
  constructor(readonly step: Step, body?: unknown) {
    super(STEP_RULES[step].codes ? ['reason', 'note'] : ['note'], body);
  }

  protected check(): void {
    const { codes, says } = STEP_RULES[this.step];
    const { reason, note } = this.typed as { reason: string; note: string };
    if (codes && !codes.includes(reason)) this.fault('reason', 'standing.reason.fault');
    if ((says || reason === 'other') && !note.trim()) this.fault('note', 'standing.note.fault');
    if (note.length > MOST_NOTE) this.fault('note', 'standing.note.long', { most: MOST_NOTE.toLocaleString('en-GB') });
  }

  protected refusedBy(field: string): MessageKey {
    return field === 'reason' ? 'standing.reason.fault' : 'standing.note.fault';
  }

  protected override refusedFor(code: string): { field: string; key: MessageKey } | null {
    return WHOLE[code] ? { field: 'note', key: WHOLE[code] } : null;
  }

  get note(): string {
    return this.typed.note!.trim();
  }
}
