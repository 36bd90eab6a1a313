// What the forms about remarks may send.
import { z } from "zod";
import { idPattern } from "../../id.ts";
import { cleanSource } from "../../text/clean.ts";
import { longestPassage } from "./anchor.ts";
import { longestRemark, remarkDeeds } from "./remark.ts";
import { asRead } from "./text.ts";

export const remarkWords = z
  .string()
  .transform((typed) => cleanSource(typed).trim())
  .pipe(z.string().max(longestRemark));
const part = (longest: number) => z.string().transform(cleanSource).pipe(z.string().max(longest));

export const remarkFields = z.object({
  text: remarkWords,
  /** The words of the passage, as somebody has typed or pasted them: they have to stand in the text. */
  passage: z
    .string()
    .transform((typed) => asRead(cleanSource(typed)))
    .pipe(z.string().max(longestPassage))
    .default(""),
  /** The passage as the editor knows it, with what stands around it. */
  anchor: z
    .object({ exact: part(longestPassage), prefix: part(40), suffix: part(40), start: z.coerce.number().int().min(0).max(1_000_000) })
    .optional(),
});
export type RemarkFields = z.infer<typeof remarkFields>;

export const deedFields = z.object({
  remark: z.string().regex(idPattern),
  intent: z.enum(remarkDeeds),
});
