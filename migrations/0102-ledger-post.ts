import type { MigrationInterface, QueryRunner } from 'typeorm';
import { JUDGE_FUNCTION as FIRST_JUDGE, MOST_COUNTED } from './0065-ledger-judge';
import { POST as FIRST_POST } from './0065-ledger-post';
import { JUDGE_FUNCTION } from './0102-ledger-judge';

const PENDING = `CASE WHEN t.kind = 'hold' THEN t.a ELSE -t.held END`;
const POSTED = `CASE WHEN t.kind IN ('single','post','reversal') THEN t.a ELSE 0 END`;

/** What each transfer does to each of its two accounts. */
const MOVES = `
        SELECT t.d AS id, t.unit, t.kind IN ('single','hold') AS opens, ${PENDING} AS dp, ${POSTED} AS dd, 0::bigint AS cp, 0::bigint AS cd
        FROM unnest(t_kind, v_debit, v_unit, v_amount, v_held) AS t(kind, d, unit, a, held)
        UNION ALL
        SELECT t.c, t.unit, t.kind IN ('single','hold'), 0, 0, ${PENDING}, ${POSTED}
        FROM unnest(t_kind, v_credit, v_unit, v_amount, v_held) AS t(kind, c, unit, a, held)`;

/** As ledger.clock() says; a call of it would cost more than all else in the row. */
const NOW = 'coalesce((SELECT s.instant FROM ledger.clock_setting s), clock_timestamp())';

