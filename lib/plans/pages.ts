// The pages on which a plan shows first.

import type { PlanAction, StoryKind } from "#prisma/generated/enums";
import { addressOf, pathTo } from "../addresses.ts";

type Of = { kind: StoryKind; locale: "de" | "en"; slug: string };

/** The story, the front page, and what machines read. */
export const pagesShowing = (story: Of): string[] => [
  addressOf(story),
  pathTo("front", story.locale),
  pathTo("feed", story.locale, { format: "xml" }),
  pathTo("sitemap", story.locale),
];

/** Whether a page's answer is the one that a plan was to bring about. */
export const isAsPlanned = (action: PlanAction, story: Of, { path, status }: { path: string; status: number }): boolean =>
  status === (action === "unpublish" && path === addressOf(story) ? 410 : 200);
