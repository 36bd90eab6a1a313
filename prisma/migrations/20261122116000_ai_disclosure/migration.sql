-- That a machine helped is told beside a label, not instead of one: what was paid for may have been made so, too.
CREATE TYPE "ai_disclosure" AS ENUM ('none', 'assisted');
ALTER TABLE "stories" ADD COLUMN "ai_disclosure" "ai_disclosure" NOT NULL DEFAULT 'none';
ALTER TABLE "story_revisions" ADD COLUMN "ai_disclosure" "ai_disclosure" NOT NULL DEFAULT 'none';

UPDATE "stories" SET "ai_disclosure" = 'assisted', "label" = 'none' WHERE "label" = 'ai_assisted';
UPDATE "story_revisions" SET "ai_disclosure" = 'assisted', "label" = 'none' WHERE "label" = 'ai_assisted';
SET CONSTRAINTS ALL IMMEDIATE;

ALTER TYPE "story_label" RENAME TO "story_label_before";
CREATE TYPE "story_label" AS ENUM ('none', 'advertising');
ALTER TABLE "stories" ALTER COLUMN "label" DROP DEFAULT;
ALTER TABLE "stories" ALTER COLUMN "label" TYPE "story_label" USING "label"::text::"story_label";
ALTER TABLE "stories" ALTER COLUMN "label" SET DEFAULT 'none';
ALTER TABLE "story_revisions" ALTER COLUMN "label" TYPE "story_label" USING "label"::text::"story_label";
DROP TYPE "story_label_before";
