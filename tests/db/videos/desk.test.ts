import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "#lib/db";
import { closeQueue, openQueue } from "#lib/jobs/queue";
import { standingOf } from "#lib/media/standing/queries";
import { storage } from "#lib/media/storage";
import { forgetBy } from "#lib/page-cache/change";
import { publishStory } from "#lib/publishing/commands";
import { takeBack } from "#lib/steps/back/commands";
import { recordAgreement } from "#lib/videos/agreement/commands";
import { dropCaptions, keepCaptions } from "#lib/videos/captions/commands";
import { choosePoster, saveChapters, takeElsewhere, takeFilm } from "#lib/videos/desk/commands";
import { filmOnDesk } from "#lib/videos/desk/queries";
import { saveSpeakers } from "#lib/videos/speaking/commands";
import { beginStory } from "#lib/writing/commands";
import { aWriter } from "#tests/support/accounts";
import { aPerson } from "#tests/support/factories";
import { aFilm, captions } from "#tests/support/films";

const folder = mkdtempSync(path.join(os.tmpdir(), "podium-film-desk-"));
process.env.PORTAL_DATA = folder;
beforeAll(() => openQueue({ working: false }));
afterAll(async () => {
  await closeQueue();
  rmSync(folder, { recursive: true, force: true });
});

const forgotten = new Set<string>();
forgetBy((tags) => {
  for (const tag of tags) forgotten.add(tag);
});

async function aDraft() {
  const editor = await aWriter("editor");
  const id = await beginStory("interview", editor, "video");
  return { id, editor };
}

const said = captions(
  ["00:00:01.000", "00:00:04.000", "<v Nele Akyol>Wie lang ist eine Minute?"],
  ["00:00:04.000", "00:00:08.000", "<v Anselm Rieger>Das kommt darauf an. Wer wartet, wartet lang."],
);
const filmOf = (storyId: string) =>
  db.video.findUniqueOrThrow({
    where: { storyId },
    select: { fileId: true, provider: true, agreedAt: true, version: true, captionsId: true },
  });
const turnsOf = (storyId: string) =>
  db.transcriptTurn.findMany({
    where: { storyId },
    orderBy: { position: "asc" },
    select: { speaker: true, personId: true, text: true, sentences: true },
  });

test("captions in the language of the story become its transcript; those in another one stand beside them", async () => {
  const { id, editor } = await aDraft();
  const akyol = await aPerson({ name: "Nele Akyol" });
  expect(await keepCaptions(id, "de", { content: said, originalName: "gespraech.vtt" }, editor)).toBe("saved");
  expect(
    await keepCaptions(
      id,
      "en",
      { content: captions(["00:00:01.000", "00:00:04.000", "How long is a minute?"]), originalName: null },
      editor,
    ),
  ).toBe("saved");
  const turns = await turnsOf(id);
  expect(turns.map(({ speaker, text }) => [speaker, text])).toEqual([
    ["Nele Akyol", "Wie lang ist eine Minute?"],
    ["Anselm Rieger", "Das kommt darauf an. Wer wartet, wartet lang."],
  ]);
  expect(turns[0]?.personId).toBe(akyol.id);
  expect(turns[1]?.sentences).toMatchObject([{ start: 4, text: "Das kommt darauf an." }, { text: "Wer wartet, wartet lang." }]);
  const found = await filmOnDesk(id, editor);
  expect(found?.film?.subtitles.map(({ language }) => language)).toEqual(["en"]);
});

test("captions that are no good, or belong to a longer film, change nothing", async () => {
  const { id, editor } = await aDraft();
  await takeFilm(id, (await aFilm()).id, editor);
  await keepCaptions(id, "de", { content: said, originalName: null }, editor);
  const overlap = captions(["00:01.000", "00:03.000", "Eins."], ["00:02.000", "00:04.000", "Zwei."]);
  expect(await keepCaptions(id, "de", { content: overlap, originalName: null }, editor)).toEqual({ problem: { code: "overlap", line: 6 } });
  const long = captions(["00:01.000", "00:59:04.000", "Eine Stunde."]);
  expect(await keepCaptions(id, "de", { content: long, originalName: null }, editor)).toEqual({ problem: { code: "behind-end" } });
  expect((await turnsOf(id)).length).toBe(2);
  const { captionsId } = await filmOf(id);
  const ofThem = (await storage.names()).filter((name) => name.startsWith(captionsId ?? "?"));
  expect(ofThem).toHaveLength(1);
});

test("who the names are is said once, and stays when the captions are replaced", async () => {
  const { id, editor } = await aDraft();
  const rieger = await aPerson();
  await keepCaptions(id, "de", { content: said, originalName: null }, editor);
  const speakers = [
    { speaker: "Nele Akyol", personId: null, role: "host" as const },
    { speaker: "Anselm Rieger", personId: rieger.id, role: "guest" as const },
  ];
  expect(await saveSpeakers(id, speakers, editor)).toBe("saved");
  await keepCaptions(id, "de", { content: said, originalName: null }, editor);
  expect((await turnsOf(id)).map(({ personId }) => personId)).toEqual([null, rieger.id]);
  expect(await db.credit.findMany({ where: { storyId: id, role: "guest" }, select: { personId: true } })).toEqual([
    { personId: rieger.id },
  ]);
});

