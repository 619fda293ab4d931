import type { Tx } from '@app/database';
import { DomainError, type Day } from '@app/kernel';
import { seenMatch } from '@app/matching';
import { may } from '@app/people';
import type { JobInput } from './job.rules';

/** What was written down, with what each side had said before. Where one is masked, the reader is neither a party nor a broker. */
export interface JobView {
  matchId: string; shortRoute: boolean; fromOn: Day; toOn: Day; place: string | null; phone: string | null; supplierLead: string | null; groupLead: string | null; tasks: string; supervision: string; materials: string;
  hostingPence: number | null; cancellationDays: number; riskAssessedOn: Day | null; insuredBy: JobInput['insuredBy']; insuredUntil: Day | null; checks: { person: string; level: string; seenOn: Day }[] | null;
  supplierAgreedAt: Date | null; groupAgreedAt: Date | null; agreed: boolean; version: number;
  /** By the group, when it asked. */
  asked: { outcome: string; access: string; equipment: string; hostingCostPence: number | null; atRisk: string; supervised: boolean; requiredChecks: string[]; season: string; shortestVisitMinutes: number | null; samePerson: boolean };
  /** By the supplier, when it offered. */
  offered: { shortestVisitMinutes: number | null; samePerson: boolean; mostPerMonth: number | null; priceBasis: string | null };
}

/** Throws `not-found` for a match that the actor may not see, and where nothing is written down yet. */
export async function jobView(tx: Tx, matchId: string): Promise<JobView> {
  await seenMatch(tx, matchId);
  const [row] = await tx.planned<JobView>(
    `SELECT j.match_id AS "matchId", j.short_route AS "shortRoute", j.from_on::text AS "fromOn", j.to_on::text AS "toOn", j.place, j.phone, j.supplier_lead AS "supplierLead", j.group_lead AS "groupLead", j.tasks, j.supervision, j.materials,
       j.hosting_pence::float8 AS "hostingPence", j.cancellation_days AS "cancellationDays", j.risk_assessed_on::text AS "riskAssessedOn", j.insured_by AS "insuredBy", j.insured_until::text AS "insuredUntil", j.checks,
       j.supplier_agreed_at AS "supplierAgreedAt", j.group_agreed_at AS "groupAgreedAt", j.supplier_agreed_at IS NOT NULL AND j.group_agreed_at IS NOT NULL AS agreed, j.version,
       json_build_object('outcome', n.outcome, 'access', n.access, 'equipment', n.equipment, 'hostingCostPence', n.hosting_cost_pence, 'atRisk', n.at_risk, 'supervised', n.supervised, 'requiredChecks', n.required_checks,
         'season', n.season, 'shortestVisitMinutes', l.shortest_visit_minutes, 'samePerson', l.same_person) AS asked,
       json_build_object('shortestVisitMinutes', p.shortest_visit_minutes, 'samePerson', p.same_person, 'mostPerMonth', p.most_per_month, 'priceBasis', p.price_basis) AS offered
     FROM job j JOIN match m ON m.council_id = j.council_id AND m.id = j.match_id JOIN need n ON n.council_id = m.council_id AND n.id = m.need_id
     JOIN need_line l ON l.council_id = m.council_id AND l.id = m.need_line_id JOIN pledge p ON p.council_id = m.council_id AND p.id = m.pledge_id
     WHERE j.council_id = $1 AND j.match_id = $2`, [tx.councilId, matchId]);
  if (!row) throw new DomainError('not-found', 'No job is written down yet.');
  return may(tx.actor, 'matches.contact') ? row : { ...row, place: null, phone: null, supplierLead: null, groupLead: null, checks: null };
}
