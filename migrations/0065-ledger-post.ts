import type { MigrationInterface, QueryRunner } from 'typeorm';
import { POST_FUNCTION as FIRST_POST } from './0002-ledger-post';
import { JUDGE_FUNCTION, MOST_COUNTED } from './0065-ledger-judge';

const TRANSFERS = 'unnest(t_group, t_kind, v_debit, v_credit, v_unit, v_amount, v_held, v_write) AS t(g, kind, d, c, unit, a, held, w)';
const PENDING = `CASE WHEN t.kind = 'hold' THEN t.a ELSE -t.held END`;
const POSTED = `CASE WHEN t.kind IN ('single','post','reversal') THEN t.a ELSE 0 END`;

/** What each transfer does to each of its two accounts. */
const MOVES = `
        SELECT t.g, t.w, t.d AS id, t.unit, t.a, t.d = t.c AS same, t.kind IN ('single','hold') AS opens, ${PENDING} AS dp, ${POSTED} AS dd, 0::bigint AS cp, 0::bigint AS cd FROM ${TRANSFERS}
        UNION ALL
        SELECT t.g, t.w, t.c, t.unit, t.a, false, t.kind IN ('single','hold'), 0, 0, ${PENDING}, ${POSTED} FROM ${TRANSFERS}`;

/**
 * ledger.post(command, all_or_nothing, first ordinal, accounts, transfers): the only way into the books.
 * a_: accounts named by singles and holds, opened here when new. t_: transfers in order; their ordinals count up from the first.
 * Returns one row for each refused group: {g, code, detail, at: ordinal}. A refused group writes nothing; with all_or_nothing one
 * refusal leaves everything unwritten.
 *
 * Order: targets → new accounts → locks, both by id → known commands, after the locks, so that a racing twin is seen. Where nothing can
 * be refused (what leaves an account, group by group, was there from the start) one UPDATE and one INSERT follow; in doubt, ledger.judge
 * goes through the groups first. Accounts are opened before the first lock, so whoever waits for an opener holds nothing that it could want.
 */
