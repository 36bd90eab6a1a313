import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { cardOf, cards } from "#lib/cards/draw";
import { cardSize } from "#lib/cards/order";
import { findCard } from "#lib/cards/queries";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { aPerson, aStory } from "#tests/support/factories";

const folder = await mkdtemp(path.join(os.tmpdir(), "podium-cards-"));
process.env.PORTAL_DATA = folder;

const card = { site: "Forum", kicker: "Aus der Praxis", title: "Wer zuhört, spart Zeit", byline: "Von Ada", picture: null };
const filesOf = async (id: string) => (await cards.names()).filter((name) => name.startsWith(id));

afterAll(() => rm(folder, { recursive: true, force: true }));

test("a card is a picture of the size that networks show, drawn once for each text", async () => {
  const id = newId();
  const [first, again] = await Promise.all([cardOf(id, card), cardOf(id, card)]);
  expect(await sharp(first).metadata()).toMatchObject({ format: "png", ...cardSize });
  expect(again.equals(first)).toBe(true);
  const [file = ""] = await filesOf(id);
  const drawnAt = (await cards.find(file))?.changedAt;
  await cardOf(id, card);
  expect((await cards.find(file))?.changedAt).toEqual(drawnAt);
  const other = await cardOf(id, { ...card, title: "Wer schweigt, auch" });
  expect(other.equals(first)).toBe(false);
  expect(await filesOf(id)).toHaveLength(1);
});

test("a card is set in the portal's own type, not in whatever the machine has", async () => {
  const title = "Zuhören";
  const drawn = sharp(await cardOf(newId(), { ...card, title })).extract({ left: 72, top: 225, width: 900, height: 100 });
  const { info } = await sharp(await drawn.toBuffer())
    .trim()
    .toBuffer({ resolveWithObject: true });
  const inFace = async (face: object) =>
    (
      await sharp({ text: { text: title, dpi: 72, ...face } })
        .png()
        .toBuffer({ resolveWithObject: true })
    ).info.width;
  const ours = await inFace({ font: "Newsreader 16pt 76", fontfile: "lib/cards/type/newsreader-title.ttf" });
  expect(Math.abs(info.width - ours)).toBeLessThanOrEqual(3);
  // Another face is told from it by its width.
  const other = await inFace({ font: "Schibsted Grotesk Bold 76", fontfile: "lib/cards/type/schibsted-grotesk-bold.ttf" });
  expect(Math.abs(info.width - other)).toBeGreaterThan(10);
});

test.each([
  ["markup", '<b>&amp; </span> "Zitat" <span'],
  ["half a character and a bell", "Halb \ud800 und \u0007"],
  ["a word without end", "Donaudampfschifffahrt".repeat(20)],
  ["letters of everywhere", "Łukasz, кот, 猫, قط, 😀"],
  ["an option", "--help"],
])("a title with %s is drawn", async (_, title) => {
  expect(await sharp(await cardOf(newId(), { ...card, title })).metadata()).toMatchObject(cardSize);
});

test("only what is public has a card, and an advertisement is called one on it", async () => {
  for (const state of ["draft", "in_review", "scheduled", "taken_down", "withdrawn"] as const)
    expect(await findCard((await aStory({ state })).id), state).toBeNull();
  const { id } = await aStory();
  const person = await aPerson({ name: "Ada Lang" });
  const credits = { create: { personId: person.id, role: "author", position: 0 } } as const;
  await db.story.update({ where: { id }, data: { label: "advertising", credits } });
  expect(await findCard(id)).toMatchObject({ kicker: "Anzeige", byline: "Von Ada Lang", picture: null });
  await db.story.update({ where: { id }, data: { publishedAt: new Date(Date.now() + 60_000) } });
  expect(await findCard(id)).toBeNull();
  for (const name of ["", "../../etc/passwd", newId()]) expect(await findCard(name)).toBeNull();
});
