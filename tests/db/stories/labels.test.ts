import { expect, test } from "vitest";
import { migrate, readMigrations } from "#lib/database/migrate";
import { connect } from "#lib/database/server";
import { db } from "#lib/db";
import { renderDocument } from "#lib/documents/html/render";
import { fromMarkdown } from "#lib/documents/markdown/read";
import { withEmbeds } from "#lib/documents/queries";
import { digestOf } from "#lib/secrets";
import { textDigestOf } from "#lib/writing/states/approved-text";
import { emptyDatabase } from "#tests/support/database";
import { aStudy } from "#tests/support/studies";
import { aSurvey } from "#tests/support/surveys";

test("stories that were labelled as made with AI keep saying so, and may be labelled besides", async () => {
  const { href } = await emptyDatabase();
  const migrations = readMigrations();
  const place = migrations.findIndex(({ name }) => name.endsWith("_ai_disclosure"));
  await migrate(href, migrations.slice(0, place));
  const client = await connect(href);
  const said = "'de', 'report', 'ai_assisted'";
  await client.query(`
    INSERT INTO stories (id, kind, locale, form, label, state, slug, title, standfirst, body_html, published_at)
    VALUES ('alt', 'article', ${said}, 'published', 'alt', 'Titel', 'Vorspann', '<p>Text</p>', now())`);
  await client.query(`
    INSERT INTO story_revisions (story_id, number, locale, form, label, kicker, title, standfirst, body, tags, begun_at, at)
    VALUES ('alt', 1, ${said}, '', 'Titel', 'Vorspann', '{}', '{}', now(), now())`);
  await migrate(href);
  const told = [{ label: "none", ai_disclosure: "assisted" }];
  expect((await client.query("SELECT label, ai_disclosure FROM stories")).rows).toEqual(told);
  expect((await client.query("SELECT label, ai_disclosure FROM story_revisions")).rows).toEqual(told);
  await client.query("UPDATE stories SET label = 'advertising'");
  await client.end();
});

test("an approval from before still belongs to its text; another disclosure is another text", () => {
  const text = {
    kicker: "",
    title: "Titel",
    standfirst: "",
    bodyHtml: "<p>Text</p>",
    label: "none",
    aiDisclosure: "assisted",
    pictureId: null,
  };
  expect(textDigestOf(text)).toBe(digestOf(JSON.stringify(["", "Titel", "", "<p>Text</p>", "ai_assisted", null])));
  const digests = ["none", "advertising"].flatMap((label) =>
    ["none", "assisted"].map((aiDisclosure) => textDigestOf({ ...text, label, aiDisclosure })),
  );
  expect(new Set(digests).size).toBe(4);
});

test("a survey and a finding that stand inside another story say what must be known of them there, too", async () => {
  const [{ storyId }, { id, findingId }] = [await aSurvey(), await aStudy()];
  const where = { id: { in: [storyId, id] } };
  await db.story.updateMany({ where, data: { label: "advertising", aiDisclosure: "assisted" } });
  for (const embed of [`::: umfrage ${storyId}\n:::`, `::: befund ${findingId}\n:::`]) {
    const html = await withEmbeds(renderDocument(fromMarkdown(embed), "de").html, "de");
    expect(html).toMatch(
      /<span class="label">Anzeige<\/span> <span class="label">Mit Hilfe von KI entstanden<\/span> <span class="subject">/,
    );
  }
});
