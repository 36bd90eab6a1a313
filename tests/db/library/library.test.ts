import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { db } from "#lib/db";
import { closeQueue, openQueue } from "#lib/jobs/queue";
import { deleteMedia, describeMedia } from "#lib/library/commands";
import { warnOfLicences } from "#lib/library/licences/commands";
import { frameMedia, replaceMedia } from "#lib/library/pixels/commands";
import { endingLicences, findMedia, libraryPage } from "#lib/library/queries";
import { libraryQuery } from "#lib/library/schema";
import { keepPicture } from "#lib/media/commands";
import { addAvif } from "#lib/media/sizes/commands";
import { forgetBy } from "#lib/page-cache/change";
import { dropOldSteps } from "#lib/steps/commands";
import { choosePicture, describePicture } from "#lib/writing/pictures/commands";
import { anAccount, aWriter } from "#tests/support/accounts";
import { aPerson, aStory } from "#tests/support/factories";
import { aPicture, pixels } from "#tests/support/pictures";

const folder = mkdtempSync(path.join(os.tmpdir(), "podium-library-"));
process.env.PORTAL_DATA = folder;
beforeAll(() => openQueue({ working: false }));
afterAll(async () => {
  await closeQueue();
  rmSync(folder, { recursive: true, force: true });
});

const tomorrow = () => new Date(Date.now() + 25 * 3_600_000);
const forgotten = new Set<string>();
forgetBy((tags) => {
  for (const tag of tags) forgotten.add(tag);
});

async function aStoredPicture(userId: string, size = { width: 900, height: 600 }) {
  const note = { alt: "Ein Schalter", caption: null, credit: "Foto: Nele Akyol" };
  const kept = await keepPicture(await pixels(size.width, size.height), note, { userId, originalName: "schalter.png" });
  if ("problem" in kept) throw new Error(kept.problem);
  return kept.id;
}
const filesOf = (id: string) => readdirSync(path.join(folder, "media")).filter((name) => name.startsWith(id));
const look = (query: object) => libraryQuery.parse(query);
const idsOf = ({ items }: { items: readonly { id: string }[] }) => items.map(({ id }) => id);

async function shownBy(mediaId: string, state: "draft" | "published" = "published", createdById: string | null = null) {
  const { id } = await aStory({ state });
  await db.story.update({ where: { id }, data: { pictureId: mediaId, createdById }, select: { id: true } });
  return id;
}

test("a replaced picture keeps its id and what is said about it, is shown anew everywhere, and leaves no old file once it cannot be taken back", async () => {
  const editor = await aWriter("editor");
  const id = await aStoredPicture(editor.id);
  await addAvif(id);
  const [first, second] = [await shownBy(id), await shownBy(id)];
  const before = await db.media.findUniqueOrThrow({ where: { id }, select: { file: true, avifWidths: true } });
  expect(before.avifWidths).toEqual([160, 480]);
  const old = filesOf(id);
  forgotten.clear();

  expect(await replaceMedia(id, 2, await pixels(500, 500), "neu.png", editor)).toBe("changed-meanwhile");
  expect(filesOf(id)).toEqual(old);
  expect(await replaceMedia(id, 1, await pixels(500, 500), "neu.png", editor)).toBe("kept");
  expect(await findMedia(id, editor)).toMatchObject({
    alt: "Ein Schalter",
    width: 500,
    avifWidths: [],
    originalName: "neu.png",
    version: 2,
  });
  expect(filesOf(id)).toEqual(expect.arrayContaining(old));
  await dropOldSteps(tomorrow());
  expect(filesOf(id).filter((name) => old.includes(name))).toEqual([]);
  expect([...forgotten]).toEqual(expect.arrayContaining(["front", `story:${first}`, `story:${second}`]));
});

test("a section is cut from the whole picture and can be given back", async () => {
  const editor = await aWriter("editor");
  const id = await aStoredPicture(editor.id);
  const point = { focusX: 20, focusY: 80 };
  const crop = { left: 0, top: 0, right: 50, bottom: 0 };
  expect(await frameMedia(id, 1, { ...point, ...crop }, editor)).toBe("kept");
  expect(await findMedia(id, editor)).toMatchObject({ width: 450, height: 600, focusX: 20, focusY: 80, cropRight: 50 });
  expect(await frameMedia(id, 2, { ...point, ...crop, right: 0 }, editor)).toBe("kept");
  expect(await findMedia(id, editor)).toMatchObject({ width: 900, height: 600, version: 3 });
  await dropOldSteps(tomorrow());
  expect(filesOf(id)).toHaveLength(4); // the master, the one for everybody, two sizes
  forgotten.clear();
  const file = (await findMedia(id, editor))?.file;
  expect(await frameMedia(id, 3, { focusX: 50, focusY: 50, ...crop, right: 0 }, editor)).toBe("kept");
  expect((await findMedia(id, editor))?.file).toBe(file); // a focal point takes no new files
});

