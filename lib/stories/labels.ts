// What a reader must know of a story before reading it: that somebody paid for it, that a machine helped, that it is opinion, or a guest's.
import type { Locale, StoryForm, StoryLabel } from "#prisma/generated/enums";
import { texts } from "../messages/catalogue.ts";

/** Enough of a story to say so; every list that names stories reads it. */
export type Labelled = { form: StoryForm; label: StoryLabel; locale: Locale };

/** Not told by whoever reports, but by somebody who thinks so. */
const told: readonly StoryForm[] = ["guest", "opinion", "column", "editorial"];

/** "Anzeige" and the like in words, what was paid for first; most stories have none. They go wherever the story is named. */
export function labelsOf({ form, label, locale }: Labelled): string[] {
  const words = texts(locale).stories;
  return [...(label === "none" ? [] : [words.label[label]]), ...(told.includes(form) ? [words.form[form]] : [])];
}

/** The same before a title, where there is nothing but text. */
export const withLabels = (story: Labelled & { title: string }): string => [...labelsOf(story), story.title].join(": ");
