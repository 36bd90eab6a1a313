// The embedded Postgres. Its life hangs on ours by a pipe: however this process ends, the database ends behind it, in order.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { freePort } from "../start/port.ts";
import { StartProblem } from "../start/problem.ts";
import { secret } from "../start/secrets.ts";
import { type Binaries, embeddedMajor, findBinaries } from "./binaries.ts";
import { endOrphan, readPostmaster } from "./postmaster.ts";
import { chooseRunner, handTo, type Runner } from "./runner.ts";

export type Embedded = { url: string; stop: () => Promise<void>; onLost: (lost: () => void) => void };
/** `durable: false` trades safety in a crash for speed: for tests. */
export type EmbeddedOptions = { dataFolder: string; port?: number | undefined; durable?: boolean };

/** Starts the embedded Postgres of a data folder that the caller has claimed, and makes it first if it is missing. */
export async function startEmbedded({ dataFolder, port, durable = true }: EmbeddedOptions): Promise<Embedded> {
  const folder = path.join(dataFolder, "postgres");
  const binaries = findBinaries();
  const runner = chooseRunner(folder, binaries.folder);
  const password = secret(dataFolder, "database");
  checkMajor(folder);
  if (!existsSync(folder)) await initialise(folder, { binaries, runner, password, durable });
  else await endOrphan(folder);

  const chosen = port ?? (await freePort());
  const guard = launch(folder, { binaries, runner, durable, port: chosen });
  await ready(folder, guard);
  let wanted = true;
  return {
    url: urlOf(chosen, password),
    stop: () => {
      wanted = false;
      return stop(guard);
    },
    onLost: (lost) => guard.once("exit", () => wanted && lost()),
  };
}

/** Address of the embedded database that another program has started; null if none runs. */
export function runningEmbedded(dataFolder: string): string | null {
  const found = readPostmaster(path.join(dataFolder, "postgres"));
  return found?.state === "ready" ? urlOf(found.port, secret(dataFolder, "database")) : null;
}

const urlOf = (port: number, password: string) => `postgresql://podium:${password}@127.0.0.1:${port}/podium`;

function checkMajor(folder: string): void {
  const file = path.join(folder, "PG_VERSION");
  const major = existsSync(file) ? readFileSync(file, "utf8").trim() : embeddedMajor;
  if (major === embeddedMajor) return;
  throw new StartProblem(
    `${folder} is of Postgres ${major}, this program brings ${embeddedMajor}: with the earlier program run "npm run backup FILE", ` +
      `move the folder away, then run "npm run restore FILE" with this one`,
  );
}

type Making = { binaries: Binaries; runner: Runner; password: string; durable: boolean };

// Made beside its place and then moved: a start that is cut off leaves nothing half done.
async function initialise(folder: string, { binaries, runner, password, durable }: Making): Promise<void> {
  const draft = `${folder}.new`;
  const passwordFile = `${folder}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const file of [draft, passwordFile]) handTo(runner, file);
  const options = ["--username=podium", "--auth=scram-sha-256", `--pwfile=${passwordFile}`, "--encoding=UTF8", "--locale=C"];
  const locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", ...(durable ? [] : ["--no-sync"])];
  const [program = "", ...rest] = [...runner.prefix, binaries.initdb, "-D", draft, ...options, ...locale];
  try {
    await promisify(execFile)(program, rest, { ...runner.as, cwd: "/" });
  } catch (error) {
    throw new StartProblem(
      `The database cannot be made in ${folder}: ${lastLine(String(error))}; or set DATABASE_URL to a Postgres 15 or newer`,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, folder);
}

// The guard waits for Postgres; beside it somebody waits for the end of our pipe, and then asks Postgres to end.
const guardScript = `exec 3<&0; "$@" </dev/null 3<&- & pg=$!
( read _ <&3; kill -INT $pg ) & watch=$!
exec 3<&-; wait $pg; code=$?; kill $watch 2>/dev/null; exit $code`;

type Launch = { binaries: Binaries; runner: Runner; durable: boolean; port: number };

function launch(folder: string, { binaries, runner, durable, port }: Launch): ChildProcess {
  const settings = {
    listen_addresses: "127.0.0.1",
    // The system's own cache stands behind this one: more here would only hold the same pages twice.
    shared_buffers: "16MB",
    // No processes of its own for reading ahead, none for copies elsewhere: they cost memory and a small table needs neither.
    io_method: "sync",
    max_logical_replication_workers: "0",
    max_wal_size: "256MB",
    jit: "off",
    timezone: "UTC",
    log_timezone: "UTC",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const command = [...runner.prefix, binaries.postgres, "-D", folder, "-p", String(port), "-k", ".", ...options];
  const log = openLog(`${folder}.log`);
  // A session of its own: Ctrl-C must reach the portal first.
  const guard = spawn("/bin/sh", ["-c", guardScript, "guard", ...command], {
    ...runner.as,
    cwd: "/",
    detached: true,
    stdio: ["pipe", log, log],
  });
  closeSync(log);
  guard.unref();
  return guard;
}

// A database that complains for years does not fill the disk: one older file is kept.
function openLog(file: string): number {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000) renameSync(file, `${file}.old`);
  return openSync(file, "a", 0o600);
}

async function ready(folder: string, guard: ChildProcess): Promise<void> {
  while (readPostmaster(folder)?.state !== "ready") {
    if (guard.exitCode !== null || guard.signalCode !== null) {
      throw new StartProblem(`The database in ${folder} does not start: ${lastLine(readFileSync(`${folder}.log`, "utf8"))}`);
    }
    await sleep(5);
  }
}

async function stop(guard: ChildProcess): Promise<void> {
  guard.ref();
  const ended = guard.exitCode === null && guard.signalCode === null ? once(guard, "exit") : undefined;
  guard.stdin?.end();
  await ended;
}

const lastLine = (text: string) => text.trim().split("\n").at(-1) ?? "";
