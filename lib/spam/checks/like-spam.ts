import type { Check } from "../check.ts";

// A campaign changes a name, a figure, a link. Most of the words stay, and a person has already said what they are.
export const likeSpam: Check = {
  name: "like-spam",
  version: 1,
  inspect: ({ similar: { spam, approved, hoursSinceSpam } }) =>
    spam > approved
      ? { reason: "likeSpam", detail: { hours: hoursSinceSpam }, weight: Math.min(3.5 + 0.75 * (spam - approved), 6.5) }
      : undefined,
};
