// A file of which only the parts are read that are asked for.
import { type FileHandle, open } from "node:fs/promises";
import { FilmError } from "./film.ts";

/** An index of ten hours of film has 15 MB. Whatever claims more is not read into memory. */
const mostAtOnce = 24_000_000;

export type Source = { size: number; read: (from: number, length: number) => Promise<Buffer> };

export async function withSource<T>(file: string, work: (source: Source) => Promise<T>): Promise<T> {
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    return await work({ size, read: (from, length) => readPart(handle, size, from, length) });
  } finally {
    await handle.close();
  }
}

/** As many of these bytes as there are. */
async function readPart(handle: FileHandle, size: number, from: number, length: number): Promise<Buffer> {
  const there = Math.max(0, Math.min(length, size - from));
  if (there > mostAtOnce) throw new FilmError("not-a-film");
  const buffer = Buffer.alloc(there);
  const { bytesRead } = await handle.read(buffer, 0, there, from);
  return buffer.subarray(0, bytesRead);
}
