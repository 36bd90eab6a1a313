// What can be done with a remark, and what a form is told. Small: the browser loads it too.

export const longestRemark = 2000;
export const remarkDeeds = ["answer", "resolve", "reopen", "take-back"] as const;
export type RemarkDeed = (typeof remarkDeeds)[number];

/** What became of a form about remarks, and what was typed when nothing did. */
export type RemarkOutcome = {
  done?: RemarkDeed | "remarked";
  refused?: RemarkProblem;
  typed?: { text: string; passage?: string };
};
export type RemarkProblem =
  | "not-allowed"
  | "not-found"
  | "no-words"
  | "too-long"
  | "too-many"
  | "passage-missing"
  | "passage-unsaved"
  | "passage-twice"
  | "answered"
  | "resolved";
