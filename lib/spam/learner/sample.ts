// How much of a text is looked at, and in which spelling.
import { fold } from "../letters.ts";

/** Characters from the beginning, the middle and the end. A long comment is judged by all three: padding hides nothing. */
const beginning = 2000;
const middle = 1000;
const end = 1000;

export function sampleOf(text: string): string {
  if (text.length <= beginning + middle + end) return text.toWellFormed();
  const centre = Math.floor(text.length / 2 - middle / 2);
  return [text.slice(0, beginning), text.slice(centre, centre + middle), text.slice(-end)].join(" ").toWellFormed();
}

/** The mark that stands for a link, an emoji, a figure: where they stand matters, not which they are. */
const link = "\u0001";
const emoji = "\u0002";

/** A text in the spelling that runs of letters are taken from. */
export function plainLetters(text: string): string {
  const plain = fold(text.replace(/\b(?:https?:\/\/|www\.)\S+/gi, link))
    .replace(/\p{Extended_Pictographic}/gu, emoji)
    .replace(/\d/g, "0")
    .replace(/(.)\1{3,}/gu, "$1$1$1")
    .replace(/\s+/g, " ");
  return ` ${plain.trim()} `;
}
