// Deletes what has reached its term. Run from the queue every hour; running it twice, or in two processes, does no harm.
import { Prisma } from "#prisma/generated/client";
import { AuditKind } from "#prisma/generated/enums";
import { db } from "../db.ts";
import { type Term, termNames, terms } from "./terms.ts";

/** Deletes everything that is due. @returns how many rows were changed, by term */
export async function deleteWhatIsDue(now = new Date()): Promise<Record<Term, number>> {
  const counts: Record<Term, number> = { ...nothing };
  for (const name of termNames) {
    const before = new Date(now.getTime() - terms[name].hours * 3_600_000);
    for (const statement of deletions[name](before)) counts[name] += await db.$executeRaw(statement);
  }
  return counts;
}

const signIns: AuditKind[] = ["signed_in", "signed_out_everywhere"];
const otherKinds = Object.values(AuditKind).filter((kind) => !signIns.includes(kind));

const nothing: Record<Term, number> = {
  drafts: 0,
  addressDigests: 0,
  senderDigests: 0,
  traces: 0,
  guestEmails: 0,
  refusedComments: 0,
  findings: 0,
  lessons: 0,
  akismetPayloads: 0,
  reports: 0,
  rateCounts: 0,
  revisions: 0,
  remarks: 0,
  previewLinks: 0,
  openings: 0,
  steps: 0,
  pitches: 0,
  proposals: 0,
  voteDigests: 0,
  sessions: 0,
  signInLinks: 0,
  devices: 0,
  passkeyChallenges: 0,
  signOutLinks: 0,
  auditSignIns: 0,
  auditEntries: 0,
};

// What is still being screened or waits for a person keeps what its screening needs.
const decided = Prisma.sql`state NOT IN ('screening', 'held')`;
const refused = Prisma.sql`state IN ('spam', 'rejected', 'withdrawn')`;
const hasReplies = Prisma.sql`EXISTS (SELECT FROM comments reply WHERE reply.parent_id = comments.id)`;

