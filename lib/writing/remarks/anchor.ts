// What ties a remark to its passage: the words themselves with a few before and behind them, and where they began. It stands beside the
// document, never in it. Pure and small: the editor in the browser finds passages the same way.

export type Range = { from: number; to: number };
export type Anchor = {
  /** The words of the passage; none for a remark about the whole story. */
  exact: string;
  prefix: string;
  suffix: string;
  /** Where the passage began: decides between places that look alike. */
  start: number;
};

export const longestPassage = 1000;
const context = 40;
/** Words that many characters long are a passage by themselves; shorter ones need so much of what stood around them. */
const telling = 32;
const enough = 8;
const mostPlaces = 5000;

export function anchorAt(text: string, range: Range): Anchor {
  const { from, to } = whole(text, range);
  return {
    exact: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - context), from).replace(/^[\uDC00-\uDFFF]/, ""),
    suffix: text.slice(to, to + context).replace(/[\uD800-\uDBFF]$/, ""),
    start: from,
  };
}

/** Where the passage stands now, or null when it is gone. */
export function placeOf(text: string, anchor: Anchor): Range | null {
  const best = bestPlace(text, anchor);
  const known = best && (anchor.exact.length >= telling || best.score >= Math.min(enough, most(anchor)));
  return known ? { from: best.from, to: best.from + anchor.exact.length } : null;
}

/** The same where nothing but the passage with everything around it will do. */
export function samePlaceOf(text: string, anchor: Anchor): Range | null {
  const best = bestPlace(text, anchor);
  return best && best.score === most(anchor) ? { from: best.from, to: best.from + anchor.exact.length } : null;
}

const most = ({ prefix, suffix }: Anchor) => prefix.length + suffix.length;

function bestPlace(text: string, anchor: Anchor): { from: number; score: number } | undefined {
  if (anchor.exact === "") return undefined;
  const [page, exact] = [flat(text), flat(anchor.exact)];
  const [prefix, suffix] = [flat(anchor.prefix), flat(anchor.suffix)];
  let best: { from: number; score: number; away: number } | undefined;
  let places = 0;
  for (let from = page.indexOf(exact); from !== -1 && places < mostPlaces; from = page.indexOf(exact, from + 1), places++) {
    const score = alikeBefore(page, from, prefix) + alikeBehind(page, from + exact.length, suffix);
    const away = Math.abs(from - anchor.start);
    if (!best || score > best.score || (score === best.score && away < best.away)) best = { from, score, away };
  }
  return best;
}

/** Every place where words stand that somebody has typed or pasted, up to two. */
export function placesOf(text: string, words: string): Range[] {
  const [page, exact] = [flat(text), flat(words)];
  const first = exact === "" ? -1 : page.indexOf(exact);
  const second = first === -1 ? -1 : page.indexOf(exact, first + 1);
  return [first, second].filter((from) => from !== -1).map((from) => ({ from, to: from + exact.length }));
}

/** Without blanks at its ends, and no character cut in two. */
export function whole(text: string, { from, to }: Range): Range {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (start < end && /[\uDC00-\uDFFF]/.test(text.charAt(start)) && start > 0) start--;
  if (start < end && /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) && end < text.length) end++;
  return { from: start, to: end };
}

/** A passage may reach over paragraphs, and be pasted as one line. */
const flat = (text: string) => text.replaceAll("\n", " ");

function alikeBefore(page: string, from: number, prefix: string): number {
  let count = 0;
  while (count < prefix.length && from - 1 - count >= 0 && page[from - 1 - count] === prefix[prefix.length - 1 - count]) count++;
  return count;
}

function alikeBehind(page: string, to: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && page[to + count] === suffix[count]) count++;
  return count;
}
