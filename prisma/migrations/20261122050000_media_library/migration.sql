-- The media library: whose a picture is and for how long, which part of it counts, and where it is shown.

ALTER TABLE "media"
  ADD COLUMN "master" TEXT,
  ADD COLUMN "avif_widths" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
  ADD COLUMN "original_name" TEXT,
  ADD COLUMN "licence" TEXT,
  ADD COLUMN "licence_ends_on" DATE,
  ADD COLUMN "licence_told_at" TIMESTAMPTZ(3),
  ADD COLUMN "focus_x" INTEGER NOT NULL DEFAULT 50,
  ADD COLUMN "focus_y" INTEGER NOT NULL DEFAULT 50,
  ADD COLUMN "crop_left" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "crop_top" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "crop_right" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "crop_bottom" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
UPDATE "media" SET "updated_at" = "created_at";

ALTER TABLE "media"
  ADD CONSTRAINT "a master lies in the media folder itself" CHECK ("master" ~ '^[a-z0-9-]+\.[a-z0-9]+$'),
  ADD CONSTRAINT "a master is no file for readers" CHECK ("master" <> "file"),
  ADD CONSTRAINT "the focal point lies in the picture" CHECK ("focus_x" BETWEEN 0 AND 100 AND "focus_y" BETWEEN 0 AND 100),
  ADD CONSTRAINT "something is left of a picture" CHECK (
    least("crop_left", "crop_top", "crop_right", "crop_bottom") >= 0
    AND "crop_left" + "crop_right" <= 90 AND "crop_top" + "crop_bottom" <= 90
  );

CREATE TABLE "story_media" (
    "story_id" TEXT NOT NULL,
    "media_id" TEXT NOT NULL,

    CONSTRAINT "story_media_pkey" PRIMARY KEY ("story_id", "media_id")
);
ALTER TABLE "story_media" ADD CONSTRAINT "story_media_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "story_media" ADD CONSTRAINT "story_media_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is shown somewhere is not deleted.
ALTER TABLE "stories" DROP CONSTRAINT "stories_picture_id_fkey";
ALTER TABLE "stories" ADD CONSTRAINT "stories_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "people" DROP CONSTRAINT "people_portrait_id_fkey";
ALTER TABLE "people" ADD CONSTRAINT "people_portrait_id_fkey" FOREIGN KEY ("portrait_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "videos" DROP CONSTRAINT "videos_poster_id_fkey";
ALTER TABLE "videos" ADD CONSTRAINT "videos_poster_id_fkey" FOREIGN KEY ("poster_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "videos" DROP CONSTRAINT "videos_captions_id_fkey";
ALTER TABLE "videos" ADD CONSTRAINT "videos_captions_id_fkey" FOREIGN KEY ("captions_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE UNIQUE INDEX "media_master_key" ON "media"("master");
CREATE INDEX "media_created_by_id_idx" ON "media"("created_by_id");
CREATE INDEX "media_licence_ends_on_idx" ON "media"("licence_ends_on");
CREATE INDEX "story_media_media_id_idx" ON "story_media"("media_id");
CREATE INDEX "stories_picture_id_idx" ON "stories"("picture_id");
CREATE INDEX "people_portrait_id_idx" ON "people"("portrait_id");
CREATE INDEX "videos_file_id_idx" ON "videos"("file_id");
CREATE INDEX "videos_poster_id_idx" ON "videos"("poster_id");
CREATE INDEX "videos_captions_id_idx" ON "videos"("captions_id");
