// A survey as an editor types it.
import { z } from "zod";
import { QuestionKind, SurveyResults } from "#prisma/generated/enums";
import { cleanLine, cleanText } from "../../text/clean.ts";
import { offersOptions } from "../survey.ts";

const line = (max: number) => z.string().transform(cleanLine).pipe(z.string().max(max));
/** What a field for date and time sends; empty: none. */
const reading = z.union([z.literal(""), z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)]);

export const settingsFields = z.object({
  opensAt: reading,
  closesAt: reading,
  results: z.enum(SurveyResults),
  client: line(160),
  method: z.string().transform(cleanText).pipe(z.string().max(600)),
});
export type SettingsFields = z.infer<typeof settingsFields>;

/** One answer a line; what is not a choice offers none. */
export const questionFields = z
  .object({
    kind: z.enum(QuestionKind),
    text: line(400).pipe(z.string().min(1)),
    required: z
      .string()
      .optional()
      .transform((sent) => sent !== undefined),
    options: z
      .string()
      .default("")
      .transform((typed) => typed.split("\n").map(cleanLine).filter(Boolean))
      .pipe(z.array(z.string().max(200)).max(30)),
  })
  .transform((fields) => (offersOptions(fields.kind) ? fields : { ...fields, options: [] }))
  .refine(({ kind, options }) => !offersOptions(kind) || new Set(options).size > 1, { path: ["options"] });
export type QuestionFields = z.infer<typeof questionFields>;
