import { Form } from '../forms/form';
import { stepsOf } from '../confirm/confirm.form';
import type { MessageKey } from '../messages/en';
import type { Unit } from '@app/kernel';
import { ALPHAS } from './round.presenter';

/** The knob. */
export class GuaranteeForm extends Form {
  constructor(body?: unknown) {
    super(['alpha'], body);
  }

  protected check(): void {
    if (!(ALPHAS as readonly string[]).includes(this.typed.alpha!)) this.fault('alpha', 'round.alpha.fault');
  }

  protected refusedBy(): MessageKey {
    return 'round.alpha.fault';
  }

  get alpha(): number {
    return Number(this.typed.alpha);
  }
}

const LONGEST_REASON = 1000;

/** Why a pair is pinned or kept apart; how much of it. */
export class OverrideForm extends Form {
  constructor(private readonly unit: Unit, readonly rule: 'pin' | 'forbid', body?: unknown) {
    super(['quantity', 'reason'], body);
  }

  protected check(): void {
    if (this.rule === 'pin' && !(this.quantity > 0)) this.fault('quantity', 'override.quantity.fault');
    if (!this.typed.reason!.trim()) this.fault('reason', 'override.reason.fault');
    if (this.typed.reason!.length > LONGEST_REASON) this.fault('reason', 'override.reason.long', { most: LONGEST_REASON.toLocaleString('en-GB') });
  }

  protected refusedBy(field: string): MessageKey {
    return field === 'quantity' ? 'override.quantity.fault' : 'override.reason.fault';
  }

  protected override refusedFor(code: string): { field: string; key: MessageKey } | null {
    if (code === 'impossible-pins') return { field: this.rule === 'pin' ? 'quantity' : 'reason', key: 'override.impossible' };
    return code === 'pair-rule-taken' ? { field: 'reason', key: 'override.taken' } : null;
  }

  /** Nothing that can go between the two. */
  wrongQuantity(): void {
    this.fault('quantity', 'override.quantity.fault');
  }

  get quantity(): number {
    return stepsOf(this.typed.quantity!, this.unit);
  }
}

const MOST_AT_ONCE = 200;

/** "id.version" of each match on the page. */
export function matchesIn(body: unknown): { matchId: string; version: number }[] {
  const given = (body as Record<string, unknown> | undefined)?.match;
  return [given].flat().slice(0, MOST_AT_ONCE).flatMap((text) => {
    const parts = typeof text === 'string' ? /^([0-9a-f-]{36})\.(\d{1,9})$/.exec(text) : null;
    return parts ? [{ matchId: parts[1]!, version: Number(parts[2]) }] : [];
  });
}
