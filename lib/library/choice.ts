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

/** What the list of choices answers. */
export const choicesAnswer = z.object({ pictures: z.array(pictureChoice), next: z.number().optional() });

/** What an upload answers, file by file; `problem` is in words. */
export const uploadAnswer = z.object({
  uploaded: z.array(z.object({ name: z.string(), picture: pictureChoice.optional(), problem: z.string().optional() })),
});

export function choiceOf<Row extends Picture & Pick<PictureChoice, "id" | "licence" | "originalName">>(row: Row): PictureChoice {
  return pictureChoice.parse(row);
}
