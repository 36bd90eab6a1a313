// A proposal for a guest article, as people and machines fill it in.
import { z } from "zod";
import { emailAddress } from "../accounts/schema.ts";
import { cleanLine, cleanText } from "../text/clean.ts";

export const limits = { name: 80, title: 160, about: 600, text: 3_000 } as const;
/** `subject` is the trap: people don't see it. */
export const pitchFields = ["name", "email", "about", "title", "text", "subject", "stamp"] as const;

const line = (max: number) => z.string().default("").transform(cleanLine).pipe(z.string().min(1, "missing").max(max, "too-long"));
const words = (max: number) => z.string().default("").transform(cleanText).pipe(z.string().max(max, "too-long"));

export const pitchDraft = z.object({
  name: line(limits.name),
  email: z
    .string()
    .min(1, "missing")
    .transform((typed) => typed)
    .pipe(emailAddress),
  about: words(limits.about),
  title: line(limits.title),
  text: words(limits.text).pipe(z.string().min(1, "missing")),
  subject: z.string().default(""),
  stamp: z.string().default(""),
});
export type PitchDraft = z.infer<typeof pitchDraft>;

export const pitchProblem = z.object({
  field: z.enum(["name", "email", "about", "title", "text", "form"]),
  problem: z.enum(["missing", "too-long", "wrong", "too-fast"]),
});
export type PitchProblem = z.infer<typeof pitchProblem>;

/** One problem a field. */
export function pitchProblemsOf(error: z.ZodError<PitchDraft>): PitchProblem[] {
  const problems = new Map<string, PitchProblem>();
  for (const { path, message } of error.issues) {
    const known = pitchProblem.safeParse({ field: path[0], problem: message });
    const problem = known.success ? known.data : pitchProblem.safeParse({ field: path[0], problem: "wrong" }).data;
    if (problem && !problems.has(problem.field)) problems.set(problem.field, problem);
  }
  return [...problems.values()];
}
