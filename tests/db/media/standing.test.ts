import { expect, test } from "vitest";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { mayFetchFile } from "#lib/library/queries";
import { keepShown } from "#lib/media/shown/commands";
import { pagesWith } from "#lib/media/shown/queries";
import { standingOf } from "#lib/media/standing/queries";
import { rememberStandings } from "#lib/media/standing/standing";
import { takeDownStory } from "#lib/publishing/commands";
import { anAccount, aWriter } from "#tests/support/accounts";
import { aPerson, aStory } from "#tests/support/factories";
import { aPicture } from "#tests/support/pictures";

const isPublic = async (id: string) => (await standingOf(id))?.isPublic;

async function shownBy(state: "draft" | "published" | "taken_down") {
  const [{ id }, story] = [await aPicture(), await aStory({ state })];
  await db.story.update({ where: { id: story.id }, data: { pictureId: id }, select: { id: true } });
  return { id, story };
}

test("a picture is as public as the story that shows it", async () => {
  expect(await standingOf((await shownBy("published")).id)).toMatchObject({ isPublic: true });
  expect(await standingOf((await shownBy("draft")).id)).toMatchObject({ isPublic: false, isGone: false });
  expect(await standingOf((await shownBy("taken_down")).id)).toMatchObject({ isPublic: false, isGone: true });
  expect(await standingOf((await aPicture()).id)).toMatchObject({ isPublic: false, isGone: false });
  expect(await standingOf(newId())).toBeNull();
});

test("a picture in a text, a film with its poster and captions, and the face of an author are public with their story", async () => {
  const [text, film, poster, captions, face] = [await aPicture(), await aPicture(), await aPicture(), await aPicture(), await aPicture()];
  const story = await aStory({ kind: "video", state: "draft" });
  await db.video.create({
    data: { storyId: story.id, fileId: film.id, posterId: poster.id, captionsId: captions.id },
    select: { storyId: true },
  });
  const person = await aPerson();
  await db.person.update({ where: { id: person.id }, data: { portraitId: face.id }, select: { id: true } });
  await db.credit.create({ data: { storyId: story.id, personId: person.id, role: "author" }, select: { storyId: true } });
  expect(await db.$transaction((tx) => keepShown(tx, story.id, [text.id, "no-such-picture"]))).toEqual([text.id]);

  const all = [text, film, poster, captions, face].map(({ id }) => id);
  expect(await Promise.all(all.map(isPublic))).toEqual([false, false, false, false, false]);
  await db.story.update({ where: { id: story.id }, data: { state: "published", publishedAt: new Date() }, select: { id: true } });
  expect(await Promise.all(all.map(isPublic))).toEqual([true, true, true, true, true]);
  for (const id of all) expect(await db.$transaction((tx) => pagesWith(tx, id))).toContain(`story:${story.id}`);
});

test("a picture that two stories show stays public while one of them is", async () => {
  const { id } = await shownBy("taken_down");
  const other = await aStory();
  await db.story.update({ where: { id: other.id }, data: { pictureId: id }, select: { id: true } });
  expect(await isPublic(id)).toBe(true);
});

test("a picture is shown through the last day of its licence, and is gone afterwards", async () => {
  const { id } = await shownBy("published");
  const licensed = async (licenceEndsOn: string) => {
    await db.media.update({ where: { id }, data: { licenceEndsOn: new Date(licenceEndsOn) }, select: { id: true } });
    return standingOf(id);
  };
  const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Berlin" });
  expect(await licensed(today)).toMatchObject({ isPublic: true, until: expect.any(Date) });
  expect(await licensed("2026-01-31")).toMatchObject({ isPublic: false, isGone: true });
});

test("what was remembered of a file is forgotten with the takedown, and no later answer brings it back", async () => {
  const { id, story } = await shownBy("published");
  let asked = 0;
  const standings = rememberStandings(
    (each) => {
      asked++;
      return standingOf(each);
    },
    () => true,
  );
  for (let time = 0; time < 3; time++) expect(await standings.ask(id)).toMatchObject({ isPublic: true });
  expect(asked).toBe(1);
  standings.forget([`comments:${story.id}`, "tag:1"]);
  const slow = standings.ask(id);
  const editor = await aWriter("editor");
  const { version } = await db.story.findUniqueOrThrow({ where: { id: story.id }, select: { version: true } });
  expect(await takeDownStory(story.id, version, "Die Rechte sind abgelaufen.", editor)).toBe("moved");
  standings.forget([`story:${story.id}`]);
  await slow;
  expect(await standings.ask(id)).toMatchObject({ isPublic: false, isGone: true });
});

test("what is not public is fetched by who may see it in the library or read its story, and by nobody else", async () => {
  const guest = await aWriter("guest_author");
  const { id } = await aPicture({ createdById: guest.id });
  const may = async (role: "reader" | "moderator" | "guest_author" | "author" | "editor" | "administrator") =>
    mayFetchFile(await anAccount(role), id);
  expect(await mayFetchFile(guest, id)).toBe(true);
  expect(await Promise.all([may("author"), may("editor"), may("administrator")])).toEqual([true, true, true]);
  expect(await Promise.all([may("reader"), may("moderator"), may("guest_author")])).toEqual([false, false, false]);

  const { id: theirs } = await aPicture();
  expect(await mayFetchFile(guest, theirs)).toBe(false);
  const story = await aStory({ state: "draft" });
  await db.story.update({ where: { id: story.id }, data: { pictureId: theirs, createdById: guest.id }, select: { id: true } });
  expect(await mayFetchFile(guest, theirs)).toBe(true);
});
