import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { disableAccount, enableAccount } from "#lib/accounts/administration/commands";
import { type Account, isEditor } from "#lib/accounts/guard";
import { db } from "#lib/db";
import { pinStory, unpinStory } from "#lib/front/commands";
import { pinnedStories } from "#lib/front/queries";
import { newId } from "#lib/id";
import { closeQueue, openQueue } from "#lib/jobs/queue";
import { deleteMedia, describeMedia } from "#lib/library/commands";
import { replaceMedia } from "#lib/library/pixels/commands";
import { keepPicture } from "#lib/media/commands";
import { decideNotice } from "#lib/moderation/notices/commands";
import { saveOrganisation, savePerson } from "#lib/people/administration/commands";
import { markPitch } from "#lib/pitches/decisions/commands";
import { dropPlan, planStory } from "#lib/plans/commands";
import { moveStory, takeDownStory } from "#lib/publishing/commands";
import { makePreviewLink, revokePreviewLink } from "#lib/publishing/previews/commands";
import { openComments } from "#lib/site/commands";
import { createRule, switchRule } from "#lib/spam/rules/commands";
import { takeBack } from "#lib/steps/back/commands";
import { dropOldSteps } from "#lib/steps/commands";
import { lastStep, recentSteps } from "#lib/steps/queries";
import type { StepKind } from "#lib/steps/step";
import { mergeTags, renameTag } from "#lib/tags/administration/commands";
import { setTags } from "#lib/tags/commands";
import { setDiscussion } from "#lib/writing/commands";
import { introduce } from "#lib/writing/guests/profile/commands";
import { choosePicture, describePicture } from "#lib/writing/pictures/commands";
import { addNote } from "#lib/writing/states/commands";
import { aModerator, anAccount, anAdministrator, aWriter } from "#tests/support/accounts";
import { aComment, aPerson, aStory } from "#tests/support/factories";
import { aPicture, pixels } from "#tests/support/pictures";

const folder = mkdtempSync(path.join(os.tmpdir(), "podium-steps-"));
process.env.PORTAL_DATA = folder;
beforeAll(() => openQueue({ working: false }));
afterAll(async () => {
  await closeQueue();
  rmSync(folder, { recursive: true, force: true });
});

const tomorrow = () => new Date(Date.now() + 25 * 3_600_000);
const word = () => `wort${newId()}`;

async function stepOf(account: Account, kind?: StepKind) {
  const step = (await recentSteps(account)).find((each) => !each.takenBackAt && (!kind || each.step.kind === kind));
  if (!step) throw new Error(`no step ${kind ?? ""}`);
  return step.id;
}
const back = async (account: Account, kind?: StepKind) => (await takeBack(await stepOf(account, kind), account))?.outcome;

async function tagged(story: { id: string }, ...names: string[]) {
  await db.$transaction((tx) => setTags(tx, story.id, names));
  return Promise.all(names.map((name) => db.tag.findFirstOrThrow({ where: { name }, select: { id: true, name: true, slug: true } })));
}
const tagsOf = async (storyId: string) =>
  (await db.storyTag.findMany({ where: { storyId }, orderBy: { position: "asc" }, select: { tag: { select: { name: true } } } })).map(
    ({ tag }) => tag.name,
  );

test("keywords that were merged are two again, each on the stories that had it, with its own addresses", async () => {
  const [editor, both, one, other] = [await aWriter("editor"), await aStory(), await aStory(), await aStory()];
  const [a, b] = [word(), word()];
  const [from, into] = await tagged(both, a, b);
  await tagged(one, a);
  await tagged(other, b);
  if (!from || !into) throw new Error("two keywords");
  const renamed = word();
  await renameTag(from.id, renamed, editor);
  await mergeTags(from.id, into.id, editor);
  expect(await back(editor)).toBe("back");
  expect([await tagsOf(both.id), await tagsOf(one.id), await tagsOf(other.id)]).toEqual([[renamed, b], [renamed], [b]]);
  expect(await db.formerTag.findUnique({ where: { slug: a }, select: { tagId: true } })).toEqual({ tagId: from.id });
  expect(await db.formerTag.count({ where: { slug: renamed } })).toBe(0);
  expect(await back(editor, "tag-renamed")).toBe("back");
  expect(await tagsOf(one.id)).toEqual([a]);
});

