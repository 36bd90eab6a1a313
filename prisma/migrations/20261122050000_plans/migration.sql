-- What is to happen with a story at a given time, and texts that are prepared for it.

CREATE TYPE "plan_action" AS ENUM ('embargo', 'publish', 'update', 'unpublish');
CREATE TYPE "plan_state" AS ENUM ('waiting', 'done', 'asked', 'refused', 'dropped');

CREATE TABLE "plans" (
    "id" TEXT NOT NULL,
    "story_id" TEXT NOT NULL,
    "action" "plan_action" NOT NULL,
    "state" "plan_state" NOT NULL DEFAULT 'waiting',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reading" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "revision" INTEGER,
    "base_revision" INTEGER,
    "words" TEXT NOT NULL DEFAULT '',
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by_id" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "detail" JSONB NOT NULL DEFAULT '[]',
    "renewed_at" TIMESTAMPTZ(3),
    "pages" INTEGER NOT NULL DEFAULT 0,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "retry_at" TIMESTAMPTZ(3),
    "problem" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "plans_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "an update names the text that goes live" CHECK (("action" = 'update') = ("revision" IS NOT NULL)),
    CONSTRAINT "what is settled says when" CHECK (("state" = 'waiting') = ("settled_at" IS NULL))
);
CREATE INDEX "plans_story_id_at_id_idx" ON "plans"("story_id", "at", "id");
CREATE INDEX "plans_created_by_id_idx" ON "plans"("created_by_id");
CREATE INDEX "plans_settled_by_id_idx" ON "plans"("settled_by_id");
-- The same thing is planned once; what was asked about is still open.
CREATE UNIQUE INDEX "plans_one_open" ON "plans" ("story_id", "action") WHERE "state" IN ('waiting', 'asked') AND "action" <> 'update';
-- Looked at twice a second.
CREATE INDEX "plans_due" ON "plans" ("at", "id") WHERE "state" = 'waiting';
CREATE INDEX "plans_trouble" ON "plans" ("settled_at") WHERE "state" IN ('asked', 'refused');
ALTER TABLE "plans" ADD CONSTRAINT "plans_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "plans" ADD CONSTRAINT "plans_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "plans" ADD CONSTRAINT "plans_settled_by_id_fkey" FOREIGN KEY ("settled_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- An embargo is no hint: while one lasts, nothing makes its story public.
CREATE FUNCTION "no_publication_under_embargo"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM plans WHERE story_id = NEW.id AND action = 'embargo' AND state = 'waiting') THEN
    RAISE EXCEPTION 'story % is under embargo', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "no_publication_under_embargo" BEFORE UPDATE OF "state" ON "stories"
  FOR EACH ROW WHEN (NEW."state" = 'published' AND OLD."state" <> 'published') EXECUTE FUNCTION no_publication_under_embargo();

-- A prepared text is kept among the revisions of its story, and is not what the story says.
ALTER TABLE "story_revisions" ADD COLUMN "prepared" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "site_settings" ADD COLUMN "time_zone" TEXT NOT NULL DEFAULT 'Europe/Berlin';
