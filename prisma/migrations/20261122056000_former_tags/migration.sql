-- Every address that a keyword once had: it answers for ever, with a redirect to what the keyword is now.

CREATE TABLE "former_tags" (
    "slug" TEXT NOT NULL,
    "tag_id" TEXT,

    CONSTRAINT "former_tags_pkey" PRIMARY KEY ("slug")
);
CREATE INDEX "former_tags_tag_id_idx" ON "former_tags"("tag_id");
ALTER TABLE "former_tags" ADD CONSTRAINT "former_tags_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tags"("id") ON DELETE SET NULL ON UPDATE CASCADE;
