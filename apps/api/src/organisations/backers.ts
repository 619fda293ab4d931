import type { Tx } from '@app/database';
import { Memberships, normaliseName, type Backing } from '@app/people';
import { Injectable } from '@nestjs/common';
import { under } from '../http/under';
import type { BackingDto } from './organisations.dto';

/** The people named behind an organisation, known by their addresses, as the service takes them: under the names typed here, whatever they are called elsewhere. */
@Injectable()
export class Backers {
  constructor(private readonly memberships: Memberships) {}

  async of(tx: Tx, { contacts, ...backing }: BackingDto): Promise<Backing> {
    if (!contacts) return backing;
    const contactNames: Record<string, string> = {};
    for (const [n, contact] of contacts.entries()) contactNames[(await under(`contacts.${n}`, () => this.memberships.invitePerson(tx, contact))).personId] = normaliseName(contact.name);
    return { ...backing, contactIds: Object.keys(contactNames), contactNames };
  }
}
