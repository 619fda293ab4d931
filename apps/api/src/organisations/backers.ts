import type { Tx } from '@app/database';
import { Memberships, type Backing } from '@app/people';
import { Injectable } from '@nestjs/common';
import { under } from '../http/under';
import type { BackingDto } from './organisations.dto';

/** The people named behind an organisation, known by their addresses, as the service takes them. */
@Injectable()
export class Backers {
  constructor(private readonly memberships: Memberships) {}

  async of(tx: Tx, { contacts, ...backing }: BackingDto): Promise<Backing> {
    if (!contacts) return backing;
    const contactIds: string[] = [];
    for (const [n, contact] of contacts.entries()) contactIds.push((await under(`contacts.${n}`, () => this.memberships.invitePerson(tx, contact))).personId);
    return { ...backing, contactIds };
  }
}