test("what is replaced while its AVIF sizes are made keeps none of the old ones", async () => {
  const editor = await aWriter("editor");
  const id = await aStoredPicture(editor.id);
  await Promise.all([addAvif(id), replaceMedia(id, 1, await pixels(700, 500), null, editor)]);
  const { file, avifWidths } = await db.media.findUniqueOrThrow({ where: { id }, select: { file: true, avifWidths: true } });
  const stem = file.replace(/\.jpg$/, "");
  await dropOldSteps(tomorrow());
  expect(filesOf(id).filter((name) => !name.startsWith(stem))).toEqual([]);
  expect(filesOf(id).filter((name) => name.endsWith(".avif"))).toHaveLength(avifWidths.length);
});

test("only what nothing shows is deleted, with all its files", async () => {
  const editor = await aWriter("editor");
  const id = await aStoredPicture(editor.id);
  const story = await shownBy(id, "draft");
  expect(await deleteMedia(id, editor)).toBe("in-use");
  await db.story.update({ where: { id: story }, data: { pictureId: null }, select: { id: true } });
  await db.storyMedia.create({ data: { storyId: story, mediaId: id }, select: { storyId: true } });
  expect(await deleteMedia(id, editor)).toBe("in-use");
  await expect(db.media.delete({ where: { id }, select: { id: true } })).rejects.toThrow();
  await db.storyMedia.deleteMany({ where: { mediaId: id } });
  expect(await deleteMedia(id, await aWriter("guest_author"))).toBe("not-allowed");
  expect(await deleteMedia(id, editor)).toBe("kept");
  expect(await deleteMedia(id, editor)).toBe("not-found");
  await dropOldSteps(tomorrow());
  expect(filesOf(id)).toEqual([]);
});

test("a guest finds and changes own uploads only, and none through which something public would change", async () => {
  const [guest, other, editor] = [await aWriter("guest_author"), await aWriter("guest_author"), await aWriter("editor")];
  const own = await aPicture({ createdById: guest.id });
  const theirs = await aPicture({ createdById: other.id });
  expect(idsOf(await libraryPage(guest, look({})))).toEqual([own.id]);
  expect(await findMedia(theirs.id, guest)).toBeNull();
  expect(await describeMedia(theirs.id, 1, { alt: "Meins" }, guest)).toBe("not-found");
  expect(await choosePicture((await aStory({ state: "draft" })).id, theirs.id, guest)).toBe("not-found");

  const draft = await shownBy(own.id, "draft", guest.id);
  expect(await describeMedia(own.id, 1, { alt: "Meins" }, guest)).toBe("kept");
  expect(await describePicture(draft, { alt: "Meins", caption: "Neu", credit: null }, guest)).toBe("kept");
  await shownBy(own.id, "published");
  expect(await describeMedia(own.id, 3, { alt: "Anders" }, guest)).toBe("not-allowed");
  expect(await describePicture(draft, { alt: "Anders", caption: null, credit: null }, guest)).toBe("shared");
  expect(await replaceMedia(own.id, 3, await pixels(50, 50), null, guest)).toBe("not-allowed");
  expect(await describeMedia(own.id, 3, { alt: "Anders" }, editor)).toBe("kept");
});

test("a guest is not told the title of a stranger's story that shows the guest's picture", async () => {
  const guest = await aWriter("guest_author");
  const { id } = await aPicture({ createdById: guest.id });
  await shownBy(id, "draft");
  const found = await findMedia(id, guest);
  expect(found?.stories.map(({ title }) => title)).toEqual([null]);
  expect((await findMedia(id, await aWriter("editor")))?.stories.map(({ title }) => title)).toEqual(["Wer zuhört, spart Zeit"]);
});

test("of two who describe a picture at once the second is told", async () => {
  const editor = await aWriter("editor");
  const { id } = await aPicture();
  const both = await Promise.all([describeMedia(id, 1, { alt: "Eins" }, editor), describeMedia(id, 1, { alt: "Zwei" }, editor)]);
  expect(both.toSorted()).toEqual(["changed-meanwhile", "kept"]);
});

