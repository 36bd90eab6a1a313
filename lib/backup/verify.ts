// Reads a whole backup before anything is written: restoring half of one is worse than restoring none.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { StartProblem } from "../start/problem.ts";
import { bytesOf, readArchive } from "./archive.ts";
import { format, type Index, index, indexEntry, type Manifest, manifest, manifestEntry } from "./manifest.ts";

/** @throws StartProblem when the file is missing, damaged or of a newer program */
export async function verify(file: string): Promise<{ manifest: Manifest; index: Index }> {
  if (!existsSync(file)) throw new StartProblem(`There is no file ${file}: name a backup made by "npm run backup FILE"`);
  const seen: Record<string, string> = {};
  let head: Manifest | undefined;
  let tail: Index | undefined;
  await readArchive(file, async ({ name, content }) => {
    if (name === indexEntry) {
      tail = index.parse(JSON.parse((await bytesOf(content)).toString()));
      return;
    }
    const digest = createHash("sha256");
    if (name === manifestEntry) {
      const bytes = await bytesOf(content);
      head = readManifest(bytes, file);
      digest.update(bytes);
    } else for await (const chunk of content) digest.update(chunk);
    seen[name] = digest.digest("hex");
  });
  if (!head || !tail) throw new StartProblem(`${file} is cut off or no backup: take another one`);
  const { checksums } = tail;
  const wrong = [...new Set([...Object.keys(seen), ...Object.keys(checksums)])].find((name) => seen[name] !== checksums[name]);
  if (wrong) throw new StartProblem(`${file} is damaged (${wrong}): take another one`);
  return { manifest: head, index: tail };
}

function readManifest(bytes: Buffer, file: string): Manifest {
  const parsed = manifest.parse(JSON.parse(bytes.toString()));
  if (parsed.format <= format) return parsed;
  throw new StartProblem(`${file} was made by a newer program (${parsed.program}): restore it with that program`);
}
