import { expect, test } from "vitest";
import { db } from "#lib/db";
import { storyAddresses } from "#lib/feeds/queries";
import { currentRender, type Render } from "#lib/page-cache/tags";
import { addReference, chooseTranslation } from "#lib/placing/commands";
import { placingOf } from "#lib/placing/queries";
import { takeDownStory } from "#lib/publishing/commands";
import { takeBack } from "#lib/steps/back/commands";
import { lastStep } from "#lib/steps/queries";
import { findPublishedStory } from "#lib/stories/queries";
import { articleData } from "#lib/stories/structured-data";
import { publicTranslation } from "#lib/translations/queries";
import type { StoryState } from "#prisma/generated/enums";
import { aWriter } from "#tests/support/accounts";
import { aStory } from "#tests/support/factories";
import { asScript, structuredIn } from "#tests/support/structured-data";

const aPair = async (state: StoryState = "published") => {
  const [editor, german, english] = [await aWriter("editor"), await aStory(), await aStory({ locale: "en", state })];
  expect(await chooseTranslation(german.id, english.id, editor)).toBe("placed");
  return { editor, german, english };
};

const groupOf = (id: string) => db.story.findUniqueOrThrow({ where: { id }, select: { id: true, locale: true, translationGroup: true } });
const shownBeside = async (id: string, now?: Date) => (await publicTranslation(await groupOf(id), now))?.slug;
const chosen = async (id: string, editor: Awaited<ReturnType<typeof aWriter>>) => (await placingOf(id, editor, undefined))?.translation?.id;

test("two stories are translations of each other, seen from either", async () => {
  const { editor, german, english } = await aPair();
  expect(await chosen(german.id, editor)).toBe(english.id);
  expect(await chosen(english.id, editor)).toBe(german.id);
  expect([await shownBeside(german.id), await shownBeside(english.id)]).toEqual([english.slug, german.slug]);
});

test("machines are told which of the two was there first", async () => {
  const { german, english } = await aPair();
  await db.story.update({ where: { id: english.id }, data: { publishedAt: new Date("2026-11-20T05:00:01Z") }, select: { id: true } });
  await db.story.update({ where: { id: german.id }, data: { publishedAt: new Date("2026-11-19T05:00:01Z") }, select: { id: true } });
  const [first, second] = await Promise.all([toldOf("de", german.slug), toldOf("en", english.slug)]);
  expect(first).toMatchObject({ workTranslation: [{ name: english.title, inLanguage: "en" }] });
  expect(second).toMatchObject({ translationOfWork: { name: german.title, inLanguage: "de" } });
  expect([first && "translationOfWork" in first, second && "workTranslation" in second]).toEqual([false, false]);
});

/** The article, as its page tells machines of it. */
async function toldOf(locale: "de" | "en", slug: string) {
  const story = await findPublishedStory("article", locale, slug);
  if (!story) throw new Error("It is public");
  return structuredIn(asScript(articleData(story, { translation: await publicTranslation(story) })))[0];
}

test("a translation that nobody may read is named nowhere, and the page is made of it nevertheless", async () => {
  for (const state of ["draft", "scheduled", "taken_down"] as const) {
    const { german, english } = await aPair(state);
    const render: Render = { tags: new Set() };
    expect(await currentRender?.run(render, () => shownBeside(german.id)), state).toBeUndefined();
    expect([...render.tags], state).toContain(`story:${english.id}`);
    expect((await storyAddresses("de", 1)).find(({ slug }) => slug === german.slug)?.translation, state).toBeUndefined();
  }
});

test("what is taken down is gone from the page and the sitemap entry of its translation", async () => {
  const { editor, german, english } = await aPair();
  const located = async () => (await storyAddresses("de", 1)).find(({ slug }) => slug === german.slug)?.translation?.slug;
  expect(await located()).toBe(english.slug);
  const version = (await db.story.findUniqueOrThrow({ where: { id: english.id }, select: { version: true } })).version;
  await takeDownStory(english.id, version, "Ein Fehler.", editor);
  expect([await shownBeside(german.id), await located()]).toEqual([undefined, undefined]);
});

test("one whose day has not come appears on its day", async () => {
  const { german, english } = await aPair();
  await db.story.update({ where: { id: english.id }, data: { publishedAt: new Date("2099-01-01T08:00:00Z") }, select: { id: true } });
  const render: Render = { tags: new Set() };
  expect(await currentRender?.run(render, () => shownBeside(german.id))).toBeUndefined();
  expect(render.expiresAt).toEqual(new Date("2099-01-01T08:00:00Z"));
  expect(await shownBeside(german.id, new Date("2099-01-02T08:00:00Z"))).toBe(english.slug);
});

test("the same language, another kind and a story that has a translation already are refused", async () => {
  const { editor, german, english } = await aPair();
  const [other, film] = [await aStory(), await aStory({ kind: "topic", locale: "en" })];
  expect(await chooseTranslation(other.id, german.id, editor)).toBe("not-fitting");
  expect(await chooseTranslation(other.id, film.id, editor)).toBe("not-fitting");
  expect(await chooseTranslation(other.id, other.id, editor)).toBe("not-fitting");
  expect(await chooseTranslation(other.id, english.id, editor)).toBe("translated");
  expect(await chooseTranslation(other.id, english.id, await aWriter("author"))).toBe("not-allowed");
  expect(await chosen(german.id, editor)).toBe(english.id);
});

test("the database knows one story a language in a group", async () => {
  const { german } = await aPair();
  const { translationGroup } = await groupOf(german.id);
  const third = await aStory();
  await expect(db.story.update({ where: { id: third.id }, data: { translationGroup }, select: { id: true } })).rejects.toThrow(/Unique/);
});

test("choosing another translation frees the former, and both are taken back together with what was done later", async () => {
  const { editor, german, english } = await aPair();
  const better = await aStory({ locale: "en" });
  const back = async () => (await takeBack((await lastStep(editor))?.id ?? "", editor))?.outcome;
  expect(await chooseTranslation(german.id, better.id, editor)).toBe("placed");
  expect(await chosen(english.id, editor)).toBeUndefined();
  expect(await back()).toBe("back");
  expect([await chosen(german.id, editor), await chosen(better.id, editor)]).toEqual([english.id, undefined]);
  expect(await chooseTranslation(german.id, null, editor)).toBe("placed");
  expect(await chosen(english.id, editor)).toBeUndefined();
  expect(await back()).toBe("back");
  expect(await chosen(english.id, editor)).toBe(german.id);
});

test("what has found another translation meanwhile is not torn from it", async () => {
  const { editor, german, english } = await aPair();
  await chooseTranslation(german.id, null, editor);
  const step = (await lastStep(editor))?.id ?? "";
  const newer = await aStory();
  await chooseTranslation(newer.id, english.id, await aWriter("editor"));
  expect((await takeBack(step, editor))?.outcome).toBe("moved-on");
  expect(await chosen(newer.id, editor)).toBe(english.id);
  expect(await addReference(german.id, newer.id, "more", editor)).toBe("placed");
});
