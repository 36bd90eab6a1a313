-- CreateEnum
CREATE TYPE "role" AS ENUM ('reader', 'guest_author', 'author', 'editor', 'moderator', 'administrator');

-- CreateEnum
CREATE TYPE "media_kind" AS ENUM ('image', 'video', 'captions');

-- CreateEnum
CREATE TYPE "locale" AS ENUM ('de', 'en');

-- CreateEnum
CREATE TYPE "story_kind" AS ENUM ('article', 'video', 'talk', 'survey', 'study', 'topic');

-- CreateEnum
CREATE TYPE "story_form" AS ENUM ('report', 'column', 'opinion', 'editorial', 'guest', 'interview');

-- CreateEnum
CREATE TYPE "story_state" AS ENUM ('draft', 'submitted', 'published', 'taken_down');

-- CreateEnum
CREATE TYPE "story_label" AS ENUM ('none', 'advertising', 'ai_assisted');

-- CreateEnum
CREATE TYPE "credit_role" AS ENUM ('author', 'host', 'guest', 'camera');

-- CreateEnum
CREATE TYPE "comment_state" AS ENUM ('screening', 'approved', 'held', 'spam', 'rejected', 'withdrawn');

-- CreateEnum
CREATE TYPE "verdict" AS ENUM ('publish', 'hold', 'spam', 'wait');

-- CreateEnum
CREATE TYPE "actor" AS ENUM ('filter', 'person', 'sender', 'house');

-- CreateEnum
CREATE TYPE "notice_reason" AS ENUM ('illegal', 'insult', 'advertising', 'personal_data', 'off_topic', 'other');

-- CreateEnum
CREATE TYPE "notice_state" AS ENUM ('open', 'upheld', 'dismissed');

-- CreateEnum
CREATE TYPE "word_weight" AS ENUM ('suspect', 'blocked');

-- CreateTable
CREATE TABLE "users" (
    "id" TEXT NOT NULL,
    "name" TEXT,
    "email" TEXT NOT NULL,
    "email_verified" TIMESTAMPTZ(3),
    "image" TEXT,
    "role" "role" NOT NULL DEFAULT 'reader',
    "person_id" TEXT,
    "wants_waiting_mail" BOOLEAN NOT NULL DEFAULT false,
    "waiting_mail_sent_at" TIMESTAMPTZ(3),
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "provider_account_id" TEXT NOT NULL,
    "refresh_token" TEXT,
    "access_token" TEXT,
    "expires_at" INTEGER,
    "token_type" TEXT,
    "scope" TEXT,
    "id_token" TEXT,
    "session_state" TEXT,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" TEXT NOT NULL,
    "session_token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_links" (
    "token_digest" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_links_pkey" PRIMARY KEY ("token_digest")
);

-- CreateTable
CREATE TABLE "organisations" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "street" TEXT,
    "postcode" TEXT,
    "city" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "website" TEXT,
    "call_text" TEXT,
    "call_address" TEXT,
    "is_publisher" BOOLEAN NOT NULL DEFAULT false,
    "sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "organisations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "people" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT,
    "bio" TEXT,
    "portrait_id" TEXT,
    "organisation_id" TEXT,
    "sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tags" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "tags_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media" (
    "id" TEXT NOT NULL,
    "kind" "media_kind" NOT NULL,
    "file" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "duration_seconds" DOUBLE PRECISION,
    "widths" INTEGER[],
    "alt" TEXT,
    "caption" TEXT,
    "credit" TEXT,
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stories" (
    "id" TEXT NOT NULL,
    "kind" "story_kind" NOT NULL,
    "form" "story_form" NOT NULL,
    "locale" "locale" NOT NULL DEFAULT 'de',
    "state" "story_state" NOT NULL DEFAULT 'draft',
    "slug" TEXT NOT NULL,
    "kicker" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL DEFAULT '',
    "standfirst" TEXT NOT NULL DEFAULT '',
    "body_source" TEXT NOT NULL DEFAULT '',
    "body_html" TEXT NOT NULL DEFAULT '',
    "reading_minutes" INTEGER NOT NULL DEFAULT 1,
    "label" "story_label" NOT NULL DEFAULT 'none',
    "picture_id" TEXT,
    "organisation_id" TEXT,
    "created_by_id" TEXT,
    "comments_open" BOOLEAN NOT NULL DEFAULT true,
    "comment_count" INTEGER NOT NULL DEFAULT 0,
    "last_comment_number" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),
    "taken_down_at" TIMESTAMPTZ(3),
    "sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "stories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credits" (
    "story_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "role" "credit_role" NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "credits_pkey" PRIMARY KEY ("story_id","person_id","role")
);

-- CreateTable
CREATE TABLE "story_tags" (
    "story_id" TEXT NOT NULL,
    "tag_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "story_tags_pkey" PRIMARY KEY ("story_id","tag_id")
);

-- CreateTable
CREATE TABLE "videos" (
    "story_id" TEXT NOT NULL,
    "kind" "story_kind" NOT NULL DEFAULT 'video',
    "file_id" TEXT NOT NULL,
    "poster_id" TEXT,
    "captions_id" TEXT,

    CONSTRAINT "videos_pkey" PRIMARY KEY ("story_id")
);

