// Applies the plain SQL of prisma/migrations and keeps the same record as `prisma migrate`, so either may follow the other.
import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Client } from "pg";
import { z } from "zod";
import { StartProblem } from "../start/problem.ts";
import { connect } from "./server.ts";

export type Migration = { name: string; sql: string; checksum: string };

const lock = 72_707_369; // the one that `prisma migrate` takes

/** Brings a database up to date and returns the names applied. Of two processes at once, the second finds nothing to do. */
export async function migrate(url: string, migrations = readMigrations()): Promise<string[]> {
  const client = await connect(url);
  try {
    await client.query("SELECT pg_advisory_lock($1)", [lock]); // given back with the connection
    const open = openMigrations(migrations, await recorded(client));
    for (const migration of open) await apply(client, migration);
    return open.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/** The migrations this program brings, in the order of their names. */
export function readMigrations(folder = path.resolve("prisma/migrations")): Migration[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

const record = z.object({ name: z.string(), checksum: z.string(), finished: z.boolean() });
type MigrationRecord = z.infer<typeof record>;

async function recorded(client: Client): Promise<MigrationRecord[]> {
  await client.query(`
    CREATE TABLE IF NOT EXISTS _prisma_migrations (
      id VARCHAR(36) PRIMARY KEY NOT NULL,
      checksum VARCHAR(64) NOT NULL,
      finished_at TIMESTAMPTZ,
      migration_name VARCHAR(255) NOT NULL,
      logs TEXT,
      rolled_back_at TIMESTAMPTZ,
      started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
      applied_steps_count INTEGER NOT NULL DEFAULT 0
    )`);
  const { rows } = await client.query(`
    SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
    FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`);
  return z.array(record).parse(rows);
}

/** Which migrations are still to be applied. @throws StartProblem when database and program do not fit */
export function openMigrations(migrations: readonly Migration[], records: readonly MigrationRecord[]): Migration[] {
  const ours = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum, finished } of records) {
    const known = ours.get(name);
    if (!known) {
      throw new StartProblem(
        `The database is newer than this program (it knows ${name}): install the newer program, or run "npm run restore FILE" into an empty database`,
      );
    }
    if (!finished)
      throw new StartProblem(`The migration ${name} was begun and not finished: mend the database, then run "npx prisma migrate resolve"`);
    if (known.checksum !== checksum) {
      throw new StartProblem(
        `The migration ${name} was changed after it had been applied: restore prisma/migrations/${name}, and write a new migration`,
      );
    }
  }
  const done = new Set(records.map(({ name }) => name));
  return migrations.filter(({ name }) => !done.has(name));
}

// The migration and its record are one transaction: it is applied and known, or neither.
async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query("BEGIN");
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, started_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw new StartProblem(`The migration ${name} fails and was taken back: ${error instanceof Error ? error.message : String(error)}`);
  }
}
