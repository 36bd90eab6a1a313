// What Postgres says about itself in postmaster.pid, and how one that nobody looks after is ended.
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StartProblem } from "../start/problem.ts";
import { commandOf, markOf } from "../start/process.ts";
import { answers } from "../start/socket.ts";

/** Line 1 is the process, line 4 the port, line 8 the state ("starting", "ready", "stopping"). */
export function readPostmaster(folder: string): { pid: number; port: number; state: string } | null {
  let lines: string[];
  try {
    lines = readFileSync(path.join(folder, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return null; // it does not run
  }
  return { pid: Number(lines[0]), port: Number(lines[3]), state: lines[7]?.trim() ?? "" };
}

/** Ends a Postgres whose portal was killed, and removes the lock file of one that died with it. */
export async function endOrphan(folder: string, patience = 60_000): Promise<void> {
  const until = Date.now() + patience;
  let asked = false;
  for (let found = readPostmaster(folder); found; found = readPostmaster(folder)) {
    const here = runs(found.pid, folder);
    // In another container its process is not seen from here, but it listens in the folder that both share.
    if (!here && (await answers(folder, socketOf(found.port))) !== true) return removeTraces(folder, found.port);
    if (here && !asked) process.kill(found.pid, "SIGINT"); // fast shutdown: running transactions are rolled back
    asked = true;
    if (Date.now() > until) throw new StartProblem(here ? stuck(folder, found.pid) : elsewhere(folder, found.pid));
    await sleep(10);
  }
}

const stuck = (folder: string, pid: number) => `The database in ${folder} (process ${pid}) does not end: end it with kill -INT ${pid}`;
const elsewhere = (folder: string, pid: number) =>
  `The database in ${folder} is in use by a Postgres in another container (process ${pid} there): end it first, or set PORTAL_DATA to another folder`;

const socketOf = (port: number) => `.s.PGSQL.${port}`;

/** Postgres would take what it left for a sign of life if another process has its number now. */
function removeTraces(folder: string, port: number): void {
  for (const name of ["postmaster.pid", socketOf(port), `${socketOf(port)}.lock`]) rmSync(path.join(folder, name), { force: true });
}

// In a container whose first process buries nobody, a dead postmaster stays a zombie and Postgres takes its lock for a living one.
function runs(pid: number, folder: string): boolean {
  if (!markOf(pid)) return false;
  const command = commandOf(pid);
  return command === null || command.includes(folder);
}
