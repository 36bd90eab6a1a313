-- Stories that say the same in different languages share a group; each language stands in it once.
ALTER TABLE "stories" ADD COLUMN "translation_group" TEXT;
CREATE UNIQUE INDEX "stories_translation_group_locale_key" ON "stories"("translation_group", "locale");
