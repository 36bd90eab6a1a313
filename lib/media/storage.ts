// Where the files of the library lie. Today a folder; whatever can keep, find, list and drop named bytes could take its place.
import { createReadStream } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { settings } from "../settings.ts";

export type StoredFile = {
  bytes: number;
  changedAt: Date;
  /** The bytes from `start` to `end`, both included; all of them when nothing is said. */
  read: (part?: { start: number; end: number }) => Readable;
};

/** Names are those that lib/media/file-name knows: no paths, no capitals. */
export type Storage = {
  /** Nobody ever finds half a file. */
  keep: (name: string, content: Uint8Array) => Promise<void>;
  find: (name: string) => Promise<StoredFile | undefined>;
  names: () => Promise<string[]>;
  /** Drops what is there of these; what is not is nothing to speak of. */
  drop: (names: readonly string[]) => Promise<void>;
};

export function folderStorage(folder: () => string): Storage {
  return {
    keep: async (name, content) => {
      await mkdir(folder(), { recursive: true });
      const unfinished = path.join(folder(), `.${name}.part`);
      await writeFile(unfinished, content);
      await rename(unfinished, path.join(folder(), name));
    },
    find: async (name) => {
      const file = path.join(folder(), name);
      const found = await stat(file).catch(ifMissing(undefined));
      if (!found?.isFile()) return undefined;
      return { bytes: found.size, changedAt: found.mtime, read: (part) => createReadStream(file, part) };
    },
    names: async () => {
      const entries = await readdir(folder(), { withFileTypes: true }).catch(ifMissing([]));
      return entries.filter((entry) => entry.isFile() && !entry.name.startsWith(".")).map(({ name }) => name);
    },
    drop: async (names) => {
      await Promise.all(names.map((name) => rm(path.join(folder(), name), { force: true })));
    },
  };
}

export const mediaFolder = () => path.join(settings().dataFolder, "media");

/** The portal's own. */
export const storage = folderStorage(mediaFolder);

const ifMissing =
  <T>(instead: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === "ENOENT") return instead;
    throw error;
  };
