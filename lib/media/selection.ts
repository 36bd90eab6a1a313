// What queries read of a picture: enough for whoever shows it.
import type { MediaSelect } from "#prisma/generated/models";

export const pictureColumns = {
  file: true,
  width: true,
  height: true,
  widths: true,
  alt: true,
  caption: true,
  credit: true,
} satisfies MediaSelect;