test("a keyword that was made anew meanwhile is not overwritten by the one that comes back", async () => {
  const [editor, story] = [await aWriter("editor"), await aStory()];
  const [from, into] = await tagged(story, word(), word());
  if (!from || !into) throw new Error("two keywords");
  await mergeTags(from.id, into.id, editor);
  await db.formerTag.delete({ where: { slug: from.slug } });
  await db.tag.create({ data: { id: newId(), name: from.name, slug: from.slug } });
  expect(await back(editor)).toBe("moved-on");
});

test("a step is taken back once, by whoever made it, within a day", async () => {
  const [editor, other, story] = [await aWriter("editor"), await aWriter("administrator"), await aStory()];
  await setDiscussion(story.id, false, editor);
  const step = await stepOf(editor);
  expect(await takeBack(step, other)).toBeNull();
  expect(await takeBack(newId(), editor)).toBeNull();
  expect((await takeBack(step, editor, tomorrow()))?.outcome).toBe("too-late");
  expect(
    await Promise.all([takeBack(step, editor), takeBack(step, editor)]).then((all) => all.map((each) => each?.outcome).sort()),
  ).toEqual(["already", "back"]);
  expect(await db.story.findUnique({ where: { id: story.id }, select: { commentsOpen: true } })).toEqual({ commentsOpen: true });
});

test("whoever has lost the right meanwhile takes nothing back", async () => {
  const [editor, story] = [await aWriter("editor"), await aStory()];
  const [tag] = await tagged(story, word());
  if (!tag) throw new Error("a keyword");
  await renameTag(tag.id, word(), editor);
  await pinStory("de", story.id, editor);
  await setDiscussion(story.id, false, editor);
  const demoted: Account = { ...editor, role: "author" };
  for (const kind of ["tag-renamed", "front", "discussion"] as const) {
    expect((await takeBack(await stepOf(editor, kind), demoted))?.outcome).toBe("not-allowed");
  }
});

test("what is done in taking back is no step of its own, and the desk says for a minute that it was taken back", async () => {
  const [editor, story] = [await aWriter("editor"), await aStory()];
  await setDiscussion(story.id, false, editor);
  await back(editor);
  expect(await recentSteps(editor)).toHaveLength(1);
  expect((await lastStep(editor))?.takenBackAt).toBeInstanceOf(Date);
  expect(await lastStep(editor, new Date(Date.now() + 61_000))).toBeNull();
});

test("a story that was taken down is public again, with what ended with it, unless it changed or may not be public any more", async () => {
  const [editor, story, picture] = [await aWriter("editor"), await aStory(), await aPicture()];
  const person = await aPerson();
  await db.credit.create({ data: { storyId: story.id, personId: person.id, role: "author" } });
  await choosePicture(story.id, picture.id, editor);
  const link = await makePreviewLink(story.id, 7, editor);
  if (typeof link === "string") throw new Error(link);
  const wish = { action: "unpublish" as const, reading: `${new Date().getFullYear() + 1}-01-05T06:00`, words: "Frist" };
  await planStory(story.id, wish, editor);
  const down = async () => {
    const { version } = await db.story.findUniqueOrThrow({ where: { id: story.id }, select: { version: true } });
    expect(await takeDownStory(story.id, version, "Irrtum", editor)).toBe("moved");
  };
  await down();
  expect(await back(editor, "moved")).toBe("back");
  const state = { state: true, takenDownAt: true } as const;
  expect(await db.story.findUnique({ where: { id: story.id }, select: state })).toEqual({ state: "published", takenDownAt: null });
  expect(await db.plan.count({ where: { storyId: story.id, state: "waiting" } })).toBe(1);
  expect(await db.previewLink.count({ where: { storyId: story.id, revokedAt: null } })).toBe(1);
  await down();
  await db.story.update({ where: { id: story.id }, data: { pictureId: null } });
  await db.media.update({ where: { id: picture.id }, data: { credit: null } });
  await db.credit.deleteMany({ where: { storyId: story.id } });
  expect(await back(editor, "moved")).toBe("lacks");
  await db.story.update({ where: { id: story.id }, data: { version: { increment: 1 } } });
  expect(await back(editor, "moved")).toBe("moved-on");
});

