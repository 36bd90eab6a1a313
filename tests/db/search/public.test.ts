// What can be found is what readers may see, from the moment of the change on.
import { randomInt } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { changeState } from "#lib/comments/decisions/commands";
import { erase, withdraw } from "#lib/comments/own/commands";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { change } from "#lib/page-cache/change";
import { readAsked } from "#lib/search/asked";
import { fold } from "#lib/search/fold";
import { search } from "#lib/search/queries";
import type { Locale } from "#prisma/generated/enums";
import { aComment, anAccount, anOrganisation, aPerson, aStory, keyOf } from "#tests/support/factories";
import { aStudy } from "#tests/support/studies";

async function addresses(words: string, more: Record<string, string> = {}, locale: Locale = "de"): Promise<string[]> {
  const outcome = await search(readAsked(new URLSearchParams({ words, ...more }), locale), locale);
  return typeof outcome === "string" ? [] : outcome.entries.map(({ address }) => address);
}

/** A word that stands nowhere else, and that nobody could have meant by another. */
const aWord = () => `Wort${Array.from({ length: 12 }, () => "bdfgklmnprst"[randomInt(12)]).join("")}`;
const path = (story: { slug: string }) => `/artikel/${story.slug}`;

test("a story is found from its publication to its takedown, and again when it is back", async () => {
  const word = aWord();
  const story = await aStory({ title: word, state: "draft" });
  const move = (data: object) => db.story.update({ where: { id: story.id }, data });
  expect(await addresses(word)).toEqual([]);
  await move({ state: "published", publishedAt: new Date() });
  expect(await addresses(word)).toEqual([path(story)]);
  expect(await db.searchWord.count({ where: { word } })).toBe(1);
  await move({ state: "taken_down", takenDownAt: new Date() });
  expect(await addresses(word)).toEqual([]);
  expect(await db.searchWord.count({ where: { word } })).toBe(0);
  await move({ state: "published" });
  expect(await addresses(word)).toEqual([path(story)]);
  await db.story.delete({ where: { id: story.id } });
  expect(await addresses(word)).toEqual([]);
});

test("a study is found by its findings, its institute and its DOI, and the hit leads to the finding", async () => {
  const [said, house] = [aWord(), aWord()];
  const { id, slug, findingId } = await aStudy();
  expect(await addresses(said)).toEqual([]);
  await db.studyFinding.update({ where: { id: findingId }, data: { text: `Am liebsten ${said}.` }, select: { id: true } });
  await db.study.update({ where: { storyId: id }, data: { institute: house, doi: `10.5555/${house}.7` }, select: { storyId: true } });
  const outcome = await search(readAsked(new URLSearchParams({ words: said }), "de"), "de");
  const page = `/studien/${slug}`;
  expect(typeof outcome === "string" ? [] : outcome.entries.map(({ address, finding }) => [address, finding])).toEqual([
    [page, { title: "Mehr als die Hälfte", address: `${page}#befund-${findingId}` }],
  ]);
  expect(await addresses(house)).toEqual([page]);
  expect(await addresses(`10.5555/${house}.7`)).toEqual([page]);
  await db.studyFinding.delete({ where: { id: findingId } });
  expect(await addresses(said)).toEqual([]);
});

test("a story with a date to come is not found before, nor are its comments, its people and its keywords", async () => {
  const word = aWord();
  const story = await aStory({ title: word });
  await aComment({ storyId: story.id, state: "approved", text: `Auch ich: ${word}.` });
  const person = await aPerson({ name: `${word} Berger` });
  const tag = await db.tag.create({ data: { id: newId(), slug: word.toLowerCase(), name: word } });
  await db.credit.create({ data: { storyId: story.id, personId: person.id, role: "author" } });
  await db.storyTag.create({ data: { storyId: story.id, tagId: tag.id } });
  expect(await addresses(word)).toHaveLength(4);
  await db.story.update({ where: { id: story.id }, data: { publishedAt: new Date(Date.now() + 60_000) } });
  expect(await addresses(word)).toEqual([]);
});

