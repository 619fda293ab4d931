import type { Tx } from '@app/database';
import { DomainError, isUuid } from '@app/kernel';
import { isImpartial, PERMISSIONS, requireImpartial, type Action } from '@app/people';

interface Noun {
  /** SQL: the organisations whose thing it is; $1 is the council, $2 its id. */
  parties: string;
  /** To whoever has an interest in a party there is no such thing at all. */
  hidden: boolean;
  /** SQL: who took the decision that is appealed now, while it is. */
  decided?: string;
}

/** By the noun that leads a route: of whom a thing is that somebody without an interest decides. Many at once (`rounds`) are asked about one by one where they are decided. */
const NOUNS: Record<string, Noun> = {
  organisations: { parties: 'SELECT $2::uuid AS id FROM council WHERE id = $1', hidden: false, decided: 'SELECT decided_by AS id FROM standing WHERE council_id = $1 AND organisation_id = $2 AND appealed_at IS NOT NULL AND appeal_decided_at IS NULL' },
  commitments: { parties: 'SELECT supplier_id AS id FROM commitment WHERE council_id = $1 AND id = $2', hidden: false },
  'tracked-reports': { parties: 'SELECT c.supplier_id AS id FROM tracked_report r JOIN commitment c ON c.council_id = r.council_id AND c.id = r.commitment_id WHERE r.council_id = $1 AND r.id = $2', hidden: false },
  contracts: { parties: 'SELECT organisation_id AS id FROM contract_supplier WHERE council_id = $1 AND contract_id = $2', hidden: true },
  pledges: { parties: 'SELECT organisation_id AS id FROM pledge WHERE council_id = $1 AND id = $2', hidden: true },
  needs: { parties: 'SELECT organisation_id AS id FROM need WHERE council_id = $1 AND id = $2', hidden: true },
  'pair-rules': { parties: `SELECT unnest(ARRAY[p.organisation_id, n.organisation_id]) AS id FROM pair_rule r JOIN pledge p ON p.council_id = r.council_id AND p.id = r.pledge_id
    JOIN need_line l ON l.council_id = r.council_id AND l.id = r.need_line_id JOIN need n ON n.council_id = l.council_id AND n.id = l.need_id WHERE r.council_id = $1 AND r.id = $2`, hidden: true },
  matches: { parties: 'SELECT unnest(ARRAY[supplier_id, group_id]) AS id FROM match WHERE council_id = $1 AND id = $2', hidden: true },
  deliveries: { parties: 'SELECT unnest(ARRAY[m.supplier_id, m.group_id]) AS id FROM delivery d JOIN match m ON m.council_id = d.council_id AND m.id = d.match_id WHERE d.council_id = $1 AND d.id = $2', hidden: true },
  cases: { parties: `SELECT unnest(ARRAY[m.supplier_id, m.group_id, c.opened_by_organisation, c.about_organisation]) AS id FROM "case" c LEFT JOIN match m ON m.council_id = c.council_id AND m.id = c.match_id
    WHERE c.council_id = $1 AND c.id = $2`, hidden: true, decided: `SELECT decided_by AS id FROM "case" WHERE council_id = $1 AND id = $2 AND state = 'appealed'` },
};

/** Whether the guards of the doors ask `requireImpartialOn`: acts that the table keeps for whoever has no interest. Reads leave out what is hidden where they select. */
export const isForImpartial = (action: Action): boolean => PERMISSIONS[action].impartial && !PERMISSIONS[action].reads;

/** `path`: the route's own, `/matches/:id/approval`, not as somebody wrote it: `/Matches` leads there too. Throws `not-found` or `declared-interest` where the officer may not decide about this thing. */
export async function requireImpartialOn(tx: Tx, path: string, id: unknown): Promise<void> {
  const noun = NOUNS[path.split('/')[1] ?? ''];
  if (!noun || tx.actor.organisationId || !isUuid(id)) return;
  const parties = (await tx.query<{ id: string | null }>(noun.parties, [tx.councilId, id])).flatMap((p) => p.id ?? []);
  const [decided] = tx.actor.reserve && noun.decided ? await tx.query<{ id: string | null }>(noun.decided, [tx.councilId, id]) : [];
  if (!noun.hidden) return requireImpartial(tx, parties, decided?.id);
  if (!await isImpartial(tx, parties, decided?.id)) throw new DomainError('not-found', 'There is no such thing here.');
}
