// A backup is a tar that any tar program can open; each entry's checksum is taken as it passes.
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { extract, pack } from "tar-stream";
import { StartProblem } from "../start/problem.ts";

export type Archive = {
  add: (name: string, content: Buffer | string) => Promise<void>;
  addStream: (name: string, size: number, content: Readable) => Promise<void>;
  checksums: Record<string, string>;
  finish: () => Promise<void>;
};

/** Writes to a file that does not exist yet. */
export function writeArchive(file: string): Archive {
  const tar = pack();
  const written = pipeline(tar, createWriteStream(file, { flags: "wx", mode: 0o600 }));
  written.catch((error) => tar.destroy(error));
  const checksums: Record<string, string> = {};
  const addStream = async (name: string, size: number, content: Readable) => {
    const digest = createHash("sha256");
    content.on("data", (chunk) => digest.update(chunk));
    await pipeline(content, tar.entry({ name, size, mode: 0o600 }));
    checksums[name] = digest.digest("hex");
  };
  const add = async (name: string, content: Buffer | string) => {
    const bytes = Buffer.from(content);
    checksums[name] = createHash("sha256").update(bytes).digest("hex");
    await new Promise<void>((resolve, reject) => tar.entry({ name, mode: 0o600 }, bytes, (error) => (error ? reject(error) : resolve())));
  };
  const finish = async () => {
    tar.finalize();
    await written;
  };
  return { add, addStream, checksums, finish };
}

export type Entry = { name: string; content: Readable };

/** Reads entry after entry; the caller reads each to its end. @throws StartProblem where the file is no whole tar */
export async function readArchive(file: string, take: (entry: Entry) => Promise<void>): Promise<void> {
  const source = createReadStream(file);
  const entries = extract();
  const fed = pipeline(source, entries);
  fed.catch(() => {}); // told by the loop below
  try {
    for await (const entry of entries) {
      await take({ name: entry.header.name, content: Readable.from(entry) });
      entry.resume(); // what nobody wanted
    }
    await fed;
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    throw new StartProblem(`${file} is damaged or no backup (${error instanceof Error ? error.message : String(error)}): take another one`);
  }
}

export async function bytesOf(content: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
