import { expect, test } from "vitest";
import { db } from "#lib/db";
import { storyDocument } from "#lib/documents/document";
import { beginStory, saveStory } from "#lib/writing/commands";
import { restoreRevision } from "#lib/writing/revisions/commands";
import { storyFields } from "#lib/writing/schema";
import { keepTyped } from "#lib/writing/together/commands";
import { aWriter } from "#tests/support/accounts";
import { aPicture } from "#tests/support/pictures";
import { emptyStoryForm } from "#tests/support/story-form";

const words = { type: "paragraph", content: [{ type: "text", text: "Ein Wort." }] };
const nothingSaid = { alt: null, caption: null, credit: null, licence: null };
const showing = (...mediaIds: string[]) => ({
  ...storyFields.parse({ ...emptyStoryForm, title: "Am Telefon" }),
  body: storyDocument.parse({
    version: 1,
    type: "doc",
    content: [words, ...mediaIds.map((mediaId) => ({ type: "picture", attrs: { mediaId, ...nothingSaid } }))],
  }),
});
const shownIn = (storyId: string) => db.storyMedia.count({ where: { storyId } });

test("a guest's text shows the guest's own pictures; one of somebody else is refused, typed or saved, and nothing is lost", async () => {
  const [guest, other] = [await aWriter("guest_author"), await aWriter("author")];
  const [own, foreign] = [await aPicture({ createdById: guest.id }), await aPicture({ createdById: other.id })];
  const id = await beginStory("guest", guest);
  expect(await saveStory(id, 1, showing(own.id), "", guest)).toEqual({ version: 2 });
  expect(await saveStory(id, 2, showing(own.id, foreign.id), "", guest)).toBe("foreign-picture");
  expect(await keepTyped({ id, tab: "a".repeat(16), version: 2 }, showing(foreign.id), guest)).toBe("foreign-picture");
  expect(await shownIn(id)).toBe(1);
  expect(await db.story.findUnique({ where: { id }, select: { version: true } })).toEqual({ version: 2 });
});

test("a picture that an editor put into a guest's text stays there when the guest saves it, and comes back with an earlier text", async () => {
  const [guest, editor] = [await aWriter("guest_author"), await aWriter("editor")];
  const { id: picture } = await aPicture({ createdById: editor.id });
  const id = await beginStory("guest", guest);
  await saveStory(id, 1, showing(picture), "", editor);
  expect(await saveStory(id, 2, showing(picture), "", guest)).toEqual({ version: 3 });
  expect(await saveStory(id, 3, showing(), "", guest)).toEqual({ version: 4 });
  expect(await saveStory(id, 4, showing(picture), "", guest)).toBe("foreign-picture");
  expect(await restoreRevision(id, 1, 4, guest)).toEqual({ version: 5 });
});
