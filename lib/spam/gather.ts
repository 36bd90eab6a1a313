// What the database knows about a submission, in one statement. The shell around the pure filter.
import { z } from "zod";
import { Prisma } from "#prisma/generated/client";
import { akismetIsOn } from "../akismet/switch.ts";
import { db, type Transaction } from "../db.ts";
import type { Evidence, Submission } from "./check.ts";
import { evidenceOf } from "./evidence.ts";
import { shippedModel } from "./learner/shipped.ts";
import { memory } from "./learning/memory.ts";
import { fold } from "./letters.ts";
import { knownVersion, openBook, policyOf } from "./rules/book.ts";
import { rule } from "./rules/rule.ts";
import { alikeFrom } from "./sketch.ts";
import { tracesOf } from "./traces.ts";

const count = z.coerce.number().int();
const known = z.tuple([
  z.object({
    posted: count,
    refusedTexts: count,
    similarSpam: count,
    similarApproved: count,
    hoursSinceSpam: z.coerce.number(),
    textPlaces: count,
    hostPlaces: count,
    postsBefore: count,
    approved: count,
    refused: count,
    rulesVersion: count,
    rules: z.array(rule).nullable(),
    holdAt: z.number().nullable(),
    spamAt: z.number().nullable(),
    impersonates: z.boolean(),
    answer: z.string().nullable(),
  }),
]);

/** Names that only the house may bear, besides those of its people. Folded. */
const houseNames = new Set(["redaktion", "die redaktion", "moderation", "moderator", "administrator", "admin", "editors", "the editors"]);

export async function gatherEvidence(submission: Submission, client: Transaction | typeof db = db): Promise<Evidence> {
  const [row] = known.parse(await client.$queryRaw(question(submission)));
  return evidenceOf(submission, {
    sameText: { posted: row.posted, refused: row.refusedTexts },
    similar: { spam: row.similarSpam, approved: row.similarApproved, hoursSinceSpam: Math.round(row.hoursSinceSpam) },
    burst: { text: row.textPlaces, host: row.hostPlaces },
    learners: { shipped: shippedModel(), own: memory().part },
    postsLastMinute: row.postsBefore + 1,
    sender: { approved: row.approved, refused: row.refused },
    rules: await openBook(row.rulesVersion, row.rules),
    policy: policyOf(row.holdAt, row.spamAt),
    impersonates: row.impersonates || (submission.personId === null && houseNames.has(fold(submission.authorName).trim())),
    akismet: akismetIsOn() ? answerOf(row.answer) : undefined,
  });
}

const akismetAnswers = ["ham", "spam", "discard", "later", "unanswered", "doubted"] as const;

function answerOf(answer: string | null): Evidence["akismet"] {
  return akismetAnswers.find((known) => known === answer) ?? "unknown";
}

