// A file as a form sends it, and what became of those that were sent.
import type { Account } from "../accounts/guard.ts";
import { keepPicture } from "../media/commands.ts";
import type { PictureProblem } from "../media/picture-file.ts";
import { cleanLine } from "../text/clean.ts";

const longestName = 120;
/** So many are taken from one form: each takes half a second to encode. */
const mostAtOnce = 20;

export type Sent = { content: Uint8Array; originalName: string | null };

/** What a field for files holds; nothing chosen is an empty file. */
export async function fileFrom(given: FormDataEntryValue | null): Promise<Sent> {
  if (!(given instanceof File)) return { content: new Uint8Array(), originalName: null };
  return { content: new Uint8Array(await given.arrayBuffer()), originalName: cleanLine(given.name).slice(0, longestName) || null };
}

export type Uploaded = { name: string } & ({ id: string } | { problem: PictureProblem | "too-many" });

/** Puts pictures into the library, each on its own: one that cannot be read keeps no other out. */
export async function addPictures(files: readonly File[], account: Account): Promise<Uploaded[]> {
  const uploaded: Uploaded[] = [];
  for (const [place, file] of files.entries()) {
    if (place >= mostAtOnce) {
      uploaded.push({ name: file.name, problem: "too-many" });
      continue;
    }
    const { content, originalName } = await fileFrom(file);
    const note = { alt: null, caption: null, credit: null };
    uploaded.push({ name: originalName ?? "", ...(await keepPicture(content, note, { userId: account.id, originalName })) });
  }
  return uploaded;
}
