import type { Check } from "../check.ts";

/** Readers who quote their sources use one or two. */
const usual = 2;

export const tooManyLinks: Check = {
  name: "too-many-links",
  version: 1,
  inspect: ({ links }) =>
    links.length > usual
      ? { reason: "tooManyLinks", detail: { links: links.length }, weight: Math.min(0.8 * (links.length - usual), 5) }
      : undefined,
};
