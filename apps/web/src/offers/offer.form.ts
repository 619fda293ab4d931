import { STEPS_PER_UNIT, type Day, type Kind, type Unit } from '@app/kernel';
import { MOST_CLOSED_WEEKS, type PledgeTerms, type PledgeView } from '@app/marketplace';
import { stepsOf } from '../confirm/confirm.form';
import { dayFields, dayIn, dayOf, dayTyped } from '../forms/days';
import { Form } from '../forms/form';
import type { MessageKey } from '../messages/en';

const METRES_PER_MILE = 1609.344;
const FARTHEST_MILES = 300;
const AMOUNTS = ['minBlock', 'maxBlock', 'mostPerMonth'] as const;
const REFUSED: Record<string, MessageKey> = {
  title: 'offer.title.fault', windowFrom: 'offer.from.fault', windowTo: 'offer.to.fault', postcode: 'offer.postcode.fault', radiusM: 'offer.miles.fault', minBlock: 'offer.min.fault', maxBlock: 'offer.max.fault',
  mostPerMonth: 'offer.month.fault', closedWeeks: 'offer.closed.fault', priceBasis: 'offer.price.fault', skills: 'offer.skills.fault',
};

const lines = (text: string): string[] => text.split(/[\n,]/).map((s) => s.trim()).filter(Boolean);

/** One page about an offer: what, when, where, how much at once, and when not. */
export class OfferForm extends Form {
  constructor(protected readonly offer: PledgeView, body: unknown = OfferForm.of(offer), more: readonly string[] = []) {
    super([...more, 'title', 'description', 'skills', ...dayFields('windowFrom'), ...dayFields('windowTo'), 'where', 'postcode', 'radiusM', ...AMOUNTS, 'closedWeeks', 'priceBasis'], body);
  }

  /** As it stands. */
  private static of(offer: PledgeView): Record<string, string> {
    const amount = (steps: number | null) => (steps === null ? '' : String(Math.round((steps / STEPS_PER_UNIT[offer.unit]) * 100) / 100));
    return {
      title: offer.title, description: offer.description, skills: offer.skills.join(', '), ...dayTyped('windowFrom', offer.windowFrom), ...dayTyped('windowTo', offer.windowTo), where: offer.remote ? 'online' : 'place',
      postcode: offer.postcode ?? '', radiusM: offer.radiusM ? String(Math.round((offer.radiusM / METRES_PER_MILE) * 10) / 10) : '', minBlock: amount(offer.minBlock), maxBlock: amount(offer.maxBlock), mostPerMonth: amount(offer.mostPerMonth),
      closedWeeks: (offer.closedWeeks ?? []).map((d) => d.split('-').reverse().map(Number).join(' ')).join('\n'), priceBasis: offer.priceBasis ?? '',
    };
  }

  get isPriced(): boolean {
    return this.offer.kind === ('goods' satisfies Kind) && this.offer.unit === ('gbp' satisfies Unit);
  }

  protected check(): void {
    const typed = this.typed as Record<string, string>;
    if (typed.title!.trim().length < 3 || typed.title!.trim().length > 200) this.fault('title', 'offer.title.fault');
    if (typed.description!.length > 4000) this.fault('description', 'offer.description.fault');
    if (lines(typed.skills!).length > 30) this.fault('skills', 'offer.skills.fault');
    if (!dayOf(typed, 'windowFrom')) this.fault('windowFrom', 'offer.from.fault');
    if (!dayOf(typed, 'windowTo')) this.fault('windowTo', 'offer.to.fault');
    if (!['place', 'online'].includes(typed.where!)) this.fault('where', 'offer.where.fault');
    if (typed.where === 'place' && !typed.postcode!.trim()) this.fault('postcode', 'offer.postcode.fault');
    if (typed.where === 'place' && !(this.miles > 0 && this.miles <= FARTHEST_MILES)) this.fault('radiusM', 'offer.miles.fault');
    for (const name of AMOUNTS) if (typed[name]!.trim() && !(stepsOf(typed[name]!, this.offer.unit) > 0)) this.fault(name, REFUSED[name]!);
    const weeks = lines(typed.closedWeeks!);
    if (weeks.length > MOST_CLOSED_WEEKS || weeks.some((w) => !dayIn(w))) this.fault('closedWeeks', 'offer.closed.fault');
    if (this.isPriced && !['market-value', 'receipt'].includes(typed.priceBasis!)) this.fault('priceBasis', 'offer.price.fault');
  }

