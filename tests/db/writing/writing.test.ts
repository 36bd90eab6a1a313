import { expect, test } from "vitest";
import type { Account } from "#lib/accounts/guard";
import { db } from "#lib/db";
import { fromMarkdown } from "#lib/documents/markdown/read";
import { newId } from "#lib/id";
import { moveStory, publishStory, submitStory, takeDownStory } from "#lib/publishing/commands";
import { beginStory, saveStory } from "#lib/writing/commands";
import { deskStories, findDeskStory } from "#lib/writing/queries";
import { mayDo } from "#lib/writing/rights";
import type { StoryFields } from "#lib/writing/schema";
import { Role, StoryState } from "#prisma/generated/enums";
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
  body: fromMarkdown(body ?? "Es klingelt, und jemand hebt ab. #Telefon"),
  tags: ["Service"],
  label: "none",
  aiDisclosure: "none",
  authorId: "",
  organisationId: "",
  ...differences,
});

async function submitted() {
  const guest = await aWriter("guest_author");
  const id = await beginStory("guest", guest);
  await saveStory(id, 1, fields({ title: `Zuhören ${id}` }), "", guest);
  await declareAll(id, guest);
  await submitStory(id, 2, "Bitte sehr", guest);
  return { id, guest, editor: await aWriter("editor") };
}

test("a guest's draft is submitted by the guest and published by an editor", async () => {
  const { id, editor } = await submitted();
  expect(await publishStory(id, 3, editor)).toBe("moved");
  const story = await db.story.findUniqueOrThrow({
    where: { id },
    select: { state: true, publishedAt: true, slug: true, addresses: true, transitions: true },
  });
  expect(story).toMatchObject({ state: "published", slug: `zuhoeren-${id}`, addresses: [{ slug: `zuhoeren-${id}` }] });
  expect(story.publishedAt).not.toBeNull();
  expect(story.transitions.map(({ toState }) => toState).toSorted()).toEqual(["published", "submitted"]);
});

test("a guest can neither publish nor read or change somebody else's piece", async () => {
  const { id, guest } = await submitted();
  const stranger = await aWriter("guest_author");
  expect(await publishStory(id, 3, guest)).toBe("not-allowed");
  expect(await saveStory(id, 3, fields(), "", stranger)).toBe("not-allowed");
  expect(await submitStory(id, 3, "", stranger)).toBe("not-allowed");
  expect(await findDeskStory(id, stranger)).toBeNull();
  expect((await deskStories(stranger, undefined, 1)).stories).toEqual([]);
});

test("words with a move are for editors and whoever wrote the piece; what editors say on taking it up stays among them", async () => {
  const { id, guest, editor } = await submitted();
  const moved = { storyId: id, fromState: "submitted", userId: editor.id } as const;
  await db.storyTransition.createMany({
    data: [
      { ...moved, id: newId(), toState: "in_review", message: "Bitte streng prüfen" },
      { ...moved, id: newId(), toState: "changes_requested", message: "Bitte kürzen" },
    ],
  });
  const heard = async (account: Account) =>
    (await findDeskStory(id, account))?.transitions.flatMap(({ message }) => message || []).toSorted();
  expect(await heard(guest)).toEqual(["Bitte kürzen", "Bitte sehr"]);
  expect(await heard(editor)).toEqual(["Bitte kürzen", "Bitte sehr", "Bitte streng prüfen"]);
  await db.story.update({ where: { id }, data: { state: "published", publishedAt: new Date() } });
  expect(await heard(await aWriter("author"))).toEqual([]);
  expect(await heard(await aWriter("guest_author"))).toBeUndefined();
});

test("a submitted piece is not changed under the editors' eyes, but can be taken back", async () => {
  const { id, guest } = await submitted();
  expect(await saveStory(id, 3, fields(), "", guest)).toBe("not-allowed");
  expect(await moveStory(id, 3, "take-back", {}, guest)).toBe("moved");
  expect(await saveStory(id, 4, fields({ title: `Neu ${id}` }), "", guest)).toEqual({ version: 5 });
});

test("the second of two who save at once is told, and nothing is overwritten", async () => {
  const editor = await aWriter("editor");
  const id = await beginStory("report", editor);
  const [first, second] = await Promise.all([
    saveStory(id, 1, fields({ title: "Erste Fassung" }), "", editor),
    saveStory(id, 1, fields({ title: "Zweite Fassung" }), "", editor),
  ]);
  expect([first, second].filter((outcome) => outcome === "changed-meanwhile")).toHaveLength(1);
});

test("an incomplete story is told what it lacks and is not published", async () => {
  const editor = await aWriter("editor");
  const id = await beginStory("report", editor);
  await saveStory(id, 1, fields({ standfirst: "", body: "" }), "", editor);
  expect(await publishStory(id, 2, editor)).toMatchObject({ lacks: ["standfirst", "body", "author"] });
  expect(await db.story.findUnique({ where: { id }, select: { state: true } })).toEqual({ state: "draft" });
});

