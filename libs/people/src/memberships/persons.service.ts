import type { Tx } from '@app/database';
import { DomainError, isUuid } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { normaliseName, normalisePhone } from './person.rules';

export interface Person { id: string; name: string; email: string | null; phone: string | null; createdAt: Date; erasedAt: Date | null; version: number }

/** One person, whatever their councils: their own page, their export, their erasure. */
@Injectable()
export class Persons {
  /** Throws `not-found`. */
  async byId(manager: EntityManager, personId: string): Promise<Person> {
    const [person] = isUuid(personId) ? await manager.query<Person[]>('SELECT id, name, email, phone, created_at AS "createdAt", erased_at AS "erasedAt", version FROM person WHERE id = $1', [personId]) : [];
    if (!person) throw new DomainError('not-found', 'There is no such person.');
    return person;
  }

  /** The address is the sign-in, so it is changed by signing in with the new one. What is left out stays. Throws `not-found`, `stale-version`, `wrong-name`, `wrong-phone`. */
  async change(manager: EntityManager, personId: string, version: number | null, input: { name?: string; phone?: string | null }): Promise<void> {
    const person = await this.byId(manager, personId);
    const [, changed] = await manager.query<[unknown[], number]>(
      'UPDATE person SET name = $2, phone = $3, version = version + 1 WHERE id = $1 AND erased_at IS NULL AND ($4::int IS NULL OR version = $4)',
      [personId, input.name === undefined ? person.name : normaliseName(input.name), input.phone === undefined ? person.phone : normalisePhone(input.phone), version]);
    if (!changed) throw new DomainError('stale-version', 'Your page was changed while you were looking at it.', { version: person.version });
  }

  /** Every hat in every council, ended ones too: the person's own export. */
  memberships(manager: EntityManager, personId: string): Promise<{ council: string; role: string; organisation: string | null; createdAt: Date; endedAt: Date | null }[]> {
    return manager.query(
      `SELECT c.name AS council, m.role, o.name AS organisation, m.created_at AS "createdAt", m.ended_at AS "endedAt"
       FROM membership m JOIN council c ON c.id = m.council_id LEFT JOIN organisation o ON o.id = m.organisation_id WHERE m.person_id = $1 ORDER BY m.created_at, m.id LIMIT 1000`, [personId]);
  }

  /** Name, address and telephone go, with what was typed as their own (drafts, notes to cases, invitations that wait); memberships end; the id stays in history and books, which hold no names. Irreversible. Throws `not-found`, `last-admin`, `still-named`. */
  async erase(manager: EntityManager, personId: string, now: Date): Promise<void> {
    const { email } = await this.byId(manager, personId);
    const [alone] = await manager.query<{ slug: string }[]>(
      `SELECT c.slug FROM membership m JOIN council c ON c.id = m.council_id WHERE m.person_id = $1 AND m.role = 'council_admin' AND m.ended_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM membership n WHERE n.council_id = m.council_id AND n.role = 'council_admin' AND n.ended_at IS NULL AND n.person_id <> $1) LIMIT 1`, [personId]);
    if (alone) throw new DomainError('last-admin', `Name another administrator of ${alone.slug} first.`);
    const [named] = await manager.query<{ slug: string }[]>(`SELECT slug FROM council WHERE $1 IN (safeguarding->>'leadPersonId', safeguarding->>'deputyPersonId') ORDER BY slug LIMIT 1 FOR SHARE`, [personId]);
    if (named) throw new DomainError('still-named', `Name another safeguarding lead or deputy of ${named.slug} first.`);
    await manager.query('SELECT forget_written($1, $2, $3), forget_typed($1, $2)', [personId, email, now]);
    await manager.query('UPDATE membership SET ended_at = $2 WHERE person_id = $1 AND ended_at IS NULL', [personId, now]);
    await manager.query(`UPDATE person SET name = 'Somebody who left', email = NULL, phone = NULL, erased_at = coalesce(erased_at, $2) WHERE id = $1`, [personId, now]);
  }
}
