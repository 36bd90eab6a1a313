import { expect, test } from "vitest";
import { entryOf as commentEntry } from "#lib/comments/feed/entry";
import { newestComments } from "#lib/comments/feed/queries";
import { db } from "#lib/db";
import { type FeedFormat, written } from "#lib/feeds/format";
import { storiesInFeed } from "#lib/feeds/queries";
import { entryOf } from "#lib/feeds/stories";
import { newId } from "#lib/id";
import { aComment, aPerson, aSeries, aStory, aTopic } from "#tests/support/factories";
import { jsonFeed, readAtom, readRss } from "#tests/support/feeds";
import { textOf } from "#tests/support/xml";

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const tomorrow = () => new Date(Date.now() + 86_400_000);
const hidden = ["draft", "in_review", "approved", "scheduled", "taken_down", "withdrawn"] as const;

test("a feed names public stories only, whatever it is a feed of", async () => {
  const person = await aPerson();
  const series = await aSeries();
  const tag = await db.tag.create({ data: { id: newId(), slug: `wort-${newId()}`, name: "Wartezeit" }, select: { id: true } });
  const stories = await Promise.all([aStory(), ...hidden.map((state) => aStory({ state })), aStory(), aStory({ locale: "en" })]);
  const early = stories.at(-2);
  for (const { id } of stories) {
    const data = { seriesId: series.id, tags: { create: { tagId: tag.id, position: 0 } } };
    await db.story.update({ where: { id }, data: { ...data, credits: { create: { personId: person.id, role: "author", position: 9 } } } });
  }
  await db.story.update({ where: { id: early?.id ?? "" }, data: { publishedAt: tomorrow() } });
  const topic = await aTopic(stories);
  const narrowings = [{ personId: person.id }, { seriesId: series.id }, { tagId: tag.id }, { topicId: topic.id }];
  for (const by of narrowings) expect(idsOf(await storiesInFeed("de", by))).toEqual([stories[0]?.id]);
  const all = idsOf(await storiesInFeed("de"));
  expect(stories.map(({ id }) => all.includes(id))).toEqual(stories.map((_, index) => index === 0));
});

test("an advertisement is called one in a feed too, and what was written ahead changed when it appeared", async () => {
  const { id } = await aStory();
  const publishedAt = new Date(Date.now() - 60_000);
  await db.story.update({ where: { id }, data: { label: "advertising", publishedAt, updatedAt: new Date("2026-01-01T00:00:00Z") } });
  const story = (await storiesInFeed("de")).find((each) => each.id === id);
  const entry = story && entryOf(story);
  expect(entry?.title).toBe(`Anzeige: ${story?.title}`);
  expect(entry?.changedAt).toEqual(publishedAt);
});

test("a corrected story comes to the readers of its feed again, with what was corrected when", async () => {
  const { id } = await aStory();
  const at = new Date("2031-02-03T09:00:00Z");
  const text = "Es waren 58 von 100 & nicht 85.";
  await db.correction.create({ data: { id: newId(), storyId: id, text, at }, select: { id: true } });
  await db.story.update({ where: { id }, data: { publishedAt: new Date() }, select: { id: true } });
  const story = (await storiesInFeed("de")).find((each) => each.id === id);
  const entry = story && entryOf(story);
  const corrected = `Korrigiert am 3. Februar 2031: ${text}`;
  const said = `${story?.standfirst}\n\n${corrected}`;
  expect([entry?.changedAt, entry?.content]).toEqual([at, { text: said }]);
  const feed = { title: "F", description: "F", language: "de", page: "https://a.example/", self: "https://a.example/feed", publisher: "F" };
  const of = (format: FeedFormat) => written(format, { ...feed, entries: entry ? [entry] : [] });
  const [atom, rss] = [readAtom(of("atom"))[0], readRss(of("xml"))[0]];
  expect(atom && [textOf(atom, "updated"), textOf(atom, "summary")]).toEqual([at.toISOString(), said]);
  expect(rss && textOf(rss, "description")).toBe(`<p>${story?.standfirst}</p><p>${corrected.replace("&", "&amp;")}</p>`);
  const [item] = jsonFeed.parse(JSON.parse(of("json"))).items;
  expect([item?.date_modified, item?.content_text]).toEqual([at.toISOString(), said]);
});

test("a feed of a discussion says what is approved, the last first, and nothing of anybody's mail, address or website", async () => {
  const story = await aStory();
  const first = await aComment({ storyId: story.id, state: "approved", authorName: "Ada" });
  const states = ["held", "screening", "rejected", "spam", "withdrawn"] as const;
  for (const state of states) await aComment({ storyId: story.id, parent: first, state });
  const answer = await aComment({ storyId: story.id, parent: first, state: "approved", authorName: "Ben", authorEmail: "ben@b.example" });
  await db.comment.update({ where: { id: answer.id }, data: { authorUrl: "https://b.example/" } });
  const found = await newestComments(story.id);
  if (!found || found === "gone") throw new Error("The story is public");
  expect(idsOf(found.comments)).toEqual([answer.id, first.id]);
  const entries = found.comments.map(commentEntry("de"));
  expect(entries.map(({ title }) => title)).toEqual(["Ben antwortet Ada", "Ada"]);
  expect(JSON.stringify(entries)).not.toContain("b.example");
});

test("an answer does not name who wrote what is not public", async () => {
  const story = await aStory();
  const first = await aComment({ storyId: story.id, state: "held", authorName: "Clemens" });
  await aComment({ storyId: story.id, parent: first, state: "approved", authorName: "Ben" });
  const found = await newestComments(story.id);
  if (!found || found === "gone") throw new Error("The story is public");
  expect(JSON.stringify(found.comments.map(commentEntry("de")))).not.toContain("Clemens");
});

test("what is not public has no feed of its discussion, and what was taken down is gone", async () => {
  for (const state of hidden) {
    const { id } = await aStory({ state });
    await aComment({ storyId: id, state: "held" });
    expect(await newestComments(id)).toBe(state === "taken_down" ? "gone" : undefined);
  }
  const early = await aStory();
  await db.story.update({ where: { id: early.id }, data: { publishedAt: tomorrow() } });
  expect(await newestComments(early.id)).toBeUndefined();
  for (const made of ["", "'; --", "no such id", newId()]) expect(await newestComments(made)).toBeUndefined();
});
