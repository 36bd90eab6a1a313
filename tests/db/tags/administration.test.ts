import { expect, test } from "vitest";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { mergeTags, renameTag } from "#lib/tags/administration/commands";
import { setTags } from "#lib/tags/commands";
import { findFormerTag, findPublicTag } from "#lib/tags/queries";
import { aWriter } from "#tests/support/accounts";
import { aStory } from "#tests/support/factories";

/** A keyword that some published stories carry. */
async function aTag(name: string, stories: readonly { id: string }[]) {
  for (const { id } of stories)
    await db.$transaction(async (tx) => {
      const names = await tx.storyTag.findMany({ where: { storyId: id }, select: { tag: { select: { name: true } } } });
      await setTags(tx, id, [...names.map(({ tag }) => tag.name), name]);
    });
  return db.tag.findFirstOrThrow({ where: { name }, select: { id: true, slug: true } });
}
const tagsOf = async (storyId: string) =>
  (await db.storyTag.findMany({ where: { storyId }, orderBy: { position: "asc" }, select: { tag: { select: { name: true } } } })).map(
    ({ tag }) => tag.name,
  );
const word = () => `wort${newId()}`;

test("a renamed keyword has a new address, and its former one leads there, also by name in a new story", async () => {
  const [editor, story] = [await aWriter("editor"), await aStory()];
  const [before, after] = [word(), word()];
  const tag = await aTag(before, [story]);
  expect(await renameTag(tag.id, after, editor)).toBe("renamed");
  expect(await findPublicTag("de", after)).toMatchObject({ id: tag.id, name: after });
  expect(await findFormerTag("de", before)).toEqual({ now: after });
  expect(await findFormerTag("en", before)).toBe("gone");
  const other = await aStory();
  await db.$transaction((tx) => setTags(tx, other.id, [before]));
  expect(await tagsOf(other.id)).toEqual([after]);
  expect(await db.tag.count({ where: { slug: before } })).toBe(0);
});

test("of two keywords becomes one, each story has it once, and every former address leads to it", async () => {
  const [editor, both, one] = [await aWriter("editor"), await aStory(), await aStory()];
  const [first, second, third] = [word(), word(), word()];
  const from = await aTag(first, [both, one]);
  const into = await aTag(second, [both]);
  await renameTag(from.id, third, editor);
  expect(await mergeTags(from.id, into.id, editor)).toBe("merged");
  expect([await tagsOf(both.id), await tagsOf(one.id)]).toEqual([[second], [second]]);
  for (const slug of [first, third]) expect(await findFormerTag("de", slug)).toEqual({ now: second });
  expect(await mergeTags(from.id, into.id, editor)).toBe("not-found");
});

test("a name that another keyword has is refused, nothing without a letter is a name, and only editors rename", async () => {
  const [editor, author, story] = [await aWriter("editor"), await aWriter("author"), await aStory()];
  const [name, taken] = [word(), word()];
  const tag = await aTag(name, [story]);
  await aTag(taken, [story]);
  expect(await renameTag(tag.id, taken, editor)).toBe("exists");
  expect(await renameTag(tag.id, "!!!", editor)).toBe("no-name");
  expect(await renameTag(tag.id, word(), author)).toBe("not-allowed");
  expect(await mergeTags(tag.id, tag.id, editor)).toBe("same");
});
