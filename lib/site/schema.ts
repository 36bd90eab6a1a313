import { z } from "zod";
import { WordWeight } from "#prisma/generated/enums";
import { cleanLine } from "../text/clean.ts";

/** A word or a short phrase, as the filter compares it: in lower case. */
const word = z
  .string()
  .transform((typed) => cleanLine(typed).toLowerCase())
  .pipe(
    z
      .string()
      .min(2)
      .max(80)
      .regex(/[\p{L}\p{N}]/u),
  );

export const newWord = z.object({ word, weight: z.enum(WordWeight) });
export const oldWord = z.object({ word: z.string().min(1).max(80) });
export const commentsSwitch = z.object({ open: z.enum(["yes", "no"]) });
