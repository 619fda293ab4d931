import { KINDS, type Day } from '@app/kernel';
import { LONGEST_STORY, type DraftAnswers } from '@app/marketplace';
import { stepsOf } from '../confirm/confirm.form';
import { dayOf } from '../forms/days';
import { Form } from '../forms/form';
import { postcodeFault } from '../forms/postcode';
import type { MessageKey } from '../messages/en';
import { ASK_FIELDS, AT_RISK, unitOf, unitsOf, type AskPage } from './ask-pages';

const LONG = ['story', 'access', 'equipment', 'privateNote', 'notFromTrades'];
/** Characters that are kept of every other field: more than any right answer has. */
const MOST_SHORT = 500;
/** Boxes on the page. */
export const MOST_SKILLS = 6;

/** Boxes of one name, as one line. */
function together(body: unknown): unknown {
  const skills = (body as { skills?: unknown } | null)?.skills;
  return Array.isArray(skills) ? { ...(body as object), skills: skills.slice(0, MOST_SKILLS).map(String).join(',') } : body;
}

/** One page of a request; what is on the others is known already. */
export class AskForm extends Form {
  constructor(readonly page: AskPage, private readonly known: DraftAnswers, private readonly today: Day, body: unknown = known) {
    super(ASK_FIELDS[page], together(body));
    for (const field of this.fields) if (!LONG.includes(field)) this.typed[field] = this.typed[field]!.slice(0, MOST_SHORT);
  }

  /** Faults that only the house can know: a postcode that is not in the list. */
  blame(field: string, key: MessageKey): void {
    this.fault(field, key);
  }

  /** Whether what is known is enough. */
  look(): void {
    this.check();
  }

  protected check(): void {
    if (this.page !== 'check') this[this.page]();
  }

  private what(): void {
    const { title, story, kind } = this.typed as Record<string, string>;
    if (title!.trim().length < 3 || title!.trim().length > 200) this.fault('title', 'ask.title.fault');
    if (story!.length > LONGEST_STORY) this.fault('story', 'ask.story.fault');
    if (!(KINDS as readonly string[]).includes(kind!)) this.fault('kind', 'ask.kind.fault');
  }

  private amount(): void {
    const { quantity, least, unit } = this.typed as Record<string, string>;
    if (unitsOf(this.known.kind).length > 1 && !(unitsOf(this.known.kind) as readonly string[]).includes(unit!)) this.fault('unit', 'ask.unit.fault');
    const steps = (text: string) => stepsOf(text, unitOf({ ...this.known, unit: unit! }));
    if (!(steps(quantity!) > 0)) this.fault('quantity', 'ask.quantity.fault');
    else if (least!.trim() && !(steps(least!) > 0 && steps(least!) <= steps(quantity!))) this.fault('least', 'ask.least.fault');
  }

  private where(): void {
    if (!['place', 'online'].includes(this.typed.where!)) this.fault('where', 'ask.where.fault');
    if (this.typed.where === 'place' && !this.typed.postcode!.trim()) this.fault('postcode', 'offer.postcode.fault');
  }

  private when(): void {
    const [from, to] = [dayOf(this.typed, 'windowFrom'), dayOf(this.typed, 'windowTo')];
    if (!from) this.fault('windowFrom', 'offer.from.fault');
    if (!to || (from && to < from)) this.fault('windowTo', 'ask.to.fault');
    else if (to < this.today) this.fault('windowTo', 'ask.past.fault');
  }

  private who(): void {
    if (!(AT_RISK as readonly string[]).includes(this.typed.atRisk!)) this.fault('atRisk', 'ask.at-risk.fault');
    else if (this.typed.atRisk !== 'nobody' && !['yes', 'no'].includes(this.typed.supervised!)) this.fault('supervised', 'ask.supervised.fault');
  }

  private more(): void {
    for (const field of ['access', 'equipment', 'privateNote']) if (this.typed[field]!.length > 4000) this.fault(field, 'job.long.fault', { most: '4,000' });
    if (this.typed.hostingCost!.trim() && !(stepsOf(this.typed.hostingCost!, 'gbp') >= 0)) this.fault('hostingCost', 'confirm.hosting.fault');
    if (this.typed.notFromTrades!.length > 1000) this.fault('notFromTrades', 'job.long.fault', { most: '1,000' });
  }

  protected override knows(field: string): boolean {
    return super.knows(field) || field === 'windowFrom' || field === 'windowTo';
  }

  protected override refusedFor(code: string): { field: string; key: MessageKey } | null {
    const postcode = postcodeFault(code);
    return postcode ? { field: 'postcode', key: postcode } : null;
  }

  protected refusedBy(field: string): MessageKey {
    return field === 'postcode' ? 'offer.postcode.fault' : 'ask.title.fault';
  }
}
