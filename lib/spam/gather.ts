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
// Only what persons decided makes a history.
function question(submission: Submission) {
  const { id, personId, authorName, authorEmail, addressDigest, senderDigest, textDigest, receivedAt } = submission;
  const lastMinute = Prisma.sql`BETWEEN ${receivedAt}::timestamptz - interval '1 minute' AND ${receivedAt}::timestamptz`;
  const lastMonth = Prisma.sql`posted_at > ${receivedAt}::timestamptz - interval '30 days'`;
  const name = fold(authorName).replace(/\s+/g, " ").trim();
  const asWritten = authorName.normalize("NFC").toLowerCase().trim();
  const { text, hostsLately } = tracesOf(submission);
  return Prisma.sql`
    SELECT same.*, resembling.*, burst.*, history.*, book.*,
      (SELECT count(*) FROM comments
        WHERE id <> ${id} AND (address_digest = ${addressDigest} OR sender_digest = ${senderDigest}) AND posted_at ${lastMinute}) AS "postsBefore",
      ${personId}::text IS NULL AND (
        EXISTS (SELECT FROM users WHERE email = ${authorEmail?.trim().toLowerCase() ?? ""} AND role <> 'reader')
        OR EXISTS (SELECT FROM people WHERE ${folded(Prisma.sql`name`)} = ${name} OR lower(name) = ${asWritten})
      ) AS impersonates,
      (SELECT CASE WHEN doubted AND answer IN ('spam', 'discard') THEN 'doubted' ELSE answer END
        FROM akismet_records WHERE comment_id = ${id}) AS answer
    FROM
      (SELECT count(*) AS posted,
              CASE WHEN count(*) FILTER (WHERE judged <> 'ham') > count(*) FILTER (WHERE judged = 'ham')
                THEN count(*) FILTER (WHERE judged <> 'ham') ELSE 0 END AS "refusedTexts"
        FROM comments WHERE text_digest = ${textDigest} AND id <> ${id} AND ${lastMonth}) same,
      (${resembling(submission, text)}) resembling,
      (${bursting(submission, text, hostsLately)}) burst,
      (SELECT count(*) FILTER (WHERE judged = 'ham') AS approved, count(*) FILTER (WHERE judged <> 'ham') AS refused
        FROM (SELECT judged FROM comments
          WHERE sender_digest = ${senderDigest} AND id <> ${id} AND judged IS NOT NULL
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

// Two texts are nearly the same when they share some of their numbers. Only those are looked at that a person has judged: they are found
// however many others came since.
const resembling = ({ id, receivedAt }: Submission, text: readonly number[]) => Prisma.sql`
  SELECT count(*) FILTER (WHERE judged = 'spam') AS "similarSpam", count(*) FILTER (WHERE judged = 'ham') AS "similarApproved",
         greatest(extract(epoch FROM ${receivedAt}::timestamptz - max(judged_at) FILTER (WHERE judged = 'spam')) / 3600, 0) AS "hoursSinceSpam"
  FROM (
    SELECT found.judged, found.judged_at
    FROM unnest(${text}::int[]) AS wanted(trace)
    CROSS JOIN LATERAL (
      SELECT comment_id, judged, judged_at FROM traces
      WHERE trace = wanted.trace AND judged <> 'other' AND judged_at > ${receivedAt}::timestamptz - interval '30 days'
      ORDER BY judged_at DESC, comment_id DESC LIMIT ${newest}
    ) found
    WHERE found.comment_id <> ${id}
    GROUP BY found.comment_id, found.judged, found.judged_at
    HAVING count(*) >= ${alikeFrom}
  ) alike`;

// The same text, or a link to the same host, from other networks within the hour.
const bursting = ({ id, addressDigest, receivedAt }: Submission, text: readonly number[], hosts: readonly number[]) => Prisma.sql`
  SELECT count(DISTINCT address_digest) FILTER (WHERE near.alike) AS "textPlaces",
         count(DISTINCT address_digest) FILTER (WHERE near.same_host) AS "hostPlaces"
  FROM (
    SELECT found.comment_id, count(*) FILTER (WHERE wanted.place <= ${text.length}) >= ${alikeFrom} AS alike,
           bool_or(wanted.place > ${text.length}) AS same_host
    FROM unnest(${[...text, ...hosts]}::int[]) WITH ORDINALITY AS wanted(trace, place)
    CROSS JOIN LATERAL (
      SELECT comment_id FROM traces
      WHERE trace = wanted.trace AND at BETWEEN ${receivedAt}::timestamptz - interval '1 hour' AND ${receivedAt}::timestamptz
      ORDER BY at DESC LIMIT ${newest}
    ) found
    GROUP BY found.comment_id
  ) near
  JOIN comments c ON c.id = near.comment_id
  WHERE (near.alike OR near.same_host) AND c.id <> ${id} AND c.address_digest <> ${addressDigest}`;

/** Latin letters with an accent or a stroke, which the spelling of letters.ts writes as one letter. */
const accented = Array.from({ length: 0x250 - 0xe0 }, (_, place) => String.fromCharCode(0xe0 + place)).filter((letter) =>
  /^[a-z]$/.test(fold(letter)),
);
const [accents, without] = [accented.join(""), accented.map(fold).join("")];

// The spelling of letters.ts, as far as names of people need it; names in other scripts are compared as they are written.
const folded = (name: Prisma.Sql) => {
  const german = Prisma.sql`replace(replace(replace(replace(lower(${name}), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss')`;
  return Prisma.sql`CASE WHEN ${name} ~ '[^ -~äöüÄÖÜß]' THEN translate(${german}, ${accents}, ${without}) ELSE ${german} END`;
};
