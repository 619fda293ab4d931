import { record, type Tx } from '@app/database';
import { DomainError, type Day } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Councils } from '../councils/councils.service';
import { checkClosedWeeks } from './closed-weeks.rules';

/** Weeks that an organisation is closed here: clocks that begin from now on stand still in them; those that run keep the end they were given. */
@Injectable()
export class ClosedWeeks {
  constructor(private readonly councils: Councils) {}

  /** All of them, in place of those before. Throws `not-found`, `wrong-weeks`. */
  async set(tx: Tx, organisationId: string, mondays: readonly Day[]): Promise<{ weeks: Day[] }> {
    const { rules } = await this.councils.inForce(tx);
    const weeks = checkClosedWeeks(mondays, rules.closedWeeksMost);
    const [, count] = await tx.query('UPDATE standing SET closed_weeks = $3 WHERE council_id = $1 AND organisation_id = $2', [tx.councilId, organisationId, weeks]) as unknown as [unknown[], number];
    if (!count) throw new DomainError('not-found', 'There is no such organisation here.');
    await record(tx, { type: 'organisation.changed', subjectType: 'organisation', subjectId: organisationId, payload: { organisationId, changed: 'closed-weeks' } });
    return { weeks };
  }
}

/** By organisation; those that are never closed are left out. */
export async function closedWeeksOf(tx: Tx, organisationIds: readonly string[]): Promise<Map<string, Day[]>> {
  const rows = await tx.query<{ id: string; weeks: Day[] }>(
    `SELECT organisation_id AS id, closed_weeks::text[] AS weeks FROM standing WHERE council_id = $1 AND organisation_id = ANY($2) AND closed_weeks <> '{}'`, [tx.councilId, [...new Set(organisationIds)]]);
  return new Map(rows.map((r) => [r.id, r.weeks]));
}
