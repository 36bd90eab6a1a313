import { expect, test } from "vitest";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { findPublicPerson, publicPeople } from "#lib/people/queries";
import { pageSize } from "#lib/stories/paging";
import { findFormerStory, findPublishedStory, newestStories, nextPublication, relatedStories, storiesPage } from "#lib/stories/queries";
import { findPublicTag, publicTags } from "#lib/tags/queries";
import { aPerson, aStory } from "#tests/support/factories";

const tomorrow = () => new Date(Date.now() + 86_400_000);
const aTag = (name: string) => db.tag.create({ data: { id: newId(), slug: `${name.toLowerCase()}-${newId()}`, name } });
const carry = (storyId: string, tagId: string) => db.storyTag.create({ data: { storyId, tagId } });
const rename = (id: string, slug: string) => db.story.update({ where: { id }, data: { slug } });

test("only what is published, and already, can be read", async () => {
  const [open, draft, withdrawn, early] = await Promise.all([
    aStory(),
    aStory({ state: "draft" }),
    aStory({ state: "taken_down" }),
    aStory(),
  ]);
  const appears = tomorrow();
  await db.story.update({ where: { id: early.id }, data: { publishedAt: appears } });

  expect((await findPublishedStory("article", "de", open.slug))?.id).toBe(open.id);
  for (const { slug } of [draft, withdrawn, early]) expect(await findPublishedStory("article", "de", slug)).toBeNull();
  const listed = (await newestStories("de", { take: 100 })).map(({ id }) => id);
  expect(listed).toContain(open.id);
  for (const { id } of [draft, withdrawn, early]) expect(listed).not.toContain(id);
  expect(await nextPublication("de")).toEqual(appears);
});

test("an address belongs to its language and to its kind", async () => {
  const film = await aStory({ kind: "video" });
  expect(await findPublishedStory("article", "de", film.slug)).toBeNull();
  expect(await findPublishedStory("video", "en", film.slug)).toBeNull();
  expect((await findPublishedStory("video", "de", film.slug))?.id).toBe(film.id);
});

test("an old address leads to the new one, a withdrawn story is gone, an unknown address never was", async () => {
  const [moved, withdrawn, deleted] = await Promise.all([aStory(), aStory({ state: "taken_down" }), aStory()]);
  for (const { id: storyId, locale, kind, slug } of [moved, deleted])
    await db.storyAddress.create({ data: { locale, kind, slug, storyId } });
  await rename(moved.id, `${moved.slug}-neu`);
  await db.story.delete({ where: { id: deleted.id } });

  expect(await findFormerStory("article", "de", moved.slug)).toEqual({ now: { kind: "article", locale: "de", slug: `${moved.slug}-neu` } });
  expect(await findFormerStory("article", "de", withdrawn.slug)).toBe("gone");
  expect(await findFormerStory("article", "de", deleted.slug)).toBe("gone");
  expect(await findFormerStory("article", "de", "nie-dagewesen")).toBeUndefined();
  expect(await findFormerStory("video", "de", moved.slug)).toBeUndefined();
});

test("an archive is paged in an order that does not waver, and ends", async () => {
  const tag = await aTag("Archiv");
  const stories = await Promise.all(Array.from({ length: pageSize + 3 }, () => aStory())); // all published at the same moment
  for (const { id } of stories) await carry(id, tag.id);

  const [first, second, beyond] = await Promise.all([1, 2, 3].map((page) => storiesPage("de", { tagId: tag.id }, page)));
  const ids = [...(first?.items ?? []), ...(second?.items ?? [])].map(({ id }) => id);
  expect(first?.items).toHaveLength(pageSize);
  expect(first?.pages).toBe(2);
  expect(ids).toEqual(
    stories
      .map(({ id }) => id)
      .sort()
      .reverse(),
  );
  expect(beyond).toBeUndefined();
});

test("a person and a keyword are public once a published story names them", async () => {
  const [person, tag, story] = await Promise.all([aPerson({ name: "Zita Quellmann" }), aTag("Quelle"), aStory({ state: "draft" })]);
  await db.credit.create({ data: { storyId: story.id, personId: person.id, role: "author" } });
  await carry(story.id, tag.id);
  const visible = async () => [
    (await findPublicPerson(person.slug))?.name,
    (await publicPeople()).some(({ id }) => id === person.id),
    (await findPublicTag("de", tag.slug))?.name,
    (await publicTags("de")).find(({ id }) => id === tag.id)?.stories,
  ];
  expect(await visible()).toEqual([undefined, false, undefined, undefined]);
  await db.story.update({ where: { id: story.id }, data: { state: "published", publishedAt: new Date() } });
  expect(await visible()).toEqual(["Zita Quellmann", true, "Quelle", 1]);
  expect(await findPublicTag("en", tag.slug)).toBeNull();
});

test("related stories share a keyword, are public and are not the story itself", async () => {
  const tag = await aTag("Verwandt");
  const [story, sibling, draft] = await Promise.all([aStory(), aStory(), aStory({ state: "draft" })]);
  for (const { id } of [story, sibling, draft]) await carry(id, tag.id);
  const related = await relatedStories({ id: story.id, locale: "de", tags: [{ tag }] });
  expect(related.map(({ id }) => id)).toEqual([sibling.id]);
  expect(await relatedStories({ id: story.id, locale: "de", tags: [] })).toEqual([]);
});
