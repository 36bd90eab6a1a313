-- The whole way of a story from the first word to the page, and what is declared and approved on it.

ALTER TYPE "story_state" ADD VALUE 'in_review' AFTER 'submitted';
ALTER TYPE "story_state" ADD VALUE 'changes_requested' AFTER 'in_review';
ALTER TYPE "story_state" ADD VALUE 'approved' AFTER 'changes_requested';
ALTER TYPE "story_state" ADD VALUE 'scheduled' AFTER 'approved';
ALTER TYPE "story_state" ADD VALUE 'withdrawn' AFTER 'taken_down';

ALTER TABLE "stories"
  ADD COLUMN "editor_id" TEXT,
  ADD COLUMN "brief" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "due_on" DATE,
  ADD COLUMN "consent_asked_at" TIMESTAMPTZ(3);
CREATE INDEX "stories_editor_id_idx" ON "stories"("editor_id");
ALTER TABLE "stories" ADD CONSTRAINT "stories_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TYPE "approval_kind" AS ENUM ('editor', 'author');

CREATE TABLE "story_approvals" (
    "id" TEXT NOT NULL,
    "story_id" TEXT NOT NULL,
    "kind" "approval_kind" NOT NULL,
    "user_id" TEXT,
    "text_digest" TEXT NOT NULL,
    "confirmed" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_approvals_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "story_approvals_story_id_at_idx" ON "story_approvals"("story_id", "at");
CREATE INDEX "story_approvals_user_id_idx" ON "story_approvals"("user_id");
ALTER TABLE "story_approvals" ADD CONSTRAINT "story_approvals_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "story_approvals" ADD CONSTRAINT "story_approvals_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "guest_terms" (
    "story_id" TEXT NOT NULL,
    "user_id" TEXT,
    "interests" TEXT NOT NULL,
    "interests_at" TIMESTAMPTZ(3) NOT NULL,
    "granted_at" TIMESTAMPTZ(3),
    "grant" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "guest_terms_pkey" PRIMARY KEY ("story_id"),
    CONSTRAINT "rights are granted in words" CHECK ("granted_at" IS NULL OR "grant" <> '')
);
CREATE INDEX "guest_terms_user_id_idx" ON "guest_terms"("user_id");
ALTER TABLE "guest_terms" ADD CONSTRAINT "guest_terms_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "guest_terms" ADD CONSTRAINT "guest_terms_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "story_notes" (
    "id" TEXT NOT NULL,
    "story_id" TEXT NOT NULL,
    "user_id" TEXT,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_notes_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "story_notes_story_id_at_idx" ON "story_notes"("story_id", "at");
CREATE INDEX "story_notes_user_id_idx" ON "story_notes"("user_id");
ALTER TABLE "story_notes" ADD CONSTRAINT "story_notes_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "story_notes" ADD CONSTRAINT "story_notes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
