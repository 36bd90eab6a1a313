-- Links by which people without an account see how a story would look.

CREATE TABLE "preview_links" (
    "id" TEXT NOT NULL,
    "story_id" TEXT NOT NULL,
    "token_digest" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "preview_links_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "a preview ends within a month" CHECK ("expires_at" > "created_at" AND "expires_at" <= "created_at" + interval '31 days')
);
CREATE UNIQUE INDEX "preview_links_token_digest_key" ON "preview_links"("token_digest");
CREATE INDEX "preview_links_story_id_idx" ON "preview_links"("story_id");
CREATE INDEX "preview_links_created_by_id_idx" ON "preview_links"("created_by_id");
CREATE INDEX "preview_links_expires_at_idx" ON "preview_links"("expires_at");
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
