-- What all processes know together about Akismet: whether it may be asked, when the next question may go out, what became of the
-- key, how much of the month is used, and whether its answers can be believed.
CREATE TABLE "akismet_service" (
  "id" TEXT PRIMARY KEY,
  "failures" INTEGER NOT NULL DEFAULT 0,
  "paused_until" TIMESTAMPTZ(3),
  "next_call_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "key_mark" TEXT,
  "key_state" TEXT,
  "key_problem" TEXT,
  "key_checked_at" TIMESTAMPTZ(3),
  "usage" JSONB,
  "usage_problem" TEXT,
  "usage_at" TIMESTAMPTZ(3),
  "alarm_since" TIMESTAMPTZ(3),
  "alarm_quiet" BOOLEAN NOT NULL DEFAULT false,
  CONSTRAINT "there is one akismet" CHECK ("id" = 'akismet'),
  CONSTRAINT "a key is in one of three states" CHECK ("key_state" IN ('valid', 'invalid', 'unreachable'))
);
INSERT INTO "akismet_service" ("id") VALUES ('akismet');

-- What the service warned of and how it failed: one row for each kind of trouble, not for each time.
CREATE TABLE "akismet_troubles" (
  "kind" TEXT NOT NULL,
  "code" TEXT NOT NULL,
  "message" TEXT NOT NULL,
  "times" INTEGER NOT NULL DEFAULT 1,
  "first_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "last_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "over_at" TIMESTAMPTZ(3),
  PRIMARY KEY ("kind", "code", "message"),
  CONSTRAINT "a trouble is a warning or a failure" CHECK ("kind" IN ('alert', 'failure'))
);
CREATE INDEX "akismet_troubles_last_at_idx" ON "akismet_troubles" ("last_at");

-- The questions are the queue: what is due is asked, oldest first. A process that works on one says until when it does.
ALTER TABLE "akismet_records"
  ADD COLUMN "ask_at" TIMESTAMPTZ(3),
  ADD COLUMN "asking_until" TIMESTAMPTZ(3),
  ADD COLUMN "provisional" TEXT,
  ADD COLUMN "rechecks" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "doubted" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "feedback_attempts" INTEGER NOT NULL DEFAULT 0;
UPDATE "akismet_records" SET "ask_at" = now() WHERE "answer" = 'waiting' AND "payload" IS NOT NULL;
CREATE INDEX "akismet_records_ask_at_idx" ON "akismet_records" ("ask_at");
CREATE INDEX "akismet_records_answered_at_idx" ON "akismet_records" ("answered_at");
