-- The audit chain. The portal's own login may not insert, change or delete entries; it may only call this function,
-- which runs as the owner. The lock makes the chain one line: two appends at once wait for each other.
CREATE FUNCTION jobnet.audit_append(p_at timestamptz, p_kind text, p_ref text, p_citizen text, p_action text,
  p_details text, p_correlation text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  v_seq bigint;
  v_previous text;
  v_at timestamptz := date_trunc('milliseconds', p_at);
  v_hash text;
BEGIN
  PERFORM pg_advisory_xact_lock(7236510123);
  SELECT hash INTO v_previous FROM jobnet.audit_entry ORDER BY seq DESC LIMIT 1;
  v_previous := coalesce(v_previous, '');
  SELECT coalesce(max(seq), 0) + 1 INTO v_seq FROM jobnet.audit_entry;
  v_hash := encode(sha256(convert_to(concat_ws(E'\x1f', v_previous, v_seq::text,
    to_char(v_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), p_kind, p_ref, coalesce(p_citizen, ''),
    p_action, p_details, p_correlation), 'UTF8')), 'hex');
  INSERT INTO jobnet.audit_entry (seq, at, actor_kind, actor_ref, citizen_ref, action, details, correlation_id,
    previous_hash, hash)
  VALUES (v_seq, v_at, p_kind, p_ref, p_citizen, p_action, p_details, p_correlation, v_previous, v_hash);
  RETURN v_seq;
END $$;

-- The one narrow way a read-only visit leaves a trace: the citizen's login history, and the audit.
CREATE FUNCTION jobnet.record_look(p_at timestamptz, p_account uuid, p_name text, p_office text, p_ref text,
  p_correlation text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO jobnet.login_history (id, account_id, at, method, viewer_name, viewer_office)
  VALUES (gen_random_uuid(), p_account, p_at, 'employee', p_name, p_office);
  RETURN jobnet.audit_append(p_at, 'caseworker', p_ref, p_account::text, 'citizen-opened', '{}', p_correlation);
END $$;

REVOKE ALL ON FUNCTION jobnet.audit_append(timestamptz, text, text, text, text, text, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION jobnet.record_look(timestamptz, uuid, text, text, text, text) FROM PUBLIC;
