// Composes the front page. Every change starts from what stands, so two who compose at once lose nothing.
import { isDeepStrictEqual } from "node:util";
import type { z } from "zod";
import type { FrontBlock, Locale } from "#prisma/generated/enums";
import { isEditor, type Writer } from "../accounts/guard.ts";
import type { Transaction } from "../db.ts";
import { change } from "../page-cache/change.ts";
import { keepStep } from "../steps/commands.ts";
import type { frontPlaces } from "../steps/step.ts";
import { blocksInOrder, inOrder, moved, topPlaces } from "./front.ts";

export type Composed = "composed" | "not-allowed" | "full" | "not-public" | "moved-on";

/** Pins a public story behind the others that are pinned. */
export const pinStory = (locale: Locale, storyId: string, editor: Writer) =>
  compose(locale, editor, async (tx) => {
    const story = await tx.story.findUnique({ where: { id: storyId, locale, state: "published" }, select: { id: true } });
    if (!story) return "not-public";
    const pins = await pinsOf(tx, locale);
    if (pins.includes(storyId)) return "composed";
    if (pins.length >= topPlaces) return "full";
    return placePins(tx, locale, [...pins, storyId]);
  });

export const unpinStory = (locale: Locale, storyId: string, editor: Writer) =>
  compose(locale, editor, async (tx) =>
    placePins(
      tx,
      locale,
      (await pinsOf(tx, locale)).filter((id) => id !== storyId),
    ),
  );

/** Moves what is pinned one place up or down. */
export const movePin = (locale: Locale, storyId: string, by: -1 | 1, editor: Writer) =>
  compose(locale, editor, async (tx) => placePins(tx, locale, moved(await pinsOf(tx, locale), storyId, by)));

/** Puts what is pinned into an order. */
export const orderPins = (locale: Locale, wanted: readonly string[], editor: Writer) =>
  compose(locale, editor, async (tx) => placePins(tx, locale, inOrder(await pinsOf(tx, locale), wanted)));

export const moveBlock = (locale: Locale, block: FrontBlock, by: -1 | 1, editor: Writer) =>
  compose(locale, editor, async (tx) => {
    const blocks = await blocksOf(tx, locale);
    const order = moved(
      blocks.map((each) => each.block),
      block,
      by,
    );
    return placeBlocks(
      tx,
      locale,
      order.map((each) => ({ block: each, shown: blocks.find((old) => old.block === each)?.shown ?? true })),
    );
  });

export const showBlock = (locale: Locale, block: FrontBlock, shown: boolean, editor: Writer) =>
  compose(locale, editor, async (tx) =>
    placeBlocks(
      tx,
      locale,
      (await blocksOf(tx, locale)).map((each) => (each.block === block ? { block, shown } : each)),
    ),
  );

/** Puts the front page back to how it stood, if it still stands as `after` says. What is public no more stays away. */
export const recompose = (locale: Locale, after: FrontPlaces, before: FrontPlaces, editor: Writer) =>
  compose(locale, editor, async (tx) => {
    if (!isDeepStrictEqual(await placesOf(tx, locale), after)) return "moved-on";
    const where = { id: { in: before.pins }, locale, state: "published" } as const;
    const shown = await tx.story.findMany({ where, select: { id: true } });
    await placePins(
      tx,
      locale,
      before.pins.filter((id) => shown.some((story) => story.id === id)),
    );
    return placeBlocks(tx, locale, before.blocks);
  });

async function compose(locale: Locale, editor: Writer, work: (tx: Transaction) => Promise<Composed>): Promise<Composed> {
  if (!isEditor(editor)) return "not-allowed";
  return change(async (tx, forget) => {
    await tx.$executeRaw`SELECT FROM site_settings FOR UPDATE`;
    const before = await placesOf(tx, locale);
    forget("front");
    const composed = await work(tx);
    const after = await placesOf(tx, locale);
    if (!isDeepStrictEqual(before, after)) await keepStep(tx, { kind: "front", locale, before, after }, editor);
    return composed;
  });
}

type FrontPlaces = z.infer<typeof frontPlaces>;

const placesOf = async (tx: Transaction, locale: Locale): Promise<FrontPlaces> => ({
  pins: await pinsOf(tx, locale),
  blocks: await blocksOf(tx, locale),
});

/** What is pinned and still public: the place of a story that was taken down is given to another. */
async function pinsOf(tx: Transaction, locale: Locale): Promise<string[]> {
  const rows = await tx.frontPin.findMany({
    where: { locale, story: { state: "published" } },
    orderBy: [{ position: "asc" }, { storyId: "asc" }],
    take: topPlaces,
    select: { storyId: true },
  });
  return rows.map(({ storyId }) => storyId);
}

async function placePins(tx: Transaction, locale: Locale, ids: readonly string[]): Promise<Composed> {
  await tx.frontPin.deleteMany({ where: { locale } });
  await tx.frontPin.createMany({ data: ids.map((storyId, position) => ({ locale, storyId, position })) });
  return "composed";
}

const blocksOf = async (tx: Transaction, locale: Locale) =>
  blocksInOrder(await tx.frontBlockPlace.findMany({ where: { locale }, select: { block: true, position: true, shown: true } }));

async function placeBlocks(tx: Transaction, locale: Locale, blocks: readonly { block: FrontBlock; shown: boolean }[]): Promise<Composed> {
  await tx.frontBlockPlace.deleteMany({ where: { locale } });
  await tx.frontBlockPlace.createMany({ data: blocks.map(({ block, shown }, position) => ({ locale, block, shown, position })) });
  return "composed";
}
