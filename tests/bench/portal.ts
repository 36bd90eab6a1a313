// A portal of the benchmarks' own: `npm run portal` with another data folder and port, stopped and removed at the end.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { runningEmbedded } from "#lib/database/embedded";
import { openDataFolder } from "#lib/start/folder";
import { freePort } from "#lib/start/port";

export type Portal = {
  url: string;
  /** For what a benchmark keeps while it runs. */
  folder: string;
  /** The process that answers; and the one that everything hangs on, npm included. */
  server: number;
  root: number;
  database: Client;
  /** Lines of the log so far, one a request. */
  log: () => string[];
  stop: () => Promise<void>;
};

/** Builds if sources have changed, and starts with the sample publication, for the second time. */
export async function startPortal(): Promise<Portal> {
  await using begun = new AsyncDisposableStack();
  const folder = mkdtempSync(path.join(os.tmpdir(), "podium-bench-"));
  begun.defer(() => rmSync(folder, { recursive: true, force: true }));
  openDataFolder(folder);

  const [port, dataFolder, output] = [await freePort(), path.join(folder, "data"), path.join(folder, "portal.log")];
  const variables = { PORT: String(port), PORTAL_DATA: dataFolder };
  const lines = () => readFileSync(output, "utf8").split("\n");
  // Not the first start: that one compiles TypeScript, lays the sample publication, and keeps in memory what it needed for that.
  const first = launch(variables, path.join(folder, "first.log"));
  await ready(first, () => readFileSync(path.join(folder, "first.log"), "utf8").split("\n")).finally(() => end(first));
  const root = launch(variables, output);
  begun.defer(() => end(root));
  const server = await ready(root, lines);

  const database = new Client({ connectionString: runningEmbedded(dataFolder) ?? "" });
  await database.connect();
  begun.defer(() => database.end());
  await picturesEncoded(database);
  const all = begun.move();
  return {
    url: `http://localhost:${port}`,
    folder,
    server,
    root: root.pid ?? 0,
    database,
    log: () => lines().filter((line) => line.startsWith("{")),
    stop: () => all.disposeAsync(),
  };
}

const encodingMayTake = 300_000;

/** The sample's pictures get their AVIF sizes in the background, for a minute after the first start: that is not what is measured. */
async function picturesEncoded(database: Client): Promise<void> {
  const deadline = Date.now() + encodingMayTake;
  const waiting = "SELECT FROM media WHERE kind = 'image' AND master IS NOT NULL AND cardinality(avif_widths) = 0";
  while ((await database.query(waiting)).rowCount) {
    if (Date.now() > deadline) throw new Error("The sample's pictures were not encoded in time");
    await sleep(500);
  }
}

/** What this shell may have set and would change what is measured. */
const notOurs = [
  "DATABASE_URL",
  "DATABASE_DIRECT_URL",
  "DATABASE_PORT",
  "SITE_URL",
  "AKISMET_KEY",
  "MODERATION",
  "PAGE_CACHE_MB",
  "SMTP_URL",
];

/** As a person would start it. */
function launch(variables: Readonly<Record<string, string>>, output: string): ChildProcess {
  const npm = process.env.npm_execpath;
  const command = npm ? [process.env.npm_node_execpath ?? process.execPath, npm] : ["npm"];
  const [program = "npm", ...args] = [...command, "run", "portal"];
  const log = openSync(output, "a");
  const own = { SAMPLE: "on", HOST: "127.0.0.1", TRUSTED_PROXIES: "127.0.0.1", LOG_LEVEL: "info", ...variables };
  const env = { ...process.env, ...Object.fromEntries(notOurs.map((name) => [name, undefined])), ...own };
  const child = spawn(program, args, { stdio: ["ignore", log, "inherit"], env });
  closeSync(log);
  return child;
}

/** The process that serves, as the portal says it when it is ready. */
async function ready(root: ChildProcess, lines: () => string[]): Promise<number> {
  while (root.exitCode === null && root.signalCode === null) {
    const said = lines();
    const [, pid] = said.map((line) => /^server .*process (\d+)/.exec(line)).find(Boolean) ?? [];
    if (pid && said.some((line) => line.startsWith("Ready after"))) return Number(pid);
    await sleep(50);
  }
  throw new Error(`The portal does not start:\n${lines().join("\n")}`);
}

async function end(root: ChildProcess): Promise<void> {
  if (root.exitCode !== null || root.signalCode !== null) return;
  const ended = once(root, "exit");
  root.kill("SIGTERM");
  await ended;
}
