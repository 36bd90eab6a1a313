import { expect, test } from "vitest";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { referencesOf } from "#lib/references/queries";
import { findFormerSeries, findPublicSeries, publicSeries } from "#lib/series/queries";
import { findPublishedStory, storiesPage } from "#lib/stories/queries";
import { publicChapters, topicsOf, wholeChapters } from "#lib/topics/queries";
import { aSeries, aStory, aTopic } from "#tests/support/factories";

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const anOther = (locale: "de" | "en", state: "published" | "draft" | "taken_down" = "published") => aStory({ locale, state });

test("a topic shows the chapters that are public, in its order, in its language", async () => {
  const [first, draft, second, gone, english] = await Promise.all([
    anOther("de"),
    anOther("de", "draft"),
    anOther("de"),
    anOther("de", "taken_down"),
    anOther("en"),
  ]);
  const early = await anOther("de");
  await db.story.update({ where: { id: early.id }, data: { publishedAt: new Date(Date.now() + 86_400_000) } });
  const topic = await aTopic([second, draft, gone, first, english, early]);
  expect(idsOf(await publicChapters(topic))).toEqual([second.id, first.id]);
  expect(idsOf(await wholeChapters(topic))).toEqual([second.id, first.id]);
  const [around] = await topicsOf(first);
  expect(around && idsOf(around.chapters)).toEqual([second.id, first.id]);
  expect(idsOf((await storiesPage("de", "topics", 1))?.items ?? [])).toContain(topic.id);
  expect((await findPublishedStory("topic", "de", topic.slug))?.id).toBe(topic.id);
  expect(await findPublishedStory("article", "de", topic.slug)).toBeNull();
});

test("of several topics the oldest gives a story its menu, and one that is not public gives none", async () => {
  const story = await aStory();
  const newer = await aTopic([story]);
  const older = await aTopic([story]);
  await aTopic([story], { state: "draft" });
  await db.story.update({ where: { id: older.id }, data: { publishedAt: new Date("2026-11-01T08:00:00Z") } });
  expect(idsOf(await topicsOf(story))).toEqual([older.id, newer.id]);
});

test("references lead to public stories only, the cover story apart from the rest", async () => {
  const [editorial, cover, more, draft] = await Promise.all([aStory(), aStory(), aStory(), aStory({ state: "draft" })]);
  await db.edition.create({ data: { storyId: editorial.id, number: "4/2026", appearedOn: new Date("2026-11-20") } });
  await db.storyReference.createMany({
    data: [
      { fromId: editorial.id, toId: draft.id, role: "more", position: 0 },
      { fromId: editorial.id, toId: more.id, role: "more", position: 1 },
      { fromId: editorial.id, toId: cover.id, role: "cover", position: 2 },
    ],
  });
  const references = await referencesOf(editorial);
  expect([references.edition?.number, references.cover?.id, idsOf(references.more)]).toEqual(["4/2026", cover.id, [more.id]]);
  expect(await referencesOf(cover)).toEqual({ edition: null, cover: undefined, more: [] });
});

test("a series is public with its first public story; its former address leads to it", async () => {
  const series = await aSeries();
  const story = await aStory({ state: "draft" });
  await db.story.update({ where: { id: story.id }, data: { seriesId: series.id } });
  const old = `reihe-${newId()}`;
  await db.formerSeries.create({ data: { locale: "de", slug: old, seriesId: series.id } });
  expect(await findPublicSeries("de", series.slug)).toBeNull();
  expect(await findFormerSeries("de", series.slug)).toBeUndefined();
  await db.story.update({ where: { id: story.id }, data: { state: "published", publishedAt: new Date() } });
  // Asked in another way: a page asks each question once.
  expect((await publicSeries("de")).find(({ id }) => id === series.id)?.stories).toBe(1);
  expect((await publicSeries("en")).some(({ id }) => id === series.id)).toBe(false);
  expect(idsOf((await storiesPage("de", { seriesId: series.id }, 1))?.items ?? [])).toEqual([story.id]);
  expect(await findFormerSeries("de", old)).toEqual({ now: series.slug });
  await db.story.update({ where: { id: story.id }, data: { state: "taken_down", takenDownAt: new Date() } });
  expect([await findFormerSeries("de", old), await findFormerSeries("de", series.slug)]).toEqual(["gone", "gone"]);
});
