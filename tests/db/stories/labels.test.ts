import { expect, test } from "vitest";
import { migrate, readMigrations } from "#lib/database/migrate";
import { connect } from "#lib/database/server";
import { digestOf } from "#lib/secrets";
import { textDigestOf } from "#lib/writing/states/approved-text";
import { emptyDatabase } from "#tests/support/database";

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
