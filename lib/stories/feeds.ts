import type { PlaceName } from "../addresses.ts";
import type { Section } from "./section.ts";

/** The place of each section's feed. */
export const feedOfSection = {
  articles: "articlesFeed",
  videos: "videosFeed",
  topics: "topicsFeed",
  talks: "talksFeed",
  studies: "studiesFeed",
  surveys: "surveysFeed",
  opinion: "opinionFeed",
  guests: "guestsFeed",
} as const satisfies Record<Section, PlaceName>;
