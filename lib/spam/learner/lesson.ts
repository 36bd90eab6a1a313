import type { Features } from "./features.ts";

/** One decision of a person about one comment. */
export type Lesson = {
  features: Features;
  label: "spam" | "ham";
};

/** So many decisions of one person about nearly the same text count; more of them say nothing new, and would drown what others decide. */
export const countedAlike = 5;
