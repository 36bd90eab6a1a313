// A study as the desk types it.
import { z } from "zod";
import { ChartKind } from "#prisma/generated/enums";
import { cleanLine, cleanText } from "../../text/clean.ts";

const line = (max: number) => z.string().default("").transform(cleanLine).pipe(z.string().max(max));
const text = (max: number) => z.string().default("").transform(cleanText).pipe(z.string().max(max));
const day = z
  .literal("")
  .or(z.iso.date())
  .default("")
  .transform((typed) => (typed === "" ? null : new Date(typed)));
/** A whole number, with or without signs between thousands; empty: none. */
const whole = (least: number, most: number) =>
  z
    .string()
    .default("")
    .transform((typed) => typed.replaceAll(/[\s.,\u00a0\u202f']/g, ""))
    .pipe(z.literal("").or(z.string().regex(/^\d{1,9}$/)))
    .transform((typed) => (typed === "" ? null : Number(typed)))
    .pipe(z.number().min(least).max(most).nullable());
/** As it is or as an address; without one, nothing. */
const doi = line(200)
  .transform((typed) => typed.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, ""))
  .pipe(z.literal("").or(z.string().regex(/^10\.\d{4,9}\/[^\s"<>\\{}]+$/)));

export const recordFields = z
  .object({
    authors: z
      .string()
      .default("")
      .transform((typed) => typed.split("\n").map(cleanLine).filter(Boolean))
      .pipe(z.array(z.string().max(120)).max(30)),
    institute: line(160),
    client: line(160),
    year: whole(1800, 2200),
    method: text(800),
    cases: whole(1, 999_999_999),
    fieldFrom: day,
    fieldTo: day,
    doi,
    licence: line(120),
  })
  .refine(({ fieldFrom, fieldTo }) => (fieldFrom === null) === (fieldTo === null), { path: ["fieldTo"] })
  .refine(({ fieldFrom, fieldTo }) => !fieldFrom || !fieldTo || fieldFrom <= fieldTo, { path: ["fieldTo"] });
export type RecordFields = z.infer<typeof recordFields>;
export const recordNames = ["authors", "institute", "client", "year", "method", "cases", "fieldFrom", "fieldTo", "doi", "licence"] as const;
export type RecordName = (typeof recordNames)[number];

export const findingFields = z.object({
  title: line(160).pipe(z.string().min(1)),
  text: text(1_000),
  unit: line(24),
  chart: z.enum(ChartKind),
});
export type FindingFields = z.infer<typeof findingFields>;
