// What was typed into a form that could not be accepted is kept for an hour, under a key that only its writer learns.
import { db } from "../db.ts";
import { countUp } from "../rate/commands.ts";
import { newToken } from "../secrets.ts";
import { type Fields, keepable } from "./form.ts";

export type DraftOf = "comment" | "notice" | "pitch" | "vote";

/** More faulty forms from one network, in a minute or in the hour that they are kept, are no slips any more, and fill the table. */
const tooMany = { minute: 90, hour: 300 };

/** The key of the kept draft; null when too many came from there. The story is named only if it exists. */
export async function keepDraft(
  form: DraftOf,
  {
    storyId = null,
    fields,
    problems,
    addressDigest,
  }: { storyId?: string | null; fields: Fields; problems: readonly object[]; addressDigest: string },
): Promise<string | null> {
  const counting = [countUp(`draft ${addressDigest}`, 60), countUp(`draft ${addressDigest}`, 3_600)] as const;
  const [minute, hour] = await Promise.all(counting);
  if (minute > tooMany.minute || hour > tooMany.hour) return null;
  const key = newToken();
  await db.$executeRaw`
    INSERT INTO drafts (key, form, story_id, fields, problems)
    VALUES (${key}, ${form}, (SELECT id FROM stories WHERE id = ${storyId}), ${JSON.stringify(keepable(fields))}::jsonb, ${JSON.stringify(problems)}::jsonb)`;
  return key;
}
