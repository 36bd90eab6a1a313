// Pictures that come from outside are never kept as they came: their pixels are encoded anew, which leaves behind
// places, names and whatever else hides in the file.
import { fileTypeFromBuffer } from "file-type";
import sharp from "sharp";
import { pictureWidths } from "./picture-sizes.ts";

/** More pixels than this are refused before they are unpacked: 50 million, about 8,600 × 5,800. */
const mostPixels = 50_000_000;
export const mostPictureBytes = 10_000_000;
const readable = new Set(["image/jpeg", "image/png", "image/webp", "image/avif"]);

export type PictureFile = {
  original: Buffer;
  width: number;
  height: number;
  sizes: { width: number; content: Buffer }[];
};
export type PictureProblem = "empty" | "too-large" | "not-a-picture" | "too-many-pixels";

/** Reads a picture and makes its sizes; what it is decides its content, not its name. */
export async function readPicture(content: Uint8Array): Promise<PictureFile | PictureProblem> {
  if (content.byteLength === 0) return "empty";
  if (content.byteLength > mostPictureBytes) return "too-large";
  const type = await fileTypeFromBuffer(content);
  if (!type || !readable.has(type.mime)) return "not-a-picture";
  try {
    const { width, height } = await sharp(content, { limitInputPixels: false }).metadata();
    if (width * height > mostPixels) return "too-many-pixels";
    return await encode(content);
  } catch {
    // sharp throws for whatever it cannot decode, with a message for programmers: for the sender it is no picture.
    return "not-a-picture";
  }
}

async function encode(content: Uint8Array): Promise<PictureFile> {
  const upright = sharp(content, { limitInputPixels: mostPixels }).rotate();
  const { data: original, info } = await upright
    .clone()
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 86 })
    .toBuffer({ resolveWithObject: true });
  const widths = pictureWidths.filter((width) => width <= info.width);
  const sizes = await Promise.all(
    (widths.length > 0 ? widths : [info.width]).map(async (width) => ({
      width,
      content: await upright.clone().resize({ width }).webp({ quality: 80, effort: 3 }).toBuffer(),
    })),
  );
  return { original, width: info.width, height: info.height, sizes };
}
