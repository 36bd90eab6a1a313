import { type Labelled, labelsOf } from "../../stories/labels.ts";
import { escapeHtml } from "./escape.ts";

/** What must be known of a story that stands inside another one, for the line above its title. */
export const labelsHtml = (story: Labelled): string =>
  labelsOf(story)
    .map((label) => `<span class="label">${escapeHtml(label)}</span> `)
    .join("");