test("chapters are read line by line, and what is wrong is said with its line", async () => {
  const { id, editor } = await aDraft();
  await takeFilm(id, (await aFilm()).id, editor);
  const { version } = await filmOf(id);
  const wrong = async (typed: string) => saveChapters(id, version, typed, editor);
  expect(await wrong("0:00 Anfang\nkeine Zeit")).toEqual({ problem: { code: "chapter", line: 2 } });
  expect(await wrong("0:10 Anfang\n0:10 Nochmal")).toEqual({ problem: { code: "order", line: 2 } });
  expect(await wrong("0:10 Anfang\n2:00 Danach")).toEqual({ problem: { code: "behind-end", line: 2 } });
  expect(await wrong("0:00 Anfang\n\n1:05 – Vom Zuhören\n")).toBe("saved");
  expect(await wrong("0:00 Anders")).toBe("changed-meanwhile");
  const found = await filmOnDesk(id, editor);
  expect(found?.film?.chapters).toEqual([
    { title: "Anfang", startSeconds: 0 },
    { title: "Vom Zuhören", startSeconds: 65 },
  ]);
});

test("a video is published with a film that can be played, captions, and everybody's agreement", async () => {
  const { id, editor } = await aDraft();
  await db.story.update({ where: { id }, data: { title: "Minuten", standfirst: "Ein Gespräch." }, select: { id: true } });
  const publish = async () => {
    const { version } = await db.story.findUniqueOrThrow({ where: { id }, select: { version: true } });
    const moved = await publishStory(id, version, editor);
    return typeof moved === "object" && "lacks" in moved ? moved.lacks : moved;
  };
  expect(await publish()).toEqual(["film", "captions", "agreement"]);
  await takeFilm(id, (await aFilm({ master: `x-${id}-master.mov` })).id, editor);
  await keepCaptions(id, "de", { content: said, originalName: null }, editor);
  expect(await publish()).toEqual(["film", "agreement"]);
  await takeFilm(id, (await aFilm()).id, editor);
  expect(await recordAgreement(id, "Beide per Mail am 20. November.", editor)).toBe("saved");
  expect(await publish()).toBe("moved");

  // What is public shows what was agreed to, keeps its captions, and is made anew when something changes.
  expect(await takeFilm(id, (await aFilm()).id, editor)).toBe("is-public");
  expect(await takeElsewhere(id, null, editor)).toBe("is-public");
  expect(await dropCaptions(id, "de", editor)).toBe("needs-captions");
  expect(await recordAgreement(id, "", editor)).toBe("is-public");
  forgotten.clear();
  expect(await saveChapters(id, (await filmOf(id)).version, "0:00 Anfang", editor)).toBe("saved");
  expect(forgotten).toContain(`story:${id}`);
  const { captionsId } = await filmOf(id);
  expect(await standingOf(captionsId ?? "")).toMatchObject({ isPublic: true });
});

test("another film has to be agreed to anew; taken back, the former one stands there", async () => {
  const { id, editor } = await aDraft();
  const [first, second] = [await aFilm(), await aFilm()];
  await takeFilm(id, first.id, editor);
  await recordAgreement(id, "Mündlich.", editor);
  await takeFilm(id, second.id, editor);
  expect(await filmOf(id)).toMatchObject({ fileId: second.id, agreedAt: null });
  const step = await db.step.findFirstOrThrow({ where: { userId: editor.id }, orderBy: { id: "desc" }, select: { id: true } });
  expect(await takeBack(step.id, editor)).toMatchObject({ outcome: "back" });
  expect(await filmOf(id)).toMatchObject({ fileId: first.id });

  await takeElsewhere(id, { provider: "vimeo", externalId: "76979871" }, editor);
  expect(await filmOf(id)).toMatchObject({ fileId: null, provider: "vimeo" });
});

test("a picture out of the film becomes the one before it", async () => {
  const { id, editor } = await aDraft();
  const film = await aFilm({ frames: 2 });
  await storage.keep(film.file.replace(".mp4", "-frame-2.jpg"), readFileSync("prisma/sample/media/portrait-ruth-sander.jpg"));
  await takeFilm(id, film.id, editor);
  expect(await choosePoster(id, 3, editor)).toBe("not-found");
  expect(await choosePoster(id, 2, editor)).toBe("saved");
  expect((await filmOnDesk(id, editor))?.film?.poster).toMatchObject({ alt: "" });
  expect(await choosePoster(id, null, editor)).toBe("saved");
});

test("nobody changes, or takes, what is not theirs", async () => {
  const { id } = await aDraft();
  const stranger = await aWriter("author");
  const guest = await aWriter("guest_author");
  const film = await aFilm({ createdById: (await aWriter("author")).id });
  expect(await filmOnDesk(id, stranger)).toBeNull();
  for (const by of [stranger, guest]) {
    expect(await takeFilm(id, film.id, by)).toBe("not-allowed");
    expect(await keepCaptions(id, "de", { content: said, originalName: null }, by)).toBe("not-allowed");
    expect(await saveSpeakers(id, [], by)).toBe("not-allowed");
    expect(await saveChapters(id, 1, "0:00 Anfang", by)).toBe("not-allowed");
    expect(await recordAgreement(id, "Ja.", by)).toBe("not-allowed");
  }
  expect(await db.media.count({ where: { kind: "captions", createdById: { in: [stranger.id, guest.id] } } })).toBe(0);
});
