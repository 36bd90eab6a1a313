// What an editor says when inviting somebody to write.
import { z } from "zod";
import { emailAddress } from "../../accounts/schema.ts";
import { idPattern } from "../../id.ts";
import { cleanLine, cleanText } from "../../text/clean.ts";

const line = (max: number) => z.string().default("").transform(cleanLine).pipe(z.string().max(max, "too-long"));

/** A day as a form sends it, "2026-12-01"; empty where none was chosen. */
const day = z
  .union([z.literal(""), z.iso.date("wrong")])
  .default("")
  .transform((given) => (given === "" ? null : new Date(`${given}T00:00:00Z`)));

export const invitation = z.object({
  email: emailAddress,
  name: line(80).pipe(z.string().min(1, "missing")),
  title: line(160),
  brief: z.string().default("").transform(cleanText).pipe(z.string().max(2000, "too-long")),
  dueOn: day,
  locale: z.enum(["de", "en"]).default("de"),
  /** The proposal that is answered with it. */
  pitch: z.string().regex(idPattern).or(z.literal("")).default(""),
});
export type Invitation = z.infer<typeof invitation>;

export const invitationFields = ["email", "name", "title", "brief", "dueOn"] as const;
export type InvitationField = (typeof invitationFields)[number];
export type InvitationProblem = { field: InvitationField; problem: "missing" | "too-long" | "wrong" };

/** One problem a field, as a code that the catalogue puts into words. */
export const invitationProblems = (error: z.ZodError<Invitation>): InvitationProblem[] =>
  error.issues.flatMap(({ path: [name], message }) => {
    const field = invitationFields.find((each) => each === name);
    if (!field) return [];
    return [{ field, problem: message === "missing" || message === "too-long" ? message : ("wrong" as const) }];
  });