  protected override fieldOf(field: string): string {
    return field.split('.')[0]!;
  }

  protected override refusedFor(code: string): { field: string; key: MessageKey } | null {
    return code.startsWith('postcode-') ? { field: 'postcode', key: 'offer.postcode.fault' } : null;
  }

  /** Dates are three fields under one name. */
  protected override knows(field: string): boolean {
    return super.knows(field) || field === 'windowFrom' || field === 'windowTo';
  }

  protected refusedBy(field: string): MessageKey {
    return REFUSED[field] ?? 'offer.title.fault';
  }

  private get miles(): number {
    return /^\d{1,3}(\.\d{1,2})?$/.test(this.typed.radiusM!.trim()) ? Number(this.typed.radiusM) : NaN;
  }

  /** What is not asked on the page stays as it is. */
  terms(): PledgeTerms {
    const { offer, typed } = this;
    const online = typed.where === 'online';
    const amount = (name: (typeof AMOUNTS)[number]) => (typed[name]!.trim() ? stepsOf(typed[name]!, offer.unit) : null);
    return {
      title: typed.title!, description: typed.description!.trim(), skills: lines(typed.skills!), windowFrom: dayOf(typed, 'windowFrom')!, windowTo: dayOf(typed, 'windowTo')!, remote: online,
      postcode: typed.postcode!.trim() || null, radiusM: online ? null : Math.round(this.miles * METRES_PER_MILE), minBlock: amount('minBlock'), maxBlock: amount('maxBlock'), mostPerMonth: amount('mostPerMonth'),
      closedWeeks: lines(typed.closedWeeks!).map((w) => dayIn(w) as Day), priceBasis: this.isPriced ? (typed.priceBasis as 'market-value' | 'receipt') : offer.priceBasis,
      fewestPeople: offer.fewestPeople, mostPeople: offer.mostPeople, shortestVisitMinutes: offer.shortestVisitMinutes, regularity: offer.regularity, samePerson: offer.samePerson, checks: offer.checks ?? [], insuredUntil: offer.insuredUntil, trade: offer.trade,
    };
  }
}

/** Part of an offer, on terms of its own. */
export class PartForm extends OfferForm {
  constructor(offer: PledgeView, body?: unknown) {
    super(offer, body, ['quantity']);
  }

  get quantity(): number {
    return stepsOf(this.typed.quantity!, this.offer.unit);
  }

  protected override check(): void {
    if (!(this.quantity > 0 && this.quantity < this.offer.quantity)) this.fault('quantity', 'offer.part.fault');
    else if (this.quantity > this.offer.free) this.fault('quantity', 'offer.part.free');
    super.check();
  }

  protected override refusedBy(field: string): MessageKey {
    return field === 'quantity' ? 'offer.part.fault' : super.refusedBy(field);
  }
}

export const OFFER_END_CODES = ['capacity', 'dates', 'not-needed-now', 'other'] as const;

/** Why it is taken back. */
export class OfferEndForm extends Form {
  constructor(body?: unknown) {
    super(['reason', 'note'], body);
  }

  protected check(): void {
    if (!(OFFER_END_CODES as readonly string[]).includes(this.typed.reason!)) this.fault('reason', 'standing.reason.fault');
    if (this.typed.reason === 'other' && !this.typed.note!.trim()) this.fault('note', 'standing.note.fault');
    if (this.typed.note!.length > 4000) this.fault('note', 'standing.note.long', { most: '4,000' });
  }

  protected refusedBy(): MessageKey {
    return 'standing.reason.fault';
  }

  protected override refusedFor(code: string): { field: string; key: MessageKey } | null {
    return code === 'standing-pledge' ? { field: 'reason', key: 'offer.standing.fault' } : null;
  }
}
