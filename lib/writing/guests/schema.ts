// What guest authors say about a piece and about themselves.
import { z } from "zod";
import { cleanLine, cleanText } from "../../text/clean.ts";

const words = (max: number) => z.string().default("").transform(cleanText).pipe(z.string().max(max, "too-long"));

/** `has`: whether there are interests at all; saying nothing is no answer. */
export const termsFields = z
  .object({ has: z.enum(["no", "yes"], "missing"), interests: words(600), grant: z.literal("yes").optional() })
  .refine(({ has, interests }) => has === "no" || interests !== "", { path: ["interests"], message: "missing" })
  .transform(({ has, interests, grant }) => ({ interests: has === "no" ? "" : interests, granted: grant === "yes" }));
export type TermsFields = z.infer<typeof termsFields>;

export const profileFields = z.object({
  title: z.string().default("").transform(cleanLine).pipe(z.string().max(120, "too-long")),
  bio: words(800),
  credit: z.string().default("").transform(cleanLine).pipe(z.string().max(120, "too-long")),
});
export type ProfileFields = z.infer<typeof profileFields>;
