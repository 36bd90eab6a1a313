import { expect, test } from "vitest";
import { migrate, readMigrations } from "#lib/database/migrate";
import { connect } from "#lib/database/server";
import { emptyDatabase } from "#tests/support/database";

const step = (name: string, sql: string) => ({ name, sql, checksum: `checksum of ${sql}` });

async function rowsOf(url: URL, query: string) {
  const client = await connect(url.href);
  const { rows } = await client.query(query);
  await client.end();
  return rows;
}

test("two processes that start at once apply each migration once", async () => {
  const { href } = await emptyDatabase();
  const applied = await Promise.all([migrate(href), migrate(href), migrate(href)]);
  expect(applied.flat().sort()).toEqual(readMigrations().map(({ name }) => name));
});

test("a migration that fails leaves nothing behind, and is tried again at the next start", async () => {
  const url = await emptyDatabase();
  const faulty = step("1_faulty", "CREATE TABLE kept (id int); SELECT 1/0");
  await expect(migrate(url.href, [faulty])).rejects.toThrow(/1_faulty fails and was taken back: division by zero/);
  expect(await rowsOf(url, "SELECT to_regclass('kept') AS kept")).toEqual([{ kept: null }]);
  expect(await migrate(url.href, [step("1_faulty", "CREATE TABLE kept (id int)")])).toEqual(["1_faulty"]);
});

test("a migration that was changed after it had been applied is reported", async () => {
  const { href } = await emptyDatabase();
  await migrate(href, [step("1_first", "SELECT 1")]);
  await expect(migrate(href, [step("1_first", "SELECT 2")])).rejects.toThrow(/1_first was changed/);
});

test("a database newer than the program is refused, and the command is named", async () => {
  const { href } = await emptyDatabase();
  await migrate(href, [step("1_first", "SELECT 1"), step("2_second", "SELECT 2")]);
  await expect(migrate(href, [step("1_first", "SELECT 1")])).rejects.toThrow(
    /newer than this program \(it knows 2_second\).*npm run restore/,
  );
});

test("a migration is recorded as prisma migrate records it", async () => {
  const url = await emptyDatabase();
  await migrate(url.href);
  const [first] = await rowsOf(
    url,
    "SELECT migration_name, length(checksum) AS digits, applied_steps_count, rolled_back_at FROM _prisma_migrations ORDER BY started_at",
  );
  expect(first).toEqual({ migration_name: readMigrations()[0]?.name, digits: 64, applied_steps_count: 1, rolled_back_at: null });
});