export const POST = `
CREATE FUNCTION ledger.post(p_command uuid, p_all boolean, p_first int,
  a_id uuid[], a_book text[], a_stage text[], a_subject uuid[], a_unit text[], a_detail text[],
  t_group int[], t_id uuid[], t_kind text[], t_debit uuid[], t_credit uuid[], t_unit text[], t_amount bigint[], t_code text[], t_target uuid[], t_event uuid[], t_on date[], t_lapses timestamptz[])
RETURNS TABLE (g int, code text, detail text, at int)
LANGUAGE plpgsql SECURITY DEFINER
-- One plan a session, by index whatever the statistics said on the first day.
SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_bitmapscan = off SET enable_material = off SET enable_hashjoin = off SET enable_mergejoin = off AS $fn$
#variable_conflict use_column
DECLARE
  v_council uuid := public.app_council();
  v_now timestamptz := ledger.clock();
  v_debit uuid[] := t_debit; v_credit uuid[] := t_credit; v_unit text[] := t_unit; v_amount bigint[] := t_amount;
  -- Of resolutions: what kind their target is, its amount, and how much of it is held.
  v_target_kind text[]; v_target_amount bigint[]; v_held bigint[] := array_fill(0::bigint, ARRAY[cardinality(t_id)]);
  v_resolves boolean := array_remove(t_target, NULL) <> '{}';
  v_ids uuid[]; v_dp bigint[]; v_dd bigint[]; v_cp bigint[]; v_cd bigint[];
  v_sure boolean; v_resolvable boolean := true;
  -- NULL: all.
  v_write boolean[];
  j record;
BEGIN
  IF v_council IS NULL THEN RAISE EXCEPTION 'no council is set' USING ERRCODE = 'insufficient_privilege'; END IF;

  -- 1. Targets. Transfers never change, so this needs no lock.
  IF v_resolves THEN
    SELECT array_agg(CASE WHEN t.target IS NULL THEN t.d WHEN t.kind = 'reversal' THEN x.credit_account ELSE x.debit_account END ORDER BY t.n),
           array_agg(CASE WHEN t.target IS NULL THEN t.c WHEN t.kind = 'reversal' THEN x.debit_account ELSE x.credit_account END ORDER BY t.n),
           array_agg(coalesce(t.unit, x.unit) ORDER BY t.n), array_agg(coalesce(t.a, x.amount) ORDER BY t.n), array_agg(x.kind ORDER BY t.n), array_agg(x.amount ORDER BY t.n),
           array_agg(CASE WHEN t.kind IN ('post','void','expire') THEN coalesce(x.amount, 0) ELSE 0 END ORDER BY t.n),
           count(DISTINCT t.target) = count(x.id) AND bool_and(t.target IS NULL OR (x.kind = 'hold' AND t.kind <> 'reversal' OR x.kind IN ('single','post') AND t.kind = 'reversal')
             AND (coalesce(t.a, x.amount) = x.amount OR t.a < x.amount AND t.kind = 'post'))
    INTO v_debit, v_credit, v_unit, v_amount, v_target_kind, v_target_amount, v_held, v_resolvable
    FROM unnest(t_target, t_kind, t_debit, t_credit, t_unit, t_amount) WITH ORDINALITY AS t(target, kind, d, c, unit, a, n)
    LEFT JOIN ledger.transfer x ON x.council_id = v_council AND x.id = t.target;
  END IF;

  -- 2. Accounts that are new.
  IF (SELECT count(acc.id) FROM unnest(a_id) e(id) LEFT JOIN ledger.account acc ON acc.council_id = v_council AND acc.id = e.id) < cardinality(a_id) THEN
    INSERT INTO ledger.account (council_id, id, book, stage, subject, unit, detail, may_go_below_zero, opened_at)
    SELECT v_council, n.id, n.book, n.stage, n.subject, n.unit, n.detail, s.may_go_below_zero, v_now
    FROM unnest(a_id, a_book, a_stage, a_subject, a_unit, a_detail) AS n(id, book, stage, subject, unit, detail)
    JOIN ledger.stage s ON s.book = n.book AND s.stage = n.stage
    WHERE NOT EXISTS (SELECT 1 FROM ledger.account acc WHERE acc.council_id = v_council AND acc.id = n.id)
    ORDER BY n.id
    ON CONFLICT DO NOTHING;
  END IF;

  -- 3. Locks, and whether anything could be refused. LATERAL: one look-up an account, in this order, whatever the planner believes.
  SELECT max(n.many) = count(*) AND bool_and(
      n.fits AND NOT (l.closed AND n.opens) AND l.unit = n.lo AND l.unit = n.hi
      AND greatest(l.debits_pending, l.debits_posted, l.credits_pending, l.credits_posted) + n.total <= ${MOST_COUNTED}
      AND (l.may_go_below_zero OR l.credits_posted - l.debits_posted - l.debits_pending + n.leaves >= 0)),
    array_agg(n.id), array_agg(n.dp), array_agg(n.dd), array_agg(n.cp), array_agg(n.cd)
  INTO v_sure, v_ids, v_dp, v_dd, v_cp, v_cd
  FROM (SELECT m.id, min(m.lo) AS lo, max(m.hi) AS hi, bool_or(m.opens) AS opens, bool_and(m.fits) AS fits, sum(m.total) AS total, sum(least(m.cd - m.dd - m.dp, 0)) AS leaves, count(*) OVER () AS many,
               sum(m.dp)::bigint AS dp, sum(m.dd)::bigint AS dd, sum(m.cp)::bigint AS cp, sum(m.cd)::bigint AS cd
        FROM (SELECT s.id, min(s.unit) AS lo, max(s.unit) AS hi, bool_or(s.opens) AS opens, bool_and(s.a > 0 AND NOT s.same) AS fits, sum(s.a) AS total, sum(s.dp) AS dp, sum(s.dd) AS dd, sum(s.cp) AS cp, sum(s.cd) AS cd
              FROM (${MOVES}) s GROUP BY s.id, s.g) m
        GROUP BY m.id ORDER BY m.id) n
  CROSS JOIN LATERAL (SELECT acc.* FROM ledger.account acc WHERE acc.council_id = v_council AND acc.id = n.id FOR NO KEY UPDATE) l;
  v_sure := coalesce(v_sure, false) AND coalesce(v_resolvable, false)
    AND NOT EXISTS (SELECT 1 FROM ledger.transfer k WHERE k.council_id = v_council AND k.command_id = p_command AND k.ordinal BETWEEN p_first AND p_first + cardinality(t_id) - 1);
  IF v_sure AND v_resolves THEN
    SELECT count(z.id) + count(y.id) = 0 INTO v_sure FROM unnest(t_target) e(target)
    LEFT JOIN ledger.transfer z ON z.council_id = v_council AND z.target = e.target AND z.kind IN ('post','void','expire')
    LEFT JOIN ledger.transfer y ON y.council_id = v_council AND y.target = e.target AND y.kind = 'reversal';
  END IF;

  -- 4. In doubt: group by group.
  IF NOT v_sure THEN
    j := ledger.judge(v_council, p_command, p_first, t_group, t_kind, v_debit, v_credit, v_unit, v_amount, v_held, v_target_kind, v_target_amount, t_code, t_target, t_on);
    RETURN QUERY SELECT * FROM unnest(j.r_group, j.r_code, j.r_detail, j.r_at);
    IF (p_all AND j.r_group <> '{}') OR NOT (true = ANY (j.r_write)) THEN RETURN; END IF;
    v_write := j.r_write;
    SELECT array_agg(n.id), array_agg(n.dp), array_agg(n.dd), array_agg(n.cp), array_agg(n.cd) INTO v_ids, v_dp, v_dd, v_cp, v_cd
    FROM (SELECT s.id, sum(s.dp)::bigint AS dp, sum(s.dd)::bigint AS dd, sum(s.cp)::bigint AS cp, sum(s.cd)::bigint AS cd FROM (${MOVES}) s WHERE s.w GROUP BY s.id ORDER BY s.id) n;
  END IF;

  -- 5. Counters, then the journal. The LIMIT takes nothing away: the planner expects few rows and looks each account up.
  UPDATE ledger.account acc SET debits_pending = acc.debits_pending + n.dp, debits_posted = acc.debits_posted + n.dd, credits_pending = acc.credits_pending + n.cp, credits_posted = acc.credits_posted + n.cd
  FROM (SELECT e.* FROM unnest(v_ids, v_dp, v_dd, v_cp, v_cd) AS e(id, dp, dd, cp, cd) LIMIT cardinality(v_ids)) n
  WHERE acc.council_id = v_council AND acc.id = n.id;
  INSERT INTO ledger.transfer (council_id, id, command_id, ordinal, group_no, kind, debit_account, credit_account, unit, amount, code, target, event_id, happened_on, lapses_at, recorded_at)
  SELECT v_council, t.id, p_command, p_first + t.n::int - 1, t.g, t.kind, t.d, t.c, t.unit, t.a, t.code, t.target, t.event, t.happened, t.lapses, v_now
  FROM unnest(t_group, t_id, t_kind, v_debit, v_credit, v_unit, v_amount, t_code, t_target, t_event, t_on, t_lapses, v_write) WITH ORDINALITY AS t(g, id, kind, d, c, unit, a, code, target, event, happened, lapses, w, n)
  WHERE t.w IS NOT FALSE;
END $fn$;`;

/** The same contract (libs/ledger/README.md), set by set: typed arrays for JSON, and no statement whose plan grows with the table. */
export class LedgerPost1764000000065 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('DROP FUNCTION ledger.post');
    await q.query(JUDGE_FUNCTION);
    await q.query(POST);
    await q.query(`
      REVOKE EXECUTE ON FUNCTION ledger.post, ledger.judge FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ledger.post TO commonweal_app;
      -- A transfer's council is its accounts': that key says so already, and this one locked the council's row for each transfer.
      ALTER TABLE ledger.transfer DROP CONSTRAINT transfer_council_id_fkey;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP FUNCTION ledger.post, ledger.judge');
    await q.query(FIRST_POST);
    await q.query(`
      REVOKE EXECUTE ON FUNCTION ledger.post FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ledger.post TO commonweal_app;
      ALTER TABLE ledger.transfer ADD CONSTRAINT transfer_council_id_fkey FOREIGN KEY (council_id) REFERENCES council (id);
    `);
  }
}
