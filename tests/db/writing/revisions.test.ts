import { expect, test } from "vitest";
import { db } from "#lib/db";
import { plainTextOf, readDocument } from "#lib/documents/document";
import { fromMarkdown } from "#lib/documents/markdown/read";
import { deleteWhatIsDue } from "#lib/privacy/commands";
import { publishStory, submitStory } from "#lib/publishing/commands";
import { beginStory, saveStory } from "#lib/writing/commands";
import { restoreRevision } from "#lib/writing/revisions/commands";
import { revisionDifference, storyRevisions } from "#lib/writing/revisions/queries";
import type { StoryFields } from "#lib/writing/schema";
import { anAccount, aWriter } from "#tests/support/accounts";
import { aStory } from "#tests/support/factories";
import { declareAll } from "#tests/support/guests";

/** What the form sends; the text as Markdown. */
const fields = ({ body, ...differences }: Partial<Omit<StoryFields, "body"> & { body: string }> = {}): StoryFields => ({
  locale: "de",
  form: "guest",
  kicker: "Service",
  title: "Wer zuhört, gewinnt",
  standfirst: "Eine Stadt ruft zurück.",
  body: fromMarkdown(body ?? "Es klingelt, und jemand hebt ab."),
  tags: ["Service"],
  label: "none",
  aiDisclosure: "none",
  authorId: "",
  organisationId: "",
  ...differences,
});

async function kept(storyId: string) {
  const select = { number: true, body: true, reached: true, restoredFrom: true, userId: true } as const;
  const rows = await db.storyRevision.findMany({ where: { storyId }, orderBy: { number: "asc" }, select });
  return rows.map(({ body, ...row }) => ({ ...row, text: plainTextOf(readDocument(body)) }));
}

/** As if the newest save were of so many minutes ago. */
async function later(storyId: string, minutes: number): Promise<void> {
  await db.$executeRaw`
    UPDATE story_revisions SET at = at - make_interval(mins => ${minutes}), begun_at = begun_at - make_interval(mins => ${minutes})
    WHERE story_id = ${storyId}`;
}

test("saves within minutes are one revision, a later one is another, and saving the same again is none", async () => {
  const guest = await aWriter("guest_author");
  const id = await beginStory("guest", guest);
  await saveStory(id, 1, fields({ body: "Eins." }), "", guest);
  await saveStory(id, 2, fields({ body: "Eins, zwei." }), "", guest);
  expect(await kept(id)).toMatchObject([{ number: 1, text: "Eins, zwei.", userId: guest.id }]);
  await later(id, 6);
  await saveStory(id, 3, fields({ body: "Eins, zwei." }), "", guest);
  await saveStory(id, 4, fields({ body: "Drei." }), "", guest);
  expect((await kept(id)).map(({ text }) => text)).toEqual(["Eins, zwei.", "Drei."]);
});

test("an editor's save never disappears in the author's revision, and what was submitted or published stays", async () => {
  const [guest, editor] = [await aWriter("guest_author"), await aWriter("editor")];
  const id = await beginStory("guest", guest);
  const authorId = guest.personId ?? "";
  await saveStory(id, 1, fields({ body: "Vom Gast." }), "", guest);
  await declareAll(id, guest);
  await submitStory(id, 2, "", guest);
  await saveStory(id, 3, fields({ body: "Vom Haus.", authorId }), "", editor);
  await publishStory(id, 4, editor);
  await saveStory(id, 5, fields({ body: "Berichtigt.", authorId }), "Ein Wort war falsch.", editor);
  await saveStory(id, 6, fields({ body: "Noch einmal.", authorId }), "", editor);
  expect(await kept(id)).toMatchObject([
    { number: 1, text: "Vom Gast.", reached: "submitted", userId: guest.id },
    { number: 2, text: "Vom Haus.", reached: "published", userId: editor.id },
    { number: 3, text: "Berichtigt.", reached: "published" },
    { number: 4, text: "Noch einmal.", reached: "published" },
  ]);
});

test("a story that is older than its first remembered save keeps what stood there", async () => {
  const editor = await aWriter("editor");
  const { id } = await aStory();
  await saveStory(id, 1, fields({ authorId: editor.personId ?? "" }), "", editor);
  expect((await kept(id)).map(({ number, text }) => [number, text])).toEqual([
    [1, "Am Anfang war das Ohr."],
    [2, "Es klingelt, und jemand hebt ab."],
  ]);
});

