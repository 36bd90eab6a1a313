-- What moderators' decisions teach the filter, and what finds similar texts.

CREATE TABLE "traces" (
    "comment_id" TEXT NOT NULL,
    "trace" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "traces_pkey" PRIMARY KEY ("comment_id", "trace")
);
CREATE INDEX "traces_trace_at_comment_id_idx" ON "traces"("trace", "at", "comment_id");
CREATE INDEX "traces_at_idx" ON "traces"("at");
ALTER TABLE "traces" ADD CONSTRAINT "traces_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TYPE "lesson_label" AS ENUM ('ham', 'spam');

CREATE TABLE "lessons" (
    "number" BIGINT NOT NULL,
    "comment_id" TEXT,
    "decision_id" TEXT,
    "user_id" TEXT,
    "label" "lesson_label" NOT NULL,
    "sign" SMALLINT NOT NULL,
    "alike" INTEGER[],
    "counted" BOOLEAN NOT NULL DEFAULT true,
    "features" BYTEA NOT NULL,
    "features_version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lessons_pkey" PRIMARY KEY ("number"),
    CONSTRAINT "a lesson is taught or taken back" CHECK ("sign" IN (1, -1))
);
CREATE INDEX "lessons_comment_id_idx" ON "lessons"("comment_id");
CREATE INDEX "lessons_decision_id_idx" ON "lessons"("decision_id");
CREATE INDEX "lessons_user_id_at_idx" ON "lessons"("user_id", "at");
CREATE INDEX "lessons_at_idx" ON "lessons"("at");
ALTER TABLE "lessons"
  ADD CONSTRAINT "lessons_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT "lessons_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decisions"("id") ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT "lessons_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "learning" (
    "id" TEXT NOT NULL,
    "last_lesson" BIGINT NOT NULL DEFAULT 0,
    "generation" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "learning_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "there is one filter" CHECK ("id" = 'site')
);
INSERT INTO "learning" ("id") VALUES ('site');

CREATE TABLE "learning_snapshots" (
    "features_version" INTEGER NOT NULL,
    "up_to" BIGINT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "learning_snapshots_pkey" PRIMARY KEY ("features_version")
);

-- A sequence hands out numbers in the order of asking, and a reader who has seen 8 may miss a 7 that is committed later. Whoever
-- counts up this row holds it until the commit, so numbers become visible in their order and "all after 7" misses none.
CREATE FUNCTION "lesson_is_numbered"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE learning SET last_lesson = last_lesson + 1 WHERE id = 'site' RETURNING last_lesson INTO STRICT NEW.number;
  PERFORM pg_notify('podium_lessons', '');
  RETURN NEW;
END $$;
CREATE TRIGGER "lesson_is_numbered" BEFORE INSERT ON "lessons" FOR EACH ROW EXECUTE FUNCTION "lesson_is_numbered"();

-- What was counted into a snapshot or into a process's memory cannot be told from the rest: both are made anew without it.
CREATE FUNCTION "lesson_is_gone"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Once for a transaction, however many lessons it deletes.
  IF current_setting('podium.lessons_gone', true) = pg_current_xact_id()::text THEN RETURN NULL; END IF;
  PERFORM set_config('podium.lessons_gone', pg_current_xact_id()::text, true);
  UPDATE learning SET generation = generation + 1 WHERE id = 'site';
  DELETE FROM learning_snapshots;
  PERFORM pg_notify('podium_lessons', '');
  RETURN NULL;
END $$;
CREATE TRIGGER "lesson_is_gone" AFTER DELETE ON "lessons" FOR EACH ROW EXECUTE FUNCTION "lesson_is_gone"();
CREATE TRIGGER "lesson_is_read_anew" AFTER UPDATE OF "features", "features_version" ON "lessons"
  FOR EACH ROW EXECUTE FUNCTION "lesson_is_gone"();
