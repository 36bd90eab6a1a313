// What the forms of planning may send.
import { z } from "zod";
import { PlanAction } from "#prisma/generated/enums";
import { cleanSource } from "../text/clean.ts";
import { readingPattern } from "./zone.ts";

// A browser without a picker of its own sends what was typed: a blank between day and hour is meant well.
const reading = z
  .string()
  .transform((text) => text.trim().replace(/\s+/, "T"))
  .pipe(z.string().regex(readingPattern))
  .refine((text) => new Date(`${text}:00.000Z`).toISOString().startsWith(text), "no such day");

const words = z
  .string()
  .transform((text) => cleanSource(text).trim())
  .pipe(z.string().max(2000));

export const planWish = z.object({
  action: z.enum(PlanAction),
  reading,
  /** Of an hour that comes twice. */
  which: z.enum(["first", "second"]).optional(),
  words: words.default(""),
  /** Of an update: the text that goes live. */
  revision: z.coerce.number().int().positive().optional(),
});
export type PlanWish = z.infer<typeof planWish>;