test("moves before the publication go back too; a guest takes back the own ones", async () => {
  const guest = await aWriter("guest_author");
  const story = await aStory({ state: "draft" });
  await db.story.update({ where: { id: story.id }, data: { createdById: guest.id } });
  expect(await moveStory(story.id, 1, "withdraw", {}, guest)).toBe("moved");
  expect(await back(guest)).toBe("back");
  const now = await db.story.findUnique({ where: { id: story.id }, select: { state: true, transitions: { select: { toState: true } } } });
  expect(now?.state).toBe("draft");
  expect(now?.transitions.map(({ toState }) => toState).sort()).toEqual(["draft", "withdrawn"]);
});

test("a deleted picture comes back with its files; after a day both are gone", async () => {
  const author = await aWriter("author");
  const stored = async () => {
    const kept = await keepPicture(await pixels(400, 300), { alt: "Schalter", caption: null, credit: "Foto: A" }, { userId: author.id });
    if ("problem" in kept) throw new Error(kept.problem);
    return kept.id;
  };
  const filesWith = (id: string) => readdirSync(path.join(folder, "media")).filter((name) => name.startsWith(id)).length;
  const [first, second] = [await stored(), await stored()];
  for (const id of [first, second]) expect(await deleteMedia(id, author)).toBe("kept");
  expect(await back(author)).toBe("back");
  expect(await db.media.findUnique({ where: { id: second }, select: { alt: true, createdById: true } })).toEqual({
    alt: "Schalter",
    createdById: author.id,
  });
  await dropOldSteps(tomorrow());
  expect(filesWith(second)).toBeGreaterThan(1);
  expect(filesWith(first)).toBe(0);
});

test("replaced pixels and changed words of a picture go back, and the replacement goes with the step", async () => {
  const editor = await aWriter("editor");
  const kept = await keepPicture(await pixels(400, 300), { alt: "Erst", caption: null, credit: "Foto: A" }, { userId: editor.id });
  if ("problem" in kept) throw new Error(kept.problem);
  const { id } = kept;
  const before = await db.media.findUniqueOrThrow({ where: { id }, select: { file: true, width: true } });
  expect(await describeMedia(id, 1, { alt: "Dann" }, editor)).toBe("kept");
  expect(await replaceMedia(id, 2, await pixels(800, 600, "#aa3300"), "neu.png", editor)).toBe("kept");
  const { file: replacement } = await db.media.findUniqueOrThrow({ where: { id }, select: { file: true } });
  expect(await back(editor, "media-pixels")).toBe("back");
  expect(await back(editor, "media-described")).toBe("back");
  expect(await db.media.findUnique({ where: { id }, select: { file: true, width: true, alt: true } })).toEqual({ ...before, alt: "Erst" });
  await dropOldSteps(tomorrow());
  const names = readdirSync(path.join(folder, "media"));
  expect(names).toContain(before.file);
  expect(names).not.toContain(replacement);
});

test("the picture of a story, its plan, its note and its preview link come back or go again", async () => {
  const [editor, story, picture] = [await aWriter("editor"), await aStory(), await aPicture()];
  await choosePicture(story.id, picture.id, editor);
  await describePicture(story.id, null, editor);
  expect(await back(editor)).toBe("back");
  expect((await db.story.findUniqueOrThrow({ where: { id: story.id }, select: { pictureId: true } })).pictureId).toBe(picture.id);
  const wish = { action: "unpublish" as const, reading: `${new Date().getFullYear() + 1}-01-05T06:00`, words: "Frist" };
  const plan = await planStory(story.id, wish, editor);
  if (typeof plan !== "object" || !("id" in plan)) throw new Error("planned");
  await dropPlan(plan.id, editor);
  expect(await back(editor, "plan-dropped")).toBe("back");
  expect(await back(editor, "plan-made")).toBe("back");
  expect((await db.plan.findUniqueOrThrow({ where: { id: plan.id }, select: { state: true } })).state).toBe("dropped");
  await addNote(story.id, "Bitte prüfen", editor);
  expect(await back(editor, "note")).toBe("back");
  expect(await db.storyNote.count({ where: { storyId: story.id } })).toBe(0);
  await makePreviewLink(story.id, 7, editor);
  const link = await db.previewLink.findFirstOrThrow({ where: { storyId: story.id }, select: { id: true } });
  await revokePreviewLink(link.id, editor);
  expect(await back(editor, "preview-revoked")).toBe("back");
  expect(await db.previewLink.count({ where: { id: link.id, revokedAt: null } })).toBe(1);
});

