-- Studies: who found what, how, and with which figures. A PDF of one is a file of the library like any other.

ALTER TYPE "media_kind" ADD VALUE 'document';
CREATE TYPE "chart_kind" AS ENUM ('lying', 'standing');

CREATE TABLE "studies" (
    "story_id" TEXT NOT NULL,
    "kind" "story_kind" NOT NULL DEFAULT 'study',
    "authors" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "institute" TEXT NOT NULL DEFAULT '',
    "client" TEXT NOT NULL DEFAULT '',
    "year" INTEGER,
    "method" TEXT NOT NULL DEFAULT '',
    "cases" INTEGER,
    "field_from" DATE,
    "field_to" DATE,
    "doi" TEXT NOT NULL DEFAULT '',
    "licence" TEXT NOT NULL DEFAULT '',
    "file_id" TEXT,
    "pages" INTEGER,

    CONSTRAINT "studies_pkey" PRIMARY KEY ("story_id"),
    CONSTRAINT "only studies have a record" CHECK ("kind" = 'study'),
    CONSTRAINT "cases are counted" CHECK ("cases" > 0),
    CONSTRAINT "the field has a beginning and an end" CHECK ("field_to" >= "field_from"),
    CONSTRAINT "a file has pages" CHECK (("file_id" IS NULL) = ("pages" IS NULL) AND "pages" > 0)
);
CREATE UNIQUE INDEX "studies_story_id_kind_key" ON "studies"("story_id", "kind");
CREATE INDEX "studies_file_id_idx" ON "studies"("file_id");
ALTER TABLE "studies" ADD CONSTRAINT "studies_story_id_kind_fkey" FOREIGN KEY ("story_id", "kind") REFERENCES "stories"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "studies" ADD CONSTRAINT "studies_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "study_findings" (
    "id" TEXT NOT NULL,
    "study_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "chart" "chart_kind" NOT NULL DEFAULT 'lying',
    "unit" TEXT NOT NULL DEFAULT '',
    "figures" JSONB NOT NULL,

    CONSTRAINT "study_findings_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "a finding says what was found" CHECK ("title" <> ''),
    CONSTRAINT "a study has at most forty findings" CHECK ("position" BETWEEN 0 AND 39)
);
CREATE UNIQUE INDEX "study_findings_study_id_position_key" ON "study_findings"("study_id", "position");
ALTER TABLE "study_findings" ADD CONSTRAINT "study_findings_study_id_fkey" FOREIGN KEY ("study_id") REFERENCES "studies"("story_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A study says everything by its record and its findings.
ALTER TABLE "stories" DROP CONSTRAINT "a published text is not empty";
ALTER TABLE "stories" ADD CONSTRAINT "a published text is not empty" CHECK ("state" <> 'published' OR "kind" IN ('video', 'topic', 'survey', 'study') OR "body_html" <> '');
