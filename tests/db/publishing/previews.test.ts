import { expect, test } from "vitest";
import type { Account } from "#lib/accounts/guard";
import { db } from "#lib/db";
import { deleteWhatIsDue } from "#lib/privacy/commands";
import { publishStory, takeDownStory } from "#lib/publishing/commands";
import { makePreviewLink, revokePreviewLink } from "#lib/publishing/previews/commands";
import { mostLinks } from "#lib/publishing/previews/link";
import { previewLinks, sharedPreview } from "#lib/publishing/previews/queries";
import { digestOf, newToken } from "#lib/secrets";
import { beginStory, saveStory } from "#lib/writing/commands";
import { storyFields } from "#lib/writing/schema";
import { anAccount, aWriter } from "#tests/support/accounts";
import { declareAll } from "#tests/support/guests";

const now = new Date();
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);

async function aDraft() {
  const guest = await aWriter("guest_author");
  const id = await beginStory("guest", guest);
  const empty = {
    locale: "de",
    form: "guest",
    label: "none",
    aiDisclosure: "none",
    authorId: "",
    organisationId: "",
    tags: "",
    kicker: "",
  };
  await saveStory(id, 1, storyFields.parse({ ...empty, title: "Noch geheim", standfirst: "Bald.", body: "Ein Wort." }), "", guest);
  await declareAll(id, guest);
  return { id, guest, editor: await aWriter("editor") };
}

async function aLink(id: string, account: Account): Promise<string> {
  const made = await makePreviewLink(id, 7, account, now);
  if (typeof made === "string") throw new Error(made);
  return new URL(made.address).pathname.split("/").at(-1) ?? "";
}

test("who has the link sees the draft as its page would be, always as it is now; the table keeps only a digest", async () => {
  const { id, guest } = await aDraft();
  const token = await aLink(id, guest);
  const shown = await sharedPreview(token, now);
  expect(shown).toMatchObject({ story: { title: "Noch geheim", bodyHtml: "<p>Ein Wort.</p>\n" }, isPublic: false, expiresAt: days(7) });
  expect(JSON.stringify(shown)).not.toContain('"body":');
  await db.story.update({ where: { id }, data: { title: "Neuer Titel" }, select: { id: true } });
  expect(await sharedPreview(token, now)).toMatchObject({ story: { title: "Neuer Titel" } });
  expect(await db.previewLink.findMany({ where: { storyId: id }, select: { tokenDigest: true } })).toEqual([
    { tokenDigest: digestOf(token) },
  ]);
});

test("a link ends by itself after a week, and at once when it is revoked; what never was one is not found", async () => {
  const { id, guest } = await aDraft();
  const token = await aLink(id, guest);
  expect(await sharedPreview(token, days(6.99))).not.toBe("over");
  expect(await sharedPreview(token, days(7))).toBe("over");
  const [link] = (await previewLinks(id, guest))?.links ?? [];
  expect(await revokePreviewLink(link?.id ?? "", guest)).toBe("revoked");
  expect(await sharedPreview(token, now)).toBe("over");
  expect((await previewLinks(id, guest))?.links).toEqual([]);
  for (const wrong of [newToken(), "kurz", `${token}x`]) expect(await sharedPreview(wrong, now)).toBeNull();
});

test("taking a story down ends its links for good, and none is made for it", async () => {
  const { id, guest, editor } = await aDraft();
  const token = await aLink(id, guest);
  await publishStory(id, 2, editor);
  expect(await sharedPreview(token, now)).toMatchObject({ isPublic: true });
  await takeDownStory(id, 3, "Ein Name war falsch.", editor);
  expect(await sharedPreview(token, now)).toBe("over");
  expect(await makePreviewLink(id, 7, editor)).toBe("not-allowed");
  await publishStory(id, 4, editor);
  expect(await sharedPreview(token, now)).toBe("over");
});

test("a link is as good as its maker's right: it ends with the account and with the role", async () => {
  const { id, guest, editor } = await aDraft();
  const [first, second] = [await aLink(id, guest), await aLink(id, editor)];
  await db.user.update({ where: { id: guest.id }, data: { role: "reader" }, select: { id: true } });
  await db.user.update({ where: { id: editor.id }, data: { disabledAt: now }, select: { id: true } });
  expect([await sharedPreview(first, now), await sharedPreview(second, now)]).toEqual(["over", "over"]);
});

test("nobody shares what is not theirs to read, sees the links of others, or revokes them; editors may", async () => {
  const { id, guest, editor } = await aDraft();
  await aLink(id, guest);
  const [link] = (await previewLinks(id, editor))?.links ?? [];
  for (const role of ["reader", "guest_author", "author", "moderator"] as const) {
    const stranger = await anAccount(role);
    expect([role, await makePreviewLink(id, 7, stranger), await previewLinks(id, stranger)]).toEqual([role, "not-allowed", null]);
    expect(await revokePreviewLink(link?.id ?? "", stranger)).toBe("not-found");
  }
  expect(await revokePreviewLink(link?.id ?? "", editor)).toBe("revoked");
});

test("of one story so many links are good at once, and not more", async () => {
  const { id, guest } = await aDraft();
  for (let made = 0; made < mostLinks; made++) await aLink(id, guest);
  expect(await makePreviewLink(id, 1, guest, now)).toBe("too-many");
  expect(await makePreviewLink(id, 1, guest, days(7))).not.toBe("too-many");
});

test("a month after its end nothing is left of a link", async () => {
  const { id, guest } = await aDraft();
  const token = await aLink(id, guest);
  await deleteWhatIsDue(days(36));
  expect(await sharedPreview(token, days(36))).toBe("over");
  await deleteWhatIsDue(days(38));
  expect(await sharedPreview(token, days(38))).toBeNull();
});
