// A portal whose connection that hears of changes runs over a road the test can close, and whose log the test reads.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { type Mode, type Portal, startPortal } from "#tests/support/portal";
import { aRoadTo, type Road } from "#tests/support/road";

const line = z.object({ at: z.number(), route: z.string(), status: z.number(), cache: z.enum(["hit", "miss", "off"]), portal: z.string() });
type Line = z.infer<typeof line>;

export type PortalOnRoad = {
  name: string;
  address: string;
  road: Road;
  signal: (signal: NodeJS.Signals) => void;
  /** One line for each request answered so far; `at` is when the answer began. */
  requests: () => Line[];
  /** What it wrote about things that went wrong. */
  complaints: () => string[];
  end: () => Promise<void>;
};

/** Starts it on the database of this test file. `portal` lays the sample publication; `folder` is where the program lies. */
export async function aPortal(
  name: string,
  variables: Record<string, string> = {},
  mode: Mode = "production",
  folder?: string,
): Promise<PortalOnRoad> {
  const { DATABASE_URL: databaseUrl = "", PORTAL_SECRET: secret = "" } = process.env;
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), "podium-promise-"));
  const road = await aRoadTo(databaseUrl);
  const database = { DATABASE_URL: databaseUrl, DATABASE_DIRECT_URL: road.url };
  const portal = await startPortal({ ...database, PORTAL_DATA: dataFolder, PORTAL_SECRET: secret, ...variables }, mode, folder);
  let ended: Promise<void> | undefined;
  const end = async () => {
    await portal.stop();
    await road.remove();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  return {
    name,
    address: portal.address,
    road,
    signal: (signal) => void portal.process.kill(signal),
    requests: () => linesOf(portal, name),
    complaints: () =>
      portal
        .said()
        .split("\n")
        .filter((text) => /^\{"level":[56]0|rror/.test(text)),
    end: () => {
      ended ??= end();
      return ended;
    },
  };
}

const logged = z.object({ msg: z.literal("request"), time: z.number() }).loose();

function linesOf(portal: Portal, name: string): Line[] {
  return portal
    .said()
    .split("\n")
    .filter((text) => text.startsWith('{"level"') && text.includes('"msg":"request"'))
    .map((text) => logged.parse(JSON.parse(text)))
    .map((entry) => line.parse({ ...entry, at: entry.time - z.number().parse(entry.ms), portal: name }));
}
