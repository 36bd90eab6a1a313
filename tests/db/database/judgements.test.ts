import { expect, test } from "vitest";
import { migrate, readMigrations } from "#lib/database/migrate";
import { connect } from "#lib/database/server";
import { emptyDatabase } from "#tests/support/database";

test("what persons decided before the update is known after it, without what was taken back", async () => {
  const { href } = await emptyDatabase();
  const all = readMigrations();
  await migrate(
    href,
    all.slice(
      0,
      all.findIndex(({ name }) => name.endsWith("_judgements")),
    ),
  );
  const client = await connect(href);
  // Only what this is about: the rest of a comment, and what it hangs under, is left out.
  await client.query("SET session_replication_role = replica");
  const comment = (id: string) => `
    INSERT INTO comments (id, story_id, path, depth, author_name, source, html, receipt_digest, repeat_digest, text_digest)
    VALUES ('${id}', 's', '${id}', 0, 'Ada', 'Text', '', '${id}', '', '');
    INSERT INTO traces (comment_id, trace, at) VALUES ('${id}', 7, now());`;
  const decision = (comment_id: string, id: string, to: string, reason = "", undoes = "NULL", actor = "person") => `
    INSERT INTO decisions (id, comment_id, from_state, to_state, actor, reason, undoes_id, at)
    VALUES ('${id}', '${comment_id}', 'held', '${to}', '${actor}', '${reason}', ${undoes}, '2026-11-01T00:00:0${id.length}Z');`;
  await client.query(["undone0000000000", "spam000000000000", "machine000000000", "ads0000000000000"].map(comment).join(""));
  await client.query(
    decision("undone0000000000", "a", "approved") +
      decision("undone0000000000", "aa", "spam", "undo", "'a'") +
      decision("spam000000000000", "b", "approved") +
      decision("spam000000000000", "bb", "spam") +
      decision("machine000000000", "c", "spam", "", "NULL", "filter") +
      decision("ads0000000000000", "d", "rejected", "advertising"),
  );
  await client.query("SET session_replication_role = DEFAULT");
  await migrate(href);
  const { rows } = await client.query(
    "SELECT c.id, c.judged, t.judged AS traced FROM comments c JOIN traces t ON t.comment_id = c.id ORDER BY id",
  );
  await client.end();
  expect(rows.map((row) => Object.values(row))).toEqual([
    ["ads0000000000000", "spam", "spam"],
    ["machine000000000", null, null],
    ["spam000000000000", "spam", "spam"],
    ["undone0000000000", null, null],
  ]);
});
