// From a submission and what the database knows about it to what the checks look at. Pure: gather.ts is its shell.
import type { Evidence, Submission } from "./check.ts";
import { type Learners, learnedOf } from "./learned.ts";
import { fold, wordsOf } from "./letters.ts";
import { linksIn } from "./links.ts";
import { wordsRead } from "./markup.ts";

/** What only the database knows about a submission, and what was learned. */
export type Facts = Pick<
  Evidence,
  "sameText" | "similar" | "burst" | "postsLastMinute" | "sender" | "rules" | "policy" | "impersonates" | "akismet"
> & {
  learners: Learners;
};

export function evidenceOf(submission: Submission, { learners, ...facts }: Facts): Evidence {
  const folded = fold(`${submission.authorName}\n${wordsRead(submission.text)}`);
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
    learned: learnedOf(submission, learners),
    folded,
    tokens: wordsOf(folded),
  };
}
