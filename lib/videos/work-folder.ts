// Where films lie while they arrive or are made: beside the media folder, so that moving them there moves no byte.
import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { settings } from "../settings.ts";

/** What is older was left behind by a process that was killed. */
const forgottenAfter = { uploads: 12 * 3_600_000, transcoding: 24 * 3_600_000 };
type Kind = keyof typeof forgottenAfter;

/** A new, empty folder; what others left behind goes. */
export async function newWorkFolder(kind: Kind): Promise<string> {
  const parent = path.join(settings().dataFolder, kind);
  await mkdir(parent, { recursive: true });
  for (const name of await readdir(parent)) {
    const left = path.join(parent, name);
    const { mtimeMs } = await stat(left).catch(() => ({ mtimeMs: Date.now() })); // another process was faster
    if (mtimeMs < Date.now() - forgottenAfter[kind]) await rm(left, { recursive: true, force: true });
  }
  return mkdtemp(path.join(parent, "film-"));
}
