import { WRITTEN_BY } from '@app/reporting';
import type { Client } from 'pg';

/** What `GET /person/export` gives of each, by its key; `records` is the audit trail, `GET /person/records`, which has every act with its person. */
const EXPORTED: Record<string, readonly string[]> = {
  person: ['person.id', 'person.name', 'person.email', 'person.phone'],
  memberships: ['membership.person_id'],
  interests: ['declared_interest.person_id'],
  namedFor: ['standing_contact.person_id', 'standing_contact.name'],
  invitations: ['invitation.name', 'invitation.email', 'invitation.phone'],
  applications: ['join_draft.person_id', 'join_draft.answers'],
  sessions: ['session.person_id'],
  tokens: ['api_token.name', 'api_token.scopes'],
  confirmations: ['confirmation.person_id', 'confirmation.what_changed', 'confirmation.thanks', 'confirmation.payment_reference'],
  written: WRITTEN_BY.flatMap(({ table, column, by }) => [`${table}.${column}`, `${table}.${by}`]),
  records: [
    'event.person_id', 'event.payload', 'book_total.made_by', 'case.decided_by', 'case.owner_id', 'case.decision_reason', 'commitment_change.reference', 'contract.manager_id', 'contract_change.reference', 'contract_import.person_id', 'evidence.attached_by',
    'invitation.invited_by', 'match.group_accepted_by', 'match.supplier_accepted_by', 'match_round.requested_by', 'period.closed_by', 'period.locked_by', 'proxy_value.set_by', 'round_replay.requested_by', 'standing.decided_by',
  ],
};

/** What `Persons.erase` takes out. */
const ERASED: readonly string[] = ['person.name', 'person.email', 'person.phone', 'standing_contact.name', 'invitation.name', 'invitation.email', 'invitation.phone', 'invitation.address_hash', 'case_note.note', 'need_draft.answers', 'join_draft.answers'];

/** In neither, and why. */
const APART: Record<string, readonly string[]> = {
  'what an organisation asked, promised or agreed, which others rely on': [
    'commitment.title', 'commitment.description', 'commitment.reference', 'commitment.source_reference', 'contract.title', 'contract.description', 'contract.reference', 'contract.buyer_name', 'contract.buyer_identifier', 'contract.ocid', 'contract.source_facts', 'contract.source_key',
    'delivery.payment_reference', 'job.place', 'job.phone', 'job.supplier_lead', 'job.group_lead', 'job.tasks', 'job.supervision', 'job.materials', 'job.checks', 'need.title', 'need.story', 'need.outcome', 'need.access', 'need.equipment', 'need.private_note', 'need.postcode', 'need_line.description', 'need_line.skills',
    'pledge.title', 'pledge.description', 'pledge.postcode', 'pledge.trade', 'pledge.skills', 'organisation.name', 'organisation.name_key', 'organisation.postcode', 'organisation_identifier.identifier',
  ],
  'restricted: the lead and the deputy keep it, and nobody else learns who raised a concern': ['concern.note', 'concern.raised_by', 'concern.decided_by', 'concern_step.note', 'concern_step.person_id'],
  'what the council decided about an organisation': ['standing.note', 'standing.appeal_note'],
  'a number that only this person has, swept when its time is over': ['command.person_id', 'command.answer', 'command.fingerprint', 'confirmation_link.person_id', 'session.csrf', 'sign_in.person_id', 'sign_in.email'],
  'that a letter was sent, and which: its words are written anew each time': ['notice.person_id', 'notice.template'],
  'the council itself': ['council.name', 'council.rules', 'council.clocks', 'council.safeguarding', 'measure_set.title', 'measure_set.source', 'measure_set.licence', 'measure.title', 'measure.theme', 'measure.outcome', 'measure.note', 'measure.never_with', 'proxy_value.source', 'proxy_value.licence', 'proxy_value.evidence', 'proxy_value.price_base', 'skill.label', 'skill.parent', 'skill.relatives', 'skill.synonyms', 'contract_import.file_name', 'contract_import.report'],
  'codes, ids and figures that nobody types': [
    'approval.reason_code', 'book_total.book', 'book_total.grade', 'book_total.key', 'book_total.stage', 'book_total.unit', 'commitment.kind', 'commitment.unit', 'commitment.only_group_kinds', 'commitment.only_themes', 'commitment.only_wards', 'commitment_change.facts', 'contract_change.facts', 'delivery.fingerprint', 'event.subject_type', 'event_job.last_error', 'evidence.media_type',
    'match.kind', 'match.unit', 'match.reasons', 'match.runner_up', 'match_round.conflicts', 'match_round.fairness', 'match_round.fault', 'match_round.inputs', 'match_round.inputs_hash', 'match_round.proposals', 'match_round.rejections', 'match_round.result', 'match_round.result_hash', 'match_round.settings', 'match_round.summary', 'match_valuation.basis',
    'need.not_from_trades', 'need.refusal_code', 'need.required_checks', 'need.themes', 'need.ward_code', 'organisation.ward_code', 'pair_rule.price', 'pledge.checks', 'pledge.closed_weeks', 'pledge.only_group_kinds', 'pledge.only_themes', 'pledge.only_wards', 'pledge.ward_code', 'round_price.price', 'round_replay.report', 'round_replay.settings',
    'standing.reason_code', 'state_change.from_state', 'state_change.to_state', 'state_change.reason_code', 'state_change.subject_type', 'suggestion.ward_code', 'work_session.unit',
  ],
};

/** Lists of the country's, not of anybody. */
const PLACES = ['bank_holiday', 'district', 'ward', 'postcode', 'postcode_list', 'migration'];

/** Columns that hold words, or point at a person, and are on no list; and lines of a list that no column answers to. The books are apart: their own types keep words out (test/ledger/promises/9-no-personal-data.spec.ts). */
export async function personalFaults(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; personal: boolean }>(`
    SELECT c.relname || '.' || a.attname AS name, a.atttypid = ANY ('{text,varchar,json,jsonb,text[],varchar[]}'::regtype[])
        AND (a.atttypid IN ('json'::regtype, 'jsonb'::regtype) OR NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c' AND k.conkey = ARRAY[a.attnum] AND pg_get_constraintdef(k.oid) ~ '(= ANY \\(ARRAY|~ '')'))
      OR a.atttypid = 'uuid'::regtype AND (a.attname ~ '(^person_id|_by|^manager_id|^owner_id)$' OR c.relname = 'person'
        OR EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'f' AND a.attnum = ANY (k.conkey) AND k.confrelid = 'person'::regclass)) AS personal
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND NOT c.relname = ANY ($1) ORDER BY 1`, [PLACES]);
  const listed = new Set([...Object.values(EXPORTED), ERASED, ...Object.values(APART)].flat());
  const there = new Set(rows.map((r) => r.name));
  return [
    ...rows.filter((r) => r.personal && !listed.has(r.name)).map((r) => `${r.name}: say whether a person's export and their erasure have it, or why not`),
    ...[...listed].filter((name) => !there.has(name)).map((name) => `${name} is listed and is not there`),
  ];
}

/** The keys that the export must have. */
export const EXPORT_KEYS = Object.keys(EXPORTED).filter((key) => key !== 'records');
