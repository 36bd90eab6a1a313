// Stores a comment with everything the filter said about it, in one statement.
import { z } from "zod";
import type { CommentState } from "#prisma/generated/enums";
import type { db, Transaction } from "../../db.ts";
import { newId } from "../../id.ts";
import type { Submission } from "../../spam/check.ts";
import type { Screened } from "../../spam/screen.ts";
import { tracesOf } from "../../spam/traces.ts";
import type { Identity } from "./submission.ts";
import { receiptDigest, receiptKey } from "./submission.ts";

export type NewComment = { submission: Submission; identity: Identity; html: string; screened: Screened; state: CommentState };

const outcome = z.tuple([z.object({ id: z.string().nullable(), twin: z.string().nullable() })]);

/**
 * Stores it unless the same post is already there, whose id comes back instead. Null: there is no place for it any more.
 * Two at once wait for each other (comment_twin), so a double click is one comment.
 */
export async function storeComment(tx: Transaction | typeof db, comment: NewComment): Promise<string | null> {
  const { submission, identity, html, screened, state } = comment;
  const rows = await tx.$queryRaw`
    WITH twin AS MATERIALIZED (
      SELECT comment_twin(${identity.repeatDigest}) AS id
    ), place AS (
      SELECT coalesce(parent.path, '') AS path, coalesce(parent.depth + 1, 0) AS depth
      FROM stories s
      CROSS JOIN site_settings site
      LEFT JOIN comments parent ON parent.id = ${submission.parentId} AND parent.story_id = s.id AND parent.state = 'approved'
      WHERE s.id = ${submission.storyId} AND s.state = 'published' AND s.published_at <= now() AND s.comments_open AND site.comments_open
        AND (${submission.parentId}::text IS NULL OR parent.id IS NOT NULL) AND (SELECT id FROM twin) IS NULL
    ), stored AS (
      INSERT INTO comments (id, story_id, parent_id, path, depth, state, author_name, author_email, author_url, person_id, source, html,
                            receipt_digest, repeat_digest, text_digest, address_digest, sender_digest, posted_at, state_at)
      SELECT ${submission.id}, ${submission.storyId}, ${submission.parentId}, place.path || ${submission.id}, place.depth,
             ${state}::comment_state, ${identity.authorName}, ${identity.authorEmail}, ${identity.authorUrl}, ${identity.personId},
             ${submission.text}, ${html}, ${receiptDigest(receiptKey(submission.id))}, ${identity.repeatDigest}, ${identity.textDigest},
             ${identity.addressDigest}, ${identity.senderDigest}, ${submission.receivedAt}, ${submission.receivedAt}
      FROM place
      RETURNING id
    ), traced AS (
      INSERT INTO traces (comment_id, trace, at)
      SELECT stored.id, trace, ${submission.receivedAt} FROM stored, unnest(${tracesKept(submission)}::int[]) trace
    ), decided AS (
      INSERT INTO decisions (id, comment_id, from_state, to_state, actor, reason)
      SELECT ${newId()}, stored.id, 'screening', ${state}::comment_state, 'filter', ${`verdict-${screened.verdict}`}
      FROM stored WHERE ${state} <> 'screening'
    ), screening AS (
      INSERT INTO screenings (id, comment_id, verdict, probability, hold_at, spam_at, waiting_for, model, lessons)
      SELECT ${newId()}, stored.id, ${screened.verdict}::verdict, ${screened.probability}, ${screened.holdAt}, ${screened.spamAt},
             ${screened.waitingFor}, ${screened.model}, ${screened.lessons}
      FROM stored
      RETURNING id
    ), found AS (
      INSERT INTO findings (screening_id, position, "check", version, reason, detail, weight)
      SELECT screening.id, f.position, f."check", f.version, f.reason, f.detail, f.weight
      FROM screening, jsonb_to_recordset(${findingsOf(screened)}::jsonb)
        AS f(position int, "check" text, version int, reason text, detail jsonb, weight float8)
    )
    SELECT (SELECT id FROM stored) AS id, (SELECT id FROM twin) AS twin`;
  const [{ id, twin }] = outcome.parse(rows);
  return id ?? twin;
}

function tracesKept(submission: Submission): number[] {
  const { text, hosts } = tracesOf(submission);
  return [...new Set([...text, ...hosts])];
}

const findingsOf = (screened: Screened) =>
  JSON.stringify(screened.findings.map((finding, position) => ({ ...finding, position, detail: finding.detail ?? {} })));
