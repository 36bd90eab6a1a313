// The database the settings name: a given one, or the embedded one in the data folder.
import { claim } from "../start/claim.ts";
import { type Embedded, startEmbedded } from "./embedded.ts";
import { connect, ensureDatabase } from "./server.ts";

export type OpenDatabase = {
  url: string;
  /** The address for connections that hold a lock or listen: past a pooler. */
  directUrl: string;
  /** In a few words, for the person who starts it. */
  name: string;
  stop: () => Promise<void>;
  /** Called when the embedded database ends although nobody asked it to. */
  onLost: (lost: () => void) => void;
};

export type DatabaseSettings = {
  dataFolder: string;
  DATABASE_URL?: string | undefined;
  databaseDirectUrl?: string | undefined;
  DATABASE_PORT?: number | undefined;
};

/** @param what uses the data folder meanwhile, in words for somebody who wants to use it too */
export async function openDatabase(settings: DatabaseSettings, what: string): Promise<OpenDatabase> {
  const { DATABASE_URL: url } = settings;
  return url ? openGiven(url, settings.databaseDirectUrl ?? url) : openEmbedded(settings, what);
}

async function openGiven(url: string, directUrl: string): Promise<OpenDatabase> {
  for (const address of new Set([url, directUrl])) await (await connect(address)).end();
  return { url, directUrl, name: new URL(url).host, stop: async () => {}, onLost: () => {} };
}

async function openEmbedded({ dataFolder, DATABASE_PORT: port }: DatabaseSettings, what: string): Promise<OpenDatabase> {
  const giveBack = await claim(dataFolder, what);
  let database: Embedded | undefined;
  try {
    database = await startEmbedded({ dataFolder, port });
    await ensureDatabase(database.url);
  } catch (error) {
    await database?.stop();
    giveBack();
    throw error;
  }
  const { url, stop, onLost } = database;
  const end = () => stop().finally(giveBack);
  return { url, directUrl: url, name: `embedded Postgres at ${new URL(url).host}`, stop: end, onLost };
}
