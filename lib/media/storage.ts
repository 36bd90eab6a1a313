// The media folder. Files are written under another name first and renamed: a reader never gets half a file.
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { settings } from "../settings.ts";

export const mediaFolder = () => path.join(settings().dataFolder, "media");

/** Writes one file of the media folder. */
export async function keepFile(name: string, content: Uint8Array): Promise<void> {
  const folder = mediaFolder();
  await mkdir(folder, { recursive: true });
  const unfinished = path.join(folder, `.${name}.part`);
  await writeFile(unfinished, content);
  await rename(unfinished, path.join(folder, name));
}

/** Deletes everything that was stored under a media id: the file and its sizes. */
export async function dropFiles(id: string): Promise<void> {
  const folder = mediaFolder();
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  await Promise.all(names.filter((name) => name.startsWith(id)).map((name) => rm(path.join(folder, name), { force: true })));
}
