-- What the audit log reads from other tables is not deleted from them either.

-- Thresholds: never.
CREATE FUNCTION "step_is_not_deleted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a step that was recorded stays' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "filter_policy_change_is_not_deleted" BEFORE DELETE ON "filter_policy_changes" FOR EACH ROW EXECUTE FUNCTION "step_is_not_deleted"();

-- A version of a rule goes with the rule, a decision with its comment: erasing a comment, and the end of its term, take its decisions along.
CREATE FUNCTION "rule_change_is_not_deleted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM filter_rules WHERE id = OLD.rule_id) THEN
    RAISE EXCEPTION 'a version of a rule stays as long as the rule' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER "filter_rule_change_is_not_deleted" BEFORE DELETE ON "filter_rule_changes" FOR EACH ROW EXECUTE FUNCTION "rule_change_is_not_deleted"();

CREATE FUNCTION "decision_is_not_deleted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM comments WHERE id = OLD.comment_id) THEN
    RAISE EXCEPTION 'a decision stays as long as its comment' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER "decision_is_not_deleted" BEFORE DELETE ON "decisions" FOR EACH ROW EXECUTE FUNCTION "decision_is_not_deleted"();

CREATE TRIGGER "filter_policy_changes_stay" BEFORE TRUNCATE ON "filter_policy_changes" FOR EACH STATEMENT EXECUTE FUNCTION "audit_log_stays"();
CREATE TRIGGER "filter_rule_changes_stay" BEFORE TRUNCATE ON "filter_rule_changes" FOR EACH STATEMENT EXECUTE FUNCTION "audit_log_stays"();
CREATE TRIGGER "decisions_stay" BEFORE TRUNCATE ON "decisions" FOR EACH STATEMENT EXECUTE FUNCTION "audit_log_stays"();

-- The link check tells nobody any more why an address was not asked.
UPDATE "link_checks" SET "problem" = 'unreachable' WHERE "problem" IN ('private', 'port', 'name');
