import { expect, test } from "vitest";
import { z } from "zod";
import type { Writer } from "#lib/accounts/guard";
import { db } from "#lib/db";
import { moveStory } from "#lib/publishing/commands";
import { beginStory, saveStory } from "#lib/writing/commands";
import { storyFields } from "#lib/writing/schema";
import { acceptText, addNote } from "#lib/writing/states/commands";
import type { StoryMove } from "#lib/writing/states/moves";
import { storyStanding } from "#lib/writing/states/queries";
import { anAccount, aWriter } from "#tests/support/accounts";
import { declareAll } from "#tests/support/guests";

const empty = { locale: "de", form: "guest", label: "none", aiDisclosure: "none", authorId: "", organisationId: "", tags: "", kicker: "" };
const text = (title: string, authorId = "") => storyFields.parse({ ...empty, title, authorId, standfirst: "Bald.", body: "Ein Wort." });

async function aDraft() {
  const guest = await aWriter("guest_author");
  const id = await beginStory("guest", guest);
  await saveStory(id, 1, text(`Zuhören ${id}`), "", guest);
  await declareAll(id, guest);
  return { id, guest, editor: await aWriter("editor") };
}

const versionOf = async (id: string) => (await db.story.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;
const stateOf = async (id: string) => (await db.story.findUniqueOrThrow({ where: { id }, select: { state: true } })).state;
type Words = { message?: string; askConsent?: boolean };
const go = async (id: string, move: StoryMove, by: Writer, words: Words = {}) =>
  moveStory(id, await versionOf(id), move, { confirmed: "all", ...words }, by);

const mail = z.object({ to: z.string(), subject: z.string(), paragraphs: z.array(z.string()) });

/** The mails that wait for these people, oldest first. */
async function mailsTo(...people: { email: string }[]) {
  const rows = await db.$queryRaw`SELECT data FROM pgboss.job WHERE name = 'mail' ORDER BY created_on, id`;
  const mails = z
    .array(z.object({ data: mail }))
    .parse(rows)
    .map(({ data }) => data);
  return mails.filter(({ to }) => people.some(({ email }) => email === to));
}

test("a guest's piece goes its whole way, and each step is a row with who, when and what was said", async () => {
  const { id, guest, editor } = await aDraft();
  expect(await go(id, "submit", guest, { message: "Bitte sehr." })).toBe("moved");
  expect(await go(id, "review", editor)).toBe("moved");
  expect(await go(id, "return", editor, { message: "Bitte kürzen." })).toBe("moved");
  expect(await go(id, "submit", guest)).toBe("moved");
  expect(await go(id, "approve", editor)).toBe("moved");
  expect(await go(id, "publish", editor)).toBe("moved");
  const rows = await db.storyTransition.findMany({
    where: { storyId: id },
    orderBy: { id: "asc" },
    select: { fromState: true, toState: true, userId: true, message: true },
  });
  expect(rows).toEqual([
    { fromState: "draft", toState: "submitted", userId: guest.id, message: "Bitte sehr." },
    { fromState: "submitted", toState: "in_review", userId: editor.id, message: "" },
    { fromState: "in_review", toState: "changes_requested", userId: editor.id, message: "Bitte kürzen." },
    { fromState: "changes_requested", toState: "submitted", userId: guest.id, message: "" },
    { fromState: "submitted", toState: "approved", userId: editor.id, message: "" },
    { fromState: "approved", toState: "published", userId: editor.id, message: "" },
  ]);
  const approvals = await db.storyApproval.findMany({ where: { storyId: id }, select: { kind: true, userId: true } });
  expect(approvals).toEqual([
    { kind: "editor", userId: editor.id },
    { kind: "editor", userId: editor.id },
  ]);
});

test("whoever has the next turn is told by mail, the editor who looks after it alone once there is one", async () => {
  const { id, guest, editor } = await aDraft();
  const other = await aWriter("editor");
  await go(id, "submit", guest, { message: "Ein Satz des Gastes" });
  expect((await mailsTo(editor, other, guest)).map(({ to }) => to).toSorted()).toEqual([editor.email, other.email].toSorted());
  expect(JSON.stringify(await mailsTo(editor))).not.toContain("Ein Satz des Gastes");
  await go(id, "return", editor, { message: "Bitte kürzen." });
  expect((await mailsTo(guest)).at(-1)?.paragraphs).toContain("Bitte kürzen.");
  await go(id, "submit", guest);
  expect(await mailsTo(other)).toHaveLength(1);
  expect(await mailsTo(editor)).toHaveLength(2);
  await go(id, "publish", editor);
  expect((await mailsTo(guest)).at(-1)?.subject).toContain("Veröffentlicht");
});

test("a request for changes without a word is refused, and nothing has moved", async () => {
  const { id, guest, editor } = await aDraft();
  await go(id, "submit", guest);
  expect(await go(id, "return", editor)).toBe("no-words");
  expect(await stateOf(id)).toBe("submitted");
});

test("where the author's approval is asked for, only the very text that was approved is published", async () => {
  const { id, guest, editor } = await aDraft();
  await go(id, "submit", guest);
  await go(id, "approve", editor, { askConsent: true });
  expect((await mailsTo(guest)).at(-1)?.subject).toContain("Endfassung");
  expect(await go(id, "publish", editor)).toBe("awaits-consent");
  expect(await acceptText(id, await versionOf(id), guest)).toBe("accepted");
  const authorId = guest.personId ?? "";
  await saveStory(id, await versionOf(id), text("Schnell noch geändert", authorId), "", editor);
  expect(await go(id, "publish", editor)).toBe("awaits-consent");
  expect((await storyStanding(id, guest))?.turn).toBe("author");
  expect(await acceptText(id, await versionOf(id), guest)).toBe("accepted");
  expect(await acceptText(id, await versionOf(id), guest)).toBe("accepted");
  expect(await db.storyApproval.count({ where: { storyId: id, kind: "author" } })).toBe(2);
  expect(await go(id, "publish", editor)).toBe("moved");
});

test("nobody approves for the author, and the author approves nothing that nobody asked for, nor a text that is not the newest", async () => {
  const { id, guest, editor } = await aDraft();
  await go(id, "submit", guest);
  await go(id, "approve", editor);
  expect(await acceptText(id, await versionOf(id), guest)).toBe("not-allowed");
  await go(id, "return", editor, { message: "Doch noch etwas." });
  await go(id, "submit", guest);
  await go(id, "approve", editor, { askConsent: true });
  for (const somebody of [editor, await aWriter("guest_author"), await aWriter("editor")]) {
    expect(await acceptText(id, await versionOf(id), somebody)).toBe("not-allowed");
  }
  expect(await acceptText(id, (await versionOf(id)) - 1, guest)).toBe("changed-meanwhile");
});

test("an author who does not approve says why, and the piece is in review again", async () => {
  const { id, guest, editor } = await aDraft();
  await go(id, "submit", guest);
  await go(id, "approve", editor, { askConsent: true });
  expect(await go(id, "object", guest)).toBe("no-words");
  expect(await go(id, "object", guest, { message: "Der Titel ist nicht meiner." })).toBe("moved");
  expect(await stateOf(id)).toBe("in_review");
  expect(await mailsTo(editor)).toHaveLength(2);
});

test("what is withdrawn is never public, ends its preview links, and can be taken up again", async () => {
  const { id, guest, editor } = await aDraft();
  await go(id, "submit", guest);
  expect(await go(id, "withdraw", guest)).toBe("moved");
  for (const move of ["publish", "approve", "review", "return"] as const)
    expect(await go(id, move, editor, { message: "x" })).toBe("not-allowed");
  expect(await go(id, "reopen", guest)).toBe("moved");
  expect(await stateOf(id)).toBe("draft");
});

test("of two who move a story at once one is told", async () => {
  const { id, guest, editor } = await aDraft();
  await go(id, "submit", guest);
  const version = await versionOf(id);
  const outcomes = await Promise.all([moveStory(id, version, "approve", {}, editor), moveStory(id, version, "withdraw", {}, guest)]);
  expect(outcomes.toSorted()).toEqual(["changed-meanwhile", "moved"]);
});

test("the editors' notes leave the database for editors only", async () => {
  const { id, guest, editor } = await aDraft();
  expect(await addNote(id, "Heikel, bitte gegenlesen.", editor)).toBe("noted");
  expect(await addNote(id, "Darf ich auch?", guest)).toBe("not-allowed");
  expect((await storyStanding(id, editor))?.notes).toMatchObject([{ text: "Heikel, bitte gegenlesen." }]);
  expect((await storyStanding(id, guest))?.notes).toBeNull();
  expect(JSON.stringify(await storyStanding(id, guest))).not.toContain("Heikel");
  for (const role of ["reader", "guest_author", "author", "moderator"] as const) {
    expect([role, await storyStanding(id, await anAccount(role))]).toEqual([role, null]);
  }
});
