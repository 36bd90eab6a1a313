import type { Check, Finding } from "../check.ts";
import type { Voice } from "../learned.ts";

/** Less is not worth a moderator's look. */
const audible = 0.2;

// What the portal came with: learned from collections of comments before anybody decided anything here.
export const learnedElsewhere: Check = {
  name: "learned-elsewhere",
  version: 1,
  inspect: ({ learned: { shipped } }) => finding(shipped, "elsewhereSpam", "elsewhereHam", { model: shipped.version }),
};

// What the moderators of this portal have taught it.
export const learnedHere: Check = {
  name: "learned-here",
  version: 1,
  inspect: ({ learned: { own } }) => finding(own, "hereSpam", "hereHam", { lessons: own.lessons }),
};

function finding(
  { logOdds, words }: Voice,
  spam: Finding["reason"],
  ham: Finding["reason"],
  versions: Readonly<Record<string, string | number>>,
): Finding | undefined {
  if (Math.abs(logOdds) < audible) return undefined;
  return { reason: logOdds > 0 ? spam : ham, detail: { words: words.join("\n"), ...versions }, weight: Number(logOdds.toFixed(3)) };
}
