// The difference of two texts, word by word. Node's own diff takes time and memory by the square of what differs, so it is asked
// about paragraphs first, then about the words of those that changed, and never about more than it answers at once.
import { diff } from "node:util";

export type Part = { kind: "same" | "removed" | "added"; text: string };

/** So many pieces differ at most on either side; beyond, one whole stands for the other. */
const most = 600;

export function differenceOf(before: string, after: string): Part[] {
  const parts = compare(paragraphs(before), paragraphs(after));
  return joined(
    parts.flatMap((part, index) => (pairBegins(parts, index) ? wordsOf(part, parts[index + 1]) : pairEnds(parts, index) ? [] : [part])),
  );
}

/** How many words were removed and added. */
export function sizeOf(parts: readonly Part[]): { removed: number; added: number } {
  const count = (kind: Part["kind"]) =>
    parts.filter((part) => part.kind === kind).reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
  return { removed: count("removed"), added: count("added") };
}

const pairBegins = (parts: readonly Part[], index: number) => parts[index]?.kind === "removed" && parts[index + 1]?.kind === "added";
const pairEnds = (parts: readonly Part[], index: number) => index > 0 && pairBegins(parts, index - 1);
const wordsOf = (removed: Part, added: Part | undefined) => compare(words(removed.text), words(added?.text ?? ""));

// Paragraphs keep the empty lines behind them, words the blanks: joined, the pieces are the text.
const paragraphs = (text: string) => text.match(/[^\n]*\n+|[^\n]+$/g) ?? [];
const words = (text: string) => text.match(/\s*[\p{L}\p{N}\p{M}]+|\s*[^\s\p{L}\p{N}\p{M}]|\s+$/gu) ?? [];

function compare(before: readonly string[], after: readonly string[]): Part[] {
  const { head, tail } = alike(before, after);
  const [left, right] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  return joined([
    part("same", after.slice(0, head)),
    ...(Math.max(left.length, right.length) > most ? [part("removed", left), part("added", right)] : changed(left, right)),
    part("same", after.slice(after.length - tail)),
  ]);
}

/** How many pieces are the same at both ends: a long text with a small change is a small question. */
function alike(before: readonly string[], after: readonly string[]): { head: number; tail: number } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { head, tail };
}

function changed(before: readonly string[], after: readonly string[]): Part[] {
  if (before.length === 0 || after.length === 0) return [part("removed", before), part("added", after)];
  // Node says what to do with the second to get the first.
  return diff(after, before).map(([operation, text]) => ({ kind: operation === 0 ? "same" : operation > 0 ? "added" : "removed", text }));
}

const part = (kind: Part["kind"], pieces: readonly string[]): Part => ({ kind, text: pieces.join("") });

/** Neighbours of one kind become one; within a change what was removed comes first. */
function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  let [removed, added] = ["", ""];
  const settle = () => {
    if (removed) result.push({ kind: "removed", text: removed });
    if (added) result.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  for (const { kind, text } of parts) {
    if (kind === "removed") removed += text;
    if (kind === "added") added += text;
    if (kind !== "same" || text === "") continue;
    settle();
    const last = result.at(-1);
    if (last?.kind === "same") last.text += text;
    else result.push({ kind, text });
  }
  settle();
  return result;
}
