// What queries read of a picture.
import type { MediaSelect } from "#prisma/generated/models";

/** Enough for whoever shows it. */
export const pictureColumns = {
  file: true,
  width: true,
  height: true,
  widths: true,
  avifWidths: true,
  focusX: true,
  focusY: true,
  alt: true,
  caption: true,
  credit: true,
  licenceEndsOn: true,
} satisfies MediaSelect;

/** What the files of a picture are made from: the master, its crop, and the sizes there are. */
export const fileColumns = {
  kind: true,
  file: true,
  master: true,
  widths: true,
  avifWidths: true,
  cropLeft: true,
  cropTop: true,
  cropRight: true,
  cropBottom: true,
} satisfies MediaSelect;
