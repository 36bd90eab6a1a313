// A picture as the picker offers it, and as it hands over the chosen one.
import { z } from "zod";
import type { Picture } from "../media/picture.ts";

export const pictureChoice = z.object({
  id: z.string(),
  file: z.string(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  widths: z.array(z.number()),
  avifWidths: z.array(z.number()),
  focusX: z.number(),
  focusY: z.number(),
  alt: z.string().nullable(),
  caption: z.string().nullable(),
  credit: z.string().nullable(),
  licence: z.string().nullable(),
  licenceEndsOn: z.coerce.date().nullable(),
  originalName: z.string().nullable(),
});
export type PictureChoice = z.infer<typeof pictureChoice>;

export function choiceOf<Row extends Picture & Pick<PictureChoice, "id" | "licence" | "originalName">>(row: Row): PictureChoice {
  return pictureChoice.parse(row);
}
