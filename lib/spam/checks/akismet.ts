import type { Check } from "../check.ts";

// The answer of the remote filter. Until it is there the comment waits; if it never comes, a person decides.
export const akismet: Check = {
  name: "akismet",
  version: 1,
  inspect: ({ akismet: answer }) => {
    if (answer === undefined || answer === "unknown") return answer;
    if (answer === "unanswered") return { reason: "akismetUnanswered", weight: 0, forcesHold: true };
    if (answer === "ham") return { reason: "akismetHam", weight: -1 };
    return answer === "discard" ? { reason: "akismetDiscard", weight: 12 } : { reason: "akismetSpam", weight: 8 };
  },
};
