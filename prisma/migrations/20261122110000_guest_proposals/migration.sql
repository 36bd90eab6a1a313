-- What guests would have changed of what readers see of them: it waits for an editor.

CREATE TYPE "proposal_state" AS ENUM ('waiting', 'confirmed', 'declined', 'withdrawn');

CREATE TABLE "guest_proposals" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "person_id" TEXT,
    "story_id" TEXT,
    "title" TEXT,
    "bio" TEXT,
    "credit" TEXT,
    "portrait_id" TEXT,
    "interests" TEXT NOT NULL DEFAULT '',
    "state" "proposal_state" NOT NULL DEFAULT 'waiting',
    "version" INTEGER NOT NULL DEFAULT 1,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" TEXT,
    "answer" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "guest_proposals_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "a proposal is about a person or about a story" CHECK (("person_id" IS NULL) <> ("story_id" IS NULL)),
    CONSTRAINT "a proposal waits until it is decided" CHECK (("state" = 'waiting') = ("decided_at" IS NULL))
);
-- Of one matter one proposal waits: whoever proposes again changes it.
CREATE UNIQUE INDEX "guest_proposals_waiting_person" ON "guest_proposals"("person_id") WHERE "state" = 'waiting';
CREATE UNIQUE INDEX "guest_proposals_waiting_story" ON "guest_proposals"("story_id") WHERE "state" = 'waiting';
CREATE INDEX "guest_proposals_state_proposed_at_id_idx" ON "guest_proposals"("state", "proposed_at", "id");
CREATE INDEX "guest_proposals_user_id_idx" ON "guest_proposals"("user_id");
CREATE INDEX "guest_proposals_person_id_idx" ON "guest_proposals"("person_id");
CREATE INDEX "guest_proposals_story_id_idx" ON "guest_proposals"("story_id");
CREATE INDEX "guest_proposals_portrait_id_idx" ON "guest_proposals"("portrait_id");
CREATE INDEX "guest_proposals_decided_by_id_idx" ON "guest_proposals"("decided_by_id");
ALTER TABLE "guest_proposals" ADD CONSTRAINT "guest_proposals_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "guest_proposals" ADD CONSTRAINT "guest_proposals_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "guest_proposals" ADD CONSTRAINT "guest_proposals_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "guest_proposals" ADD CONSTRAINT "guest_proposals_portrait_id_fkey" FOREIGN KEY ("portrait_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "guest_proposals" ADD CONSTRAINT "guest_proposals_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TYPE "audit_kind" ADD VALUE 'proposal_confirmed';
ALTER TYPE "audit_kind" ADD VALUE 'proposal_declined';
