// A portal with an embedded database in a data folder of its own, and this process as a second client of that database.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runningEmbedded } from "#lib/database/embedded";
import { db } from "#lib/db";
import { openDataFolder } from "#lib/start/folder";
import { freePort } from "#lib/start/port";
import { type Mode, type Portal, startPortal } from "#tests/support/portal";

export type House = {
  dataFolder: string;
  /** Starts the portal on the same port and data as before; as "portal" with the sample publication. */
  start: (mode?: Mode) => Promise<Portal>;
  /** Every process that runs for this house: its portal, its database, their guards. */
  processes: () => { pid: number; command: string[] }[];
  /** Ends what is left of it and deletes everything. */
  remove: () => void;
};

export async function aHouse(variables: Record<string, string> = {}): Promise<House> {
  const parent = mkdtempSync(path.join(os.tmpdir(), "podium-house-"));
  const dataFolder = path.join(parent, "data");
  openDataFolder(parent);
  openDataFolder(dataFolder);
  const fixed = { PORT: String(await freePort()), DATABASE_PORT: String(await freePort()), PORTAL_DATA: dataFolder };
  const secret = process.env.PORTAL_SECRET ?? "";
  const start = async (mode?: Mode) => {
    const portal = await startPortal({ ...fixed, PORTAL_SECRET: secret, TRUSTED_PROXIES: "127.0.0.1,::1", ...variables }, mode);
    await connectTo(runningEmbedded(dataFolder) ?? "");
    return portal;
  };
  const remove = () => {
    for (const { pid } of processesOf(dataFolder)) process.kill(pid, "SIGKILL");
    rmSync(parent, { recursive: true, force: true });
  };
  return { dataFolder, start, processes: () => processesOf(dataFolder), remove };
}

/** The queries of this process go there from now on. */
async function connectTo(url: string): Promise<void> {
  await db.$disconnect();
  Reflect.deleteProperty(globalThis, Symbol.for("podium.db"));
  process.env.DATABASE_URL = url;
}

function processesOf(dataFolder: string): { pid: number; command: string[] }[] {
  const numbers = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return numbers.flatMap((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").filter(Boolean);
      const environment = readFileSync(`/proc/${pid}/environ`, "utf8").split("\0");
      const belongs = command.some((part) => part.includes(dataFolder)) || environment.includes(`PORTAL_DATA=${dataFolder}`);
      return belongs && command.length > 0 ? [{ pid: Number(pid), command }] : [];
    } catch {
      return []; // it ended while we looked
    }
  });
}
