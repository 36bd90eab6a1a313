// One program at a time uses the embedded database of a data folder. Whoever does says so in three ways, because none is seen from
// everywhere: its process (in the same container), a socket (in every container of this machine), a file that is touched each second (elsewhere).
import { closeSync, existsSync, fstatSync, openSync, readFileSync, utimesSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Holder, lastHolder, readClaim, writeClaim } from "./folder.ts";
import { StartProblem } from "./problem.ts";
import { hold } from "./socket.ts";

const beat = 1_000;
const watchFor = 5 * beat;

const fileIn = (folder: string) => path.join(folder, "in-use.json");

/** The program that uses the embedded database of this folder, if its process can be seen from here. */
export const holderOf = (folder: string) => readClaim(fileIn(folder));

/** Claims the embedded database of a data folder for this process, until the returned function is called. @throws StartProblem */
export async function claim(folder: string, what: string): Promise<() => void> {
  const file = fileIn(folder);
  const seen = readClaim(file);
  if (seen) throw inUse(folder, seen, "");
  const letGo = await hold(folder, "in-use.sock");
  const last = lastHolder(file);
  if (letGo === "held") throw inUse(folder, last, " in another container");
  // Left by a process of this start of this machine: the socket would have answered.
  const decided = letGo !== "unknown" && last?.boot === bootOf();
  if (last && !decided && (await isTouched(file))) {
    if (letGo !== "unknown") letGo();
    throw inUse(folder, last, " in another container or on another machine");
  }
  const erase = writeClaim(file, what, bootOf());
  const touching = setInterval(() => touch(file), beat).unref();
  return () => {
    clearInterval(touching);
    erase();
    if (letGo !== "unknown") letGo();
  };
}

function inUse(folder: string, holder: Holder | null, where: string): StartProblem {
  const by = holder ? `${holder.what} (process ${holder.pid}${where})` : `another program${where}`;
  return new StartProblem(`${folder} is in use by ${by}: end it first, or set PORTAL_DATA to another folder`);
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // The folder was taken away: whoever did that needs no sign of us.
  }
}

/** Looks on for some seconds. Opened each time, because a network file system asks its server anew only then. */
async function isTouched(file: string): Promise<boolean> {
  const before = touchedAt(file);
  for (let waited = 0; waited < watchFor; waited += beat / 2) {
    await sleep(beat / 2);
    const now = touchedAt(file);
    if (now !== before) return now !== 0;
  }
  return false;
}

function touchedAt(file: string): number {
  if (!existsSync(file)) return 0; // given back
  const handle = openSync(file, "r");
  try {
    return fstatSync(handle).mtimeMs;
  } finally {
    closeSync(handle);
  }
}

/** Another one after each start of the machine; containers of one machine have the same. Empty where the system does not tell. */
function bootOf(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
}
