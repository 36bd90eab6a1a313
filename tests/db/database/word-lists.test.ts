import { expect, test } from "vitest";
import { migrate, readMigrations } from "#lib/database/migrate";
import { connect } from "#lib/database/server";
import { emptyDatabase } from "#tests/support/database";

test("the word lists of an earlier version are rules that find and weigh what they did, with their dates", async () => {
  const { href } = await emptyDatabase();
  const migrations = readMigrations();
  const before = migrations.filter(({ name }) => name < "20261122020000");
  await migrate(href, before);
  const client = await connect(href);
  await client.query(`INSERT INTO filter_words (word, weight, created_at) VALUES
    ('kredit', 'blocked', '2026-10-02T08:00:00Z'), ('großer gewinn', 'suspect', '2026-10-01T08:00:00Z')`);
  await migrate(href, migrations);
  const { rows } = await client.query(`
    SELECT r.id, r.kind, r.term, r.way, r.effect, r.state, h.version, h.user_id, h.at = r.created_at AS dated
    FROM filter_rules r JOIN filter_rule_changes h ON h.rule_id = r.id ORDER BY r.id`);
  const moved = { kind: "word", way: "exact", state: "active", version: 1, user_id: null, dated: true };
  expect(rows).toEqual([
    { ...moved, id: "0000000000000001", term: "großer gewinn", effect: "suspect" },
    { ...moved, id: "0000000000000002", term: "kredit", effect: "blocked" },
  ]);
  await client.query("UPDATE filter_rules SET state = 'off'");
  const { rows: site } = await client.query("SELECT rules_version FROM site_settings");
  expect(site).toEqual([{ rules_version: 2 }]);
  await client.end();
});
