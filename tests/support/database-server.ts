// One Postgres for a run of the tests, with a database that has all migrations and from which each test file gets its own.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "#lib/database/embedded";
import { migrate } from "#lib/database/migrate";
import { ensureDatabase } from "#lib/database/server";
import { openDataFolder } from "#lib/start/folder";

declare module "vitest" {
  interface ProvidedContext {
    templateUrl: string;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const parent = mkdtempSync(path.join(os.tmpdir(), "podium-tests-"));
  const dataFolder = path.join(parent, "data");
  openDataFolder(parent);
  openDataFolder(dataFolder);
  const database = await startEmbedded({ dataFolder, durable: false });
  await ensureDatabase(database.url);
  await migrate(database.url);
  provide("templateUrl", database.url);
  return async () => {
    await database.stop();
    rmSync(parent, { recursive: true, force: true });
  };
}
