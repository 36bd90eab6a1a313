-- Reads, counted without keeping who reads: one a visitor, story and day, by a digest whose salt lives as long as the day.

CREATE TABLE "reads" (
    "day" DATE NOT NULL,
    "story_id" TEXT NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "reads_pkey" PRIMARY KEY ("day", "story_id", "digest"),
    CONSTRAINT "a digest of a reader has 128 bits" CHECK (length("digest") = 22)
);
CREATE INDEX "reads_story_id_idx" ON "reads"("story_id");
ALTER TABLE "reads" ADD CONSTRAINT "reads_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "read_days" (
    "story_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "read_days_pkey" PRIMARY KEY ("story_id", "day"),
    CONSTRAINT "a day without reads has no row" CHECK ("count" > 0)
);
CREATE INDEX "read_days_day_idx" ON "read_days"("day");
ALTER TABLE "read_days" ADD CONSTRAINT "read_days_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "read_salts" (
    "day" DATE NOT NULL,
    "salt" TEXT NOT NULL,

    CONSTRAINT "read_salts_pkey" PRIMARY KEY ("day")
);

-- Lists that are reckoned every few minutes.
CREATE TYPE "ranking" AS ENUM ('read', 'discussed', 'popular');
CREATE TABLE "ranked_stories" (
    "ranking" "ranking" NOT NULL,
    "locale" "locale" NOT NULL,
    "position" INTEGER NOT NULL,
    "story_id" TEXT NOT NULL,

    CONSTRAINT "ranked_stories_pkey" PRIMARY KEY ("ranking", "locale", "position")
);
CREATE INDEX "ranked_stories_story_id_idx" ON "ranked_stories"("story_id");
ALTER TABLE "ranked_stories" ADD CONSTRAINT "ranked_stories_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- They have their places on the front page.
ALTER TYPE "front_block" ADD VALUE 'read' BEFORE 'opinion';
ALTER TYPE "front_block" ADD VALUE 'popular' BEFORE 'tags';
ALTER TYPE "front_block" ADD VALUE 'discussed' BEFORE 'tags';
