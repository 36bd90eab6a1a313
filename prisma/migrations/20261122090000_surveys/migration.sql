-- Surveys: questions, what may be answered, and votes that are counted exactly.

CREATE TYPE "survey_results" AS ENUM ('after_vote', 'after_close', 'never');
CREATE TYPE "question_kind" AS ENUM ('single', 'multiple', 'scale', 'recommendation', 'text');
CREATE TYPE "vote_state" AS ENUM ('counted', 'flagged', 'refused');
CREATE TYPE "free_answer_state" AS ENUM ('clean', 'held', 'spam');

CREATE TABLE "surveys" (
    "story_id" TEXT NOT NULL,
    "kind" "story_kind" NOT NULL DEFAULT 'survey',
    "opens_at" TIMESTAMPTZ(3),
    "closes_at" TIMESTAMPTZ(3),
    "results" "survey_results" NOT NULL DEFAULT 'after_vote',
    "client" TEXT NOT NULL DEFAULT '',
    "method" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "surveys_pkey" PRIMARY KEY ("story_id"),
    CONSTRAINT "only a survey has questions" CHECK ("kind" = 'survey'),
    CONSTRAINT "a survey ends after it begins" CHECK ("closes_at" > "opens_at")
);
CREATE UNIQUE INDEX "surveys_story_id_kind_key" ON "surveys"("story_id", "kind");
CREATE INDEX "surveys_closes_at_idx" ON "surveys"("closes_at");
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_story_id_kind_fkey" FOREIGN KEY ("story_id", "kind") REFERENCES "stories"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "survey_questions" (
    "id" TEXT NOT NULL,
    "survey_id" TEXT NOT NULL,
    "kind" "question_kind" NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "required" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "survey_questions_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "a question asks something" CHECK ("text" <> ''),
    CONSTRAINT "a survey has at most thirty questions" CHECK ("position" BETWEEN 0 AND 29)
);
CREATE UNIQUE INDEX "survey_questions_id_kind_survey_id_key" ON "survey_questions"("id", "kind", "survey_id");
-- Two change places within one statement's transaction.
CREATE INDEX "survey_questions_survey_id_position_idx" ON "survey_questions"("survey_id", "position");
ALTER TABLE "survey_questions" ADD CONSTRAINT "survey_questions_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "surveys"("story_id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "survey_options" (
    "id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "survey_options_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "an answer says something" CHECK ("text" <> ''),
    CONSTRAINT "a question offers at most thirty answers" CHECK ("position" BETWEEN 0 AND 29)
);
CREATE UNIQUE INDEX "survey_options_id_question_id_key" ON "survey_options"("id", "question_id");
CREATE UNIQUE INDEX "survey_options_question_id_position_key" ON "survey_options"("question_id", "position");
ALTER TABLE "survey_options" ADD CONSTRAINT "survey_options_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "survey_questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "survey_votes" (
    "id" TEXT NOT NULL,
    "survey_id" TEXT NOT NULL,
    "state" "vote_state" NOT NULL,
    "token_digest" TEXT,
    "visitor_digest" TEXT,
    "block_digest" TEXT,
    "receipt_digest" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" TEXT,

    CONSTRAINT "survey_votes_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "what a person decided says when" CHECK ("state" <> 'refused' OR "decided_at" IS NOT NULL)
);
CREATE UNIQUE INDEX "survey_votes_id_survey_id_key" ON "survey_votes"("id", "survey_id");
CREATE UNIQUE INDEX "survey_votes_receipt_digest_key" ON "survey_votes"("receipt_digest");
CREATE UNIQUE INDEX "survey_votes_survey_id_token_digest_key" ON "survey_votes"("survey_id", "token_digest");
CREATE INDEX "survey_votes_survey_id_visitor_digest_idx" ON "survey_votes"("survey_id", "visitor_digest");
CREATE INDEX "survey_votes_survey_id_block_digest_at_idx" ON "survey_votes"("survey_id", "block_digest", "at");
CREATE INDEX "survey_votes_survey_id_state_idx" ON "survey_votes"("survey_id", "state");
CREATE INDEX "survey_votes_decided_by_id_idx" ON "survey_votes"("decided_by_id");
ALTER TABLE "survey_votes" ADD CONSTRAINT "survey_votes_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "surveys"("story_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "survey_votes" ADD CONSTRAINT "survey_votes_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Tied so that no answer belongs to another survey's vote, to another kind of question, or to what the question does not offer.
CREATE TABLE "survey_answers" (
    "vote_id" TEXT NOT NULL,
    "survey_id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "kind" "question_kind" NOT NULL,
    "place" INTEGER NOT NULL DEFAULT 0,
    "option_id" TEXT,
    "number" INTEGER,
    "text" TEXT,
    "text_state" "free_answer_state",

    CONSTRAINT "survey_answers_pkey" PRIMARY KEY ("vote_id", "question_id", "place"),
    CONSTRAINT "only a multiple choice has several answers" CHECK ("kind" = 'multiple' OR "place" = 0),
    CONSTRAINT "an answer is of its question's kind" CHECK (
      CASE "kind"
        WHEN 'scale' THEN coalesce("number" BETWEEN 1 AND 5, false) AND "option_id" IS NULL AND "text" IS NULL AND "text_state" IS NULL
        WHEN 'recommendation' THEN coalesce("number" BETWEEN 0 AND 10, false) AND "option_id" IS NULL AND "text" IS NULL AND "text_state" IS NULL
        WHEN 'text' THEN coalesce("text" <> '', false) AND "text_state" IS NOT NULL AND "option_id" IS NULL AND "number" IS NULL
        ELSE "option_id" IS NOT NULL AND "number" IS NULL AND "text" IS NULL AND "text_state" IS NULL
      END)
);
CREATE UNIQUE INDEX "survey_answers_vote_id_option_id_key" ON "survey_answers"("vote_id", "option_id");
CREATE INDEX "survey_answers_question_id_kind_survey_id_idx" ON "survey_answers"("question_id", "kind", "survey_id");
CREATE INDEX "survey_answers_option_id_question_id_idx" ON "survey_answers"("option_id", "question_id");
ALTER TABLE "survey_answers" ADD CONSTRAINT "survey_answers_vote_id_survey_id_fkey" FOREIGN KEY ("vote_id", "survey_id") REFERENCES "survey_votes"("id", "survey_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "survey_answers" ADD CONSTRAINT "survey_answers_question_id_kind_survey_id_fkey" FOREIGN KEY ("question_id", "kind", "survey_id") REFERENCES "survey_questions"("id", "kind", "survey_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "survey_answers" ADD CONSTRAINT "survey_answers_option_id_question_id_fkey" FOREIGN KEY ("option_id", "question_id") REFERENCES "survey_options"("id", "question_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was asked stays what was asked: after the first vote no question and no answer offered changes. A vote holds its survey's row
-- (FOR KEY SHARE, by its reference), so of a vote and a change at once one waits for the other.
CREATE FUNCTION "survey_is_frozen"(survey TEXT) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM surveys WHERE story_id = survey FOR UPDATE;
  -- The survey itself is going.
  IF NOT FOUND THEN RETURN; END IF;
  IF EXISTS (SELECT FROM survey_votes WHERE survey_id = survey) THEN
    RAISE EXCEPTION 'survey % has votes: its questions stay as they are', survey USING ERRCODE = 'check_violation';
  END IF;
END $$;
CREATE FUNCTION "freeze_questions"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM survey_is_frozen(OLD.survey_id); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM survey_is_frozen(NEW.survey_id); RETURN NEW; END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER "freeze_questions" BEFORE INSERT OR UPDATE OR DELETE ON "survey_questions" FOR EACH ROW EXECUTE FUNCTION freeze_questions();
CREATE FUNCTION "freeze_options"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM survey_is_frozen((SELECT survey_id FROM survey_questions WHERE id = OLD.question_id)); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM survey_is_frozen((SELECT survey_id FROM survey_questions WHERE id = NEW.question_id)); RETURN NEW; END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER "freeze_options" BEFORE INSERT OR UPDATE OR DELETE ON "survey_options" FOR EACH ROW EXECUTE FUNCTION freeze_options();

-- One vote, all of it or nothing. Who asks from the same network waits: so the same client counts once and a network's votes of a day are
-- counted exactly, however many come at once and through however many processes. Others do not wait.
-- known: the browser brought its token along; one that did not is told by visitor, its network and user agent. Says what became of the vote,
-- and which one is meant.
CREATE FUNCTION "cast_vote"(vote TEXT, survey TEXT, token TEXT, known BOOLEAN, visitor TEXT, block TEXT, receipt TEXT, daily INTEGER, answers JSONB)
RETURNS TABLE (outcome TEXT, meant TEXT) LANGUAGE plpgsql AS $$
DECLARE
  earlier TEXT;
  state_now vote_state := 'counted';
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(survey || ' ' || block, 0));
  PERFORM FROM surveys WHERE story_id = survey FOR KEY SHARE;
  IF NOT EXISTS (
    SELECT FROM surveys v JOIN stories s ON s.id = v.story_id
    WHERE v.story_id = survey AND s.state = 'published' AND s.published_at <= clock_timestamp()
      AND coalesce(v.opens_at <= clock_timestamp(), true) AND coalesce(v.closes_at > clock_timestamp(), true)
  ) THEN
    RETURN QUERY SELECT 'closed', NULL::text; RETURN;
  END IF;
  SELECT v.id INTO earlier FROM survey_votes v WHERE v.survey_id = survey AND v.token_digest = token;
  IF earlier IS NOT NULL THEN RETURN QUERY SELECT 'again', earlier; RETURN; END IF;
  IF NOT known AND EXISTS (SELECT FROM survey_votes v WHERE v.survey_id = survey AND v.visitor_digest = visitor) THEN
    RETURN QUERY SELECT 'seen', NULL::text; RETURN;
  END IF;
  IF (SELECT count(*) FROM survey_votes v
      WHERE v.survey_id = survey AND v.block_digest = block AND v.at > clock_timestamp() - interval '1 day') >= daily THEN
    state_now := 'flagged';
  END IF;
  INSERT INTO survey_votes (id, survey_id, state, token_digest, visitor_digest, block_digest, receipt_digest, at)
    VALUES (vote, survey, state_now, token, visitor, block, receipt, clock_timestamp())
    ON CONFLICT (survey_id, token_digest) DO NOTHING;
  -- The same browser, at the same moment, through another network.
  IF NOT FOUND THEN
    RETURN QUERY SELECT 'again', v.id FROM survey_votes v WHERE v.survey_id = survey AND v.token_digest = token; RETURN;
  END IF;
  INSERT INTO survey_answers (vote_id, survey_id, question_id, kind, place, option_id, number, text, text_state)
    SELECT vote, survey, a.question, a.kind, a.place, a."option", a.number, a.text, a.text_state
    FROM jsonb_to_recordset(answers) AS a(question text, kind question_kind, place int, "option" text, number int, text text, text_state free_answer_state);
  RETURN QUERY SELECT state_now::text, vote;
END $$;

-- A survey says everything by its questions.
ALTER TABLE "stories" DROP CONSTRAINT "a published text is not empty";
ALTER TABLE "stories" ADD CONSTRAINT "a published text is not empty" CHECK ("state" <> 'published' OR "kind" IN ('video', 'topic', 'survey') OR "body_html" <> '');
