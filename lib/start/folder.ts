// The data folder: everything that is neither code nor setting. Here also: who is at work on a file.
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { StartProblem } from "./problem.ts";
import { lives, markOf } from "./process.ts";

/** Makes the data folder if it is missing. Others may pass through it, not look into it: Postgres may run as another user. */
export function openDataFolder(folder: string): void {
  try {
    make(path.resolve(folder));
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new StartProblem(
      `PORTAL_DATA: ${folder} cannot be written to (${why}): give this user the folder, or set PORTAL_DATA to another one`,
    );
  }
}

// Node's own recursive mkdir never ends where a folder exists but takes no others, such as /proc.
function make(folder: string): void {
  if (existsSync(folder)) return;
  if (!existsSync(path.dirname(folder))) make(path.dirname(folder));
  mkdirSync(folder);
  chmodSync(folder, 0o711);
}

const holder = z.object({ pid: z.number(), born: z.string(), what: z.string(), boot: z.string().default("") });
export type Holder = z.infer<typeof holder>;

/** Says in a file that this process is at work there. `boot`: on which start of which machine. */
export function writeClaim(file: string, what: string, boot = ""): () => void {
  const own = JSON.stringify({ ...markOf(process.pid), what, boot });
  writeFileSync(`${file}.${process.pid}`, own);
  renameSync(`${file}.${process.pid}`, file);
  return () => {
    if (existsSync(file) && readFileSync(file, "utf8") === own) rmSync(file);
  };
}

/** Who is at work there, as far as it can be seen from here. What `kill -9` left behind does not count. */
export function readClaim(file: string): Holder | null {
  const last = lastHolder(file);
  return last && lives(last) ? last : null;
}

/** Who has said last to be at work there, alive or not. */
export function lastHolder(file: string): Holder | null {
  if (!existsSync(file)) return null;
  const known = holder.safeParse(JSON.parse(readFileSync(file, "utf8")));
  return known.success ? known.data : null;
}
