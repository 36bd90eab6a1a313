// Rows and files of the media library that tests need but are not about.
import sharp from "sharp";
import { db } from "#lib/db";
import { newId } from "#lib/id";

type Given = Partial<{
  createdById: string | null;
  alt: string | null;
  caption: string | null;
  credit: string | null;
  licence: string | null;
  licenceEndsOn: Date | null;
  originalName: string | null;
  kind: "image" | "video" | "captions";
}>;

/** A described picture, as a row without files. */
export function aPicture(given: Given = {}) {
  const id = newId();
  return db.media.create({
    data: {
      id,
      kind: "image",
      file: `${id}-1.jpg`,
      master: `${id}-1-master.jpg`,
      contentType: "image/jpeg",
      bytes: 12_345,
      width: 1600,
      height: 1000,
      widths: [160, 480, 960, 1600],
      alt: "Ein erleuchteter Schalter",
      credit: "Foto: Mara Ellwanger",
      licence: "eigenes Foto",
      ...given,
    },
    select: { id: true, file: true, version: true },
  });
}

/** The bytes of a picture in one colour. */
export const pixels = (width: number, height: number, background = "#1f5a53") =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
