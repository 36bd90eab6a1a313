// From a submission and what the database knows about it to what the checks look at. Pure: gather.ts is its shell.
import type { Evidence, Submission } from "./check.ts";
import { fold, wordsOf } from "./letters.ts";
import { linksIn } from "./links.ts";

/** What only the database knows about a submission. */
export type Facts = Pick<Evidence, "sameText" | "postsLastMinute" | "sender" | "words" | "impersonates" | "akismet">;

export function evidenceOf(submission: Submission, facts: Facts): Evidence {
  const folded = fold(`${submission.authorName}\n${submission.text}`);
  const own = URL.parse(submission.permalink)?.origin ?? "";
  return {
    ...facts,
    text: submission.text,
    authorName: submission.authorName,
    authorUrl: submission.authorUrl,
    locale: submission.locale,
    trap: submission.trap,
    formSeconds: submission.formSeconds,
    links: [...linksIn(submission.text, own), ...linksIn(submission.authorName, own)],
    folded,
    tokens: wordsOf(folded),
  };
}
