// A report as people and machines fill it in.
import { z } from "zod";
import { NoticeReason } from "#prisma/generated/enums";
import { emailField } from "../comments/schema.ts";
import { idPattern } from "../id.ts";
import { cleanText } from "../text/clean.ts";

export const longestReport = 2_000;
export const noticeFields = ["comment", "reason", "text", "email", "subject"] as const;
export const reasons = Object.values(NoticeReason);

export const noticeDraft = z.object({
  comment: z.string().regex(idPattern),
  reason: z.enum(NoticeReason, "missing"),
  text: z.string().default("").transform(cleanText).pipe(z.string().max(longestReport, "too-long")),
  email: emailField,
  subject: z.string().default(""),
});
export type NoticeDraft = z.infer<typeof noticeDraft>;

const told = z.object({ field: z.enum(["reason", "text", "email"]), problem: z.enum(["missing", "too-long", "wrong"]) });
const toldOfAll = z.object({ field: z.literal("form"), problem: z.enum(["comment-gone", "too-fast"]) });
export const noticeProblem = z.union([told, toldOfAll]);
export type NoticeProblem = z.infer<typeof noticeProblem>;

/** One problem a field; null when an id was made up. */
export function noticeProblemsOf(error: z.ZodError): NoticeProblem[] | null {
  const problems = z.array(told).safeParse(error.issues.map(({ path, message }) => ({ field: path[0], problem: message })));
  return problems.success ? problems.data : null;
}
