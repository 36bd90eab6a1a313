-- What is asked and said about a passage of a story's text, beside the text: nothing of it can come onto a page with the document.

CREATE TABLE "story_remarks" (
    "id" TEXT NOT NULL,
    "story_id" TEXT NOT NULL,
    "user_id" TEXT,
    "quote" TEXT NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_id" TEXT,

    CONSTRAINT "story_remarks_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "a remark says something, within bounds" CHECK (char_length("text") BETWEEN 1 AND 2000),
    CONSTRAINT "a passage has bounds" CHECK (
      char_length("quote") <= 1000 AND char_length("exact") <= 1000 AND char_length("prefix") <= 40 AND char_length("suffix") <= 40 AND "start" >= 0
    ),
    CONSTRAINT "a remark about no passage has no place" CHECK (("quote" = '') = ("exact" = '')),
    CONSTRAINT "who resolved a remark did so at a time" CHECK ("resolved_by_id" IS NULL OR "resolved_at" IS NOT NULL)
);
CREATE INDEX "story_remarks_story_id_resolved_at_idx" ON "story_remarks"("story_id", "resolved_at");
CREATE INDEX "story_remarks_user_id_idx" ON "story_remarks"("user_id");
CREATE INDEX "story_remarks_resolved_by_id_idx" ON "story_remarks"("resolved_by_id");
ALTER TABLE "story_remarks" ADD CONSTRAINT "story_remarks_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "story_remarks" ADD CONSTRAINT "story_remarks_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "story_remarks" ADD CONSTRAINT "story_remarks_resolved_by_id_fkey" FOREIGN KEY ("resolved_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "remark_answers" (
    "id" TEXT NOT NULL,
    "remark_id" TEXT NOT NULL,
    "user_id" TEXT,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "remark_answers_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "an answer says something, within bounds" CHECK (char_length("text") BETWEEN 1 AND 2000)
);
CREATE INDEX "remark_answers_remark_id_at_idx" ON "remark_answers"("remark_id", "at");
CREATE INDEX "remark_answers_user_id_idx" ON "remark_answers"("user_id");
ALTER TABLE "remark_answers" ADD CONSTRAINT "remark_answers_remark_id_fkey" FOREIGN KEY ("remark_id") REFERENCES "story_remarks"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "remark_answers" ADD CONSTRAINT "remark_answers_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
