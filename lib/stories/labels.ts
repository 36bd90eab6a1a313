// What a reader must know of a story before reading it: that somebody paid for it, that a machine helped, that it is opinion, or a guest's.
import type { AiDisclosure, Locale, StoryForm, StoryLabel } from "#prisma/generated/enums";
import { texts } from "../messages/catalogue.ts";

/** Enough of a story to say so; every list that names stories reads it. */
export type Labelled = { form: StoryForm; label: StoryLabel; aiDisclosure: AiDisclosure; locale: Locale };

/** Not told by whoever reports, but by somebody who thinks so. */
const told: readonly StoryForm[] = ["guest", "opinion", "column", "editorial"];

/** "Anzeige" and the like in words, what was paid for first; most stories have none. They go wherever the story is named. */
export function labelsOf(story: Labelled): string[] {
  const { form } = texts(story.locale).stories;
  return [...statementsOf(story), ...(told.includes(story.form) ? [form[story.form]] : [])];
}

/** What is said of every story, whatever its form: that it was paid for, and that a machine helped. One does not replace the other. */
export function statementsOf({ label, aiDisclosure, locale }: Labelled): string[] {
  const words = texts(locale).stories;
  return [...(label === "none" ? [] : [words.label[label]]), ...(aiDisclosure === "none" ? [] : [words.aiDisclosure[aiDisclosure]])];
}

/** The same before a title, where there is nothing but text. */
export const withLabels = (story: Labelled & { title: string }): string => [...labelsOf(story), story.title].join(": ");
