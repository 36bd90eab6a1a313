// prisma/schema.prisma is what the program believes, prisma/migrations what the database is. Prisma's own engine says what it would make of
// the schema; both databases are then described column by column.
import { readFileSync } from "node:fs";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import { expect, test } from "vitest";
import { migrate } from "#lib/database/migrate";
import { connect } from "#lib/database/server";
import { emptyDatabase } from "#tests/support/database";

const path = "prisma/schema.prisma";
const filters = { externalTables: [], externalEnums: [] };

/** The SQL that Prisma would write for the schema, were there nothing yet. */
async function sqlOfSchema(connectionString: string): Promise<string> {
  const content = readFileSync(path, "utf8");
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString }));
  const engine = await SchemaEngine.new({ datamodels: [[path, content]] }, () => undefined, adapter);
  const to = { tag: "schemaDatamodel" as const, files: [{ path, content }] };
  const { stdout } = await engine.diff({ from: { tag: "empty" }, to, script: true, exitCode: null, filters });
  return stdout ?? "";
}

async function shapeOf(url: string) {
  const client = await connect(url);
  const ask = async (question: string): Promise<unknown[]> => (await client.query(question)).rows;
  const columns = await ask(`
    SELECT table_name, column_name, udt_name, is_nullable, column_default, datetime_precision FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY table_name, column_name`);
  const enums = await ask(`
    SELECT typname, array_agg(enumlabel::text ORDER BY enumsortorder) AS labels
    FROM pg_enum JOIN pg_type t ON t.oid = enumtypid GROUP BY typname ORDER BY typname`);
  const keys = await ask(`
    SELECT conname, pg_get_constraintdef(oid) AS is FROM pg_constraint
    WHERE contype IN ('p', 'f') AND conrelid::regclass::text <> '_prisma_migrations' AND connamespace = 'public'::regnamespace ORDER BY conname`);
  const indexes = await ask(`SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`);
  await client.end();
  return { columns, enums, keys, indexes: indexes.map((row) => JSON.stringify(row)) };
}

test("the migrations make what the schema says", async () => {
  const [{ href: migrated }, { href: written }] = [await emptyDatabase(), await emptyDatabase()];
  await migrate(migrated);
  const client = await connect(written);
  await client.query(await sqlOfSchema(written));
  await client.end();

  const [is, should] = [await shapeOf(migrated), await shapeOf(written)];
  expect(should.columns.length).toBeGreaterThan(100);
  expect({ ...is, indexes: [] }).toEqual({ ...should, indexes: [] });
  // Indexes over a part of a table, and the order of letters in a path, are nothing the schema has words for.
  expect(should.indexes.filter((index) => !is.indexes.includes(index))).toEqual([]);
});
