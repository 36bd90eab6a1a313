import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { consumeLink } from "#lib/accounts/commands";
import { type Editor, isEditor, isWriter, type Writer } from "#lib/accounts/guard";
import { findAccount, findAccountByEmail } from "#lib/accounts/queries";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { beginStory, saveStory } from "#lib/writing/commands";
import { declareTerms } from "#lib/writing/guests/commands";
import { introduce } from "#lib/writing/guests/profile/commands";
import { authorProfile } from "#lib/writing/guests/profile/queries";
import { guestTerms } from "#lib/writing/guests/queries";
import { termsFields } from "#lib/writing/guests/schema";
import { inviteAgain, inviteGuest } from "#lib/writing/invitations/commands";
import { sendInvitation } from "#lib/writing/invitations/mail";
import { invitation } from "#lib/writing/invitations/schema";
import { deskStories } from "#lib/writing/queries";
import { readFields } from "#lib/writing/schema";
import { anAccount, aWriter } from "#tests/support/accounts";
import { aPortrait } from "#tests/support/guests";
import { linkIn, mailsTo } from "#tests/support/mailbox";
import { emptyStoryForm } from "#tests/support/story-form";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "podium-guests-"));
  process.env.PORTAL_DATA = folder;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function anEditor(): Promise<Editor> {
  const account = await aWriter("editor");
  if (!isEditor(account)) throw new Error("the guard knows this role differently");
  return account;
}

const anAddress = () => `${newId()}@example.org`;
const given = (email: string) =>
  invitation.parse({ email, name: "Ada Brinkmann", title: "Was bleibt", brief: "4.000 Zeichen", dueOn: "2026-12-01" });

/** Somebody who was invited, with the piece. */
async function aGuest(): Promise<{ id: string; guest: Writer; editor: Editor }> {
  const [email, editor] = [anAddress(), await anEditor()];
  const invited = await inviteGuest(given(email), editor);
  if (typeof invited === "string") throw new Error(invited);
  const guest = await findAccountByEmail(email);
  if (!isWriter(guest)) throw new Error("no writer");
  return { id: invited.id, guest, editor };
}

test("who is invited gets an account without a password, a person to write as, and a piece of their own with what was agreed", async () => {
  const { id, guest, editor } = await aGuest();
  expect(guest.role).toBe("guest_author");
  const select = {
    title: true,
    brief: true,
    dueOn: true,
    state: true,
    editorId: true,
    createdById: true,
    credits: { select: { person: { select: { name: true } } } },
  };
  expect(await db.story.findUnique({ where: { id }, select })).toEqual({
    title: "Was bleibt",
    brief: "4.000 Zeichen",
    dueOn: new Date("2026-12-01"),
    state: "draft",
    editorId: editor.id,
    createdById: guest.id,
    credits: [{ person: { name: "Ada Brinkmann" } }],
  });
  expect((await deskStories(guest, undefined, 1)).stories.map((story) => story.id)).toEqual([id]);
});

test("the mail's link signs in once, a fortnight long, and leads to the piece", async () => {
  const { id, guest } = await aGuest();
  await sendInvitation(id);
  const [mail] = await mailsTo(guest.email, folder);
  expect(mail?.text).toContain("4.000 Zeichen");
  const link = new URL(linkIn(mail));
  expect(link.searchParams.get("weiter")).toBe(`/redaktion/beitraege/${id}`);
  const token = link.pathname.split("/").at(-1) ?? "";
  const days = (count: number) => new Date(Date.now() + count * 86_400_000);
  expect(await consumeLink(token, days(15))).toBeNull();
  await sendInvitation(id);
  const second = new URL(linkIn((await mailsTo(guest.email, folder)).at(-1))).pathname.split("/").at(-1) ?? "";
  expect(await consumeLink(second, days(13))).not.toBeNull();
  expect(await consumeLink(second, days(13))).toBeNull();
});

test("until the mail leaves, no link stands anywhere, in no table and no job", async () => {
  const { guest } = await aGuest();
  expect(await db.signInLink.count({ where: { email: guest.email } })).toBe(0);
});

test("an invitation gives nobody more rights than a guest's, and takes none; who is shut out stays out", async () => {
  const editor = await anEditor();
  for (const role of ["author", "editor", "administrator"] as const) {
    const account = await anAccount(role);
    const invited = await inviteGuest(given(account.email), editor);
    expect([role, (await findAccount(account.id))?.role]).toEqual([role, role]);
    // No link that is good for a fortnight lies in the mailbox of somebody who may do more than a guest.
    await sendInvitation(typeof invited === "string" ? "" : invited.id);
    expect(await db.signInLink.count({ where: { email: account.email } })).toBe(0);
  }
  const reader = await anAccount("reader");
  await inviteGuest(given(reader.email), editor);
  expect((await findAccount(reader.id))?.role).toBe("guest_author");
  expect(await inviteGuest(given((await anAccount("moderator")).email), editor)).toBe("no-writer");
  expect(await inviteGuest(given((await anAccount("reader", { disabledAt: new Date() })).email), editor)).toBe("disabled");
});

