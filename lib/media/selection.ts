// What queries read of a picture: enough for whoever shows it.
import type { MediaSelect } from "#prisma/generated/models";

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
