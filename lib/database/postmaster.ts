// What Postgres says about itself in postmaster.pid, and how one that nobody looks after is ended.
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StartProblem } from "../start/problem.ts";
import { commandOf, markOf } from "../start/process.ts";

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
    if (!runs(found.pid, folder)) return rmSync(path.join(folder, "postmaster.pid"), { force: true });
    if (!asked) process.kill(found.pid, "SIGINT"); // fast shutdown: running transactions are rolled back
    asked = true;
    if (Date.now() > until)
      throw new StartProblem(`The database in ${folder} (process ${found.pid}) does not end: end it with kill -INT ${found.pid}`);
    await sleep(10);
  }
}

// In a container whose first process buries nobody, a dead postmaster stays a zombie and Postgres takes its lock for a living one.
function runs(pid: number, folder: string): boolean {
  if (!markOf(pid)) return false;
  const command = commandOf(pid);
  return command === null || command.includes(folder);
}
