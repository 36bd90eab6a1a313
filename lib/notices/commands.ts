// A reader reports a comment. Only what is public can be reported; a person decides.
import type { Client } from "../client.ts";
import { db } from "../db.ts";
import { newId } from "../id.ts";
import { countUp } from "../rate/commands.ts";
import { digestOf, newToken } from "../secrets.ts";
import type { NoticeDraft } from "./schema.ts";

export type Reported = { kind: "received"; key: string } | { kind: "refused"; problem: "comment-gone" | "too-fast" };

const window = 10 * 60;
const mostPerWindow = 10;

/** The key of the report's page is only ever told here: the table keeps its digest. */
export async function report(draft: NoticeDraft, { addressDigest }: Pick<Client, "addressDigest">): Promise<Reported> {
  if ((await countUp(`notice ${addressDigest}`, window)) > mostPerWindow) return { kind: "refused", problem: "too-fast" };
  const key = newToken();
  const stored = await db.$executeRaw`
    INSERT INTO notices (id, comment_id, reason, text, email, receipt_digest, address_digest)
    SELECT ${newId()}, c.id, ${draft.reason}::notice_reason, ${draft.text}, ${draft.email}, ${digestOf(key)}, ${addressDigest}
    FROM comments c JOIN stories s ON s.id = c.story_id
    WHERE c.id = ${draft.comment} AND c.state = 'approved' AND s.state = 'published' AND s.published_at <= now()`;
  return stored === 1 ? { kind: "received", key } : { kind: "refused", problem: "comment-gone" };
}
