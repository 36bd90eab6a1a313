// Hashtags of a running text. A plain one is a word, and more words if there is such a tag; `#[several words]` says itself where it ends.
import { slugOf } from "../text/slug.ts";
import { plainTextOf } from "./document.ts";
import type { StoryDocument } from "./schema.ts";

/** `name` is what the tag is called; from `start` to `end` it stands in the text. */
export type Hashtag = { name: string; start: number; end: number };

const hashtag = /(?<![\p{L}\p{N}&/#])#(?:\[([^\][#\n]{2,60})\]|(\p{L}[\p{L}\p{N}]{1,39}(?:-[\p{L}\p{N}]+)*))/gu;
/** Words that may follow a plain hashtag and belong to it. */
const following = /^[ \u00a0][\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u;
const mostFollowing = 3;

/** The hashtags of a line; of a plain one as many words as make the longest tag that is `known` by its slug. */
export function* hashtagsIn(text: string, known: ReadonlySet<string>): Generator<Hashtag> {
  for (const match of text.matchAll(hashtag)) {
    const [whole, marked, plain = ""] = match;
    const end = match.index + whole.length;
    const name = marked?.trim() ?? longest(plain, text.slice(end), known);
    if (slugOf(name)) yield { name, start: match.index, end: marked === undefined ? match.index + 1 + name.length : end };
  }
}

function longest(word: string, behind: string, known: ReadonlySet<string>): string {
  return readings(word, behind).findLast((name) => known.has(slugOf(name))) ?? word;
}

/** A word alone, with the next one, with the next two … */
function readings(word: string, behind: string): string[] {
  const names = [word];
  let rest = behind;
  for (let count = 0; count < mostFollowing; count++) {
    const next = following.exec(rest)?.[0];
    if (next === undefined) break;
    names.push(names.at(-1) + next);
    rest = rest.slice(next.length);
  }
  return names;
}

/** Slugs of the tags of several words that plain hashtags of a text could mean. */
export function possibleTags(document: StoryDocument): string[] {
  const slugs = new Set<string>();
  const text = plainTextOf(document);
  for (const match of text.matchAll(hashtag)) {
    if (match[2] === undefined) continue;
    for (const name of readings(match[2], text.slice(match.index + match[0].length)).slice(1)) slugs.add(slugOf(name));
  }
  return [...slugs].filter(Boolean);
}
