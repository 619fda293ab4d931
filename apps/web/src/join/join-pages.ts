import type { Form as Body, JoinAnswers, JoinInput, OrganisationKind, Registered } from '@app/people';
import { dayFields, dayOf } from '../forms/days';

/** In the order of asking. */
export const JOIN_PAGES = ['find', 'choose', 'form', 'backing', 'where', 'about', 'purpose', 'contract', 'insured', 'you', 'second', 'check'] as const;
export type JoinPage = (typeof JOIN_PAGES)[number];

/** What each page asks for. */
export const JOIN_FIELDS: Readonly<Record<JoinPage, readonly string[]>> = {
  find: ['name', 'register', 'number'], choose: ['choice'], form: ['form'], backing: ['backing', 'sponsor', 'sponsorId'], where: ['postcode', 'works'], about: ['about'], purpose: ['purpose'], contract: ['hasContract', 'contract'],
  insured: [...dayFields('insuredUntil')], you: ['yourName', 'phone'], second: ['secondName', 'secondEmail', 'unrelated'], check: [],
};

export const REGISTERS = ['GB-COH', 'GB-CHC', 'GB-SC', 'GB-NIC', 'GB-MPR'] as const;
const FORMS_OF: Readonly<Record<OrganisationKind, readonly Body[]>> = {
  group: ['charity', 'cic', 'cooperative', 'tenants', 'constituted', 'informal', 'school', 'faith', 'other'],
  supplier: ['company', 'social-enterprise', 'cooperative', 'cic', 'charity', 'other'],
};
export const formsOf = (kind: OrganisationKind): readonly Body[] => FORMS_OF[kind];

/** What help here cannot be for; the same reasons as an officer's. */
export const PURPOSES = ['none', 'statutory-duty', 'party-politics', 'promotion-of-religion', 'individual', 'onward-grants'] as const;

/** None of the organisations that were found. */
export const NEW = 'new';

/** The one that was chosen of those found; null: a new one, or none chosen yet. */
export const chosen = (answers: JoinAnswers, found: readonly Registered[]): Registered | null => found.find((o) => o.organisationId === answers.choice) ?? null;

export const identifiersOf = ({ register, number }: JoinAnswers): { scheme: string; id: string }[] => (register && register !== 'none' && number?.trim() ? [{ scheme: register, id: number }] : []);

/** Named with the one who applies, in place of a sponsor. */
export const isByTwo = (answers: JoinAnswers, kind: OrganisationKind, known: Registered | null): boolean => isInformal(answers, kind, known) && answers.backing === 'people';

const isInformal = (answers: JoinAnswers, kind: OrganisationKind, known: Registered | null): boolean => kind === 'group' && (known ? known.form : answers.form) === 'informal';

/** The pages that this application takes: nobody types what a register knows. */
export function pagesFor(answers: JoinAnswers, kind: OrganisationKind, found: readonly Registered[]): JoinPage[] {
  const known = chosen(answers, found);
  const asked: Partial<Record<JoinPage, boolean>> = {
    choose: found.length > 0, form: !known, backing: isInformal(answers, kind, known), where: !known?.hasPlace, purpose: kind === 'group', contract: kind === 'supplier', insured: kind === 'supplier',
  };
  return JOIN_PAGES.filter((page) => asked[page] ?? true);
}

/** As the house takes it; `say`: the words in which the officer reads what was ticked. */
export function joinOf(a: JoinAnswers, kind: OrganisationKind, found: readonly Registered[], say: { contract(reference: string): string; outside(): string }): JoinInput {
  const known = chosen(a, found);
  const second = a.secondName?.trim() ? { name: a.secondName, email: a.secondEmail ?? '' } : null;
  const about = [a.about?.trim(), kind === 'supplier' && a.hasContract === 'yes' && say.contract(a.contract?.trim() ?? ''), a.works === 'yes' && say.outside()];
  return {
    organisationId: known?.organisationId ?? null, name: a.name ?? '', form: (a.form || 'other') as Body, identifiers: identifiersOf(a), postcode: a.postcode?.trim() || null,
    sponsorId: isInformal(a, kind, known) && a.backing === 'sponsor' ? a.sponsorId || null : null, second, unrelated: isByTwo(a, kind, known) && a.unrelated === 'yes',
    insuredUntil: kind === 'supplier' ? dayOf(a, 'insuredUntil') : null, about: about.filter(Boolean).join('\n\n'), person: { name: a.yourName ?? '', phone: a.phone ?? '' },
  };
}
