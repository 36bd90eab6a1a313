// Where a feature lives. Every group has a range of ids of its own, so an id says what kind of thing it stands for.
import { stirred } from "../hash.ts";

/** Changes whenever the same comment would yield other ids: lessons of another version are not comparable. */
export const featuresVersion = 3;

/** Name and size (a power of two) of each group. */
const sizes = {
  /** Runs of two to five letters, in one spelling. */
  letters: 20,
  /** Words and pairs of words. */
  words: 19,
  /** Runs of one to four characters as they were typed: case, emoji, signs. */
  typed: 19,
  /** Runs of kinds of characters: "A a 0!E". */
  pattern: 17,
  /** Counts and shares in coarse steps, and the topics of advertising that were met. */
  shape: 14,
  /** Links inside the text. */
  links: 16,
  /** The name given. */
  author: 17,
  /** The homepage given: which one, never that there is one. */
  homepage: 16,
} as const;

export type Group = keyof typeof sizes;
export const groups: readonly Group[] = ["letters", "words", "typed", "pattern", "shape", "links", "author", "homepage"];

const ranges = rangesOf();

/** Number of ids there are. */
export const width = Math.max(...ranges.map(({ end }) => end));

/** The ranges of ids, in ascending order: `groupEnds[g]` is the first id after group g. */
export const groupEnds: readonly number[] = ranges.map(({ end }) => end);

/** The id for a hash in a group: its last bits, once they depend on all the others. */
export function idOf(group: number, hash: number): number {
  const range = ranges[group];
  if (!range) throw new RangeError(`there is no group ${group}`);
  return range.start + (stirred(hash) & range.mask);
}

function rangesOf(): readonly { start: number; mask: number; end: number }[] {
  let start = 0;
  return groups.map((group) => {
    const range = { start, mask: (1 << sizes[group]) - 1, end: start + (1 << sizes[group]) };
    start = range.end;
    return range;
  });
}
