import type { Check } from "../check.ts";

/** Its word for a comment weighs little: it does not know what this house knows. */
const forIt = -1;

// The answer of the remote filter. Until it is there the comment waits; if it never comes, a person decides.
export const akismet: Check = {
  name: "akismet",
  version: 2,
  kindest: forIt,
  inspect: ({ akismet: answer }) => {
    if (answer === undefined || answer === "unknown") return answer;
    if (answer === "unanswered") return { reason: "akismetUnanswered", weight: 0, forcesHold: true };
    if (answer === "later") return { reason: "akismetLater", weight: 0, forcesHold: true };
    if (answer === "doubted") return { reason: "akismetDoubted", weight: 0, forcesHold: true };
    if (answer === "ham") return { reason: "akismetHam", weight: forIt };
    // Where it disagrees with everything the house knows, a person decides.
    return answer === "discard"
      ? { reason: "akismetDiscard", weight: 16, forcesHold: true }
      : { reason: "akismetSpam", weight: 8, forcesHold: true };
  },
};
