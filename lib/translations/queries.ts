// The same story in the other language.
import type { Locale } from "#prisma/generated/enums";
import { db } from "../db.ts";
import { keptAnswer } from "../page-cache/answers.ts";
import { expiresAt, madeOf } from "../page-cache/tags.ts";
import { named } from "../stories/selection.ts";

type Translated = { id: string; locale: Locale; translationGroup: string | null };

const find = keptAnswer(
  async ({ id, locale, translationGroup }: Translated) => {
    const where = { translationGroup, id: { not: id }, locale: { not: locale } };
    return db.story.findFirst({
      where,
      select: { ...named, id: true, state: true, publishedAt: true },
      orderBy: { id: "asc" },
    });
  },
  {
    key: ({ id, translationGroup }) => `${id} ${translationGroup}`,
    tags: (other, { id }) => [`story:${id}`, ...(other ? [`story:${other.id}` as const] : [])],
  },
);

/** The public translation of a story. The page that asks is made of it also while it is not public: it says so the moment it is. */
export async function publicTranslation(story: Translated, now = new Date()) {
  if (!story.translationGroup) return undefined;
  const other = await find(story);
  if (!other) return undefined;
  madeOf(`story:${other.id}`);
  const { id: _, state, publishedAt, ...about } = other;
  if (state !== "published" || !publishedAt) return undefined;
  if (publishedAt <= now) return { ...about, publishedAt };
  expiresAt(publishedAt);
  return undefined;
}
export type Translation = NonNullable<Awaited<ReturnType<typeof publicTranslation>>>;
