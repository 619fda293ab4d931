import type { Day } from '@app/kernel';
import type { JoinAnswers, OrganisationKind, Registered } from '@app/people';
import { dayOf, noDay } from '../forms/days';
import { Form } from '../forms/form';
import { postcodeFault } from '../forms/postcode';
import type { MessageKey } from '../messages/en';
import { EMAIL } from '../sign-in/sign-in.form';
import { chosen, formsOf, isByTwo, JOIN_FIELDS, NEW, PURPOSES, REGISTERS, type JoinPage } from './join-pages';

/** Characters that are kept of a field: more than any right answer has. */
const MOST_SHORT = 500;
export const MOST_ABOUT = 2000;

export interface JoinContext { kind: OrganisationKind; found: readonly Registered[]; council: string; today: Day }

/** One page of an application; what is on the others is known already. */
export class JoinForm extends Form {
  constructor(readonly page: JoinPage, private readonly known: JoinAnswers, private readonly context: JoinContext, body: unknown = known) {
    super(JOIN_FIELDS[page], body);
    for (const field of this.fields) if (field !== 'about') this.typed[field] = this.typed[field]!.slice(0, MOST_SHORT);
  }

  /** Faults that only the house can know. */
  blame(field: string, key: MessageKey): void {
    this.fault(field, key, { council: this.context.council });
  }

  /** Whether what is known is enough. */
  look(): void {
    this.check();
  }

  get kind(): OrganisationKind {
    return this.context.kind;
  }

  /** Only those two stand behind it: then the second is asked for. */
  get byTwo(): boolean {
    return isByTwo(this.known, this.context.kind, chosen(this.known, this.context.found));
  }

  protected check(): void {
    if (this.page !== 'check') this[this.page]();
  }

  private find(): void {
    const { name, register, number } = this.typed as Record<string, string>;
    if (name!.trim().length < 2 || name!.trim().length > 200) this.fault('name', 'join.name.fault');
    if (register !== 'none' && !(REGISTERS as readonly string[]).includes(register!)) this.fault('register', 'join.register.fault');
    else if (register !== 'none' && !number!.trim()) this.fault('number', 'join.number.fault');
  }

  private choose(): void {
    if (this.typed.choice !== NEW && !this.context.found.some((o) => o.organisationId === this.typed.choice)) this.fault('choice', 'join.choice.fault');
  }

  private form(): void {
    if (!(formsOf(this.context.kind) as readonly string[]).includes(this.typed.form!)) this.fault('form', 'join.form.fault');
  }

  private backing(): void {
    const { backing, sponsor } = this.typed as Record<string, string>;
    if (!['sponsor', 'people'].includes(backing!)) this.fault('backing', 'join.backing.fault');
    if (backing === 'sponsor' && sponsor!.trim().length < 2) this.fault('sponsor', 'join.sponsor.fault');
  }

  private where(): void {
    if (!this.typed.postcode!.trim()) this.fault('postcode', 'offer.postcode.fault');
  }

  private about(): void {
    const { length } = this.typed.about!.trim();
    if (length < 10 || length > MOST_ABOUT) this.fault('about', 'join.about.fault', { most: '2,000' });
  }

  private purpose(): void {
    if (!(PURPOSES as readonly string[]).includes(this.typed.purpose!)) this.fault('purpose', 'join.purpose.fault');
    else if (this.typed.purpose !== 'none') this.fault('purpose', 'join.purpose.no');
  }

  private contract(): void {
    if (!['yes', 'no'].includes(this.typed.hasContract!)) this.fault('hasContract', 'join.contract.fault');
    if (this.typed.contract!.length > 200) this.fault('contract', 'job.long.fault', { most: '200' });
  }

  private insured(): void {
    const day = dayOf(this.typed, 'insuredUntil');
    if (!noDay(this.typed, 'insuredUntil') && (!day || day < this.context.today)) this.fault('insuredUntil', 'join.insured.fault');
  }

  private you(): void {
    if (!this.typed.yourName!.trim() || this.typed.yourName!.trim().length > 200) this.fault('yourName', 'join.your-name.fault');
    if (!this.typed.phone!.trim()) this.fault('phone', 'join.phone.fault');
  }

  private second(): void {
    const { secondName, secondEmail, unrelated } = this.typed as Record<string, string>;
    if (!this.byTwo && !secondName!.trim() && !secondEmail!.trim()) return;
    if (!secondName!.trim() || secondName!.trim().length > 200) this.fault('secondName', 'join.second-name.fault');
    if (!EMAIL.test(secondEmail!.trim())) this.fault('secondEmail', 'sign-in.email.fault');
    if (this.byTwo && unrelated !== 'yes') this.fault('unrelated', 'join.unrelated.fault');
  }

  protected override fieldOf(field: string): string {
    if (field === 'email') return 'secondEmail';
    return field.startsWith('identifier') ? 'number' : field === 'name' && this.page === 'you' ? 'yourName' : field;
  }

  protected override knows(field: string): boolean {
    return super.knows(field) || field === 'insuredUntil';
  }

  protected override refusedFor(code: string): { field: string; key: MessageKey } | null {
    const postcode = postcodeFault(code);
    return postcode ? { field: 'postcode', key: postcode } : null;
  }

  protected refusedBy(field: string): MessageKey {
    const said: Record<string, MessageKey> = { number: 'join.number.wrong', secondEmail: 'sign-in.email.fault', phone: 'join.phone.fault', yourName: 'join.your-name.fault', works: 'join.works.fault' };
    return said[field] ?? 'join.name.fault';
  }
}
