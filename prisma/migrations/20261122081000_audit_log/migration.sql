-- The audit log: what was done with accounts, sign-ins and settings. Rows are added and stay; after their term one function takes them out.

CREATE TYPE "audit_kind" AS ENUM (
  'signed_in', 'signed_out_everywhere', 'passkey_added', 'passkey_removed',
  'account_created', 'account_changed', 'role_changed', 'account_disabled', 'account_enabled', 'account_invited', 'guest_invited',
  'settings_changed', 'comments_opened', 'comments_closed', 'log_exported'
);

-- Accounts are named without a reference: nothing that happens to an account may touch a row here.
CREATE TABLE "audit_entries" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" "audit_kind" NOT NULL,
    "actor_id" TEXT,
    "account_id" TEXT,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "audit_entries_at_id_idx" ON "audit_entries"("at", "id");
CREATE INDEX "audit_entries_actor_id_idx" ON "audit_entries"("actor_id");
CREATE INDEX "audit_entries_account_id_idx" ON "audit_entries"("account_id");

-- How long an entry stays at least: who signed in when is needed for a shorter time than who was given which right.
CREATE FUNCTION "audit_term"("of" "audit_kind") RETURNS interval LANGUAGE sql IMMUTABLE
RETURN CASE WHEN "of" IN ('signed_in', 'signed_out_everywhere') THEN interval '2160 hours' ELSE interval '8760 hours' END;

-- Whoever writes an entry does not choose its time.
CREATE FUNCTION "audit_entry_is_dated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER "audit_entry_is_dated" BEFORE INSERT ON "audit_entries" FOR EACH ROW EXECUTE FUNCTION "audit_entry_is_dated"();

CREATE FUNCTION "audit_entry_stays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.at < now() - public.audit_term(OLD.kind) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'an entry of the audit log stays as it is' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "audit_entry_stays" BEFORE UPDATE OR DELETE ON "audit_entries" FOR EACH ROW EXECUTE FUNCTION "audit_entry_stays"();

CREATE FUNCTION "audit_log_stays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log stays as it is' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "audit_log_stays" BEFORE TRUNCATE ON "audit_entries" FOR EACH STATEMENT EXECUTE FUNCTION "audit_log_stays"();

-- The only way out. It runs with the right of the table's owner, so the role of the program may be refused DELETE altogether.
CREATE FUNCTION "forget_audit_entries"("kinds" "audit_kind"[], "before" TIMESTAMPTZ) RETURNS SETOF TEXT
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DELETE FROM public.audit_entries
  WHERE kind = ANY (kinds) AND at <= before AND at < now() - public.audit_term(kind)
  RETURNING id
$$;

-- What is told elsewhere is not told here again. Those rows stay as they are too: only the name of an account that is gone is taken out,
-- and a story takes its own history along.
CREATE FUNCTION "step_stays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.user_id IS NOT NULL AND NEW.user_id IS NULL AND to_jsonb(OLD) - 'user_id' = to_jsonb(NEW) - 'user_id' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a step that was recorded stays as it is' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "story_transition_stays" BEFORE UPDATE ON "story_transitions" FOR EACH ROW EXECUTE FUNCTION "step_stays"();
CREATE TRIGGER "story_approval_stays" BEFORE UPDATE ON "story_approvals" FOR EACH ROW EXECUTE FUNCTION "step_stays"();
CREATE TRIGGER "filter_policy_change_stays" BEFORE UPDATE ON "filter_policy_changes" FOR EACH ROW EXECUTE FUNCTION "step_stays"();
CREATE TRIGGER "filter_rule_change_stays" BEFORE UPDATE ON "filter_rule_changes" FOR EACH ROW EXECUTE FUNCTION "step_stays"();

CREATE FUNCTION "story_step_is_not_deleted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM stories WHERE id = OLD.story_id) THEN
    RAISE EXCEPTION 'a step that was recorded stays as long as its story' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER "story_transition_is_not_deleted" BEFORE DELETE ON "story_transitions" FOR EACH ROW EXECUTE FUNCTION "story_step_is_not_deleted"();
CREATE TRIGGER "story_approval_is_not_deleted" BEFORE DELETE ON "story_approvals" FOR EACH ROW EXECUTE FUNCTION "story_step_is_not_deleted"();

-- The log reads them newest first.
CREATE INDEX "story_transitions_at_id_idx" ON "story_transitions"("at", "id");
CREATE INDEX "story_approvals_at_id_idx" ON "story_approvals"("at", "id");
CREATE INDEX "decisions_at_id_idx" ON "decisions"("at", "id");
