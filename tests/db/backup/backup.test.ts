import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { backUp } from "#lib/backup/back-up";
import { restore } from "#lib/backup/restore";
import { tablesOf } from "#lib/backup/tables";
import { connect } from "#lib/database/server";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { laySample } from "#lib/sample/commands";
import { emptyDatabase } from "#tests/support/database";
import { aKeptRule } from "#tests/support/rules";

const folder = mkdtempSync(path.join(os.tmpdir(), "podium-backup-"));
const mediaFolder = path.join(folder, "data/media");
const file = path.join(folder, "portal.tar");
const here = () => process.env.DATABASE_URL ?? "";

beforeAll(async () => {
  process.env.PORTAL_DATA = path.join(folder, "data");
  mkdirSync(mediaFolder, { recursive: true });
  await laySample();
  await aKeptRule();
  await db.draft.create({
    data: { key: "odd", form: "comment", fields: { text: "tab\t, line\n, back\\slash, \\N, „Quote“, 🌿" }, problems: {} },
  });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("what is backed up while the portal writes is one moment, and is restored to the last row and byte", async () => {
  const writing = new AbortController();
  const written = writeUntil(writing.signal);
  await backUp({ url: here(), mediaFolder, file });
  writing.abort();
  expect(await written).toBeGreaterThan(0);

  const target = await emptyDatabase();
  const media = path.join(folder, "restored/media");
  await restore({ url: target.href, mediaFolder: media, file });

  const [original, copy] = [await contentOf(here()), await contentOf(target.href)];
  expect(pairsIn(copy)).toBe(true);
  expect(withoutPairs(copy)).toEqual(withoutPairs(original));
  expect(await constraintsOf(target.href)).toEqual(await constraintsOf(here()));
  expect(readdirSync(media).sort()).toEqual(readdirSync(mediaFolder).sort());
  for (const name of readdirSync(media))
    expect(readFileSync(path.join(media, name)).equals(readFileSync(path.join(mediaFolder, name)))).toBe(true);
});

test("a target that is not empty is refused and stays as it is", async () => {
  await expect(restore({ url: here(), mediaFolder: path.join(folder, "none"), file })).rejects.toThrow(/database is not empty/);
  await expect(restore({ url: (await emptyDatabase()).href, mediaFolder, file })).rejects.toThrow(/media is not empty/);
  await expect(backUp({ url: here(), mediaFolder, file })).rejects.toThrow(/exists already/);
});

test.each([
  ["cut off", (copy: string) => truncateSync(copy, 200_000)],
  ["changed in one byte", (copy: string) => flip(copy, 150_000)],
  ["something else", (copy: string) => writeFileSync(copy, "no tar at all")],
])("a file that is %s is refused before anything is written", async (_, damage) => {
  const copy = path.join(folder, `${newId()}.tar`);
  copyFileSync(file, copy);
  damage(copy);
  const target = await emptyDatabase();
  await expect(restore({ url: target.href, mediaFolder: path.join(folder, "none"), file: copy })).rejects.toThrow(/damaged|no backup/);
  expect(await contentOf(target.href)).toEqual({});
  expect(existsSync(path.join(folder, "none"))).toBe(false);
});

test("a file from a newer program is refused, and says by whom it can be restored", async () => {
  const newer = path.join(folder, "newer.tar");
  const source = await connect(here());
  await source.query("INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('later', 'x', '99990101000000_later')");
  await backUp({ url: here(), mediaFolder, file: newer });
  await source.query("DELETE FROM _prisma_migrations WHERE id = 'later'");
  await source.end();
  const target = await emptyDatabase();
  await expect(restore({ url: target.href, mediaFolder: path.join(folder, "none"), file: newer })).rejects.toThrow(
    /99990101000000_later.*newer one/,
  );
});

// Tags come in pairs, each pair in one transaction: a backup of one moment has no half pair.
async function writeUntil(signal: AbortSignal): Promise<number> {
  let pairs = 0;
  for (; !signal.aborted; pairs++) {
    const names = [`pair-${pairs}-a`, `pair-${pairs}-b`];
    await db.$transaction(names.map((name) => db.tag.create({ data: { id: newId(), slug: name, name } })));
  }
  return pairs;
}

/** What is written meanwhile, and what the search keeps of it, is later than the backup. */
const withoutPairs = (content: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(content).map(([table, rows]) => [table, rows.filter((row) => !/\bpair\b/.test(row))]));

function pairsIn(content: Record<string, string[]>): boolean {
  const pairs = (content.tags ?? []).filter((row) => row.includes("pair-"));
  return pairs.length % 2 === 0;
}

function flip(name: string, at: number): void {
  const bytes = readFileSync(name);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(name, bytes);
}

async function ask<T>(url: string, question: (client: Client) => Promise<T>): Promise<T> {
  const client = await connect(url);
  const answer = await question(client);
  await client.end();
  return answer;
}

const contentOf = (url: string) =>
  ask(url, async (client) => {
    const content: Record<string, string[]> = {};
    for (const { name } of await tablesOf(client)) {
      const { rows } = await client.query({ text: `SELECT t::text FROM public."${name}" t ORDER BY 1`, rowMode: "array" });
      content[name] = rows.map(([row]) => String(row));
    }
    return content;
  });

const constraintsOf = (url: string) =>
  ask(url, async (client) => {
    const constraints = await client.query(
      "SELECT conname, pg_get_constraintdef(oid) AS is FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2",
    );
    const triggers = await client.query("SELECT tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1");
    return [constraints.rows, triggers.rows];
  });