test("the library is searched by words in any order and narrowed by what is missing", async () => {
  const editor = await aWriter("editor");
  const tag = editor.id;
  const [plain, bare, ending, film] = [
    await aPicture({ caption: `Rathaus am Abend ${tag}` }),
    await aPicture({ alt: null, credit: "", originalName: `DSC_1 ${tag}.jpg` }),
    await aPicture({
      caption: `Hafen ${tag}`,
      licence: "Agentur",
      licenceEndsOn: new Date(Date.now() + 5 * 86_400_000),
      createdById: editor.id,
    }),
    await aPicture({ caption: `Film ${tag}`, kind: "video" }),
  ].map(({ id }) => id);
  const found = async (query: object) =>
    idsOf(await libraryPage(editor, look({ ...query, search: `${"search" in query ? query.search : ""} ${tag}` })));
  expect(await found({})).toEqual([film, ending, bare, plain]);
  expect(await found({ search: "ABEND rathaus" })).toEqual([plain]);
  expect(await found({ kind: "video" })).toEqual([film]);
  expect([await found({ only: "no-alt" }), await found({ only: "no-credit" })]).toEqual([[bare], [bare]]);
  expect([await found({ only: "licence" }), await found({ only: "own" })]).toEqual([[ending], [ending]]);
  await shownBy(plain ?? "");
  expect(await found({ only: "unused" })).toEqual([film, ending, bare]);
  expect(await found({ search: "100%_\\" })).toEqual([]);
  expect(look({ kind: "nonsense", only: "x", page: "-1", search: ["a", "b"] })).toEqual({
    search: "",
    kind: undefined,
    only: undefined,
    page: 1,
  });
});

test("a page of the library is bounded, and the next one goes on where it ends", async () => {
  const guest = await aWriter("guest_author");
  for (let count = 0; count < 26; count++) await aPicture({ createdById: guest.id });
  const first = await libraryPage(guest, look({}));
  const second = await libraryPage(guest, look({ page: first.next }));
  expect([first.items.length, second.items.length, second.next]).toEqual([24, 2, undefined]);
  expect(new Set([...idsOf(first), ...idsOf(second)]).size).toBe(26);
});

async function mailsTo(to: string): Promise<string[]> {
  const rows =
    await db.$queryRaw`SELECT data->>'subject' AS subject, data::text AS data FROM pgboss.job WHERE name = 'mail' AND data->>'to' = ${to}`;
  return z
    .array(z.object({ data: z.string() }))
    .parse(rows)
    .map(({ data }) => data);
}

test("editors are told of a licence once before it ends and once when it has ended, and of none that nothing shows", async () => {
  const [editor, author] = [await anAccount("editor"), await anAccount("author")];
  const ends = new Date("2027-03-31");
  const [shown, unused] = [await aPicture({ alt: "Hafen am Morgen", licenceEndsOn: ends }), await aPicture({ licenceEndsOn: ends })];
  await shownBy(shown.id);
  const at = (moment: string) => new Date(moment);
  expect(await warnOfLicences(at("2027-03-10T06:00:00Z"))).toBe(0);
  const runs = await Promise.all([1, 2, 3].map(() => warnOfLicences(at("2027-03-20T06:00:00Z"))));
  expect(runs.toSorted()).toEqual([0, 0, 1]);
  expect(await warnOfLicences(at("2027-03-31T06:00:00Z"))).toBe(0);
  expect(await warnOfLicences(at("2027-04-01T06:00:00Z"))).toBe(1);
  expect(await warnOfLicences(at("2027-04-02T06:00:00Z"))).toBe(0);
  const mails = await mailsTo(editor.email);
  expect(mails).toHaveLength(2);
  expect(mails[0]).toContain("Hafen am Morgen: letzter Tag 31. März 2027");
  expect(await mailsTo(author.email)).toEqual([]);
  const [reader] = [await aWriter("editor")];
  expect(await endingLicences(reader, at("2027-03-20T06:00:00Z"))).toBeGreaterThanOrEqual(1);
  expect(unused.version).toBe(1);
});

test("a new last day is told of again", async () => {
  const editor = await aWriter("editor");
  const { id } = await aPicture({ licenceEndsOn: new Date("2028-01-31") });
  await shownBy(id);
  expect(await warnOfLicences(new Date("2028-01-25T06:00:00Z"))).toBe(1);
  expect(await describeMedia(id, 1, { alt: "Nur der Text", licenceEndsOn: new Date("2028-01-31") }, editor)).toBe("kept");
  expect(await warnOfLicences(new Date("2028-01-25T07:00:00Z"))).toBe(0);
  expect(await describeMedia(id, 2, { licenceEndsOn: new Date("2028-06-30") }, editor)).toBe("kept");
  expect(await warnOfLicences(new Date("2028-01-26T06:00:00Z"))).toBe(0);
  expect(await warnOfLicences(new Date("2028-06-25T06:00:00Z"))).toBe(1);
});

test("a person's portrait is shown with the person, and changes of it reach the pages of people", async () => {
  const editor = await aWriter("editor");
  const { id } = await aPicture();
  const person = await aPerson();
  await db.person.update({ where: { id: person.id }, data: { portraitId: id }, select: { id: true } });
  forgotten.clear();
  expect(await describeMedia(id, 1, { alt: "" }, editor)).toBe("kept");
  expect([...forgotten]).toContain("people");
  expect((await findMedia(id, editor))?.people.map(({ name }) => name)).toEqual(["Mara Ellwanger"]);
});