test("a published story stays complete, and its correction is told to readers", async () => {
  const { id, editor, guest } = await submitted();
  await publishStory(id, 3, editor);
  const authorId = guest.personId ?? "";
  expect(await saveStory(id, 4, fields({ title: "", authorId }), "", editor)).toEqual({ lacks: ["title"] });
  expect(await saveStory(id, 4, fields({ title: "Berichtigt", authorId }), "Der Ort war falsch.", editor)).toEqual({ version: 5 });
  const story = await db.story.findUnique({ where: { id }, select: { slug: true, title: true, corrections: { select: { text: true } } } });
  expect(story).toEqual({ slug: `zuhoeren-${id}`, title: "Berichtigt", corrections: [{ text: "Der Ort war falsch." }] });
});

test("what was taken down keeps its date and address when it is published again", async () => {
  const { id, editor } = await submitted();
  await publishStory(id, 3, editor);
  const { publishedAt } = await db.story.findUniqueOrThrow({ where: { id }, select: { publishedAt: true } });
  expect(await takeDownStory(id, 4, "Eine Person hat widersprochen.", editor)).toBe("moved");
  expect(await db.story.findUnique({ where: { id }, select: { state: true } })).toEqual({ state: "taken_down" });
  expect(await publishStory(id, 5, editor)).toBe("moved");
  expect(await db.story.findUnique({ where: { id }, select: { publishedAt: true, takenDownAt: true } })).toEqual({
    publishedAt,
    takenDownAt: null,
  });
});

test("hashtags in the text and tags of the form become tags once, the form's first", async () => {
  const editor = await aWriter("editor");
  const id = await beginStory("report", editor);
  await saveStory(id, 1, fields({ tags: ["Straße", "Telefon"], body: "Immer #Telefon und #Straße und #Geduld." }), "", editor);
  const tags = await db.storyTag.findMany({
    where: { storyId: id },
    orderBy: { position: "asc" },
    select: { tag: { select: { slug: true } } },
  });
  expect(tags.map(({ tag }) => tag.slug)).toEqual(["strasse", "telefon", "geduld"]);
});

test("two stories with one title get two addresses", async () => {
  const editor = await aWriter("editor");
  const ids = [await beginStory("report", editor), await beginStory("report", editor)];
  for (const id of ids) await saveStory(id, 1, fields({ title: "Derselbe Titel" }), "", editor);
  const stories = await db.story.findMany({ where: { id: { in: ids } }, select: { slug: true } });
  expect(new Set(stories.map(({ slug }) => slug)).size).toBe(2);
});

test("ten who give one title at the same moment get ten addresses, and nobody is refused", async () => {
  const title = `Anders ${newId()}`;
  const drafts = await Promise.all(
    Array.from({ length: 10 }, async () => {
      const writer = await aWriter("author");
      return { writer, id: await beginStory("report", writer) };
    }),
  );
  const saved = await Promise.all(drafts.map(({ id, writer }) => saveStory(id, 1, fields({ title }), "", writer)));
  expect(saved).toEqual(drafts.map(() => ({ version: 2 })));
  const stories = await db.story.findMany({ where: { id: { in: drafts.map(({ id }) => id) } }, select: { slug: true } });
  expect(new Set(stories.map(({ slug }) => slug)).size).toBe(10);
});

test("the list at the desk shows exactly what the account may open", async () => {
  const { id } = await submitted();
  const roles = ["reader", "guest_author", "author", "moderator", "editor", "administrator"] as const;
  for (const role of roles) {
    const account = await anAccount(role);
    const listed = (await deskStories(account, "submitted", 1)).stories.some((story) => story.id === id);
    expect([role, listed]).toEqual([role, (await findDeskStory(id, account)) !== null]);
  }
});

test("an empty draft is not submitted: it is told what is missing", async () => {
  const guest = await aWriter("guest_author");
  const id = await beginStory("guest", guest);
  expect(await submitStory(id, 1, "", guest)).toEqual({ lacks: ["title", "body", "interests", "rights"], warnings: [] });
  expect((await db.story.findUniqueOrThrow({ where: { id }, select: { state: true } })).state).toBe("draft");
});

test.each(Object.values(Role))(
  "the list shows a %s what may be read, and not even a title more: own drafts of a lost role neither",
  async (role) => {
    const account = await anAccount(role);
    const other = await anAccount("author");
    for (const createdById of [account.id, other.id]) {
      for (const state of Object.values(StoryState)) {
        const { id } = await aStory({ state });
        await db.story.update({ where: { id }, data: { createdById }, select: { id: true } });
      }
    }
    const stories = await db.story.findMany({
      where: { createdById: { in: [account.id, other.id] } },
      select: { id: true, state: true, createdById: true },
    });
    const listed = (await Promise.all([1, 2, 3].map((page) => deskStories(account, undefined, page)))).flatMap((page) => page.stories);
    const shown = stories.filter(({ id }) => listed.some((each) => each.id === id));
    expect(shown).toEqual(stories.filter((story) => mayDo(account, "read", story)));
  },
);
