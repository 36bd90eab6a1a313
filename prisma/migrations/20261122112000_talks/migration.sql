-- Who speaks in a written talk. What they say stands in its text, turn by turn.

CREATE TABLE "talk_speakers" (
    "id" TEXT NOT NULL,
    "story_id" TEXT NOT NULL,
    "kind" "story_kind" NOT NULL DEFAULT 'talk',
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT '',
    "employer" TEXT NOT NULL DEFAULT '',
    "person_id" TEXT,
    "credit_role" "credit_role" NOT NULL DEFAULT 'guest',
    "organisation_id" TEXT,
    "approved_on" DATE,
    "approved_how" TEXT NOT NULL DEFAULT '',
    "approved_digest" TEXT,
    "recorded_at" TIMESTAMPTZ(3),
    "recorded_by_id" TEXT,

    CONSTRAINT "talk_speakers_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "only talks have speakers" CHECK ("kind" = 'talk'),
    CONSTRAINT "a speaker has a name" CHECK ("label" <> '' AND "name" <> ''),
    CONSTRAINT "a person or an organisation speaks" CHECK (("person_id" IS NULL) <> ("organisation_id" IS NULL)),
    CONSTRAINT "who speaks is a guest" CHECK ("credit_role" = 'guest'),
    CONSTRAINT "a talk has at most twenty speakers" CHECK ("position" BETWEEN 0 AND 19),
    CONSTRAINT "an approval is of certain words and written down" CHECK (("approved_on" IS NULL) = ("approved_digest" IS NULL) AND ("approved_on" IS NULL) = ("recorded_at" IS NULL))
);
CREATE UNIQUE INDEX "talk_speakers_story_id_position_key" ON "talk_speakers"("story_id", "position");
CREATE UNIQUE INDEX "talk_speakers_story_id_person_id_key" ON "talk_speakers"("story_id", "person_id");
-- Two who are called the same could not be told apart.
CREATE UNIQUE INDEX "talk_speakers_label_key" ON "talk_speakers"("story_id", lower("label"));
CREATE INDEX "talk_speakers_story_id_kind_idx" ON "talk_speakers"("story_id", "kind");
CREATE INDEX "talk_speakers_story_id_person_id_credit_role_idx" ON "talk_speakers"("story_id", "person_id", "credit_role");
CREATE INDEX "talk_speakers_organisation_id_idx" ON "talk_speakers"("organisation_id");
CREATE INDEX "talk_speakers_recorded_by_id_idx" ON "talk_speakers"("recorded_by_id");
ALTER TABLE "talk_speakers" ADD CONSTRAINT "talk_speakers_story_id_kind_fkey" FOREIGN KEY ("story_id", "kind") REFERENCES "stories"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;
-- A person who speaks is credited: by that row people, their pages and their portraits know of it.
ALTER TABLE "talk_speakers" ADD CONSTRAINT "talk_speakers_story_id_person_id_credit_role_fkey" FOREIGN KEY ("story_id", "person_id", "credit_role") REFERENCES "credits"("story_id", "person_id", "role") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "talk_speakers" ADD CONSTRAINT "talk_speakers_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "talk_speakers" ADD CONSTRAINT "talk_speakers_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