-- CreateTable
CREATE TABLE "video_chapters" (
    "story_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "start_seconds" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "video_chapters_pkey" PRIMARY KEY ("story_id","position")
);

-- CreateTable
CREATE TABLE "transcript_turns" (
    "story_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "person_id" TEXT NOT NULL,
    "start_seconds" DOUBLE PRECISION NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "transcript_turns_pkey" PRIMARY KEY ("story_id","position")
);

-- CreateTable
CREATE TABLE "story_transitions" (
    "id" TEXT NOT NULL,
    "story_id" TEXT NOT NULL,
    "from_state" "story_state" NOT NULL,
    "to_state" "story_state" NOT NULL,
    "user_id" TEXT,
    "message" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_transitions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "corrections" (
    "id" TEXT NOT NULL,
    "story_id" TEXT NOT NULL,
    "user_id" TEXT,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "corrections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story_addresses" (
    "locale" "locale" NOT NULL,
    "kind" "story_kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "story_id" TEXT,

    CONSTRAINT "story_addresses_pkey" PRIMARY KEY ("locale","kind","slug")
);

-- CreateTable
CREATE TABLE "comments" (
    "id" TEXT NOT NULL,
    "story_id" TEXT NOT NULL,
    "parent_id" TEXT,
    "path" TEXT COLLATE "C" NOT NULL,
    "depth" INTEGER NOT NULL,
    "state" "comment_state" NOT NULL DEFAULT 'screening',
    "version" INTEGER NOT NULL DEFAULT 1,
    "number" INTEGER,
    "shown" BOOLEAN NOT NULL DEFAULT false,
    "author_name" TEXT NOT NULL,
    "author_email" TEXT,
    "author_url" TEXT,
    "person_id" TEXT,
    "source" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "receipt_digest" TEXT NOT NULL,
    "repeat_digest" TEXT NOT NULL,
    "text_digest" TEXT NOT NULL,
    "address_digest" TEXT,
    "sender_digest" TEXT,
    "posted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),
    "state_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "appealed_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "comments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "screenings" (
    "id" TEXT NOT NULL,
    "comment_id" TEXT NOT NULL,
    "verdict" "verdict" NOT NULL,
    "probability" DOUBLE PRECISION NOT NULL,
    "hold_at" DOUBLE PRECISION NOT NULL,
    "spam_at" DOUBLE PRECISION NOT NULL,
    "waiting_for" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "screenings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "findings" (
    "screening_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "check" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "weight" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "findings_pkey" PRIMARY KEY ("screening_id","position")
);

-- CreateTable
CREATE TABLE "decisions" (
    "id" TEXT NOT NULL,
    "comment_id" TEXT NOT NULL,
    "from_state" "comment_state" NOT NULL,
    "to_state" "comment_state" NOT NULL,
    "actor" "actor" NOT NULL,
    "user_id" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "undoes_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "akismet_records" (
    "comment_id" TEXT NOT NULL,
    "payload" JSONB,
    "answer" TEXT NOT NULL DEFAULT 'waiting',
    "guid" TEXT,
    "alert" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "akismet_records_pkey" PRIMARY KEY ("comment_id")
);

-- CreateTable
CREATE TABLE "notices" (
    "id" TEXT NOT NULL,
    "comment_id" TEXT NOT NULL,
    "reason" "notice_reason" NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "email" TEXT,
    "state" "notice_state" NOT NULL DEFAULT 'open',
    "receipt_digest" TEXT NOT NULL,
    "address_digest" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" TEXT,
    "decision_note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "notices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "drafts" (
    "key" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "story_id" TEXT,
    "fields" JSONB NOT NULL,
    "problems" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "drafts_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "filter_words" (
    "word" TEXT NOT NULL,
    "weight" "word_weight" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "filter_words_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "site_settings" (
    "id" TEXT NOT NULL,
    "comments_open" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "site_settings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE UNLOGGED TABLE "rate_counts" (
    "key" TEXT NOT NULL,
    "window_at" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "rate_counts_pkey" PRIMARY KEY ("key","window_at")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "users_person_id_key" ON "users"("person_id");

-- CreateIndex
CREATE INDEX "accounts_user_id_idx" ON "accounts"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_provider_provider_account_id_key" ON "accounts"("provider", "provider_account_id");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_session_token_key" ON "sessions"("session_token");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "sessions_expires_idx" ON "sessions"("expires");

-- CreateIndex
CREATE INDEX "sign_in_links_expires_at_idx" ON "sign_in_links"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "organisations_slug_key" ON "organisations"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "people_slug_key" ON "people"("slug");

-- CreateIndex
CREATE INDEX "people_organisation_id_idx" ON "people"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "tags_slug_key" ON "tags"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "media_file_key" ON "media"("file");

-- CreateIndex
CREATE INDEX "stories_locale_state_published_at_id_idx" ON "stories"("locale", "state", "published_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "stories_created_by_id_idx" ON "stories"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "stories_id_kind_key" ON "stories"("id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "stories_locale_kind_slug_key" ON "stories"("locale", "kind", "slug");

-- CreateIndex
CREATE INDEX "credits_person_id_idx" ON "credits"("person_id");

-- CreateIndex
CREATE INDEX "story_tags_tag_id_idx" ON "story_tags"("tag_id");

-- CreateIndex
CREATE UNIQUE INDEX "videos_story_id_kind_key" ON "videos"("story_id", "kind");

-- CreateIndex
CREATE INDEX "story_transitions_story_id_idx" ON "story_transitions"("story_id");

-- CreateIndex
CREATE INDEX "corrections_story_id_idx" ON "corrections"("story_id");

-- CreateIndex
CREATE INDEX "story_addresses_story_id_idx" ON "story_addresses"("story_id");

-- CreateIndex
CREATE UNIQUE INDEX "comments_receipt_digest_key" ON "comments"("receipt_digest");

-- CreateIndex
CREATE INDEX "comments_parent_id_idx" ON "comments"("parent_id");

-- CreateIndex
CREATE INDEX "comments_state_state_at_id_idx" ON "comments"("state", "state_at", "id");

-- CreateIndex
CREATE INDEX "comments_address_digest_posted_at_idx" ON "comments"("address_digest", "posted_at");

-- CreateIndex
CREATE INDEX "comments_sender_digest_posted_at_idx" ON "comments"("sender_digest", "posted_at");

-- CreateIndex
CREATE INDEX "comments_text_digest_posted_at_idx" ON "comments"("text_digest", "posted_at");

-- CreateIndex
CREATE INDEX "comments_repeat_digest_posted_at_idx" ON "comments"("repeat_digest", "posted_at");

-- CreateIndex
CREATE INDEX "comments_person_id_idx" ON "comments"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "comments_id_story_id_key" ON "comments"("id", "story_id");

-- CreateIndex
CREATE UNIQUE INDEX "comments_story_id_path_key" ON "comments"("story_id", "path");

-- CreateIndex
CREATE UNIQUE INDEX "comments_story_id_number_key" ON "comments"("story_id", "number");

-- CreateIndex
CREATE INDEX "screenings_comment_id_at_idx" ON "screenings"("comment_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "decisions_undoes_id_key" ON "decisions"("undoes_id");

-- CreateIndex
CREATE INDEX "decisions_comment_id_at_idx" ON "decisions"("comment_id", "at");

-- CreateIndex
CREATE INDEX "decisions_user_id_at_idx" ON "decisions"("user_id", "at");

-- CreateIndex
CREATE INDEX "akismet_records_created_at_idx" ON "akismet_records"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "notices_receipt_digest_key" ON "notices"("receipt_digest");

-- CreateIndex
CREATE INDEX "notices_comment_id_idx" ON "notices"("comment_id");

-- CreateIndex
CREATE INDEX "notices_state_created_at_id_idx" ON "notices"("state", "created_at", "id");

-- CreateIndex
CREATE INDEX "drafts_created_at_idx" ON "drafts"("created_at");

-- CreateIndex
CREATE INDEX "rate_counts_window_at_idx" ON "rate_counts"("window_at");

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "people" ADD CONSTRAINT "people_portrait_id_fkey" FOREIGN KEY ("portrait_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "people" ADD CONSTRAINT "people_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stories" ADD CONSTRAINT "stories_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stories" ADD CONSTRAINT "stories_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stories" ADD CONSTRAINT "stories_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credits" ADD CONSTRAINT "credits_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credits" ADD CONSTRAINT "credits_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_tags" ADD CONSTRAINT "story_tags_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_tags" ADD CONSTRAINT "story_tags_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tags"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "videos" ADD CONSTRAINT "videos_story_id_kind_fkey" FOREIGN KEY ("story_id", "kind") REFERENCES "stories"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "videos" ADD CONSTRAINT "videos_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "videos" ADD CONSTRAINT "videos_poster_id_fkey" FOREIGN KEY ("poster_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "videos" ADD CONSTRAINT "videos_captions_id_fkey" FOREIGN KEY ("captions_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "video_chapters" ADD CONSTRAINT "video_chapters_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "videos"("story_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transcript_turns" ADD CONSTRAINT "transcript_turns_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "videos"("story_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transcript_turns" ADD CONSTRAINT "transcript_turns_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_transitions" ADD CONSTRAINT "story_transitions_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_transitions" ADD CONSTRAINT "story_transitions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_addresses" ADD CONSTRAINT "story_addresses_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_id_story_id_fkey" FOREIGN KEY ("parent_id", "story_id") REFERENCES "comments"("id", "story_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "screenings" ADD CONSTRAINT "screenings_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "findings" ADD CONSTRAINT "findings_screening_id_fkey" FOREIGN KEY ("screening_id") REFERENCES "screenings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_undoes_id_fkey" FOREIGN KEY ("undoes_id") REFERENCES "decisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "akismet_records" ADD CONSTRAINT "akismet_records_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

