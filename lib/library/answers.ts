// What the library answers to a script of the desk. The script checks what it relies on and no more: it comes from the portal itself,
// and a library of schemas would be most of what the browser has to fetch.
import type { PictureChoice } from "./choice.ts";

export type ChoicesAnswer = { pictures: PictureChoice[]; next?: number | undefined };
export type UploadAnswer = { uploaded: { name: string; picture?: PictureChoice | undefined; problem?: string | undefined }[] };

/** What can be chosen; null for an answer that is something else, like a page in words. */
export function choicesIn(answer: unknown): ChoicesAnswer | null {
  if (!isRecord(answer) || !Array.isArray(answer.pictures)) return null;
  const pictures = answer.pictures.map(pictureIn).filter((picture) => picture !== null);
  if (pictures.length < answer.pictures.length) return null;
  return { pictures, ...(typeof answer.next === "number" && { next: answer.next }) };
}

/** What became of one uploaded file. */
export function uploadedIn(answer: unknown): UploadAnswer["uploaded"][number] | null {
  const [first]: unknown[] = isRecord(answer) && Array.isArray(answer.uploaded) ? answer.uploaded : [];
  if (!isRecord(first) || typeof first.name !== "string") return null;
  const { name, problem } = first;
  return { name, picture: pictureIn(first.picture) ?? undefined, problem: typeof problem === "string" ? problem : undefined };
}

type Sent = Omit<PictureChoice, "licenceEndsOn"> & { licenceEndsOn: string | null };

function pictureIn(row: unknown): PictureChoice | null {
  if (!isSent(row)) return null;
  return { ...row, licenceEndsOn: row.licenceEndsOn === null ? null : new Date(row.licenceEndsOn) };
}

const isSent = (row: unknown): row is Sent =>
  isRecord(row) && typeof row.id === "string" && typeof row.file === "string" && Array.isArray(row.widths) && Array.isArray(row.avifWidths);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
