// A passage goes with the text when it is changed: what is written around it moves it, what is written in it belongs to it.
import { differenceOf, type Part } from "../revisions/difference.ts";
import { anchorAt, longestPassage, type Range, samePlaceOf, whole } from "./anchor.ts";

/** Where a passage of the text before stands in the text after; null where nothing is left of it. */
export function follower(before: string, after: string): (range: Range) => Range | null {
  const steps = stepsOf(differenceOf(before, after));
  return (range) => {
    const kept = follow(steps, range);
    if (!kept) return samePlaceOf(after, anchorAt(before, range));
    const untouched = asItWas(after, before.slice(range.from, range.to), kept);
    // What the comparison tore apart may stand there untouched all the same.
    return untouched ?? samePlaceOf(after, anchorAt(before, range)) ?? shortened(after, kept);
  };
}

/** Where the same word stands twice in a row, nobody can tell which of the two was taken away: the passage keeps its own. */
function asItWas(text: string, exact: string, { from, to }: Range): Range | undefined {
  return [from, to - exact.length]
    .map((start) => ({ from: start, to: start + exact.length }))
    .find((range) => range.from >= 0 && text.slice(range.from, range.to) === exact);
}

function shortened(text: string, { from, to }: Range): Range | null {
  const range = whole(text, { from, to: Math.min(to, from + longestPassage) });
  return range.from < range.to ? range : null;
}

/** So many characters of the one text have become so many of the other. */
type Step = { same: boolean; before: number; after: number };

function stepsOf(parts: readonly Part[]): Step[] {
  return parts.flatMap((part, index): Step[] => {
    const [last, next] = [parts[index - 1], parts[index + 1]];
    if (part.kind === "same") return [{ same: true, before: part.text.length, after: part.text.length }];
    if (part.kind === "added") return last?.kind === "removed" ? [] : [{ same: false, before: 0, after: part.text.length }];
    return replaced(part.text, next?.kind === "added" ? next.text : "");
  });
}

/** Of a word that became another, the letters that stayed. */
function replaced(before: string, after: string): Step[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const middle = { same: false, before: before.length - head - tail, after: after.length - head - tail };
  return [{ same: true, before: head, after: head }, middle, { same: true, before: tail, after: tail }];
}

function follow(steps: readonly Step[], { from, to }: Range): Range | null {
  let [old, now] = [0, 0];
  let [start, end] = [-1, -1];
  const take = (first: number, last: number) => {
    if (start === -1) start = first;
    end = last;
  };
  for (const { same, before, after } of steps) {
    const [first, last] = [Math.max(from, old), Math.min(to, old + before)];
    if (same && first < last) take(now + first - old, now + last - old);
    if (!same && first < last && isOf(before, { from, to }, old)) take(now, now + after);
    old += before;
    now += after;
  }
  return start < end ? { from: start, to: end } : null;
}

/** Whether what stands in place of something belongs to the passage: all of it was the passage's, or the passage was most of it. */
const isOf = (length: number, { from, to }: Range, at: number) => (from <= at && at + length <= to) || length <= 2 * (to - from) + 20;
