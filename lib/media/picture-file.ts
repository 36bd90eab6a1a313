// Pictures that come from outside are never kept as they came: their pixels are encoded anew, which leaves behind
// places, names and whatever else hides in the file.
import { fileTypeFromBuffer } from "file-type";
import { encode } from "./encoder/encode.ts";
import { type Crop, uncropped } from "./encoder/order.ts";
import { Busy } from "./encoder/turns.ts";
import { masterFile, sizeFile, stemOf } from "./file-name.ts";
import { newStem } from "./owner.ts";
import { type Storage, storage } from "./storage.ts";

export const mostPictureBytes = 10_000_000;
const readable = new Set(["image/jpeg", "image/png", "image/webp", "image/avif"]);

export type PictureProblem = "empty" | "too-large" | "not-a-picture" | "from-iphone" | "too-many-pixels" | "busy";

/** What the row of a picture says about its files. */
export type PictureFiles = {
  file: string;
  master: string;
  contentType: string;
  bytes: number;
  width: number;
  height: number;
  widths: number[];
  avifWidths: number[];
};

/** Stores a picture from outside; what it is decides its content, not its name. AVIF comes later (addAvif): it takes its time. */
export async function storePicture(content: Uint8Array, id: string, to: Storage = storage): Promise<PictureFiles | PictureProblem> {
  const problem = await problemOf(content);
  if (problem) return problem;
  return store({ source: content, read: true, crop: uncropped }, id, to);
}

/** Makes the sizes anew from the master, as another section of it. */
export async function storeSection(master: string, crop: Crop, id: string, to: Storage = storage): Promise<PictureFiles | PictureProblem> {
  return store({ source: { storage: to, name: master }, read: false, crop, master }, id, to);
}

async function problemOf(content: Uint8Array): Promise<PictureProblem | undefined> {
  if (content.byteLength === 0) return "empty";
  if (content.byteLength > mostPictureBytes) return "too-large";
  const type = await fileTypeFromBuffer(content);
  if (type?.mime === "image/heic" || type?.mime === "image/heif") return "from-iphone";
  return type && readable.has(type.mime) ? undefined : "not-a-picture";
}

type Work = { source: Uint8Array | { storage: Storage; name: string }; read: boolean; crop: Crop; master?: string };

async function store({ master: known, ...work }: Work, id: string, to: Storage): Promise<PictureFiles | PictureProblem> {
  const stem = newStem(id);
  const stored = await unlessBusy(
    encode({ ...work, formats: ["plain", "webp"] }, true, async ({ master, plain, webp }, contentOf) => {
      if (!plain) throw new Error("The encoder made no picture");
      const file = `${stem}${endingOf(plain.name)}`;
      const kept = master ? masterFile(stem, endingOf(master.name).slice(1)) : known;
      if (kept === undefined) throw new Error("A picture has a master");
      if (master) await to.keep(kept, await contentOf(master.name));
      for (const { name, width } of webp) await to.keep(sizeFile(stem, width, "webp"), await contentOf(name));
      const content = await contentOf(plain.name);
      await to.keep(file, content);
      return {
        file,
        master: kept,
        contentType: endingOf(plain.name) === ".png" ? "image/png" : "image/jpeg",
        bytes: content.byteLength,
        width: plain.width,
        height: plain.height,
        widths: webp.map(({ width }) => width),
        avifWidths: [],
      };
    }),
  );
  return typeof stored === "object" && "problem" in stored ? stored.problem : stored;
}

/** Adds the AVIF sizes of a picture. @returns their widths */
export async function storeAvif(
  { file, master, crop }: { file: string; master: string; crop: Crop },
  to: Storage = storage,
): Promise<number[]> {
  const stored = await encode(
    { source: { storage: to, name: master }, read: false, crop, formats: ["avif"] },
    false,
    async ({ avif }, contentOf) => {
      for (const { name, width } of avif) await to.keep(sizeFile(stemOf(file), width, "avif"), await contentOf(name));
      return avif.map(({ width }) => width);
    },
  );
  if ("problem" in stored) throw new Error(`${master} could not be encoded: ${stored.problem}`);
  return stored;
}

const endingOf = (name: string) => name.slice(name.lastIndexOf("."));

const unlessBusy = <T>(work: Promise<T>): Promise<T | "busy"> =>
  work.catch((error: unknown) => {
    if (error instanceof Busy) return "busy";
    throw error;
  });
