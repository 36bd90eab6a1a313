// Fills an empty database and media folder from a backup: everything, or nothing.
import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { PassThrough } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { migrate, readMigrations } from "../database/migrate.ts";
import { connect } from "../database/server.ts";
import { StartProblem } from "../start/problem.ts";
import { readArchive } from "./archive.ts";
import { fileOf, type Index, type Manifest, tableOf } from "./manifest.ts";
import { columnList, foreignKeysOf, tablesOf } from "./tables.ts";
import { verify } from "./verify.ts";

type Target = { url: string; mediaFolder: string; file: string };

/** @throws StartProblem when the file cannot be used or the target is not empty; the target is then as it was */
export async function restore({ url, mediaFolder, file }: Target): Promise<{ rows: number; madeAt: string }> {
  const { manifest, index } = await verify(file);
  const migrations = migrationsOf(manifest, file);
  const client = await connect(url);
  try {
    await checkEmpty(client, mediaFolder);
    await migrate(url, migrations);
    await client.query("BEGIN");
    await load(client, { file, index, mediaFolder });
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    await client.end();
  }
  await migrate(url); // an older backup becomes a database of this program
  return { rows: index.tables.reduce((sum, { rows }) => sum + rows, 0), madeAt: manifest.madeAt };
}

// The tables are made as the program that wrote the backup knew them.
function migrationsOf({ migrations, program }: Manifest, file: string) {
  const ours = new Map(readMigrations().map((migration) => [migration.name, migration]));
  return migrations.map(({ name, checksum }) => {
    const known = ours.get(name);
    if (known?.checksum === checksum) return known;
    throw new StartProblem(
      `${file} was made by another program (${program}), which knows ${name}: restore it with that program or a newer one`,
    );
  });
}

async function checkEmpty(client: Client, mediaFolder: string): Promise<void> {
  const names = (await tablesOf(client)).map(({ name }) => name);
  for (const name of names.filter((each) => ["users", "stories", "people", "media", "comments"].includes(each))) {
    const { rowCount } = await client.query(`SELECT FROM public.${client.escapeIdentifier(name)} LIMIT 1`);
    if (rowCount)
      throw new StartProblem(`The database is not empty (${name}): restore into a new database, or set PORTAL_DATA to a new folder`);
  }
  if (existsSync(mediaFolder) && readdirSync(mediaFolder).length > 0) {
    throw new StartProblem(`${mediaFolder} is not empty: move it away, or set PORTAL_DATA to a new folder`);
  }
}

type Load = { file: string; index: Index; mediaFolder: string };

// Tables refer to each other in circles and triggers want an order, so both rest until all rows are there. The rows were
// checked when they were written; every reference is checked again.
async function load(client: Client, { file, index, mediaFolder }: Load): Promise<void> {
  const keys = await foreignKeysOf(client);
  const tables = (await tablesOf(client)).map(({ name }) => `public.${client.escapeIdentifier(name)}`);
  for (const { table, name } of keys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${client.escapeIdentifier(name)}`);
  for (const table of tables) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await client.query(`TRUNCATE ${tables.join(", ")}`); // rows that migrations brought
  const draft = `${mediaFolder}.restoring`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  await readRows(client, { file, index, mediaFolder: draft });
  for (const table of tables) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  for (const { table, name, definition } of keys) {
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${client.escapeIdentifier(name)} ${definition}`);
  }
  rmSync(mediaFolder, { recursive: true, force: true }); // it is empty
  renameSync(draft, mediaFolder);
}

async function readRows(client: Client, { file, index, mediaFolder }: Load): Promise<void> {
  let open: { name: string; input: PassThrough; done: Promise<void> } | undefined;
  const close = async () => {
    open?.input.end();
    await open?.done;
    open = undefined;
  };
  await readArchive(file, async ({ name, content }) => {
    const table = tableOf(name);
    if (open && open.name !== table) await close();
    const media = fileOf(name);
    if (media) await pipeline(content, createWriteStream(path.join(mediaFolder, media)));
    if (!table) return;
    open ??= copyInto(client, table, index);
    await pipeline(content, open.input, { end: false });
  });
  await close();
}

function copyInto(client: Client, name: string, { tables }: Index) {
  const columns = tables.find((table) => table.name === name)?.columns;
  if (!columns) throw new StartProblem(`The backup has rows of ${name} but does not describe it: take another one`);
  const input = new PassThrough();
  const done = pipeline(input, client.query(copyFrom(`COPY ${columnList(client, name, columns)} FROM STDIN`)));
  done.catch((error) => input.destroy(error)); // a row that does not fit ends the feeding too
  return { name, input, done };
}
