// ffmpeg, where this machine has it: a program of its own, with the lowest priority, that learns nothing of our environment.
import type { ChildProcess } from "node:child_process";
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { settings } from "../../settings.ts";
import { takeBreaks } from "./breaks.ts";
import { codeOf, startGuarded } from "./guarded.ts";

/** What goes before a program so that readers go before it: less of the processor, and of the disk only what nobody else wants. */
const manners: readonly (readonly string[])[] = [
  ["nice", "-n", "19"],
  ["ionice", "-c", "3"],
];
const longestComplaint = 2_000;

const running = new Set<ChildProcess>();
process.on("exit", endPrograms);

/** Ends what is running; whoever waits for it is told that it failed. */
export function endPrograms(): void {
  for (const child of running) child.kill("SIGKILL");
}

/** Where ffmpeg lies; undefined where it is missing or switched off. */
export async function ffmpeg(): Promise<string | undefined> {
  const { FFMPEG } = settings();
  if (FFMPEG === "off") return undefined;
  return FFMPEG.includes("/") ? ifRunnable(path.resolve(FFMPEG)) : onPath(FFMPEG);
}

async function onPath(name: string): Promise<string | undefined> {
  for (const folder of (process.env.PATH ?? "").split(path.delimiter).filter(path.isAbsolute)) {
    const found = await ifRunnable(path.join(folder, name));
    if (found) return found;
  }
  return undefined;
}

const ifRunnable = (file: string): Promise<string | undefined> =>
  access(file, constants.X_OK).then(
    () => file,
    () => undefined,
  );

/** `nice` adds to what we have ourselves; this says it outright. */
function lower(pid: number | undefined): void {
  if (pid === undefined) return; // it could not be started, which is told elsewhere
  try {
    os.setPriority(pid, os.constants.priority.PRIORITY_LOW);
  } catch (error) {
    console.error(`ffmpeg keeps its priority: ${String(error)}`);
  }
}

export type Ran = { code: number | null; complaint: string };

/**
 * Runs ffmpeg, with breaks while others have work to do, and tells each line that it says about its progress. Should this process be
 * killed, ffmpeg ends, also in a break.
 */
export async function runFfmpeg(program: string, args: readonly string[], patience: number, tell?: (line: string) => void): Promise<Ran> {
  const polite: string[] = [];
  for (const [name = "", ...given] of manners) {
    const found = await onPath(name);
    if (found) polite.push(found, ...given);
  }
  const { child, tell: signal } = startGuarded([...polite, program, ...args], patience);
  running.add(child);
  lower(child.pid);
  const leaveAlone = takeBreaks(signal);
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (words: string) => {
    complaint = (complaint + words).slice(-longestComplaint);
  });
  let line = "";
  child.stdout.setEncoding("utf8").on("data", (words: string) => {
    const lines = (line + words).split("\n");
    line = lines.pop() ?? "";
    for (const whole of lines) tell?.(whole);
  });
  const ran = new Promise<Ran>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: codeOf(code), complaint: complaint.trim() }));
  });
  return ran.finally(() => {
    leaveAlone();
    running.delete(child);
  });
}
