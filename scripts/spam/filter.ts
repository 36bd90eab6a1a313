// The portal's filter for comments from a file: the same evidence, checks and sum, without a database.
import type { Submission } from "#lib/spam/check";
import { evidenceOf, type Facts } from "#lib/spam/evidence";
import type { Learners } from "#lib/spam/learned";
import { type Screened, screen } from "#lib/spam/screen";
import type { CommentRow } from "./rows.ts";

/** What no other comment has told. */
export const nothingKnown: Omit<Facts, "learners"> = {
  sameText: { posted: 0, refused: 0 },
  similar: { spam: 0, approved: 0, hoursSinceSpam: 0 },
  burst: { text: 0, host: 0 },
  postsLastMinute: 1,
  sender: { approved: 0, refused: 0 },
  impersonates: false,
  akismet: undefined,
  rules: [],
  policy: undefined,
};

export function submissionOf(row: CommentRow, given: { textOnly: boolean }): Submission {
  const { author, email, url } = given.textOnly ? {} : row;
  return {
    id: String(row.id),
    storyId: "story",
    parentId: null,
    locale: row.lang === "en" ? "en" : "de",
    permalink: "https://portal.invalid/story",
    authorName: author ?? "",
    authorEmail: email || null,
    authorUrl: url || null,
    personId: null,
    text: row.text,
    trap: "",
    formSeconds: undefined,
    addressDigest: "",
    senderDigest: email || author || "",
    textDigest: "",
    receivedAt: momentOf(row.date),
  };
}

function momentOf(date: string | null | undefined): Date {
  const time = Date.parse(date ?? "");
  return new Date(Number.isNaN(time) ? 0 : time);
}

export const screened = (submission: Submission, learners: Learners, facts: Omit<Facts, "learners"> = nothingKnown): Screened =>
  screen(evidenceOf(submission, { ...facts, learners }));

/** What the rules say about a row before anything was learned, in log-odds. */
export function rulesSay(row: CommentRow, given: { textOnly: boolean }): number {
  const { probability } = screened(submissionOf(row, given), {});
  return Math.log(probability / (1 - probability));
}
