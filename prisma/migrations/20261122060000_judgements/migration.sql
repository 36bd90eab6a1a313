-- What persons say a comment is, said in one place for everything that learns from it or counts it.

CREATE TYPE "judgement" AS ENUM ('ham', 'spam', 'other');
ALTER TABLE "comments" ADD COLUMN "judged" "judgement";
-- With its traces, so that the newest judged ones are found whatever stands before them.
ALTER TABLE "traces" ADD COLUMN "judged" "judgement", ADD COLUMN "judged_at" TIMESTAMPTZ(3);

-- What one decision says: honest, advertising, or refused for another reason. A comment that is put aside is not judged.
CREATE FUNCTION "judgement_of"(state comment_state, reason text) RETURNS judgement LANGUAGE sql IMMUTABLE AS $$
  SELECT (CASE
    WHEN state = 'approved' THEN 'ham'
    WHEN state = 'spam' OR (state = 'rejected' AND reason = 'advertising') THEN 'spam'
    WHEN state = 'rejected' THEN 'other' END)::judgement
$$;

-- A decision stands unless it was taken back; and what took it back may be taken back too.
CREATE FUNCTION "decision_stands"(decision text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN NOT EXISTS (SELECT FROM decisions later WHERE later.undoes_id = decision AND decision_stands(later.id));
END $$;

-- The newest decision of a person that stands speaks. Taking back is none: a comment that is as the machine left it again is not judged.
CREATE FUNCTION "judge"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  said judgement;
  since timestamptz;
BEGIN
  SELECT judgement_of(to_state, reason), at INTO said, since FROM decisions
    WHERE comment_id = NEW.comment_id AND actor = 'person' AND reason <> 'undo' AND decision_stands(id)
    ORDER BY at DESC, id DESC LIMIT 1;
  UPDATE comments SET judged = said WHERE id = NEW.comment_id AND judged IS DISTINCT FROM said;
  UPDATE traces SET judged = said, judged_at = since WHERE comment_id = NEW.comment_id;
  RETURN NULL;
END $$;
CREATE TRIGGER "decision_judges" AFTER INSERT OR UPDATE OF to_state, actor, reason, undoes_id, at ON "decisions"
  FOR EACH ROW WHEN (NEW.actor = 'person') EXECUTE FUNCTION judge();

-- What was decided until now.
WITH standing AS (
  SELECT DISTINCT ON (comment_id) comment_id, judgement_of(to_state, reason) AS said, at FROM decisions
  WHERE actor = 'person' AND reason <> 'undo' AND decision_stands(id)
  ORDER BY comment_id, at DESC, id DESC
), judged AS (
  UPDATE comments SET judged = said FROM standing WHERE comment_id = comments.id AND said IS NOT NULL
)
UPDATE traces SET judged = said, judged_at = standing.at FROM standing WHERE standing.comment_id = traces.comment_id AND said IS NOT NULL;

CREATE INDEX "traces_judged" ON "traces" ("trace", "judged_at", "comment_id") INCLUDE ("judged") WHERE "judged" <> 'other';
