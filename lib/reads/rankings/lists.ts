// How long the lists are where they stand beside something else. No database.
import type { Teaser } from "../../stories/queries.ts";

/** Titles of a list beside something else. */
export const brief = 5;

/** The others, for the page of a story that is on the list itself. */
export const besides = (stories: readonly Teaser[], storyId: string) => stories.filter(({ id }) => id !== storyId).slice(0, brief);