test("of two editors who invite the same person at once both do, and there is one account", async () => {
  const email = anAddress();
  const [first, second] = [await anEditor(), await anEditor()];
  const invited = await Promise.all([inviteGuest(given(email), first), inviteGuest(given(email), second)]);
  expect(invited.every((each) => typeof each !== "string")).toBe(true);
  const account = await findAccountByEmail(email);
  expect(await db.story.count({ where: { createdById: account?.id ?? "" } })).toBe(2);
});

test("an invitation is mailed again a few times a day, not more", async () => {
  const { id, editor } = await aGuest();
  for (let times = 0; times < 3; times++) expect(await inviteAgain(id, editor)).toBe("sent");
  expect(await inviteAgain(id, editor)).toBe("too-many");
});

test("rights keep the date and the words with which they were granted, and only the author grants them", async () => {
  const { id, guest, editor } = await aGuest();
  const terms = termsFields.parse({ has: "yes", interests: "Ich berate die Stadt.", grant: "yes" });
  const first = new Date("2026-11-20T10:00:00Z");
  expect(await declareTerms(id, terms, "Ich räume ein.", await aWriter("editor"))).toBe("not-allowed");
  expect(await declareTerms(id, terms, "Ich räume ein.", await aWriter("guest_author"))).toBe("not-allowed");
  expect(await declareTerms(id, terms, "Ich räume ein.", guest, first)).toBe("declared");
  expect(await declareTerms(id, terms, "Andere Worte.", guest)).toBe("declared");
  expect((await guestTerms(id, editor))?.terms).toMatchObject({
    interests: "Ich berate die Stadt.",
    grantedAt: first,
    grant: "Ich räume ein.",
  });
  expect(await guestTerms(id, await aWriter("guest_author"))).toBeNull();
});

test("who says there are interests says which", () => {
  expect(termsFields.safeParse({ has: "yes", interests: "  " }).success).toBe(false);
  expect(termsFields.safeParse({ interests: "" }).success).toBe(false);
  expect(termsFields.parse({ has: "no", interests: "vergessen zu löschen" })).toEqual({ interests: "", granted: false });
});

test("guests introduce themselves alone until a piece is accepted", async () => {
  const { guest } = await aGuest();
  const fields = { title: "Stadtplanerin", bio: "Sie plant.", credit: "Foto: A. B." };
  expect(await introduce(fields, await aPortrait(), guest)).toBe("saved");
  expect(await authorProfile(guest)).toMatchObject({
    title: "Stadtplanerin",
    bio: "Sie plant.",
    portrait: { credit: "Foto: A. B." },
    isShown: false,
    proposal: null,
  });
});

test("what is no picture is no portrait, and nothing else is changed by it", async () => {
  const { guest } = await aGuest();
  expect(await introduce({ title: "Neu", bio: "", credit: "" }, Buffer.from("%PDF-1.7"), guest)).toBe("not-a-picture");
  expect((await authorProfile(guest))?.title).toBeNull();
});

test("a guest who adds fields to the form writes a text under the own name, and nothing more", async () => {
  const [guest, other] = [await aWriter("guest_author"), await aWriter("editor")];
  const id = await beginStory("editorial", guest);
  const forged = {
    state: "published",
    role: "administrator",
    createdById: other.id,
    editorId: guest.id,
    slug: "impressum",
    publishedAt: "2020-01-01",
  };
  const read = readFields({ ...emptyStoryForm, ...forged, form: "editorial", title: "Am Telefon", authorId: other.personId ?? "" });
  if (!read.success) throw read.error;
  expect(await saveStory(id, 1, read.data, "", guest)).toEqual({ version: 2 });
  const select = {
    state: true,
    form: true,
    createdById: true,
    editorId: true,
    slug: true,
    publishedAt: true,
    credits: { select: { personId: true } },
  } as const;
  expect(await db.story.findUnique({ where: { id }, select })).toEqual({
    state: "draft",
    form: "guest",
    createdById: guest.id,
    editorId: null,
    slug: "am-telefon",
    publishedAt: null,
    credits: [{ personId: guest.personId }],
  });
  expect(await db.user.findUnique({ where: { id: guest.id }, select: { role: true } })).toEqual({ role: "guest_author" });
});