// Each part is one look into an index. A submission may already be stored (it is screened again): it never counts itself.
// Only what persons decided makes a history; the newest decision about a comment is the one that holds.
function question(submission: Submission) {
  const { id, personId, authorName, authorEmail, addressDigest, senderDigest, textDigest, receivedAt } = submission;
  const lastMinute = Prisma.sql`BETWEEN ${receivedAt}::timestamptz - interval '1 minute' AND ${receivedAt}::timestamptz`;
  const lastMonth = Prisma.sql`posted_at > ${receivedAt}::timestamptz - interval '30 days'`;
  const name = fold(authorName).replace(/\s+/g, " ").trim();
  return Prisma.sql`
    SELECT same.*, resembling.*, history.*, book.*,
      (SELECT count(*) FROM comments
        WHERE id <> ${id} AND (address_digest = ${addressDigest} OR sender_digest = ${senderDigest}) AND posted_at ${lastMinute}) AS "postsBefore",
      ${personId}::text IS NULL AND (
        EXISTS (SELECT FROM users WHERE email = ${authorEmail?.trim().toLowerCase() ?? ""} AND role <> 'reader')
        OR EXISTS (SELECT FROM people WHERE ${folded(Prisma.sql`name`)} = ${name})
      ) AS impersonates,
      (SELECT CASE WHEN doubted AND answer IN ('spam', 'discard') THEN 'doubted' ELSE answer END
        FROM akismet_records WHERE comment_id = ${id}) AS answer
    FROM
      (SELECT count(*) AS posted, count(*) FILTER (WHERE state IN ('spam', 'rejected')) AS "refusedTexts"
        FROM comments WHERE text_digest = ${textDigest} AND id <> ${id} AND ${lastMonth}) same,
      (${resembling(submission)}) resembling,
      (SELECT count(*) FILTER (WHERE state = 'approved') AS approved, count(*) FILTER (WHERE state IN ('spam', 'rejected')) AS refused
        FROM (SELECT state FROM comments
          WHERE sender_digest = ${senderDigest} AND id <> ${id}
            AND EXISTS (SELECT FROM decisions WHERE comment_id = comments.id AND actor = 'person' AND to_state = comments.state)
          ORDER BY posted_at DESC LIMIT 100) lately) history,
      (SELECT hold_at AS "holdAt", spam_at AS "spamAt", rules_version AS "rulesVersion",
              CASE WHEN rules_version <> ${knownVersion()} THEN (
                SELECT coalesce(jsonb_agg(to_jsonb(r) ORDER BY r.id), '[]')
                FROM (SELECT id, kind, term, least, way, effect, state, version FROM filter_rules WHERE state <> 'off') r
              ) END AS rules
        FROM site_settings) book`;
}

/** Of comments with the same trace the newest are looked at: more of them say nothing new. */
const newest = 20;

// Two texts are nearly the same when they share some of their numbers; only what a person decided says what they are.
function resembling(submission: Submission) {
  const { text, hostsLately } = tracesOf(submission);
  const { id, addressDigest, receivedAt } = submission;
  return Prisma.sql`
    SELECT count(*) FILTER (WHERE alike AND decided = 'spam') AS "similarSpam",
           count(*) FILTER (WHERE alike AND decided = 'approved') AS "similarApproved",
           coalesce(extract(epoch FROM ${receivedAt}::timestamptz - max(state_at) FILTER (WHERE alike AND decided = 'spam')) / 3600, 0) AS "hoursSinceSpam",
           count(DISTINCT address_digest) FILTER (WHERE alike AND elsewhere) AS "textPlaces",
           count(DISTINCT address_digest) FILTER (WHERE same_host AND elsewhere) AS "hostPlaces"
    FROM (
      SELECT near.alike, near.same_host, address_digest, state_at,
        posted_at > ${receivedAt}::timestamptz - interval '1 hour' AND address_digest <> ${addressDigest} AS elsewhere,
        CASE WHEN alike AND state IN ('spam', 'approved') THEN
          (SELECT to_state FROM decisions WHERE comment_id = c.id AND actor = 'person' AND to_state = c.state LIMIT 1) END AS decided
      FROM (
        SELECT found.comment_id, count(*) FILTER (WHERE of_text) >= ${alikeFrom} AS alike, bool_or(NOT of_text) AS same_host
        FROM (SELECT unnest(${text}::int[]) AS trace, true AS of_text UNION ALL SELECT unnest(${hostsLately}::int[]), false) wanted
        CROSS JOIN LATERAL (
          SELECT comment_id FROM traces
          WHERE trace = wanted.trace AND at BETWEEN ${receivedAt}::timestamptz - interval '30 days' AND ${receivedAt}::timestamptz
          ORDER BY at DESC LIMIT ${newest}
        ) found
        GROUP BY found.comment_id
      ) near
      JOIN comments c ON c.id = near.comment_id
      WHERE (near.alike OR near.same_host) AND c.id <> ${id}
    ) known`;
}

// The spelling of letters.ts, as far as names of people need it.
const folded = (name: Prisma.Sql) =>
  Prisma.sql`replace(replace(replace(replace(lower(${name}), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss')`;
