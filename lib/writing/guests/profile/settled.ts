import type { StoryState } from "#prisma/generated/enums";

/** Credits by which readers see a profile, or are about to: what changes it would change a page that nobody has checked. */
export const inSettled = { story: { state: { in: ["approved", "scheduled", "published"] satisfies StoryState[] } } };