test.each(["draft", "submitted", "approved", "scheduled", "withdrawn"] as const)("a story that is %s is not found", async (state) => {
  const word = aWord();
  await aStory({ title: word, state });
  expect(await addresses(word)).toEqual([]);
  expect(await db.searchEntry.count({ where: { title: word } })).toBe(0);
});

test("a comment is found while it is approved and its story is public, and links to itself", async () => {
  const word = aWord();
  const story = await aStory();
  const { id: userId } = await anAccount();
  const comment = await aComment({ storyId: story.id, text: `Davon steht da nichts: ${word}.` });
  const version = async () => (await db.comment.findUniqueOrThrow({ where: { id: comment.id }, select: { version: true } })).version;
  const decide = async (to: "approved" | "rejected") =>
    change(async (tx, forget) => changeState(tx, forget, { actor: "person", userId, commentId: comment.id, version: await version(), to }));
  expect(await addresses(word)).toEqual([]);
  await decide("approved");
  expect(await addresses(word)).toEqual([`/kommentare/${comment.id}`]);
  await decide("rejected");
  expect(await addresses(word)).toEqual([]);
  await decide("approved");
  await db.story.update({ where: { id: story.id }, data: { state: "taken_down", takenDownAt: new Date() } });
  expect(await addresses(word)).toEqual([]);
});

test("what its sender withdraws or has erased is not found, nor is anything that waits", async () => {
  const story = await aStory();
  const [withdrawn, erased, held] = [aWord(), aWord(), aWord()];
  const one = await aComment({ storyId: story.id, state: "approved", text: `Ja, ${withdrawn}.` });
  const other = await aComment({ storyId: story.id, state: "approved", text: `Ja, ${erased}.` });
  await aComment({ storyId: story.id, state: "held", text: `Ja, ${held}.` });
  expect(await addresses(withdrawn)).toHaveLength(1);
  await withdraw(keyOf(one));
  await erase(keyOf(other));
  for (const word of [withdrawn, erased, held]) expect(await addresses(word)).toEqual([]);
  expect(await db.searchEntry.count({ where: { commentId: { in: [one.id, other.id] } } })).toBe(0);
});

test("nobody is found by the name under which they comment", async () => {
  const word = aWord();
  await aComment({ storyId: (await aStory()).id, state: "approved", authorName: word, authorEmail: `${word}@example.org` });
  expect(await addresses(word)).toEqual([]);
});

test("a person and a keyword are found with their stories, under their new name from its change on", async () => {
  const [before, after, tagged] = [aWord(), aWord(), aWord()];
  const story = await aStory({ title: "Ohne den Namen" });
  const { id: organisationId } = await anOrganisation();
  const person = await aPerson({ name: before, organisationId });
  const tag = await db.tag.create({ data: { id: newId(), slug: tagged.toLowerCase(), name: tagged } });
  expect(await addresses(before)).toEqual([]);
  await db.credit.create({ data: { storyId: story.id, personId: person.id, role: "author" } });
  await db.storyTag.create({ data: { storyId: story.id, tagId: tag.id } });
  expect(await addresses(before)).toEqual([`/personen/${person.slug}`, path(story)]);
  expect(await addresses(tagged)).toEqual([`/schlagworte/${tag.slug}`, path(story)]);
  await db.person.update({ where: { id: person.id }, data: { name: after } });
  expect(await addresses(after)).toEqual([`/personen/${person.slug}`, path(story)]);
  expect(await addresses(before)).toEqual([]);
  await db.storyTag.deleteMany({ where: { storyId: story.id } });
  expect(await addresses(tagged)).toEqual([]);
});

