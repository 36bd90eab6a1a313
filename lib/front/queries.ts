// The composition of the front page, for readers and for the desk.
import type { Locale } from "#prisma/generated/enums";
import { type Account, isEditor } from "../accounts/guard.ts";
import { db } from "../db.ts";
import { newestStories, publishedAmong } from "../stories/queries.ts";
import { blocksInOrder, topPlaces } from "./front.ts";

const byPosition = [{ position: "asc" as const }, { storyId: "asc" as const }];

/** The public stories that are pinned on top, in their order. */
export async function pinnedStories(locale: Locale) {
  const pins = await db.frontPin.findMany({ where: { locale }, orderBy: byPosition, take: topPlaces, select: { storyId: true } });
  if (pins.length === 0) return [];
  const stories = new Map(
    (
      await publishedAmong(
        pins.map(({ storyId }) => storyId),
        locale,
      )
    ).map((story) => [story.id, story]),
  );
  return pins.flatMap(({ storyId }) => stories.get(storyId) ?? []);
}

/** The blocks below, in their order. */
export async function frontBlocks(locale: Locale) {
  return blocksInOrder(await db.frontBlockPlace.findMany({ where: { locale }, select: { block: true, position: true, shown: true } }));
}

/** What an editor composes; null when it is not the account's to do. */
export async function frontComposition(locale: Locale, account: Account) {
  if (!isEditor(account)) return null;
  const [pinned, blocks] = await Promise.all([pinnedStories(locale), frontBlocks(locale)]);
  const without = pinned.map(({ id }) => id);
  const written = await newestStories(locale, { section: "articles", take: topPlaces, without });
  const following = written.slice(0, Math.max(0, topPlaces - pinned.length));
  const others = await newestStories(locale, { take: 30, without: [...without, ...following.map(({ id }) => id)] });
  return { pinned, following, others, blocks };
}
export type FrontComposition = NonNullable<Awaited<ReturnType<typeof frontComposition>>>;
