-- The text of a story is a document. What was written as Markdown is a document of version 0: it is read as one, and becomes one when it is saved.

ALTER TABLE "stories" ADD COLUMN "body" JSONB NOT NULL DEFAULT '{"type": "doc", "content": [], "version": 1}';
UPDATE "stories" SET "body" = jsonb_build_object('version', 0, 'markdown', "body_source");
ALTER TABLE "stories" DROP COLUMN "body_source";

ALTER TABLE "story_revisions" ADD COLUMN "body" JSONB;
UPDATE "story_revisions" SET "body" = jsonb_build_object('version', 0, 'markdown', "body_source");
ALTER TABLE "story_revisions" ALTER COLUMN "body" SET NOT NULL, DROP COLUMN "body_source";

ALTER TABLE "stories" ADD CONSTRAINT "a text has a version" CHECK (jsonb_typeof("body" -> 'version') = 'number');
ALTER TABLE "story_revisions" ADD CONSTRAINT "a text has a version" CHECK (jsonb_typeof("body" -> 'version') = 'number');
