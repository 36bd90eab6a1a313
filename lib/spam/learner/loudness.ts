// How loud each group of features is before anything is learned. Found by cross-validation.
import { type Group, groups } from "./layout.ts";

export const loudness: Readonly<Record<Group, number>> = {
  letters: 1,
  words: 1,
  typed: 0.7,
  pattern: 0.5,
  shape: 0.6,
  links: 1,
  author: 0.5,
  homepage: 0.5,
};

/** The value of one of `count` features of a group: long comments are no louder than short ones. */
export function shareOf(group: number, count: number): number {
  const name = groups[group];
  return name === undefined || count === 0 ? 0 : loudness[name] / Math.sqrt(count);
}