/**
 * ledger.post(command, all_or_nothing, first ordinal, accounts, transfers): the only way into the books.
 * a_: accounts named by singles and holds, opened here when new. t_: transfers in order; their ordinals count up from the first.
 * Returns one row for each refused group: {g, code, detail, at: ordinal}. A refused group writes nothing; with all_or_nothing one
 * refusal leaves everything unwritten.
 *
 * Most posts are right, so they are written at once: one UPDATE that locks and counts the accounts in the order of their ids, one INSERT.
 * What could be wrong with them is caught by the rows' own checks and keys, or by what the UPDATE found. Then all of it is taken back,
 * locks too; the accounts are locked in order, ledger.judge goes one by one through the groups that could be refused, and what stands is
 * written the same way.
 * Accounts are opened before the first lock, so whoever waits for an opener holds nothing that it could want.
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
  v_debit uuid[] := t_debit; v_credit uuid[] := t_credit; v_unit text[] := t_unit; v_amount bigint[] := t_amount;
  -- Of resolutions: what kind their target is, its amount, and how much of it is held.
  v_target_kind text[]; v_target_amount bigint[]; v_held bigint[] := array_fill(0::bigint, ARRAY[cardinality(t_id)]);
  v_resolvable boolean := true; v_one_group boolean := t_group[1] = t_group[cardinality(t_group)];
  -- Positions that stand; NULL: nobody had to judge, all do.
  v_stand int[]; v_sure boolean; v_met int; v_pending bigint; v_posted bigint;
  v_known boolean; v_unsure uuid[]; v_out int[] := '{}';
  q record; j record;
BEGIN
  IF v_council IS NULL THEN RAISE EXCEPTION 'no council is set' USING ERRCODE = 'insufficient_privilege'; END IF;

  -- 1. Targets. Transfers never change, so this needs no lock.
  IF array_remove(t_target, NULL) <> '{}' THEN
    SELECT array_agg(CASE WHEN t.target IS NULL THEN t.d WHEN t.kind = 'reversal' THEN x.credit_account ELSE x.debit_account END ORDER BY t.n),
           array_agg(CASE WHEN t.target IS NULL THEN t.c WHEN t.kind = 'reversal' THEN x.debit_account ELSE x.credit_account END ORDER BY t.n),
           array_agg(coalesce(t.unit, x.unit) ORDER BY t.n), array_agg(coalesce(t.a, x.amount) ORDER BY t.n), array_agg(x.kind ORDER BY t.n), array_agg(x.amount ORDER BY t.n),
           array_agg(CASE WHEN t.kind IN ('post','void','expire') THEN coalesce(x.amount, 0) ELSE 0 END ORDER BY t.n),
           bool_and(t.target IS NULL OR (x.kind = 'hold' AND t.kind <> 'reversal' OR x.kind IN ('single','post') AND t.kind = 'reversal')
             AND (coalesce(t.a, x.amount) = x.amount OR t.a < x.amount AND t.kind = 'post'))
    INTO v_debit, v_credit, v_unit, v_amount, v_target_kind, v_target_amount, v_held, v_resolvable
    FROM unnest(t_target, t_kind, t_debit, t_credit, t_unit, t_amount) WITH ORDINALITY AS t(target, kind, d, c, unit, a, n)
    LEFT JOIN ledger.transfer x ON x.council_id = v_council AND x.id = t.target;
  END IF;

  -- 2. Accounts that are new.
  IF a_id <> '{}' THEN
    INSERT INTO ledger.account (council_id, id, book, stage, subject, unit, detail, may_go_below_zero, opened_at)
    SELECT v_council, n.id, n.book, n.stage, n.subject, n.unit, n.detail, s.may_go_below_zero, ledger.clock()
    FROM (SELECT e.* FROM unnest(a_id, a_book, a_stage, a_subject, a_unit, a_detail) AS e(id, book, stage, subject, unit, detail)
          WHERE NOT EXISTS (SELECT 1 FROM ledger.account acc WHERE acc.council_id = v_council AND acc.id = e.id) ORDER BY e.id) n
    JOIN ledger.stage s ON s.book = n.book AND s.stage = n.stage
    ORDER BY n.id
    ON CONFLICT DO NOTHING;
  END IF;

  LOOP
    -- Of many, where some may be refused, one probably is.
    IF v_stand IS NOT NULL OR v_resolvable AND (p_all OR cardinality(t_id) <= 1000) THEN
      BEGIN
        -- 3. Counters. An account that is not there, is closed, or has another unit, is not met.
        IF cardinality(t_id) = 1 THEN
          v_pending := CASE WHEN t_kind[1] = 'hold' THEN v_amount[1] ELSE -v_held[1] END; v_posted := CASE WHEN t_kind[1] IN ('single','post','reversal') THEN v_amount[1] ELSE 0 END;
          -- Ids from a list are looked up in their order too.
          UPDATE ledger.account acc SET
            debits_pending = acc.debits_pending + CASE WHEN acc.id = v_debit[1] THEN v_pending ELSE 0 END, debits_posted = acc.debits_posted + CASE WHEN acc.id = v_debit[1] THEN v_posted ELSE 0 END,
            credits_pending = acc.credits_pending + CASE WHEN acc.id = v_debit[1] THEN 0 ELSE v_pending END, credits_posted = acc.credits_posted + CASE WHEN acc.id = v_debit[1] THEN 0 ELSE v_posted END
          WHERE acc.council_id = v_council AND acc.id = ANY (ARRAY[v_debit[1], v_credit[1]]) AND acc.unit = v_unit[1] AND NOT (acc.closed AND t_kind[1] IN ('single','hold'));
          GET DIAGNOSTICS v_met = ROW_COUNT;
          IF v_met <> 2 THEN RAISE EXCEPTION 'in doubt' USING ERRCODE = 'LDGR1'; END IF;
          INSERT INTO ledger.transfer (council_id, id, command_id, ordinal, group_no, kind, debit_account, credit_account, unit, amount, code, target, event_id, happened_on, lapses_at, recorded_at)
          VALUES (v_council, t_id[1], p_command, p_first + coalesce(v_stand[1], 1) - 1, t_group[1], t_kind[1], v_debit[1], v_credit[1], v_unit[1], v_amount[1], t_code[1], t_target[1], t_event[1], t_on[1], t_lapses[1], ${NOW});
          RETURN;
        END IF;
        WITH met AS (
          UPDATE ledger.account acc SET debits_pending = acc.debits_pending + n.dp, debits_posted = acc.debits_posted + n.dd, credits_pending = acc.credits_pending + n.cp, credits_posted = acc.credits_posted + n.cd
          FROM (SELECT m.id, m.unit, bool_or(m.opens) AS opens, count(*) AS times, sum(m.dp)::bigint AS dp, sum(m.dd)::bigint AS dd, sum(m.cp)::bigint AS cp, sum(m.cd)::bigint AS cd, sum(greatest(m.cd - m.dd - m.dp, 0)) AS came
                FROM (${MOVES}) m GROUP BY m.id, m.unit ORDER BY m.id) n
          WHERE acc.council_id = v_council AND acc.id = n.id AND acc.unit = n.unit AND NOT (acc.closed AND n.opens)
          -- One group is judged by what it leaves behind, and the row's check does that. Of several, none may live on what another brings.
          RETURNING n.times, v_one_group OR v_stand IS NOT NULL OR acc.may_go_below_zero OR acc.credits_posted - acc.debits_posted - acc.debits_pending - n.came >= 0 AS fits)
        SELECT bool_and(fits) AND sum(times) = 2 * cardinality(t_id) INTO v_sure FROM met;
        IF v_sure IS NOT TRUE THEN RAISE EXCEPTION 'in doubt' USING ERRCODE = 'LDGR1'; END IF;
        -- 4. The journal. A known command, or a hold that is resolved already, meets a unique key.
        INSERT INTO ledger.transfer (council_id, id, command_id, ordinal, group_no, kind, debit_account, credit_account, unit, amount, code, target, event_id, happened_on, lapses_at, recorded_at)
        SELECT v_council, t.id, p_command, p_first + coalesce(v_stand[t.n::int], t.n::int) - 1, t.g, t.kind, t.d, t.c, t.unit, t.a, t.code, t.target, t.event, t.happened, t.lapses, (SELECT ${NOW})
        FROM unnest(t_group, t_id, t_kind, v_debit, v_credit, v_unit, v_amount, t_code, t_target, t_event, t_on, t_lapses) WITH ORDINALITY AS t(g, id, kind, d, c, unit, a, code, target, event, happened, lapses, n);
        RETURN;
      EXCEPTION WHEN SQLSTATE 'LDGR1' OR unique_violation OR check_violation OR not_null_violation THEN
        IF v_stand IS NOT NULL THEN RAISE; END IF;
      END;
    END IF;

    -- 5. In doubt: locks. LATERAL: one look-up an account, in this order, whatever the planner believes.
    PERFORM 1 FROM (SELECT DISTINCT e.id FROM unnest(v_debit || v_credit) e(id) ORDER BY e.id) n
    CROSS JOIN LATERAL (SELECT 1 FROM ledger.account acc WHERE acc.council_id = v_council AND acc.id = n.id FOR NO KEY UPDATE) l;
    -- 6. Which groups could be refused: all, where something of the command is known; else those that resolve, or meet an account that might not bear all that is asked of it.
    v_known := EXISTS (SELECT 1 FROM ledger.transfer k WHERE k.council_id = v_council AND k.command_id = p_command AND k.ordinal BETWEEN p_first AND p_first + cardinality(t_id) - 1);
    v_unsure := ARRAY(SELECT n.id
      FROM (SELECT m.id, m.unit, bool_or(m.opens) AS opens, sum(abs(m.dp) + abs(m.dd) + abs(m.cp) + abs(m.cd)) AS total, sum(least(m.cd - m.dd - m.dp, 0)) AS leaves FROM (${MOVES}) m GROUP BY m.id, m.unit ORDER BY m.id) n
      LEFT JOIN LATERAL (SELECT acc.* FROM ledger.account acc WHERE acc.council_id = v_council AND acc.id = n.id OFFSET 0) l ON true
      WHERE (l.unit = n.unit AND NOT (l.closed AND n.opens) AND greatest(l.debits_pending, l.debits_posted, l.credits_pending, l.credits_posted) + n.total <= ${MOST_COUNTED}
        AND (l.may_go_below_zero OR l.credits_posted - l.debits_posted - l.debits_pending + n.leaves >= 0)) IS NOT TRUE);
    SELECT array_agg(t.n::int ORDER BY t.n) AS at, array_agg(p_first + t.n::int - 1 ORDER BY t.n) AS ordinal, array_agg(t.g ORDER BY t.n) AS g, array_agg(t.kind ORDER BY t.n) AS kind, array_agg(t.d ORDER BY t.n) AS d, array_agg(t.c ORDER BY t.n) AS c, array_agg(t.unit ORDER BY t.n) AS unit, array_agg(t.a ORDER BY t.n) AS a,
           array_agg(t.held ORDER BY t.n) AS held, array_agg(t.target_kind ORDER BY t.n) AS target_kind, array_agg(t.target_amount ORDER BY t.n) AS target_amount, array_agg(t.code ORDER BY t.n) AS code, array_agg(t.target ORDER BY t.n) AS target, array_agg(t.happened ORDER BY t.n) AS happened INTO q
    FROM unnest(t_group, t_kind, v_debit, v_credit, v_unit, v_amount, v_held, v_target_kind, v_target_amount, t_code, t_target, t_on) WITH ORDINALITY AS t(g, kind, d, c, unit, a, held, target_kind, target_amount, code, target, happened, n)
    WHERE v_known OR t.g IN (SELECT u.g FROM unnest(t_group, v_debit, v_credit, v_amount, t_target) AS u(g, d, c, a, target)
                             WHERE u.target IS NOT NULL OR (u.d <> u.c AND u.a > 0) IS NOT TRUE OR u.d IN (SELECT unnest(v_unsure)) OR u.c IN (SELECT unnest(v_unsure)));
    -- 7. Those, one by one.
    IF q.at IS NOT NULL THEN
      j := ledger.judge(v_council, p_command, q.ordinal, q.g, q.kind, q.d, q.c, q.unit, q.a, q.held, q.target_kind, q.target_amount, q.code, q.target, q.happened);
      RETURN QUERY SELECT * FROM unnest(j.r_group, j.r_code, j.r_detail, j.r_at);
      IF p_all AND j.r_group <> '{}' THEN RETURN; END IF;
      v_out := ARRAY(SELECT e.n FROM unnest(q.at, j.r_write) e(n, w) WHERE NOT e.w);
    END IF;
    SELECT array_agg(t.n::int ORDER BY t.n), array_agg(t.g ORDER BY t.n), array_agg(t.id ORDER BY t.n), array_agg(t.kind ORDER BY t.n), array_agg(t.d ORDER BY t.n), array_agg(t.c ORDER BY t.n), array_agg(t.unit ORDER BY t.n), array_agg(t.a ORDER BY t.n),
           array_agg(t.code ORDER BY t.n), array_agg(t.target ORDER BY t.n), array_agg(t.event ORDER BY t.n), array_agg(t.happened ORDER BY t.n), array_agg(t.lapses ORDER BY t.n), array_agg(t.held ORDER BY t.n)
    INTO v_stand, t_group, t_id, t_kind, v_debit, v_credit, v_unit, v_amount, t_code, t_target, t_event, t_on, t_lapses, v_held
    FROM unnest(t_group, t_id, t_kind, v_debit, v_credit, v_unit, v_amount, t_code, t_target, t_event, t_on, t_lapses, v_held) WITH ORDINALITY AS t(g, id, kind, d, c, unit, a, code, target, event, happened, lapses, held, n)
    WHERE t.n NOT IN (SELECT unnest(v_out));
    IF v_stand IS NULL THEN RETURN; END IF;
  END LOOP;
END $fn$;`;

/** The same contract once more (libs/ledger/README.md), for the posts that nothing is wrong with: two statements instead of five. */
export class QuickPost1764000000102 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('DROP FUNCTION ledger.post, ledger.judge');
    await q.query(JUDGE_FUNCTION);
    await q.query(POST);
    await q.query(`
      REVOKE EXECUTE ON FUNCTION ledger.post, ledger.judge FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ledger.post TO commonweal_app;
      -- ledger.post meets both accounts of each transfer before it writes it, and nobody can delete one; these locked each account once more.
      ALTER TABLE ledger.transfer DROP CONSTRAINT transfer_council_id_debit_account_fkey, DROP CONSTRAINT transfer_council_id_credit_account_fkey, DROP CONSTRAINT transfer_council_id_target_fkey;
      -- The same words, said so that they are quick to check.
      ALTER TABLE ledger.transfer DROP CONSTRAINT transfer_code_check, ADD CONSTRAINT transfer_code CHECK (code ~ '^[a-z0-9._-]+$' AND length(code) <= 60);
      DROP TRIGGER fixed_identity ON ledger.account;
      CREATE DOMAIN ledger.unit AS text CHECK (VALUE ~ '^[a-z][a-z0-9_-]*$' AND length(VALUE) <= 20);
      CREATE DOMAIN ledger.detail AS text CHECK (VALUE ~ '^[a-z0-9:._-]*$' AND length(VALUE) <= 200);
      -- A row's checks are read again at each change of its counters, a column's type is not.
      ALTER TABLE ledger.account DROP CONSTRAINT account_unit_check, DROP CONSTRAINT account_detail_check, ALTER COLUMN unit TYPE ledger.unit, ALTER COLUMN detail TYPE ledger.detail;
      -- AFTER: the trigger that looks before has each row locked first, whichever columns it is for.
      CREATE TRIGGER fixed_identity AFTER UPDATE OF council_id, id, book, stage, subject, unit, detail, may_go_below_zero ON ledger.account FOR EACH ROW EXECUTE FUNCTION ledger.refuse();
      ALTER TABLE ledger.account DROP CONSTRAINT account_debits_pending_check, DROP CONSTRAINT account_debits_posted_check, DROP CONSTRAINT account_credits_pending_check, DROP CONSTRAINT account_credits_posted_check,
        ADD CONSTRAINT account_counters CHECK (least(debits_pending, debits_posted, credits_pending, credits_posted) >= 0 AND greatest(debits_pending, debits_posted, credits_pending, credits_posted) <= ${MOST_COUNTED});
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP FUNCTION ledger.post, ledger.judge');
    await q.query(FIRST_JUDGE);
    await q.query(FIRST_POST);
    await q.query(`
      REVOKE EXECUTE ON FUNCTION ledger.post, ledger.judge FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ledger.post TO commonweal_app;
      ALTER TABLE ledger.transfer ADD FOREIGN KEY (council_id, debit_account) REFERENCES ledger.account (council_id, id),
        ADD FOREIGN KEY (council_id, credit_account) REFERENCES ledger.account (council_id, id), ADD FOREIGN KEY (council_id, target) REFERENCES ledger.transfer (council_id, id);
      ALTER TABLE ledger.transfer DROP CONSTRAINT transfer_code, ADD CHECK (code ~ '^[a-z0-9._-]{1,60}$');
      DROP TRIGGER fixed_identity ON ledger.account;
      ALTER TABLE ledger.account ALTER COLUMN unit TYPE text, ALTER COLUMN detail TYPE text, ADD CHECK (length(unit) BETWEEN 1 AND 20), ADD CHECK (length(detail) <= 200);
      DROP DOMAIN ledger.unit, ledger.detail;
      CREATE TRIGGER fixed_identity BEFORE UPDATE OF council_id, id, book, stage, subject, unit, detail, may_go_below_zero ON ledger.account FOR EACH ROW EXECUTE FUNCTION ledger.refuse();
      ALTER TABLE ledger.account DROP CONSTRAINT account_counters, ADD CHECK (debits_pending >= 0), ADD CHECK (debits_posted >= 0), ADD CHECK (credits_pending >= 0), ADD CHECK (credits_posted >= 0);
    `);
  }
}
