-- Proposals for guest articles.

CREATE TYPE "pitch_state" AS ENUM ('open', 'spam', 'invited', 'declined');

CREATE TABLE "pitches" (
    "id" TEXT NOT NULL,
    "state" "pitch_state" NOT NULL,
    "locale" "locale" NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "probability" DOUBLE PRECISION NOT NULL,
    "findings" JSONB NOT NULL DEFAULT '[]',
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" TEXT,
    "answer" TEXT NOT NULL DEFAULT '',
    "story_id" TEXT,

    CONSTRAINT "pitches_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "an answered pitch says when" CHECK ("state" NOT IN ('invited', 'declined') OR "decided_at" IS NOT NULL)
);
CREATE INDEX "pitches_state_received_at_id_idx" ON "pitches"("state", "received_at", "id");
CREATE INDEX "pitches_decided_by_id_idx" ON "pitches"("decided_by_id");
CREATE INDEX "pitches_story_id_idx" ON "pitches"("story_id");
ALTER TABLE "pitches" ADD CONSTRAINT "pitches_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "pitches" ADD CONSTRAINT "pitches_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE SET NULL ON UPDATE CASCADE;
