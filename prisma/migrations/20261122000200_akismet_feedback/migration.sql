-- What was told Akismet about a comment, when, and what it said to that.
ALTER TABLE "akismet_records"
  ADD COLUMN "feedback" TEXT,
  ADD COLUMN "feedback_result" TEXT,
  ADD COLUMN "feedback_at" TIMESTAMPTZ(3);
