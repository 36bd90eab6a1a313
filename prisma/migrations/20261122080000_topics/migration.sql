-- Topics order other stories as chapters, series run through them, and stories refer to each other.

CREATE TABLE "series" (
    "id" TEXT NOT NULL,
    "locale" "locale" NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "series_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "a series has a name" CHECK ("name" <> ''),
    CONSTRAINT "the slug of a series is an address" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
CREATE UNIQUE INDEX "series_locale_slug_key" ON "series"("locale", "slug");

CREATE TABLE "former_series" (
    "locale" "locale" NOT NULL,
    "slug" TEXT NOT NULL,
    "series_id" TEXT NOT NULL,

    CONSTRAINT "former_series_pkey" PRIMARY KEY ("locale", "slug")
);
CREATE INDEX "former_series_series_id_idx" ON "former_series"("series_id");
ALTER TABLE "former_series" ADD CONSTRAINT "former_series_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "stories" ADD COLUMN "series_id" TEXT;
CREATE INDEX "stories_series_id_idx" ON "stories"("series_id");
ALTER TABLE "stories" ADD CONSTRAINT "stories_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Only a topic has chapters, and a topic is never a chapter: so there is no circle. An order has no two at one place.
CREATE TABLE "chapters" (
    "topic_id" TEXT NOT NULL,
    "topic_kind" "story_kind" NOT NULL DEFAULT 'topic',
    "story_id" TEXT NOT NULL,
    "story_kind" "story_kind" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "chapters_pkey" PRIMARY KEY ("topic_id", "story_id"),
    CONSTRAINT "only topics have chapters and no topic is one" CHECK ("topic_kind" = 'topic' AND "story_kind" <> 'topic'),
    CONSTRAINT "a topic has at most sixty chapters" CHECK ("position" BETWEEN 0 AND 59)
);
CREATE UNIQUE INDEX "chapters_topic_id_position_key" ON "chapters"("topic_id", "position");
CREATE INDEX "chapters_story_id_idx" ON "chapters"("story_id");
ALTER TABLE "chapters" ADD CONSTRAINT "chapters_topic_id_topic_kind_fkey" FOREIGN KEY ("topic_id", "topic_kind") REFERENCES "stories"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "chapters" ADD CONSTRAINT "chapters_story_id_story_kind_fkey" FOREIGN KEY ("story_id", "story_kind") REFERENCES "stories"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "chapter_changes" (
    "id" TEXT NOT NULL,
    "topic_id" TEXT NOT NULL,
    "user_id" TEXT,
    "before" TEXT[],
    "after" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "chapter_changes_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "chapter_changes_topic_id_id_idx" ON "chapter_changes"("topic_id", "id");
CREATE INDEX "chapter_changes_user_id_idx" ON "chapter_changes"("user_id");
ALTER TABLE "chapter_changes" ADD CONSTRAINT "chapter_changes_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "chapter_changes" ADD CONSTRAINT "chapter_changes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A topic may say everything by its chapters.
ALTER TABLE "stories" DROP CONSTRAINT "a published text is not empty";
ALTER TABLE "stories" ADD CONSTRAINT "a published text is not empty" CHECK ("state" <> 'published' OR "kind" IN ('video', 'topic') OR "body_html" <> '');

CREATE TYPE "reference_role" AS ENUM ('cover', 'more');

CREATE TABLE "story_references" (
    "from_id" TEXT NOT NULL,
    "to_id" TEXT NOT NULL,
    "role" "reference_role" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "story_references_pkey" PRIMARY KEY ("from_id", "to_id"),
    CONSTRAINT "a reference leads elsewhere" CHECK ("from_id" <> "to_id")
);
CREATE INDEX "story_references_to_id_idx" ON "story_references"("to_id");
-- An edition has one cover story.
CREATE UNIQUE INDEX "story_references_cover_key" ON "story_references"("from_id") WHERE "role" = 'cover';
ALTER TABLE "story_references" ADD CONSTRAINT "story_references_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "story_references" ADD CONSTRAINT "story_references_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "editions" (
    "story_id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "appeared_on" DATE NOT NULL,

    CONSTRAINT "editions_pkey" PRIMARY KEY ("story_id"),
    CONSTRAINT "an edition has a number" CHECK ("number" <> '')
);
ALTER TABLE "editions" ADD CONSTRAINT "editions_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;
