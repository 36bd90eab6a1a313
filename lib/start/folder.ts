// The data folder: everything that is neither code nor setting. One program at a time uses the embedded database in it.
import { accessSync, chmodSync, constants, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { StartProblem } from "./problem.ts";
import { lives, markOf } from "./process.ts";

/** Makes the data folder if it is missing. Others may pass through it, not look into it: Postgres may run as another user. */
export function openDataFolder(folder: string): void {
  try {
    const made = mkdirSync(folder, { recursive: true, mode: 0o711 });
    if (made) chmodSync(folder, 0o711);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new StartProblem(
      `PORTAL_DATA: ${folder} cannot be written to (${why}): give this user the folder, or set PORTAL_DATA to another one`,
    );
  }
}

const holder = z.object({ pid: z.number(), born: z.string(), what: z.string() });

/** Claims the embedded database of a data folder for this process, until the returned function is called. */
export function claim(folder: string, what: string): () => void {
  const file = path.join(folder, "in-use.json");
  const other = holderOf(folder);
  if (other) {
    throw new StartProblem(
      `${folder} is in use by ${other.what} (process ${other.pid}): end it first, or set PORTAL_DATA to another folder`,
    );
  }
  const own = JSON.stringify({ ...markOf(process.pid), what });
  writeFileSync(`${file}.${process.pid}`, own);
  renameSync(`${file}.${process.pid}`, file);
  return () => {
    if (readFileSync(file, "utf8") === own) rmSync(file);
  };
}

/** The living program that uses the embedded database of this folder. What `kill -9` left behind does not count. */
export function holderOf(folder: string): z.infer<typeof holder> | null {
  let text: string;
  try {
    text = readFileSync(path.join(folder, "in-use.json"), "utf8");
  } catch {
    return null; // nobody has ever used it, or everybody left in order
  }
  const known = holder.safeParse(JSON.parse(text));
  return known.success && lives(known.data) ? known.data : null;
}
