// The speakers of a talk as the desk types them.
import { z } from "zod";
import { idPattern } from "../../id.ts";
import { cleanLine } from "../../text/clean.ts";

const line = (max: number) => z.string().default("").transform(cleanLine).pipe(z.string().max(max));

/** Somebody of the portal: "person 0a1b…" or "organisation 0a1b…". */
const whom = z
  .string()
  .transform((chosen) => chosen.split(" "))
  .pipe(z.tuple([z.enum(["person", "organisation"]), z.string().regex(idPattern)]));

/** What is left empty is taken from the person or organisation as they stand now, and kept. */
export const speakerFields = z.object({ label: line(60), name: line(120), role: line(160), employer: line(160) });
export const newSpeaker = speakerFields.extend({ whom });
export type SpeakerFields = z.infer<typeof speakerFields>;
export type NewSpeaker = z.infer<typeof newSpeaker>;

/** On which day, and how the approval came. */
export const approvalFields = z.object({ on: z.iso.date(), how: line(160).pipe(z.string().min(1)) });
export type ApprovalFields = z.infer<typeof approvalFields>;
