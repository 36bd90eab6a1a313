import { expect, test } from "vitest";
import { db } from "#lib/db";
import { moveBlock, movePin, orderPins, pinStory, showBlock, unpinStory } from "#lib/front/commands";
import { frontBlocks, frontComposition, pinnedStories } from "#lib/front/queries";
import { aWriter } from "#tests/support/accounts";
import { aStory } from "#tests/support/factories";

const ids = async (locale: "de" | "en") => (await pinnedStories(locale)).map(({ id }) => id);

test("what is pinned stays on top in its order, at most four, until it is unpinned or no longer public", async () => {
  const editor = await aWriter("editor");
  const stories: string[] = [];
  for (let each = 0; each < 5; each++) stories.push((await aStory()).id);
  const [a = "", b = "", c = "", d = "", e = ""] = stories;
  for (const id of [a, b, c, d]) expect(await pinStory("de", id, editor)).toBe("composed");
  expect(await pinStory("de", e, editor)).toBe("full");
  await movePin("de", c, -1, editor);
  expect(await ids("de")).toEqual([a, c, b, d]);
  await db.story.update({ where: { id: a }, data: { state: "taken_down", takenDownAt: new Date() }, select: { id: true } });
  expect(await ids("de")).toEqual([c, b, d]);
  expect(await pinStory("de", e, editor)).toBe("composed");
  await orderPins("de", [e, d], editor);
  await unpinStory("de", b, editor);
  expect(await ids("de")).toEqual([e, d, c]);
  expect(await ids("en")).toEqual([]);
});

test("only what is public in the language is pinned, and only by editors", async () => {
  const [editor, author] = [await aWriter("editor"), await aWriter("author")];
  expect(await pinStory("de", (await aStory({ state: "draft" })).id, editor)).toBe("not-public");
  expect(await pinStory("de", (await aStory({ locale: "en" })).id, editor)).toBe("not-public");
  expect(await pinStory("de", (await aStory()).id, author)).toBe("not-allowed");
  expect(await frontComposition("de", author)).toBeNull();
});

test("blocks change places and are hidden, in one language alone", async () => {
  const editor = await aWriter("editor");
  await moveBlock("en", "opinion", -1, editor);
  await moveBlock("en", "opinion", -1, editor);
  await showBlock("en", "tags", false, editor);
  expect(await frontBlocks("en")).toEqual([
    { block: "stage", shown: true },
    { block: "opinion", shown: true },
    { block: "latest", shown: true },
    { block: "read", shown: true },
    { block: "popular", shown: true },
    { block: "discussed", shown: true },
    { block: "tags", shown: false },
  ]);
  expect((await frontBlocks("de")).every(({ shown }) => shown)).toBe(true);
});

test("two who compose at once lose nothing", async () => {
  const editor = await aWriter("editor");
  const stories = await Promise.all([aStory({ locale: "en" }), aStory({ locale: "en" }), aStory({ locale: "en" })]);
  await Promise.all(stories.map(({ id }) => pinStory("en", id, editor)));
  expect((await ids("en")).toSorted()).toEqual(stories.map(({ id }) => id).toSorted());
});