test("bringing a revision back makes a new one with its text, and nothing is written over", async () => {
  const guest = await aWriter("guest_author");
  const id = await beginStory("guest", guest);
  await saveStory(id, 1, fields({ body: "Der erste Gedanke.", title: "Erst", tags: ["Eins"] }), "", guest);
  await later(id, 10);
  await saveStory(id, 2, fields({ body: "Der zweite.", title: "Dann", tags: ["Zwei"] }), "", guest);
  expect(await restoreRevision(id, 1, 2, guest)).toBe("changed-meanwhile");
  expect(await restoreRevision(id, 1, 3, guest)).toEqual({ version: 4 });
  expect(await kept(id)).toMatchObject([{ number: 1 }, { number: 2 }, { number: 3, text: "Der erste Gedanke.", restoredFrom: 1 }]);
  const story = await db.story.findUniqueOrThrow({
    where: { id },
    select: { title: true, bodyHtml: true, tags: { select: { tag: { select: { name: true } } } } },
  });
  expect(story).toEqual({ title: "Erst", bodyHtml: "<p>Der erste Gedanke.</p>\n", tags: [{ tag: { name: "Eins" } }] });
  expect(await restoreRevision(id, 99, 4, guest)).toBe("not-found");
});

test("what is public is not brought back to something incomplete", async () => {
  const editor = await aWriter("editor");
  const id = await beginStory("report", editor);
  const authorId = editor.personId ?? "";
  await saveStory(id, 1, fields({ standfirst: "", authorId }), "", editor);
  await later(id, 10);
  await saveStory(id, 2, fields({ authorId }), "", editor);
  await publishStory(id, 3, editor);
  expect(await restoreRevision(id, 1, 4, editor)).toEqual({ lacks: ["standfirst"] });
  expect(await kept(id)).toHaveLength(2);
});

test("revisions are seen and brought back by whoever began the story and by editors, also when others may read what is public", async () => {
  const guest = await aWriter("guest_author");
  const editor = await aWriter("editor");
  const id = await beginStory("guest", guest);
  await saveStory(id, 1, fields({ authorId: guest.personId ?? "" }), "", guest);
  await declareAll(id, guest);
  await publishStory(id, 2, editor);
  for (const role of ["reader", "guest_author", "author", "moderator"] as const) {
    const stranger = await anAccount(role);
    expect([role, await storyRevisions(id, stranger, 1), await revisionDifference(id, 1, undefined, stranger)]).toEqual([role, null, null]);
  }
  for (const account of [guest, editor]) expect((await storyRevisions(id, account, 1))?.revisions).toHaveLength(1);
  expect(await restoreRevision(id, 1, 3, await aWriter("author"))).toBe("not-allowed");
  // The guest may see how it came about, but not change what is public.
  expect(await restoreRevision(id, 1, 3, guest)).toBe("not-allowed");
});

test("two revisions are compared word by word, with the one before unless another is asked for", async () => {
  const guest = await aWriter("guest_author");
  const id = await beginStory("guest", guest);
  for (const [index, body] of ["Eins zwei drei.", "Eins vier drei.", "Fünf vier drei."].entries()) {
    await saveStory(id, index + 1, fields({ body }), "", guest);
    await later(id, 10);
  }
  const partsOf = async (number: number, against?: number) =>
    (await revisionDifference(id, number, against, guest))?.differences.find(({ field }) => field === "body")?.parts;
  expect(await partsOf(3)).toEqual([
    { kind: "removed", text: "Eins" },
    { kind: "added", text: "Fünf" },
    { kind: "same", text: " vier drei." },
  ]);
  expect(await partsOf(1)).toEqual([{ kind: "added", text: "Eins zwei drei." }]);
  expect((await partsOf(3, 1))?.filter(({ kind }) => kind === "added")).toEqual([{ kind: "added", text: "Fünf vier" }]);
  expect(await partsOf(3, 99)).toBeUndefined();
});

test("after a year the steps in between go; what was submitted, published or is newest stays as long as the story", async () => {
  const guest = await aWriter("guest_author");
  const id = await beginStory("guest", guest);
  for (const [index, body] of ["Eins.", "Zwei.", "Drei."].entries()) {
    await saveStory(id, index + 1, fields({ body }), "", guest);
    await later(id, 10);
  }
  await db.storyRevision.update({ where: { storyId_number: { storyId: id, number: 1 } }, data: { reached: "submitted" } });
  const days = (count: number) => new Date(Date.now() + count * 86_400_000);
  await deleteWhatIsDue(days(364));
  expect((await kept(id)).map(({ number }) => number)).toEqual([1, 2, 3]);
  await deleteWhatIsDue(days(366));
  expect((await kept(id)).map(({ number }) => number)).toEqual([1, 3]);
});
