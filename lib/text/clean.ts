// What people type, made safe to keep: Postgres refuses NUL and half characters, readers are deceived by invisible ones.
// Every pattern here looks at each character a bounded number of times, however long and hostile the text.

/** Emoji are joined by U+200D, and scripts such as Persian and Hindi need both joiners between letters. Anywhere else they only hide. */
const joinedScripts =
  "Arabic Syriac Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar"
    .split(" ")
    .map((script) => `\\p{Script=${script}}`)
    .join("");
const uselessJoiner = new RegExp(
  `(?<!\\uFE0F|[\\p{Extended_Pictographic}\\p{Emoji_Modifier}${joinedScripts}])[\\u200C\\u200D]|[\\u200C\\u200D](?![\\p{L}\\p{M}\\p{Extended_Pictographic}])`,
  "gu",
);

/** Format characters without a form of their own: bidi overrides and isolates, zero-width spaces, tags. Arabic number signs are seen, so they stay. */
const invisible =
  /(?!\u200C|\u200D|[\u0600-\u0605\u06DD\u070F\u08E2\u{110BD}])\p{Cf}|\u034F|[\u115F\u1160\u17B4\u17B5\u3164\uFFA0\u2800\uFFF9-\uFFFB]|[\u{E0100}-\u{E01EF}]/gu;

/** Control characters other than tab and line feed. */
const control = /(?![\t\n])\p{Cc}/gu;
const brokenCharacter = /\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;
const selectorsInARow = /([\uFE00-\uFE0F])[\uFE00-\uFE0F]+/gu;
/** More marks on one letter than any language needs are a tower over the neighbouring lines. */
const tower = /(\p{Mn}{4})\p{Mn}+/gu;

/** Text of several lines: line feeds only, no trailing blanks, at most one empty line in a row. */
export function cleanText(typed: string): string {
  return visible(typed)
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+/, "")
    .trimEnd();
}

/** Text of one line: a name, an address. */
export function cleanLine(typed: string): string {
  return visible(typed).split(/\s+/u).filter(Boolean).join(" ");
}

/** Overrides and isolates of the direction of writing. */
const directions = /[\u202A-\u202E\u2066-\u2069]/gu;

/** Text of the house's own writers: what deceives or breaks goes, what sets type stays (soft hyphens, joiners, blanks at a line's end). */
export function cleanSource(typed: string): string {
  return typed
    .replace(brokenCharacter, "")
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n")
    .replace(control, "")
    .replace(directions, "")
    .normalize("NFC");
}

/** The same words in the same order are the same text, whatever their case, spacing and punctuation. A text without words is only the same as itself. */
export function sameTextKey(text: string): string {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.length > 0 ? words.join(" ") : text.trim();
}

function visible(typed: string): string {
  return typed
    .replace(brokenCharacter, "")
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n")
    .replace(control, "")
    .replace(invisible, "")
    .replace(uselessJoiner, "")
    .replace(selectorsInARow, "$1")
    .normalize("NFC")
    .replace(tower, "$1");
}
