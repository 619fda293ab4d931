import type { Tx } from '@app/database';
import { DomainError, isUuid } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Invitations } from '../invitations/invitations.service';
import { Memberships } from '../memberships/memberships.service';
import { Persons } from '../memberships/persons.service';
import { normaliseEmail, normaliseName } from '../memberships/person.rules';
import type { Identifier } from '../organisations/identifiers.rules';
import type { Form, OrganisationKind } from '../organisations/organisation.rules';
import { Organisations } from '../organisations/organisations.service';
import { MOST_NOTE } from '../organisations/standing.rules';
import { JoinDrafts, type JoinAnswers } from './join-drafts.service';

export interface JoinInput {
  /** One that a register knows, or the facts of one that nobody knows yet. */
  organisationId: string | null;
  name: string; form: Form; identifiers: readonly Identifier[]; postcode: string | null;
  sponsorId: string | null;
  /** Somebody else at it, who is asked whether they will act for it as well. */
  second: { name: string; email: string } | null;
  /** The two say that they are not related. */
  unrelated: boolean;
  insuredUntil: string | null;
  /** In its own words, for the officer who answers. */
  about: string;
  person: { name: string; phone: string };
}

/** An organisation applies by the hand of somebody of its own: their proven address is who they are, and the officer's answer lets them in. */
@Injectable()
export class Joining {
  constructor(private readonly drafts: JoinDrafts, private readonly organisations: Organisations, private readonly memberships: Memberships, private readonly invitations: Invitations, private readonly persons: Persons) {}

  /** Throws `joined-already`, `own-address`, `not-found`, and as `register`, `apply` and `invite` do. */
  async send(tx: Tx, kind: OrganisationKind, inputOf: (answers: JoinAnswers) => JoinInput): Promise<{ organisationId: string; membershipId: string }> {
    const input = inputOf(await this.drafts.take(tx, kind));
    const personId = tx.actor.personId!;
    await this.persons.change(tx.manager, personId, null, input.person);
    const organisationId = input.organisationId ?? (await this.organisations.register(tx, { kind, name: input.name, form: input.form, identifiers: input.identifiers, postcode: input.postcode, knownNew: true })).organisationId;
    const backing = { sponsorId: input.sponsorId, ...await this.named(tx, input), unrelated: input.unrelated, ...(input.insuredUntil ? { insuredUntil: input.insuredUntil } : {}) };
    const about = input.about.trim().slice(0, MOST_NOTE);
    if (input.organisationId && await this.isClaim(tx, organisationId, kind)) await this.organisations.claim(tx, organisationId, backing, about);
    else await this.organisations.apply(tx, organisationId, backing, about);
    const { membershipId } = await this.memberships.grant(tx, personId, kind, organisationId);
    if (input.second) await this.invitations.invite(tx, input.second, { role: kind, organisationId });
    await this.drafts.discard(tx, kind);
    return { organisationId, membershipId };
  }

  /**
   * Whether it waits here already with nobody to speak for it (a file named it). Throws `joined-already` where others speak for it, or where it may act at once:
   * then whoever comes is let in by them or by the council, never by what they typed. Throws `not-found` for one in no register.
   */
  async isClaim(tx: Tx, organisationId: string, kind: OrganisationKind): Promise<boolean> {
    if (!isUuid(organisationId)) throw nowhere();
    // Two who come at once: the second finds the first.
    await tx.query('SELECT 1 FROM standing WHERE council_id = $1 AND organisation_id = $2 FOR UPDATE', [tx.councilId, organisationId]);
    const [row] = await tx.query<{ state: string | null; peopled: boolean; mine: boolean }>(
      `SELECT s.state, EXISTS (SELECT 1 FROM membership m WHERE m.council_id = $1 AND m.organisation_id = o.id AND m.ended_at IS NULL) AS peopled,
         EXISTS (SELECT 1 FROM membership m WHERE m.council_id = $1 AND m.organisation_id = o.id AND m.ended_at IS NULL AND m.person_id = $4) AS mine
       FROM organisation o LEFT JOIN standing s ON s.council_id = $1 AND s.organisation_id = o.id
       WHERE o.id = $2 AND o.kind = $3 AND EXISTS (SELECT 1 FROM organisation_identifier i WHERE i.organisation_id = o.id)`, [tx.councilId, organisationId, kind, tx.actor.personId]);
    if (!row) throw nowhere();
    const over = row.state === 'refused' || row.state === 'closed';
    if (row.state === null || (over && (row.mine || !row.peopled))) return false;
    if (!over && row.state !== 'verified' && row.state !== 'suspended' && !row.peopled) return true;
    throw new DomainError('joined-already', 'This organisation takes part here already, or has asked to. One of its people, or the council, can invite you.', { fields: { choice: 'Ask one of its people to invite you.' } });
  }

  /** The one who applies, and the second person where there is one, under the names that were typed. */
  private async named(tx: Tx, { person, second }: JoinInput): Promise<{ contactIds: string[]; contactNames: Record<string, string> }> {
    const self = tx.actor.personId!;
    const names = { [self]: normaliseName(person.name) };
    if (!second) return { contactIds: [self], contactNames: names };
    const [me] = await tx.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [self]);
    if (me?.email === normaliseEmail(second.email)) throw new DomainError('own-address', 'The second person needs an address of their own.', { fields: { secondEmail: 'Enter somebody else’s address.' } });
    const { personId } = await this.memberships.invitePerson(tx, { name: second.name, email: second.email });
    return { contactIds: [self, personId], contactNames: { ...names, [personId]: normaliseName(second.name) } };
  }
}

const nowhere = () => new DomainError('not-found', 'There is no such organisation.');
