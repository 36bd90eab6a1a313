import { expect, test } from "vitest";
import { migrate, readMigrations } from "#lib/database/migrate";
import { connect } from "#lib/database/server";
import { db } from "#lib/db";
import { plainTextOf, readDocument, storyDocument } from "#lib/documents/document";
import type { StoryDocument } from "#lib/documents/schema";
import { newId } from "#lib/id";
import { findPublishedStory } from "#lib/stories/queries";
import { beginStory, saveStory } from "#lib/writing/commands";
import { storyFields } from "#lib/writing/schema";
import { aWriter } from "#tests/support/accounts";
import { emptyDatabase } from "#tests/support/database";
import { anOrganisation, aStory } from "#tests/support/factories";
import { emptyStoryForm } from "#tests/support/story-form";

const fields = (body: StoryDocument) => ({
  ...storyFields.parse(emptyStoryForm),
  body,
});

const aPicture = (given: { licenceEndsOn?: Date } = {}) => {
  const id = newId();
  return db.media.create({
    data: {
      id,
      kind: "image",
      file: `${id}.jpg`,
      contentType: "image/jpeg",
      bytes: 1,
      width: 1200,
      height: 800,
      alt: "Ein Telefon",
      credit: "Foto: Ada",
      ...given,
    },
    select: { id: true, file: true },
  });
};

const picture = (mediaId: string, said: Partial<Record<"alt" | "caption" | "credit" | "licence", string>> = {}) => ({
  type: "picture",
  attrs: { mediaId, alt: null, caption: null, credit: null, licence: null, ...said },
});

async function saved(...content: unknown[]): Promise<string> {
  const editor = await aWriter("editor");
  const id = await beginStory("report", editor);
  await saveStory(id, 1, fields(storyDocument.parse({ version: 1, type: "doc", content })), "", editor);
  return id;
}

/** What a reader gets of a text, once it is public. */
async function read(storyId: string): Promise<string> {
  const { id, slug } = await aStory();
  const { bodyHtml } = await db.story.findUniqueOrThrow({ where: { id: storyId }, select: { bodyHtml: true } });
  await db.story.update({ where: { id }, data: { bodyHtml }, select: { id: true } });
  return (await findPublishedStory("article", "de", slug))?.bodyHtml ?? "";
}

test("a picture in a text is shown as the library has it now, with what the text says about it first", async () => {
  const { id: mediaId, file } = await aPicture();
  const html = await read(await saved(picture(mediaId, { caption: "Es klingelt <gleich>." })));
  expect(html).toContain(file);
  expect(html).toContain('alt="Ein Telefon"');
  expect(html).toContain('<figcaption class="note">Es klingelt &lt;gleich&gt;. <small>Foto: Ada</small></figcaption>');
});

test("a picture whose licence has ended, or that is no longer there, leaves nothing behind", async () => {
  const { id: ended } = await aPicture({ licenceEndsOn: new Date("2026-01-31") });
  expect((await read(await saved(picture(ended), picture(newId())))).trim()).toBe("");
});

test("whoever saves a text says which files it shows, and files that are not there are not among them", async () => {
  const { id: mediaId } = await aPicture();
  const storyId = await saved(picture(mediaId), picture(newId()));
  expect(await db.storyMedia.findMany({ where: { storyId } })).toEqual([{ storyId, mediaId }]);
});

test("a film inside a text is shown as long as its own page is public", async () => {
  const film = await aStory({ kind: "video", title: "Das <Gespräch>" });
  const file = await db.media.create({
    data: { id: newId(), kind: "video", file: `${film.id}.mp4`, contentType: "video/mp4", bytes: 1 },
    select: { id: true },
  });
  await db.video.create({ data: { storyId: film.id, fileId: file.id }, select: { storyId: true } });
  const storyId = await saved({ type: "video", attrs: { storyId: film.id } });
  expect(await read(storyId)).toContain(`<a href="/videos/${film.slug}">Das &lt;Gespräch&gt;</a>`);
  await db.story.update({ where: { id: film.id }, data: { state: "taken_down", takenDownAt: new Date() }, select: { id: true } });
  expect((await read(storyId)).trim()).toBe("");
});

test("a contact card says what the organisation says today", async () => {
  const { id: organisationId } = await anOrganisation();
  const storyId = await saved({ type: "contactCard", attrs: { organisationId } });
  const data = { phone: "030 1234", fax: "030 1235", callText: "Schreiben Sie uns", callAddress: "https://a.example/anfrage?a=1&b=2" };
  await db.organisation.update({ where: { id: organisationId }, data, select: { id: true } });
  const card = await read(storyId);
  expect(card).toContain('<a href="tel:0301234">030\u00a01234</a>');
  expect(card).toContain("<li>Fax 030\u00a01235</li>");
  expect(card).toContain('<p class="call"><a href="https://a.example/anfrage?a=1&amp;b=2">Schreiben Sie uns</a></p>');
});

test("what was written as Markdown before there were documents is the same text afterwards", async () => {
  const { href } = await emptyDatabase();
  const migrations = readMigrations();
  const place = migrations.findIndex(({ name }) => name.endsWith("_documents"));
  await migrate(href, migrations.slice(0, place));
  const client = await connect(href);
  const markdown = 'Ein "Wort" \\ und **noch** eins.\n\n- eins\n- zwei';
  await client.query("INSERT INTO stories (id, kind, form, slug, body_source) VALUES ('alt', 'article', 'report', 'alt', $1)", [markdown]);
  await migrate(href, migrations.slice(0, place + 1));
  const { rows } = await client.query("SELECT body FROM stories");
  await client.end();
  expect(plainTextOf(readDocument(rows[0].body))).toBe('Ein "Wort" \\ und noch eins.\neins\nzwei');
});
