-- What was saved of a story, by whom and when.

CREATE TABLE "story_revisions" (
    "story_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "user_id" TEXT,
    "locale" "locale" NOT NULL,
    "form" "story_form" NOT NULL,
    "label" "story_label" NOT NULL,
    "kicker" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL,
    "body_source" TEXT NOT NULL,
    "tags" TEXT[],
    "author_id" TEXT,
    "organisation_id" TEXT,
    "restored_from" INTEGER,
    "reached" "story_state",
    "begun_at" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "story_revisions_pkey" PRIMARY KEY ("story_id", "number"),
    CONSTRAINT "revisions are counted from 1" CHECK ("number" > 0),
    CONSTRAINT "only what is older is restored" CHECK ("restored_from" < "number"),
    CONSTRAINT "a revision ends after it began" CHECK ("begun_at" <= "at")
);
CREATE INDEX "story_revisions_user_id_idx" ON "story_revisions"("user_id");
CREATE INDEX "story_revisions_author_id_idx" ON "story_revisions"("author_id");
CREATE INDEX "story_revisions_organisation_id_idx" ON "story_revisions"("organisation_id");
CREATE INDEX "story_revisions_at_idx" ON "story_revisions"("at");
ALTER TABLE "story_revisions" ADD CONSTRAINT "story_revisions_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "story_revisions" ADD CONSTRAINT "story_revisions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "story_revisions" ADD CONSTRAINT "story_revisions_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "story_revisions" ADD CONSTRAINT "story_revisions_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;
