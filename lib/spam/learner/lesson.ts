import type { Features } from "./features.ts";

/** One decision of a person about one comment. */
export type Lesson = {
  features: Features;
  label: "spam" | "ham";
  /** Who decided, as any constant key. One person's hundred decisions about one campaign count as a few. */
  by: string;
};
