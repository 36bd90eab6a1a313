// Where the files of the library lie. Today a folder; whatever can keep, find, list and drop named bytes could take its place.
import { createReadStream } from "node:fs";
import { copyFile, link, mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
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
  /** Takes over a file that lies elsewhere on this machine: what is large is moved, not read. */
  take: (name: string, from: string) => Promise<void>;
  find: (name: string) => Promise<StoredFile | undefined>;
  /** Lays what is kept at a path of this machine, for a program that reads files. @returns whether it is there */
  lend: (name: string, to: string) => Promise<boolean>;
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
    take: async (name, from) => {
      await mkdir(folder(), { recursive: true });
      const unfinished = path.join(folder(), `.${name}.part`);
      await rename(from, unfinished).catch(ifElsewhere(() => wholeCopy(from, unfinished)));
      await rename(unfinished, path.join(folder(), name));
      await rm(from, { force: true });
    },
    lend: async (name, to) => {
      const from = path.join(folder(), name);
      const lent = link(from, to).catch(ifElsewhere(() => copyFile(from, to)));
      return lent.then(() => true, ifMissing(false));
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

/** Of what is large no half stays on a disk that is full. */
const wholeCopy = (from: string, to: string): Promise<void> =>
  copyFile(from, to).catch(async (error: unknown) => {
    await rm(to, { force: true });
    throw error;
  });

/** Another file system, or one without links. */
const ifElsewhere =
  (copy: () => Promise<void>) =>
  (error: NodeJS.ErrnoException): Promise<void> => {
    if (error.code === "EXDEV" || error.code === "EPERM" || error.code === "ENOTSUP" || error.code === "EMLINK") return copy();
    throw error;
  };