const deletions: Readonly<Record<Term, (before: Date) => readonly Prisma.Sql[]>> = {
  drafts: (before) => [Prisma.sql`DELETE FROM drafts WHERE created_at <= ${before}`],
  addressDigests: (before) => [
    Prisma.sql`UPDATE comments SET address_digest = NULL, repeat_digest = '' WHERE address_digest IS NOT NULL AND posted_at <= ${before} AND ${decided}`,
    Prisma.sql`UPDATE notices SET address_digest = NULL WHERE address_digest IS NOT NULL AND created_at <= ${before}`,
  ],
  senderDigests: (before) => [
    Prisma.sql`UPDATE comments SET sender_digest = NULL WHERE sender_digest IS NOT NULL AND posted_at <= ${before} AND ${decided}`,
  ],
  traces: (before) => [Prisma.sql`DELETE FROM traces WHERE at <= ${before}`],
  guestEmails: (before) => [
    Prisma.sql`UPDATE comments SET author_email = NULL WHERE author_email IS NOT NULL AND posted_at <= ${before} AND ${decided}`,
  ],
  refusedComments: (before) => [
    // What moderators taught the filter with it stays, without any tie to it; what its sender took back teaches nothing any more.
    // A lesson that was taken back goes with what took it back, as long as it can be told which belong together.
    Prisma.sql`
      DELETE FROM lessons USING comments
      WHERE comment_id = comments.id AND ${refused} AND state_at <= ${before}
        AND (sign = -1 OR EXISTS (SELECT FROM lessons later WHERE later.comment_id = comments.id AND later.number > lessons.number))`,
    Prisma.sql`
      UPDATE lessons SET comment_id = NULL, decision_id = NULL
      FROM comments WHERE comment_id = comments.id AND state IN ('spam', 'rejected') AND state_at <= ${before}`,
    Prisma.sql`DELETE FROM lessons USING comments WHERE comment_id = comments.id AND ${refused} AND state_at <= ${before}`,
    // A comment that was answered keeps its place, empty; the others go with everything that hangs on them.
    Prisma.sql`DELETE FROM comments WHERE ${refused} AND state_at <= ${before} AND NOT ${hasReplies}`,
    Prisma.sql`DELETE FROM traces USING comments WHERE comment_id = comments.id AND ${refused} AND state_at <= ${before}`,
    Prisma.sql`DELETE FROM screenings USING comments WHERE comment_id = comments.id AND ${refused} AND state_at <= ${before}`,
    Prisma.sql`DELETE FROM akismet_records USING comments WHERE comment_id = comments.id AND ${refused} AND state_at <= ${before}`,
    Prisma.sql`UPDATE decisions SET note = '' FROM comments WHERE comment_id = comments.id AND note <> '' AND ${refused} AND state_at <= ${before}`,
    Prisma.sql`
      UPDATE comments
      SET source = '', html = '', author_name = '', author_email = NULL, author_url = NULL, person_id = NULL,
          address_digest = NULL, sender_digest = NULL, text_digest = '', repeat_digest = '', erased_at = ${new Date()}
      WHERE ${refused} AND state_at <= ${before} AND erased_at IS NULL`,
  ],
  findings: (before) => [
    Prisma.sql`DELETE FROM screenings USING comments WHERE comment_id = comments.id AND at <= ${before} AND ${decided}`,
    Prisma.sql`DELETE FROM akismet_records USING comments WHERE comment_id = comments.id AND created_at <= ${before} AND ${decided}`,
  ],
  // A day at a time: with each deletion every process makes what it learned anew.
  lessons: (before) => [Prisma.sql`DELETE FROM lessons WHERE at < date_trunc('day', ${before}::timestamptz) + interval '1 day'`],
  akismetPayloads: (before) => [
    Prisma.sql`UPDATE akismet_records SET payload = NULL WHERE payload IS NOT NULL AND created_at <= ${before}`,
  ],
  reports: (before) => [
    Prisma.sql`
      UPDATE notices SET email = NULL, text = ''
      WHERE state <> 'open' AND decided_at <= ${before} AND (email IS NOT NULL OR text <> '')`,
  ],
  rateCounts: (before) => [Prisma.sql`DELETE FROM rate_counts WHERE window_at <= ${before}`],
  revisions: (before) => [
    Prisma.sql`
      DELETE FROM story_revisions old
      WHERE at <= ${before} AND reached IS NULL
        AND EXISTS (SELECT FROM story_revisions later WHERE later.story_id = old.story_id AND later.number > old.number AND NOT later.prepared)
        AND NOT EXISTS (
          SELECT FROM plans WHERE plans.story_id = old.story_id AND plans.revision = old.number AND plans.state IN ('waiting', 'asked')
        )`,
  ],
  remarks: (before) => [Prisma.sql`DELETE FROM story_remarks WHERE resolved_at <= ${before}`],
  previewLinks: (before) => [Prisma.sql`DELETE FROM preview_links WHERE expires_at <= ${before}`],
  openings: (before) => [Prisma.sql`DELETE FROM story_openings WHERE seen_at <= ${before}`],
  // What files were kept for goes with them (lib/steps).
  steps: (before) => [Prisma.sql`DELETE FROM steps WHERE at <= ${before} AND files = '{}' AND media = '{}'`],
  // What the filter calls advertising and nobody looks at goes like what was decided.
  pitches: (before) => [Prisma.sql`DELETE FROM pitches WHERE state <> 'open' AND coalesce(decided_at, received_at) <= ${before}`],
  proposals: (before) => [Prisma.sql`DELETE FROM guest_proposals WHERE decided_at <= ${before}`],
  voteDigests: (before) => [
    Prisma.sql`
      UPDATE survey_votes SET token_digest = NULL, visitor_digest = NULL, block_digest = NULL
      FROM surveys WHERE surveys.story_id = survey_id AND coalesce(closes_at, at + interval '180 days') <= ${before}
        AND (token_digest IS NOT NULL OR visitor_digest IS NOT NULL OR block_digest IS NOT NULL)`,
  ],
  sessions: (before) => [Prisma.sql`DELETE FROM sessions WHERE expires <= ${before}`],
  signInLinks: (before) => [Prisma.sql`DELETE FROM sign_in_links WHERE expires_at <= ${before}`],
  devices: (before) => [Prisma.sql`DELETE FROM devices WHERE seen_on <= ${before}`],
  passkeyChallenges: (before) => [Prisma.sql`DELETE FROM passkey_challenges WHERE expires_at <= ${before}`],
  signOutLinks: (before) => [Prisma.sql`DELETE FROM sign_out_links WHERE expires_at <= ${before}`],
  // The log is closed to every statement; this function opens it for what has reached its term by the database's own clock.
  auditSignIns: (before) => [Prisma.sql`SELECT forget_audit_entries(${signIns}::audit_kind[], ${before}::timestamptz)`],
  auditEntries: (before) => [Prisma.sql`SELECT forget_audit_entries(${otherKinds}::audit_kind[], ${before}::timestamptz)`],
};