test("each language finds its own stories", async () => {
  const word = aWord();
  const story = await aStory({ title: word, locale: "en" });
  expect(await addresses(word)).toEqual([]);
  expect(await addresses(word, {}, "en")).toEqual([`/en/articles/${story.slug}`]);
  await db.story.update({ where: { id: story.id }, data: { locale: "de" } });
  expect(await addresses(word)).toEqual([path(story)]);
  expect(await addresses(word, {}, "en")).toEqual([]);
});

test("a change that is taken back leaves nothing to be found", async () => {
  const word = aWord();
  const story = await aStory({ state: "draft" });
  await change(async (tx) => {
    await tx.story.update({ where: { id: story.id }, data: { title: word, state: "published", publishedAt: new Date() } });
    throw new Error("never mind");
  }).catch(() => undefined);
  expect(await addresses(word)).toEqual([]);
  expect(await db.searchWord.count({ where: { word } })).toBe(0);
});

test("two changes of one story at once are both found", async () => {
  const [title, tagged] = [aWord(), aWord()];
  const story = await aStory();
  const tag = await db.tag.create({ data: { id: newId(), slug: tagged.toLowerCase(), name: tagged } });
  await Promise.all([
    db.story.update({ where: { id: story.id }, data: { title } }),
    db.storyTag.create({ data: { storyId: story.id, tagId: tag.id } }),
  ]);
  expect(await addresses(title)).toEqual([path(story)]);
  expect(await addresses(tagged)).toContain(path(story));
});

test("a word in a title goes before one in the standfirst, and that before one in the text; of two alike the newer comes first", async () => {
  const word = aWord();
  const inText = await aStory({ title: "Eins" });
  const inStandfirst = await aStory({ title: "Zwei" });
  const [older, inTitle] = [await aStory({ title: `${word} einmal` }), await aStory({ title: `${word} einmal` })];
  await db.story.update({ where: { id: inText.id }, data: { bodyHtml: `<p>Hier steht ${word}.</p>` } });
  await db.story.update({ where: { id: inStandfirst.id }, data: { standfirst: `Hier steht ${word}.` } });
  await db.story.update({ where: { id: older.id }, data: { publishedAt: new Date("2020-01-01T08:00:00Z") } });
  expect(await addresses(word)).toEqual([inTitle, older, inStandfirst, inText].map(path));
  expect(await addresses(word, { year: "2020" })).toEqual([path(older)]);
});

test("a text is searched as it reads: marks, entities and embeds are none of its words", async () => {
  const [word, hidden] = [aWord(), aWord()];
  const story = await aStory();
  const bodyHtml = `<p>${word.slice(0, 5)}<em>${word.slice(5)}</em> &amp; Söhne</p><!--embed ${hidden}--><img alt="" src="/${hidden}.jpg">`;
  await db.story.update({ where: { id: story.id }, data: { bodyHtml } });
  expect(await addresses(`${word} Söhne`)).toEqual([path(story)]);
  expect(await addresses(hidden)).toEqual([]);
});

test("whatever is typed is answered", async () => {
  const odd = [
    "'; --",
    '"',
    "''",
    "\\",
    ":*",
    "a & | !",
    "<->",
    "und oder aber",
    "🌿",
    "\0",
    "%",
    "_",
    "(((",
    "'a':A",
    "x".repeat(5_000),
    "ﷺ",
  ];
  for (const words of odd) await expect(addresses(words)).resolves.toBeInstanceOf(Array);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 80 }), async (words) => {
      await expect(addresses(words)).resolves.toBeInstanceOf(Array);
    }),
    { numRuns: 150 },
  );
});

test("the database folds as the program does", async () => {
  const letters = fc.string({ unit: fc.constantFrom(..."aeouqäöüßÄÖÜéøæłxyz -‐.,'\u00ad\u0301E-7²"), maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(letters, fc.constantFrom("de" as const, "en" as const), async (text, locale) => {
      const rows = await db.$queryRaw`SELECT search_fold(${locale}::locale, ${text}) AS folded`;
      expect(rows).toEqual([{ folded: fold(text, locale) }]);
    }),
    { numRuns: 300 },
  );
});
