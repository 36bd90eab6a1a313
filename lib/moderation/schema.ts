// What the desk's forms send.
import { z } from "zod";
import { Locale } from "#prisma/generated/enums";
import { idPattern } from "../id.ts";
import { cleanText } from "../text/clean.ts";
import { refusalReasons } from "./reasons.ts";
import { tabs } from "./tabs.ts";

const id = z.string().regex(idPattern);
const version = z.coerce.number().int().positive();
const note = z.string().default("").transform(cleanText).pipe(z.string().max(2000));

/** Where the form stood: its answer leads back there. */
export const origin = z.object({
  locale: z.enum(Locale),
  from: z.enum(["queue", "comment", "notices"]).catch("queue"),
  commentId: id.optional().catch(undefined),
  tab: z.enum(tabs).optional().catch(undefined),
  after: z.string().max(60).optional(),
});
export type Origin = z.infer<typeof origin>;

/** A reason belongs to a refusal, and a refusal has one. */
export const decision = z.discriminatedUnion("to", [
  z.object({ commentId: id, version, to: z.enum(["approved", "held", "spam"]) }),
  z.object({ commentId: id, version, to: z.literal("rejected"), reason: z.enum(refusalReasons), note }),
]);
export type Decision = z.infer<typeof decision>;

export const undoing = z.object({ commentId: id, version });

/** The chosen comments, each with the version that was seen: "id.version". */
export const selection = z
  .array(z.string().regex(/^[0-9a-z]{16}\.\d{1,9}$/))
  .min(1)
  .max(50)
  .transform((values) => values.map((value) => ({ commentId: value.slice(0, 16), version: Number(value.slice(17)) })));

export const noticeDecision = z.discriminatedUnion("outcome", [
  z.object({ noticeId: id, outcome: z.literal("upheld"), reason: z.enum(refusalReasons), note }),
  z.object({ noticeId: id, outcome: z.literal("dismissed"), note }),
]);
export type NoticeDecision = z.infer<typeof noticeDecision>;

export const reply = z.object({ commentId: id, text: z.string().transform(cleanText).pipe(z.string().min(1).max(10_000)) });

export const storyDiscussion = z.object({ storyId: id, open: z.enum(["yes", "no"]) });