test("the front page goes back to how it was composed, unless somebody has composed it since", async () => {
  const [editor, colleague] = [await aWriter("editor"), await aWriter("editor")];
  await db.frontPin.deleteMany();
  const [a, b] = [await aStory({ locale: "en" }), await aStory({ locale: "en" })];
  await pinStory("en", a.id, editor);
  await pinStory("en", b.id, editor);
  await unpinStory("en", a.id, editor);
  expect(await back(editor)).toBe("back");
  expect((await pinnedStories("en")).map(({ id }) => id)).toEqual([a.id, b.id]);
  await unpinStory("en", b.id, editor);
  await unpinStory("en", a.id, colleague);
  expect(await back(editor)).toBe("moved-on");
});

test("people, organisations and accounts go back; what was just made goes again while nothing uses it", async () => {
  const [editor, administrator] = [await aWriter("editor"), await anAdministrator()];
  await anAdministrator();
  const fields = { name: "Mara", title: "", bio: "", organisationId: "", credit: "" };
  const made = await savePerson(null, fields, new Uint8Array(), editor);
  if (typeof made === "string") throw new Error(made);
  await savePerson(made.id, { ...fields, name: "Mara Neu" }, new Uint8Array(), editor);
  expect(await back(editor)).toBe("back");
  expect(await db.person.findUnique({ where: { id: made.id }, select: { name: true } })).toEqual({ name: "Mara" });
  expect(await back(editor)).toBe("back");
  expect(await db.person.count({ where: { id: made.id } })).toBe(0);
  const contact = { street: "", postcode: "", city: "", phone: "", fax: "", email: "", website: "", callText: "", callAddress: "" };
  const house = await saveOrganisation(null, { name: "Haus", ...contact }, editor);
  if (typeof house === "string") throw new Error(house);
  await aPerson({ organisationId: house.id });
  expect(await back(editor)).toBe("moved-on");
  const account = await anAccount("author");
  await disableAccount(account.id, administrator);
  expect(await back(administrator)).toBe("back");
  expect(await db.user.findUnique({ where: { id: account.id }, select: { disabledAt: true } })).toEqual({ disabledAt: null });
});

test("an account that somebody has decided about anew stays as they decided", async () => {
  const [one, other, account] = [await anAdministrator(), await anAdministrator(), await anAccount("author")];
  const standsDisabled = async () =>
    (await db.user.findUniqueOrThrow({ where: { id: account.id }, select: { disabledAt: true } })).disabledAt !== null;
  await disableAccount(account.id, one);
  await enableAccount(account.id, other);
  await disableAccount(account.id, other);
  expect([await back(one), await standsDisabled()]).toEqual(["moved-on", true]);
  expect([await back(other), await standsDisabled()]).toEqual(["back", false]);
});

test("a plan to publish waits again only if it could be planned now", async () => {
  const [editor, { id }] = [await aWriter("editor"), await aStory({ state: "submitted" })];
  await db.credit.create({ data: { storyId: id, personId: editor.personId ?? "", role: "author" }, select: { storyId: true } });
  const wish = { action: "publish" as const, reading: `${new Date().getFullYear() + 1}-01-05T06:00`, words: "" };
  const plan = await planStory(id, wish, editor);
  if (typeof plan !== "object" || !("id" in plan)) throw new Error("planned");
  await dropPlan(plan.id, editor);
  await db.story.update({ where: { id }, data: { standfirst: "" }, select: { id: true } });
  expect(await back(editor, "plan-dropped")).toBe("lacks");
  await db.story.update({ where: { id }, data: { standfirst: "Bald.", consentAskedAt: new Date() }, select: { id: true } });
  expect(await back(editor, "plan-dropped")).toBe("lacks");
  expect((await db.plan.findUniqueOrThrow({ where: { id: plan.id }, select: { state: true } })).state).toBe("dropped");
  await db.story.update({ where: { id }, data: { consentAskedAt: null }, select: { id: true } });
  expect(await back(editor, "plan-dropped")).toBe("back");
  expect((await db.story.findUniqueOrThrow({ where: { id }, select: { state: true } })).state).toBe("scheduled");
});

