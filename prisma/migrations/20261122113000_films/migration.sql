-- Films that come in and are made playable, films that lie elsewhere, subtitles, transcripts made of captions, and who agreed to them.

ALTER TABLE "media" ADD COLUMN "frames" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "media" ADD CONSTRAINT "only a film has frames" CHECK ("frames" = 0 OR ("kind" = 'video' AND "frames" BETWEEN 1 AND 9));

CREATE TYPE "transcoding_state" AS ENUM ('waiting', 'running', 'done', 'failed');
CREATE TABLE "transcodings" (
    "media_id" TEXT NOT NULL,
    "state" "transcoding_state" NOT NULL DEFAULT 'waiting',
    "progress" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "transcodings_pkey" PRIMARY KEY ("media_id"),
    CONSTRAINT "progress is a percentage" CHECK ("progress" BETWEEN 0 AND 100),
    CONSTRAINT "what failed says why" CHECK (("state" = 'failed') = ("problem" IS NOT NULL))
);
ALTER TABLE "transcodings" ADD CONSTRAINT "transcodings_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TYPE "video_provider" AS ENUM ('youtube', 'vimeo');
ALTER TABLE "videos" ALTER COLUMN "file_id" DROP NOT NULL;
ALTER TABLE "videos" ADD COLUMN "provider" "video_provider";
ALTER TABLE "videos" ADD COLUMN "external_id" TEXT;
ALTER TABLE "videos" ADD COLUMN "agreed_at" TIMESTAMPTZ(3);
ALTER TABLE "videos" ADD COLUMN "agreed_by_id" TEXT;
ALTER TABLE "videos" ADD COLUMN "agreed_how" TEXT NOT NULL DEFAULT '';
ALTER TABLE "videos" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "videos" ADD CONSTRAINT "a film lies here or elsewhere" CHECK ("file_id" IS NULL OR "provider" IS NULL);
-- It becomes part of an address that a browser opens.
ALTER TABLE "videos" ADD CONSTRAINT "what lies elsewhere has a name there" CHECK (
    ("provider" IS NULL AND "external_id" IS NULL)
    OR ("provider" = 'youtube' AND "external_id" ~ '^[A-Za-z0-9_-]{11}$')
    OR ("provider" = 'vimeo' AND "external_id" ~ '^[0-9]{1,12}(:[0-9a-f]{6,20})?$')
);
CREATE INDEX "videos_agreed_by_id_idx" ON "videos"("agreed_by_id");
ALTER TABLE "videos" ADD CONSTRAINT "videos_agreed_by_id_fkey" FOREIGN KEY ("agreed_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
-- What is public was agreed to before anybody wrote it down.
UPDATE "videos" SET "agreed_at" = "published_at" FROM "stories" WHERE "stories"."id" = "story_id" AND "state" IN ('published', 'taken_down');

CREATE TABLE "video_subtitles" (
    "story_id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "media_id" TEXT NOT NULL,

    CONSTRAINT "video_subtitles_pkey" PRIMARY KEY ("story_id", "language"),
    CONSTRAINT "a language has two letters" CHECK ("language" ~ '^[a-z]{2}$')
);
CREATE INDEX "video_subtitles_media_id_idx" ON "video_subtitles"("media_id");
ALTER TABLE "video_subtitles" ADD CONSTRAINT "video_subtitles_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "videos"("story_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "video_subtitles" ADD CONSTRAINT "video_subtitles_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "transcript_turns" ALTER COLUMN "person_id" DROP NOT NULL;
ALTER TABLE "transcript_turns" ADD COLUMN "speaker" TEXT NOT NULL DEFAULT '';
ALTER TABLE "transcript_turns" ADD COLUMN "sentences" JSONB NOT NULL DEFAULT '[]';
UPDATE "transcript_turns" SET "speaker" = "name" FROM "people" WHERE "people"."id" = "person_id";
