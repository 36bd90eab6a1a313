// Writes every table, from one snapshot, and the media into one file. The portal may run meanwhile.
import { createReadStream, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import type { Client } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { z } from "zod";
import { connect } from "../database/server.ts";
import { StartProblem } from "../start/problem.ts";
import { type Archive, writeArchive } from "./archive.ts";
import { format, indexEntry, type Manifest, manifestEntry, mediaOf, partOf, type TableRecord } from "./manifest.ts";
import { columnList, tablesOf } from "./tables.ts";

const partSize = 4_000_000;

export type BackedUp = { tables: number; rows: number; files: number };
type Source = { url: string; mediaFolder: string; file: string };

/** @throws StartProblem when the file exists or cannot be written */
export async function backUp({ url, mediaFolder, file }: Source): Promise<BackedUp> {
  if (existsSync(file)) throw new StartProblem(`${file} exists already: name another file`);
  const draft = `${file}.part`;
  rmSync(draft, { force: true });
  const client = await connect(url);
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const archive = writeArchive(draft);
    await archive.add(manifestEntry, JSON.stringify(await manifestOf(client)));
    const tables: TableRecord[] = [];
    for (const table of await tablesOf(client)) tables.push({ ...table, rows: await writeTable(client, archive, table) });
    // Listed after the snapshot: whatever a row of it names is there, unless it was deleted since.
    const files = await writeMedia(archive, mediaFolder);
    await archive.add(indexEntry, JSON.stringify({ tables, checksums: archive.checksums }));
    await archive.finish();
    renameSync(draft, file);
    return { tables: tables.length, rows: tables.reduce((sum, { rows }) => sum + rows, 0), files };
  } catch (error) {
    if (error instanceof Error && "code" in error && ["ENOENT", "EACCES", "ENOSPC", "EROFS"].includes(String(error.code))) {
      throw new StartProblem(
        `${file} cannot be written (${String(error.code)}): name a file in a folder with room that this user may write to`,
      );
    }
    throw error;
  } finally {
    rmSync(draft, { force: true });
    await client.end();
  }
}

const migrationRow = z.object({ name: z.string(), checksum: z.string() });
const versionRow = z.tuple([z.object({ server_version: z.string() })]);
const packageFile = z.object({ version: z.string() });

async function manifestOf(client: Client): Promise<Manifest> {
  const applied = await client.query(
    "SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name",
  );
  const [{ server_version: postgres }] = versionRow.parse((await client.query("SHOW server_version")).rows);
  const { version: program } = packageFile.parse(JSON.parse(readFileSync("package.json", "utf8")));
  return { format, program, postgres, madeAt: new Date().toISOString(), migrations: z.array(migrationRow).parse(applied.rows) };
}

async function writeTable(client: Client, archive: Archive, { name, columns }: { name: string; columns: string[] }): Promise<number> {
  const rows = client.query(copyTo(`COPY ${columnList(client, name, columns)} TO STDOUT`));
  let part = 0;
  let chunks: Buffer[] = [];
  let size = 0;
  const flush = async () => {
    if (size > 0) await archive.add(partOf(name, ++part), Buffer.concat(chunks));
    chunks = [];
    size = 0;
  };
  for await (const chunk of rows) {
    chunks.push(Buffer.from(chunk));
    size += chunks.at(-1)?.length ?? 0;
    if (size >= partSize) await flush();
  }
  await flush();
  return rows.rowCount;
}

async function writeMedia(archive: Archive, folder: string): Promise<number> {
  const files = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()) : [];
  for (const { name } of files) {
    const file = path.join(folder, name);
    await archive.addStream(mediaOf(name), statSync(file).size, createReadStream(file));
  }
  return files.length;
}
