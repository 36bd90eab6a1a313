-- Several windows on one text: which one saved it last, and who has it open.

ALTER TABLE "stories" ADD COLUMN "text_version" INTEGER NOT NULL DEFAULT 1, ADD COLUMN "text_tab" TEXT;
UPDATE "stories" SET "text_version" = "version";

CREATE TABLE "story_openings" (
    "story_id" TEXT NOT NULL,
    "tab" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "story_openings_pkey" PRIMARY KEY ("story_id", "tab")
);
CREATE INDEX "story_openings_user_id_idx" ON "story_openings"("user_id");
ALTER TABLE "story_openings" ADD CONSTRAINT "story_openings_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "story_openings" ADD CONSTRAINT "story_openings_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
