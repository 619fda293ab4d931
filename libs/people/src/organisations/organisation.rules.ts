import { DomainError } from '@app/kernel';

export const FORMS = ['charity', 'cic', 'cooperative', 'tenants', 'constituted', 'informal', 'school', 'faith', 'company', 'social-enterprise', 'other'] as const;
export type Form = (typeof FORMS)[number];
export const ORGANISATION_KINDS = ['supplier', 'group'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** What the whole installation knows. */
export interface OrganisationFacts { kind: OrganisationKind; name: string; form: Form; ownerGroupId?: string | null }

/** Throws `wrong-organisation`, with a sentence for each wrong field. */
export function requireFacts(facts: OrganisationFacts): OrganisationFacts {
  const fields: Record<string, string> = {};
  const name = facts.name.trim().replace(/\s+/g, ' ');
  if (!ORGANISATION_KINDS.includes(facts.kind)) fields.kind = `Choose one of ${ORGANISATION_KINDS.join(', ')}.`;
  if (name.length < 2 || name.length > 200) fields.name = 'Enter a name of 2 to 200 letters.';
  if (!FORMS.includes(facts.form)) fields.form = `Choose one of ${FORMS.join(', ')}.`;
  else if (facts.kind === 'supplier' && facts.form === 'informal') fields.form = 'A supplier cannot be an informal group.';
  if (Object.keys(fields).length) throw new DomainError('wrong-organisation', `The organisation is not right: ${Object.values(fields).join(' ')}`, { fields });
  return { ...facts, name };
}

/**
 * What says who it is (name, register numbers: the next import finds it by them), what it may be given (form) and whom it is never matched with
 * (owner): an organisation changes none of these by itself. Throws `council-changes-this`.
 */
export function requireOwnChange(old: { name: string; form: Form; ownerGroupId: string | null }, change: { name?: string; form?: Form; ownerGroupId?: string | null; addIdentifiers?: readonly unknown[] }): void {
  const fields: Record<string, string> = {};
  for (const name of ['name', 'form', 'ownerGroupId'] as const) if (change[name] !== undefined && change[name] !== old[name]) fields[name] = 'Ask the council to change this.';
  if (change.addIdentifiers?.length) fields.addIdentifiers = 'Ask the council to add this.';
  if (Object.keys(fields).length) throw new DomainError('council-changes-this', 'The council changes an organisation’s name, its numbers in registers, what kind of body it is, and who owns it.', { fields });
}

export type DuplicateReason = 'identifier' | 'name' | 'name-and-postcode';

/** Names this alike are probably one organisation; half as alike where the postcode is the same. */
export const ALIKE = 0.6;
export const ALIKE_NEARBY = 0.35;

/** Why two may be one, the strongest reason first; null when nothing speaks for it. */
export function duplicateReason(a: { sameIdentifier: boolean; samePostcode: boolean; likeness: number }): DuplicateReason | null {
  if (a.sameIdentifier) return 'identifier';
  if (a.likeness >= ALIKE) return 'name';
  return a.samePostcode && a.likeness >= ALIKE_NEARBY ? 'name-and-postcode' : null;
}
