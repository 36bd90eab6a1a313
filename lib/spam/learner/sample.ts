// How much of a text is looked at, and in which spellings.

/** Characters from the beginning, the middle and the end. A long comment is judged by all three: padding at either end hides nothing. */
const beginning = 1500;
const middle = 750;
const end = 750;

export function sampleOf(text: string): string {
  if (text.length <= beginning + middle + end) return text.toWellFormed();
  const centre = Math.floor(text.length / 2 - middle / 2);
  return [text.slice(0, beginning), text.slice(centre, centre + middle), text.slice(-end)].join(" ").toWellFormed();
}

const address = /\b(?:https?:\/\/|www\.)\S+/gi;

// Where a link, an emoji or a figure stands matters here, not which it is.
/** A folded text in the spelling that runs of letters are taken from. */
export function foldedLetters(folded: string): string {
  const plain = folded
    .replace(address, "\u0001")
    .replace(/\p{Extended_Pictographic}/gu, "\u0002")
    .replace(/\d/g, "0")
    .replace(/(.)\1{3,}/gu, "$1$1$1")
    .replace(/\s+/g, " ");
  return ` ${plain.trim()} `;
}

/** More of them say nothing new. */
const longestPattern = 1500;

/** A text as the kinds of its characters, each run written once. */
export function kindsOf(text: string): string {
  const kinds = text
    .replace(/\p{Extended_Pictographic}[\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]*/gu, "\u0002")
    .replace(address, "\u0001")
    .replace(/\p{Lu}+/gu, "\u0003")
    .replace(/\p{Ll}+/gu, "\u0004")
    .replace(/\p{Lo}+/gu, "\u0005")
    .replace(/\p{N}+/gu, "0")
    .replace(/\s+/g, " ")
    .replace(/(.)\1+/gu, "$1");
  return `^${kinds.slice(0, longestPattern)}$`;
}
