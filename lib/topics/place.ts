// Where a chapter stands in its topic. No database.

export type Place<Chapter> = { number: number; of: number; previous: Chapter | undefined; next: Chapter | undefined };

/** The place of a story among the chapters; undefined when it is none of them. */
export function placeIn<Chapter extends { id: string }>(chapters: readonly Chapter[], storyId: string): Place<Chapter> | undefined {
  const index = chapters.findIndex(({ id }) => id === storyId);
  if (index < 0) return undefined;
  return { number: index + 1, of: chapters.length, previous: chapters[index - 1], next: chapters[index + 1] };
}
