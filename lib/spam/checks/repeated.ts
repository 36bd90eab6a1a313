import type { Check, Finding } from "../check.ts";

/** "Danke!" and "Genau so ist es." are written by many. */
const letters = 25;

export const repeated: Check = {
  name: "repeated",
  version: 1,
  inspect: ({ text, sameText }): Finding | undefined => {
    const { posted, refused } = sameText;
    if (refused > 0) return { reason: "refusedBefore", detail: { refused }, weight: Math.min(3 + refused, 6) };
    if (posted === 0 || text.trim().length < letters) return undefined;
    return { reason: "repeated", detail: { posted }, weight: Math.min(2 + posted, 6) };
  },
};