test("a report is open again, and the comment that was refused with it stands where it stood", async () => {
  const [moderator, story] = [await aModerator(), await aStory()];
  const comment = await aComment({ storyId: story.id, state: "approved" });
  const notice = { id: newId(), commentId: comment.id, reason: "illegal", receiptDigest: newId() } as const;
  await db.notice.create({ data: notice });
  await decideNotice({ noticeId: notice.id, outcome: "upheld", reason: "off_topic", note: "" }, moderator);
  expect(await back(moderator)).toBe("back");
  expect(await db.notice.findUnique({ where: { id: notice.id }, select: { state: true } })).toEqual({ state: "open" });
  expect(await db.comment.findUnique({ where: { id: comment.id }, select: { state: true } })).toEqual({ state: "approved" });
});

test("rules, proposals and the comments of the whole site go back", async () => {
  const [moderator, editor, administrator] = [await aModerator(), await aWriter("editor"), await anAdministrator()];
  const rule = { kind: "word", term: word(), least: 0, way: "exact", effect: "suspect" } as const;
  const made = await createRule(rule, "active", moderator);
  if (typeof made === "string") throw new Error(made);
  await switchRule({ id: made.id, version: 1 }, "off", moderator);
  expect(await back(moderator)).toBe("back");
  expect((await db.filterRule.findUniqueOrThrow({ where: { id: made.id }, select: { state: true } })).state).toBe("active");
  const pitch = {
    id: newId(),
    state: "open",
    locale: "de",
    name: "A",
    email: "a@example.org",
    title: "T",
    text: "X",
    probability: 0.1,
  } as const;
  await db.pitch.create({ data: { ...pitch, receivedAt: new Date() } });
  if (!isEditor(editor)) throw new Error("an editor");
  await markPitch(pitch.id, true, editor);
  expect(await back(editor)).toBe("back");
  expect((await db.pitch.findUniqueOrThrow({ where: { id: pitch.id }, select: { state: true } })).state).toBe("open");
  await openComments(false, administrator);
  expect(await back(administrator)).toBe("back");
  expect((await db.siteSettings.findUniqueOrThrow({ where: { id: "site" }, select: { commentsOpen: true } })).commentsOpen).toBe(true);
});

test("who no longer writes takes back nothing of their introduction, and who replaced a portrait changes no word beside the former one", async () => {
  const [author, editor] = [await aWriter("author"), await aWriter("editor")];
  const portrait = await aPicture({ createdById: editor.id });
  await db.person.update({ where: { id: author.personId ?? "" }, data: { portraitId: portrait.id }, select: { id: true } });
  const fields = { title: "", bio: "Schreibt.", credit: "" };
  expect(await introduce(fields, await pixels(400, 300), author)).toBe("saved");
  const step = await stepOf(author, "person");
  expect((await takeBack(step, { ...author, role: "reader" }))?.outcome).toBe("not-allowed");
  await db.media.update({ where: { id: portrait.id }, data: { credit: "Foto: Neu" }, select: { id: true } });
  expect((await takeBack(step, author))?.outcome).toBe("back");
  const person = await db.person.findUniqueOrThrow({
    where: { id: author.personId ?? "" },
    select: { bio: true, portrait: { select: { credit: true } } },
  });
  expect(person).toEqual({ bio: null, portrait: { credit: "Foto: Neu" } });
});

test("a deleted picture comes back also when the account that brought it is gone", async () => {
  const [author, editor] = [await aWriter("author"), await aWriter("editor")];
  const kept = await keepPicture(await pixels(400, 300), { alt: "Weg", caption: null, credit: null }, { userId: author.id });
  if ("problem" in kept) throw new Error(kept.problem);
  expect(await deleteMedia(kept.id, editor)).toBe("kept");
  await db.user.delete({ where: { id: author.id }, select: { id: true } });
  expect(await back(editor, "media-deleted")).toBe("back");
  expect(await db.media.findUnique({ where: { id: kept.id }, select: { createdById: true } })).toEqual({ createdById: null });
});
