-- How the front page of a language is composed: what is pinned on top, and which blocks follow in which order.

CREATE TYPE "front_block" AS ENUM ('stage', 'latest', 'opinion', 'tags');

CREATE TABLE "front_pins" (
    "locale" "locale" NOT NULL,
    "story_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "front_pins_pkey" PRIMARY KEY ("locale", "story_id")
);
CREATE INDEX "front_pins_story_id_idx" ON "front_pins"("story_id");
ALTER TABLE "front_pins" ADD CONSTRAINT "front_pins_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "front_blocks" (
    "locale" "locale" NOT NULL,
    "block" "front_block" NOT NULL,
    "position" INTEGER NOT NULL,
    "shown" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "front_blocks_pkey" PRIMARY KEY ("locale", "block")
);
