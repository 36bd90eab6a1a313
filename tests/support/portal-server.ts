// The portal that all browser tests share: a database of its own, the sample publication, mails in files.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startEmbedded } from "#lib/database/embedded";
import { ensureDatabase } from "#lib/database/server";
import { openDataFolder } from "#lib/start/folder";
import { startPortal } from "#tests/support/portal";

export default async function setup(): Promise<() => Promise<void>> {
  const parent = mkdtempSync(path.join(os.tmpdir(), "podium-e2e-"));
  const dataFolder = path.join(parent, "data");
  openDataFolder(parent);
  openDataFolder(dataFolder);
  const database = await startEmbedded({ dataFolder, durable: false });
  await ensureDatabase(database.url);
  // Each test comes from an address of its own (see playwright.ts), so that no test is slowed down by another's comments.
  // The tests make receipts and sessions themselves, with the portal's own keys.
  const secret = "a root for the keys of the browser tests, long enough";
  const variables = {
    PORTAL_SECRET: secret,
    PORTAL_DATA: dataFolder,
    DATABASE_URL: database.url,
    TRUSTED_PROXIES: "127.0.0.1,::1",
    LOG_LEVEL: "warn",
  };
  const portal = await startPortal(variables, "portal");
  // Test processes inherit this.
  Object.assign(process.env, {
    PORTAL_SECRET: secret,
    DATABASE_URL: database.url,
    PORTAL_DATA: dataFolder,
    PORTAL_ADDRESS: portal.address,
  });
  return async () => {
    const { exitCode, signalCode } = portal.process;
    if (exitCode !== null || signalCode !== null)
      console.error(`The portal ended by itself (${signalCode ?? exitCode}):\n${portal.said()}`);
    await portal.stop();
    await database.stop();
    rmSync(parent, { recursive: true, force: true });
  };
}
