/**
 * ledger.post(command, all_or_nothing, accounts, transfers): the only way into the books.
 *
 * accounts: [{id, book, stage, subject, unit, detail}] named by singles and holds, opened here when new.
 * transfers: [{g: group, o: ordinal, id, kind, debit, credit, unit, amount, code, target, event, on, lapses}] in order.
 * Returns one row a group: {g, code: null | refusal, detail, at: ordinal}. A refused group writes nothing; with
 * all_or_nothing one refusal leaves everything unwritten. A group whose transfers are known with the same fields
 * answers as before and moves nothing.
 *
 * Order: targets → lock accounts by id → known commands → per group in order, against running balances → one UPDATE, one INSERT.
 * Locks come before the look-up, so a racing twin is seen; READ COMMITTED is enough.
 */
export const POST_FUNCTION = `
CREATE FUNCTION ledger.post(p_command uuid, p_all boolean, p_accounts jsonb, p_transfers jsonb)
RETURNS TABLE (g int, code text, detail text, at int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $fn$
#variable_conflict use_column
DECLARE
  v_council uuid := public.app_council();
  v_now timestamptz := ledger.clock();
  v_ids uuid[]; v_units text[]; v_below boolean[]; v_closed boolean[];
  -- Running counters by position, and the same as they were before the group at hand.
  dp bigint[]; dd bigint[]; cp bigint[]; cd bigint[];
  v_missing int;
  t record;
  v_group int := NULL; v_bad text := NULL; v_why text; v_at int;
  v_known int := 0; v_size int := 0;
  -- Undo log of the group: position, and the four deltas.
  u_pos int[] := '{}'; u_dp bigint[] := '{}'; u_dd bigint[] := '{}'; u_cp bigint[] := '{}'; u_cd bigint[] := '{}';
  v_write int[] := '{}'; v_group_write int[] := '{}';
  v_resolved uuid[] := '{}'; v_group_resolved uuid[] := '{}';
  v_any_bad boolean := false;
  v_d bigint; v_c bigint; v_pd bigint; v_pc bigint;
  i int;
  rows_in refcursor;
BEGIN
  IF v_council IS NULL THEN RAISE EXCEPTION 'no council is set' USING ERRCODE = 'insufficient_privilege'; END IF;

  -- 1. Lock every account that is named or that a target names, in id order; open the new ones.
  FOR i IN 1..3 LOOP
    SELECT array_agg(a.id ORDER BY a.id), array_agg(a.unit ORDER BY a.id), array_agg(a.may_go_below_zero ORDER BY a.id), array_agg(a.closed ORDER BY a.id),
           array_agg(a.debits_pending ORDER BY a.id), array_agg(a.debits_posted ORDER BY a.id), array_agg(a.credits_pending ORDER BY a.id), array_agg(a.credits_posted ORDER BY a.id)
    INTO v_ids, v_units, v_below, v_closed, dp, dd, cp, cd
    FROM (
      SELECT acc.* FROM ledger.account acc
      WHERE acc.council_id = v_council AND acc.id IN (
        SELECT (n->>'id')::uuid FROM jsonb_array_elements(p_accounts) n
        UNION SELECT x.debit_account FROM jsonb_array_elements(p_transfers) e JOIN ledger.transfer x ON x.council_id = v_council AND x.id = (e->>'target')::uuid
        UNION SELECT x.credit_account FROM jsonb_array_elements(p_transfers) e JOIN ledger.transfer x ON x.council_id = v_council AND x.id = (e->>'target')::uuid)
      ORDER BY acc.id FOR NO KEY UPDATE
    ) a;
    SELECT count(*) INTO v_missing FROM jsonb_array_elements(p_accounts) n WHERE NOT ((n->>'id')::uuid = ANY (coalesce(v_ids, '{}')));
    EXIT WHEN v_missing = 0;
    INSERT INTO ledger.account (council_id, id, book, stage, subject, unit, detail, may_go_below_zero, opened_at)
    SELECT v_council, n.id, n.book, n.stage, n.subject, n.unit, coalesce(n.detail, ''), s.may_go_below_zero, v_now
    FROM jsonb_to_recordset(p_accounts) AS n(id uuid, book text, stage text, subject uuid, unit text, detail text)
    JOIN ledger.stage s ON s.book = n.book AND s.stage = n.stage
    ORDER BY n.id
    ON CONFLICT DO NOTHING;
  END LOOP;
  v_ids := coalesce(v_ids, '{}');

  -- 2. Group by group, in order.
  OPEN rows_in FOR
    SELECT r.*, row_number() OVER (ORDER BY r.o)::int AS n,
           x.kind AS target_kind, x.amount AS target_amount, x.unit AS target_unit,
           CASE WHEN r.kind IN ('single','hold') THEN r.debit WHEN r.kind = 'reversal' THEN x.credit_account ELSE x.debit_account END AS d,
           CASE WHEN r.kind IN ('single','hold') THEN r.credit WHEN r.kind = 'reversal' THEN x.debit_account ELSE x.credit_account END AS c,
           coalesce(r.amount, x.amount) AS a,
           k.id AS known_id, (k.kind, k.amount, k.code, k.happened_on) = (r.kind, coalesce(r.amount, x.amount), r.code, r."on")
             AND k.target IS NOT DISTINCT FROM r.target
             AND (r.kind NOT IN ('single','hold') OR (k.debit_account, k.credit_account) = (r.debit, r.credit)) AS same,
           EXISTS (SELECT 1 FROM ledger.transfer z WHERE z.council_id = v_council AND z.target = r.target
                   AND (z.kind = 'reversal') = (r.kind = 'reversal')) AS resolved,
           dpos.n AS dn, cpos.n AS cn
    FROM jsonb_to_recordset(p_transfers) AS r(g int, o int, id uuid, kind text, debit uuid, credit uuid, unit text, amount bigint, code text, target uuid, event uuid, "on" date, lapses timestamptz)
    LEFT JOIN ledger.transfer x ON x.council_id = v_council AND x.id = r.target
    LEFT JOIN ledger.transfer k ON k.council_id = v_council AND k.command_id = p_command AND k.ordinal = r.o
    LEFT JOIN LATERAL (SELECT CASE WHEN r.kind IN ('single','hold') THEN r.debit WHEN r.kind = 'reversal' THEN x.credit_account ELSE x.debit_account END AS id) dx ON true
    LEFT JOIN LATERAL (SELECT CASE WHEN r.kind IN ('single','hold') THEN r.credit WHEN r.kind = 'reversal' THEN x.debit_account ELSE x.credit_account END AS id) cx ON true
    LEFT JOIN unnest(v_ids) WITH ORDINALITY dpos(id, n) ON dpos.id = dx.id
    LEFT JOIN unnest(v_ids) WITH ORDINALITY cpos(id, n) ON cpos.id = cx.id
    ORDER BY r.o;
  LOOP
    FETCH rows_in INTO t;
    -- A group ends where the next begins, and at the end.
    IF v_group IS NOT NULL AND (t IS NULL OR t.g IS DISTINCT FROM v_group) THEN
      IF v_bad IS NULL AND v_known > 0 AND v_known < v_size THEN
        v_bad := 'command-conflict'; v_why := 'This command was used before for something else.';
      END IF;
      IF v_bad IS NULL AND v_known = 0 THEN
        -- Limits hold for what the group leaves behind.
        FOREACH i IN ARRAY u_pos LOOP
          IF NOT v_below[i] AND cd[i] - dd[i] - dp[i] < 0 THEN
            v_bad := 'over-limit'; v_why := 'There is not enough left for this.'; EXIT;
          END IF;
        END LOOP;
      END IF;
      IF v_bad IS NOT NULL OR v_known > 0 THEN
        FOR i IN REVERSE coalesce(array_length(u_pos, 1), 0)..1 LOOP
          dp[u_pos[i]] := dp[u_pos[i]] - u_dp[i]; dd[u_pos[i]] := dd[u_pos[i]] - u_dd[i];
          cp[u_pos[i]] := cp[u_pos[i]] - u_cp[i]; cd[u_pos[i]] := cd[u_pos[i]] - u_cd[i];
        END LOOP;
        v_any_bad := v_any_bad OR v_bad IS NOT NULL;
      ELSE
        v_write := v_write || v_group_write;
        v_resolved := v_resolved || v_group_resolved;
      END IF;
      g := v_group; code := v_bad; detail := v_why; at := v_at;
      RETURN NEXT;
    END IF;
    EXIT WHEN t IS NULL;
    IF v_group IS DISTINCT FROM t.g THEN
      v_group := t.g; v_bad := NULL; v_why := NULL; v_at := t.o; v_known := 0; v_size := 0;
      u_pos := '{}'; u_dp := '{}'; u_dd := '{}'; u_cp := '{}'; u_cd := '{}'; v_group_write := '{}'; v_group_resolved := '{}';
    END IF;
    v_size := v_size + 1;
    CONTINUE WHEN v_bad IS NOT NULL;
    v_at := t.o;
    IF t.known_id IS NOT NULL THEN
      IF t.same THEN v_known := v_known + 1;
      ELSE v_bad := 'command-conflict'; v_why := 'This command was used before for something else.'; END IF;
      CONTINUE;
    END IF;
    IF t.kind NOT IN ('single','hold') THEN
      IF t.target_kind IS NULL OR (t.kind = 'reversal' AND t.target_kind NOT IN ('single','post')) OR (t.kind <> 'reversal' AND t.target_kind <> 'hold') THEN
        v_bad := CASE WHEN t.kind = 'reversal' THEN 'unknown-transfer' ELSE 'unknown-hold' END; v_why := 'There is nothing of this kind to resolve.'; CONTINUE;
      ELSIF t.resolved OR t.target = ANY (v_resolved) OR t.target = ANY (v_group_resolved) THEN
        v_bad := CASE WHEN t.kind = 'reversal' THEN 'already-reversed' ELSE 'already-resolved' END; v_why := 'This was resolved before.'; CONTINUE;
      ELSIF t.a > t.target_amount OR (t.kind <> 'post' AND t.a <> t.target_amount) THEN
        v_bad := 'over-hold'; v_why := 'This is not the amount that was held.'; CONTINUE;
      END IF;
      v_group_resolved := v_group_resolved || t.target;
    END IF;
    IF t.a IS NULL OR t.a <= 0 THEN v_bad := 'wrong-amount'; v_why := 'An amount is a whole number above zero.'; CONTINUE; END IF;
    IF t.dn IS NULL OR t.cn IS NULL THEN v_bad := 'unknown-account'; v_why := 'No such stage or account.'; CONTINUE; END IF;
    IF t.dn = t.cn THEN v_bad := 'same-account'; v_why := 'A transfer needs two accounts.'; CONTINUE; END IF;
    IF v_units[t.dn] <> v_units[t.cn] OR v_units[t.dn] <> coalesce(t.unit, t.target_unit) THEN v_bad := 'unit-mismatch'; v_why := 'Both accounts must have the unit of the transfer.'; CONTINUE; END IF;
    IF (v_closed[t.dn] OR v_closed[t.cn]) AND t.kind IN ('single','hold') THEN v_bad := 'closed-account'; v_why := 'This account is closed.'; CONTINUE; END IF;
    v_pd := 0; v_d := 0; v_pc := 0; v_c := 0;
    CASE t.kind
      WHEN 'hold' THEN v_pd := t.a; v_pc := t.a;
      WHEN 'post' THEN v_pd := -t.target_amount; v_pc := -t.target_amount; v_d := t.a; v_c := t.a;
      WHEN 'void', 'expire' THEN v_pd := -t.target_amount; v_pc := -t.target_amount;
      ELSE v_d := t.a; v_c := t.a;
    END CASE;
    dp[t.dn] := dp[t.dn] + v_pd; dd[t.dn] := dd[t.dn] + v_d; cp[t.cn] := cp[t.cn] + v_pc; cd[t.cn] := cd[t.cn] + v_c;
    u_pos := u_pos || ARRAY[t.dn::int, t.cn::int]; u_dp := u_dp || ARRAY[v_pd, 0]; u_dd := u_dd || ARRAY[v_d, 0]; u_cp := u_cp || ARRAY[0, v_pc]; u_cd := u_cd || ARRAY[0, v_c];
    v_group_write := v_group_write || t.n;
  END LOOP;
  CLOSE rows_in;
  IF coalesce(array_length(v_write, 1), 0) = 0 OR (p_all AND v_any_bad) THEN RETURN; END IF;

  -- 3. Write: counters, then the journal.
  UPDATE ledger.account acc SET debits_pending = n.dp, debits_posted = n.dd, credits_pending = n.cp, credits_posted = n.cd
  FROM unnest(v_ids, dp, dd, cp, cd) AS n(id, dp, dd, cp, cd)
  WHERE acc.council_id = v_council AND acc.id = n.id
    AND (acc.debits_pending, acc.debits_posted, acc.credits_pending, acc.credits_posted) IS DISTINCT FROM (n.dp, n.dd, n.cp, n.cd);
  INSERT INTO ledger.transfer (council_id, id, command_id, ordinal, group_no, kind, debit_account, credit_account, unit, amount, code, target, event_id, happened_on, lapses_at, recorded_at)
  SELECT v_council, r.id, p_command, r.o, r.g, r.kind,
         CASE WHEN r.kind IN ('single','hold') THEN r.debit WHEN r.kind = 'reversal' THEN x.credit_account ELSE x.debit_account END,
         CASE WHEN r.kind IN ('single','hold') THEN r.credit WHEN r.kind = 'reversal' THEN x.debit_account ELSE x.credit_account END,
         coalesce(r.unit, x.unit), coalesce(r.amount, x.amount), r.code, r.target, r.event, r."on", r.lapses, v_now
  FROM (SELECT q.*, row_number() OVER (ORDER BY q.o)::int AS n
        FROM jsonb_to_recordset(p_transfers) AS q(g int, o int, id uuid, kind text, debit uuid, credit uuid, unit text, amount bigint, code text, target uuid, event uuid, "on" date, lapses timestamptz)) r
  LEFT JOIN ledger.transfer x ON x.council_id = v_council AND x.id = r.target
  WHERE r.n = ANY (v_write)
  ORDER BY r.o;
END $fn$;`;
