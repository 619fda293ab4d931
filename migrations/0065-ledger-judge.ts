/** Limit of every counter: whole numbers that every client can hold (2^53 − 1). */
export const MOST_COUNTED = '9007199254740991';

/**
 * ledger.judge: goes through the groups in order against running balances; writes nothing. For ledger.post alone, which has locked the accounts.
 * Gives which transfers stand (by position), and of each refused group: its number, code, detail and the ordinal that was refused.
 * A group whose transfers are known with the same fields stands refused by nobody and is not written again.
 */
export const JUDGE_FUNCTION = `
CREATE FUNCTION ledger.judge(p_council uuid, p_command uuid, p_first int, p_group int[], p_kind text[], p_debit uuid[], p_credit uuid[], p_unit text[], p_amount bigint[],
  p_held bigint[], p_target_kind text[], p_target_amount bigint[], p_code text[], p_target uuid[], p_on date[],
  OUT r_write boolean[], OUT r_group int[], OUT r_code text[], OUT r_detail text[], OUT r_at int[])
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $fn$
DECLARE
  v_ids uuid[]; v_units text[]; v_below boolean[]; v_closed boolean[];
  -- Running counters by position; v_place finds the position of an account.
  dp bigint[]; dd bigint[]; cp bigint[]; cd bigint[];
  v_place jsonb;
  t record;
  v_group int := NULL; v_bad text := NULL; v_why text; v_at int; v_from int;
  v_known int := 0; v_size int := 0;
  -- Undo log of the group: position, and the four deltas.
  u_pos int[] := '{}'; u_dp bigint[] := '{}'; u_dd bigint[] := '{}'; u_cp bigint[] := '{}'; u_cd bigint[] := '{}';
  v_resolved uuid[] := '{}'; v_group_resolved uuid[] := '{}';
  v_pending bigint; v_posted bigint;
  i int;
BEGIN
  r_write := array_fill(false, ARRAY[cardinality(p_group)]); r_group := '{}'; r_code := '{}'; r_detail := '{}'; r_at := '{}';
  SELECT coalesce(array_agg(a.id ORDER BY a.id), '{}'), array_agg(a.unit ORDER BY a.id), array_agg(a.may_go_below_zero ORDER BY a.id), array_agg(a.closed ORDER BY a.id),
         array_agg(a.debits_pending ORDER BY a.id), array_agg(a.debits_posted ORDER BY a.id), array_agg(a.credits_pending ORDER BY a.id), array_agg(a.credits_posted ORDER BY a.id)
  INTO v_ids, v_units, v_below, v_closed, dp, dd, cp, cd
  FROM (SELECT DISTINCT e.id FROM unnest(p_debit || p_credit) e(id)) e CROSS JOIN LATERAL (SELECT acc.* FROM ledger.account acc WHERE acc.council_id = p_council AND acc.id = e.id OFFSET 0) a;
  SELECT coalesce(jsonb_object_agg(e.id::text, e.n), '{}') INTO v_place FROM unnest(v_ids) WITH ORDINALITY e(id, n);

  FOR t IN
    SELECT e.*, e.n::int AS place, p_first + e.n::int - 1 AS o, (v_place->>(e.d::text))::int AS dn, (v_place->>(e.c::text))::int AS cn,
           k.id IS NOT NULL AS known,
           (k.kind, k.amount, k.code, k.happened_on) = (e.kind, e.a, e.code, e.happened) AND k.target IS NOT DISTINCT FROM e.target
             AND (e.target IS NOT NULL OR (k.debit_account, k.credit_account) = (e.d, e.c)) AS same,
           coalesce(z.id, y.id) IS NOT NULL AS resolved
    FROM unnest(p_group, p_kind, p_debit, p_credit, p_unit, p_amount, p_held, p_target_kind, p_target_amount, p_code, p_target, p_on) WITH ORDINALITY AS e(g, kind, d, c, unit, a, held, target_kind, target_amount, code, target, happened, n)
    LEFT JOIN ledger.transfer k ON k.council_id = p_council AND k.command_id = p_command AND k.ordinal = p_first + e.n::int - 1
    LEFT JOIN ledger.transfer z ON z.council_id = p_council AND z.target = e.target AND z.kind IN ('post','void','expire') AND e.kind <> 'reversal'
    LEFT JOIN ledger.transfer y ON y.council_id = p_council AND y.target = e.target AND y.kind = 'reversal' AND e.kind = 'reversal'
    -- One more row closes the last group.
    UNION ALL SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, cardinality(p_group) + 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL
    ORDER BY n
  LOOP
    IF v_group IS NOT NULL AND t.g IS DISTINCT FROM v_group THEN
      IF v_bad IS NULL AND v_known > 0 AND v_known < v_size THEN
        v_bad := 'command-conflict'; v_why := 'This command was used before for something else.';
      END IF;
      IF v_bad IS NULL AND v_known = 0 THEN
        -- Limits hold for what the group leaves behind.
        FOREACH i IN ARRAY u_pos LOOP
          IF NOT v_below[i] AND cd[i] - dd[i] - dp[i] < 0 THEN v_bad := 'over-limit'; v_why := 'There is not enough left for this.'; EXIT; END IF;
        END LOOP;
      END IF;
      IF v_bad IS NULL AND v_known = 0 THEN
        FOR i IN v_from..v_from + v_size - 1 LOOP r_write[i] := true; END LOOP;
        IF v_group_resolved <> '{}' THEN v_resolved := v_resolved || v_group_resolved; END IF;
      ELSE
        FOR i IN REVERSE cardinality(u_pos)..1 LOOP
          dp[u_pos[i]] := dp[u_pos[i]] - u_dp[i]; dd[u_pos[i]] := dd[u_pos[i]] - u_dd[i];
          cp[u_pos[i]] := cp[u_pos[i]] - u_cp[i]; cd[u_pos[i]] := cd[u_pos[i]] - u_cd[i];
        END LOOP;
        IF v_bad IS NOT NULL THEN r_group := r_group || v_group; r_code := r_code || v_bad; r_detail := r_detail || v_why; r_at := r_at || v_at; END IF;
      END IF;
    END IF;
    EXIT WHEN t.g IS NULL;
    IF v_group IS DISTINCT FROM t.g THEN
      v_group := t.g; v_bad := NULL; v_why := NULL; v_at := t.o; v_from := t.place; v_known := 0; v_size := 0;
      u_pos := '{}'; u_dp := '{}'; u_dd := '{}'; u_cp := '{}'; u_cd := '{}'; v_group_resolved := '{}';
    END IF;
    v_size := v_size + 1;
    CONTINUE WHEN v_bad IS NOT NULL;
    v_at := t.o;
    IF t.known THEN
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
    IF v_units[t.dn] <> v_units[t.cn] OR v_units[t.dn] <> t.unit THEN v_bad := 'unit-mismatch'; v_why := 'Both accounts must have the unit of the transfer.'; CONTINUE; END IF;
    IF (v_closed[t.dn] OR v_closed[t.cn]) AND t.kind IN ('single','hold') THEN v_bad := 'closed-account'; v_why := 'This account is closed.'; CONTINUE; END IF;
    v_pending := CASE WHEN t.kind = 'hold' THEN t.a ELSE -t.held END;
    v_posted := CASE WHEN t.kind IN ('single','post','reversal') THEN t.a ELSE 0 END;
    dp[t.dn] := dp[t.dn] + v_pending; dd[t.dn] := dd[t.dn] + v_posted; cp[t.cn] := cp[t.cn] + v_pending; cd[t.cn] := cd[t.cn] + v_posted;
    u_pos := u_pos || ARRAY[t.dn, t.cn]; u_dp := u_dp || ARRAY[v_pending, 0]; u_dd := u_dd || ARRAY[v_posted, 0]; u_cp := u_cp || ARRAY[0, v_pending]; u_cd := u_cd || ARRAY[0, v_posted];
    IF greatest(dp[t.dn], dd[t.dn], cp[t.cn], cd[t.cn]) > ${MOST_COUNTED} THEN v_bad := 'account-full'; v_why := 'An account cannot count that high.'; END IF;
  END LOOP;
END $fn$;`;
