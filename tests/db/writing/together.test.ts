import { expect, test } from "vitest";
import { db } from "#lib/db";
import { plainTextOf, readDocument } from "#lib/documents/document";
import { moveStory, submitStory } from "#lib/publishing/commands";
import { beginStory } from "#lib/writing/commands";
import { storyFields } from "#lib/writing/schema";
import { keepTyped, leave, lookAround } from "#lib/writing/together/commands";
import { aWriter } from "#tests/support/accounts";
import { declareAll } from "#tests/support/guests";

const empty = {
  locale: "de",
  form: "report",
  kicker: "",
  title: "Ein Titel",
  standfirst: "",
  tags: "",
  label: "none",
  aiDisclosure: "none",
  authorId: "",
  organisationId: "",
};
const typed = (body: string) => storyFields.parse({ ...empty, body });
const [one, other] = ["a".repeat(16), "b".repeat(16)];

const textOf = async (id: string) =>
  plainTextOf(readDocument((await db.story.findUniqueOrThrow({ where: { id }, select: { body: true } })).body));

test("what is typed in a window is kept, save by save, and is one revision", async () => {
  const writer = await aWriter("guest_author");
  const id = await beginStory("guest", writer);
  expect(await keepTyped({ id, tab: one, version: 1 }, typed("Eins"), writer)).toEqual({ version: 2 });
  expect(await keepTyped({ id, tab: one, version: 2 }, typed("Eins, zwei"), writer)).toEqual({ version: 3 });
  expect(await textOf(id)).toBe("Eins, zwei");
  expect(await db.storyRevision.count({ where: { storyId: id } })).toBe(1);
});

test("a save whose answer was lost is the window's own and in nobody's way", async () => {
  const writer = await aWriter("guest_author");
  const id = await beginStory("guest", writer);
  await keepTyped({ id, tab: one, version: 1 }, typed("Eins"), writer);
  expect(await keepTyped({ id, tab: one, version: 1 }, typed("Eins, zwei"), writer)).toEqual({ version: 3 });
});

test("the second window cannot overwrite what the first has saved, and learns who it was", async () => {
  const [first, second] = [await aWriter("editor"), await aWriter("editor")];
  const id = await beginStory("report", first);
  await keepTyped({ id, tab: one, version: 1 }, typed("Der erste"), first);
  expect(await keepTyped({ id, tab: other, version: 1 }, typed("Der zweite"), second)).toBe("changed-meanwhile");
  expect(await textOf(id)).toBe("Der erste");
  expect(await lookAround({ id, tab: other, version: 1 }, second, "de")).toMatchObject({ changed: { by: first.name } });
  expect(await lookAround({ id, tab: one, version: 1 }, first, "de")).toMatchObject({ changed: null });
});

test("what only moves a story is in nobody's way", async () => {
  const [guest, editor] = [await aWriter("guest_author"), await aWriter("editor")];
  const id = await beginStory("guest", guest);
  await keepTyped({ id, tab: one, version: 1 }, typed("Eins"), guest);
  await declareAll(id, guest);
  await submitStory(id, 2, "", guest);
  expect(await keepTyped({ id, tab: one, version: 2 }, typed("Eins, zwei"), guest)).toBe("not-allowed");
  expect(await moveStory(id, 3, "return", { message: "Bitte kürzen." }, editor)).toBe("moved");
  expect(await keepTyped({ id, tab: one, version: 2 }, typed("Eins, zwei"), guest)).toEqual({ version: 5 });
});

test("windows see each other while they are open, and strangers see nothing", async () => {
  const [first, second, stranger] = [await aWriter("editor"), await aWriter("editor"), await aWriter("guest_author")];
  const id = await beginStory("report", first);
  const at = (tab: string) => ({ id, tab, version: 1 });
  expect(await lookAround(at(one), first, "de")).toMatchObject({ others: [], changed: null });
  expect(await lookAround(at(other), second, "de")).toMatchObject({ others: [{ name: first.name, isSelf: false }] });
  expect(await lookAround(at(one), first, "de", new Date(Date.now() + 60_000))).toMatchObject({ others: [] });
  await leave(at(one), first);
  expect(await lookAround(at(other), second, "de")).toMatchObject({ others: [] });
  expect(await lookAround(at("c".repeat(16)), stranger, "de")).toBe("not-allowed");
  expect(await keepTyped(at("c".repeat(16)), typed("Fremd"), stranger)).toBe("not-allowed");
});
