// For commands beside the portal: the database of a running portal, or the one that is started for the time of the command.
import { runningEmbedded } from "#lib/database/embedded";
import { openDatabase } from "#lib/database/open";
import { readSettings, type Settings } from "#lib/settings";
import { holderOf } from "#lib/start/claim";
import { openDataFolder } from "#lib/start/folder";
import { secret } from "#lib/start/secrets";

export type CommandDatabase = { settings: Settings; url: string; running: boolean; stop: () => Promise<void> };

/** @param what the command does, in words for somebody who wants to use the data folder meanwhile */
export async function databaseForCommand(what: string): Promise<CommandDatabase> {
  const settings = readSettings(process.env);
  openDataFolder(settings.dataFolder);
  process.env.PORTAL_SECRET ??= secret(settings.dataFolder, "portal");
  const running = !settings.DATABASE_URL && holderOf(settings.dataFolder) ? runningEmbedded(settings.dataFolder) : null;
  const database = running ? { directUrl: running, stop: async () => {} } : await openDatabase(settings, what);
  process.env.DATABASE_URL = database.directUrl;
  process.env.DATABASE_DIRECT_URL = database.directUrl;
  return { settings, url: database.directUrl, running: running !== null, stop: database.stop };
}
