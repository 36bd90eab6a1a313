// A topic on its way to the page: what the gate asks of it, and which pages a change of a chapter forgets.
import { expect, test } from "vitest";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { planStory } from "#lib/plans/commands";
import { planWish } from "#lib/plans/schema";
import { publishStory, takeDownStory } from "#lib/publishing/commands";
import { gateOf } from "#lib/writing/gate/queries";
import { pagesOf, storyNow } from "#lib/writing/story";
import { aWriter } from "#tests/support/accounts";
import { aPerson, aSeries, aStory, aTopic } from "#tests/support/factories";

async function aComplete(chapters: Parameters<typeof aTopic>[0]) {
  const topic = await aTopic(chapters, { state: "approved" });
  await db.credit.create({ data: { storyId: topic.id, personId: (await aPerson()).id, role: "author" } });
  return topic;
}

test("a topic is published with at least one public chapter, and those that are missing are told", async () => {
  const editor = await aWriter("editor");
  const draft = await aStory({ state: "draft", title: "Noch nicht fertig" });
  const topic = await aComplete([draft]);
  expect((await gateOf(topic.id, editor))?.findings.lacks).toEqual(["chapters"]);
  expect(await publishStory(topic.id, 1, editor)).toMatchObject({ lacks: ["chapters"] });
  const { id: storyId, kind: storyKind } = await aStory();
  await db.chapter.create({ data: { topicId: topic.id, storyId, storyKind, position: 1 } });
  expect((await gateOf(topic.id, editor))?.findings).toMatchObject({
    lacks: [],
    warnings: [{ code: "chapter", about: "Noch nicht fertig" }],
  });
  // A topic may say everything by its chapters.
  await db.story.update({ where: { id: topic.id }, data: { bodyHtml: "" } });
  expect(await publishStory(topic.id, 1, editor)).toBe("moved");
});

test("a topic and its chapter may be planned for the same minute", async () => {
  const editor = await aWriter("editor");
  const chapter = await aStory({ state: "approved" });
  await db.credit.create({ data: { storyId: chapter.id, personId: (await aPerson()).id, role: "author" } });
  const topic = await aComplete([chapter]);
  const wish = (time: string) => planWish.parse({ action: "publish", reading: `2027-03-01T${time}` });
  expect(await planStory(topic.id, wish("06:00"), editor)).toEqual({ lacks: ["chapters"] });
  expect(await planStory(chapter.id, wish("06:00"), editor)).toHaveProperty("id");
  expect(await planStory(topic.id, wish("05:59"), editor)).toEqual({ lacks: ["chapters"] });
  expect(await planStory(topic.id, wish("06:00"), editor)).toHaveProperty("id");
});

test("with a chapter change its topics, with a topic its chapters, and with both what refers to them", async () => {
  const [chapter, editorial, series] = [await aStory(), await aStory(), await aSeries()];
  const topic = await aTopic([chapter]);
  await db.story.update({ where: { id: chapter.id }, data: { seriesId: series.id } });
  await db.storyReference.create({ data: { fromId: editorial.id, toId: chapter.id, role: "more", position: 0 } });
  const pages = async (id: string) => pagesOf(await db.story.findUniqueOrThrow({ where: { id }, select: storyNow }));
  expect(await pages(chapter.id)).toEqual(
    expect.arrayContaining([`story:${chapter.id}`, `topic:${topic.id}`, `story:${editorial.id}`, `series:${series.id}`]),
  );
  expect(await pages(topic.id)).toEqual(expect.arrayContaining([`topic:${topic.id}`, `story:${chapter.id}`]));
});

test("a topic without a public chapter stays, and can be taken down", async () => {
  const editor = await aWriter("editor");
  const chapter = await aStory();
  const topic = await aTopic([chapter]);
  expect(await takeDownStory(chapter.id, 1, "Fehler", editor)).toBe("moved");
  expect(await takeDownStory(topic.id, 1, `Fehler ${newId()}`, editor)).toBe("moved");
});
