// The line of a paragraph in its one form.
import { cleanSource } from "../text/clean.ts";
import type { Inline, Mark, TextNode } from "./schema.ts";

/** Marks from the outermost to the innermost. */
const order: readonly Mark["type"][] = ["link", "bold", "italic", "strike", "code"];

/** Cleans a line: blanks one by one and none at its ends, marks in order and around words only, neighbours alike joined. */
export function lineOf(content: readonly Inline[], breaks: "keep" | "one line" = "keep"): Inline[] {
  const [only] = content;
  if (content.length === 1 && only?.type === "text" && !only.marks?.length) return plain(only.text);
  const parts = content.flatMap((node): Inline[] => {
    if (node.type === "text") return pieces(node);
    if (node.type === "hardBreak") return breaks === "keep" ? [node] : [{ type: "text", text: " " }];
    const text = cleanSource(node.attrs.text).replaceAll(/\s+/g, " ").trim();
    return text === "" ? [] : [{ type: "footnote", attrs: { text } }];
  });
  return joined(trimmed(blanksUnmarked(parts)));
}

/** Most paragraphs are nothing but words. */
function plain(text: string): Inline[] {
  const words = singleBlanks(text).trim();
  return words === "" ? [] : [{ type: "text", text: words }];
}

/** A text, and the blanks at its ends one by one: of those alone it is open which marks they carry. */
function pieces({ text, marks = [] }: TextNode): TextNode[] {
  const kept = marksInOrder(marks);
  const clean = singleBlanks(text);
  const words = clean.trim();
  const start = clean.length - clean.trimStart().length;
  const parts = [...clean.slice(0, start), words, ...(words === "" ? "" : clean.slice(start + words.length))];
  return parts.filter(Boolean).map((part) => ({ type: "text", text: part, ...(kept.length > 0 && { marks: kept }) }));
}

/** Of several blanks in a row the first, unless they are meant to be wide. */
const singleBlanks = (text: string) =>
  cleanSource(text)
    .replaceAll(/[ \t\n]+/g, " ")
    .replaceAll(/(?<=\s) /g, "");

function marksInOrder(marks: readonly Mark[]): Mark[] {
  const isCode = marks.some(({ type }) => type === "code");
  return order.flatMap((type) => {
    const mark = marks.find((candidate) => candidate.type === type);
    return mark && (!isCode || type === "code") ? [mark] : [];
  });
}

const isBlank = (node: Inline | undefined): node is TextNode => node?.type === "text" && /^\s$/.test(node.text);

/** Blanks carry the marks that both of their neighbours carry. */
function blanksUnmarked(parts: readonly Inline[]): Inline[] {
  const words = parts.map((part, index) => (isBlank(part) ? -1 : index));
  const before: number[] = [];
  const after: number[] = [];
  for (let index = 0, last = -1; index < parts.length; index++) {
    before.push(last);
    last = Math.max(last, words[index] ?? -1);
  }
  for (let index = parts.length - 1, next = -1; index >= 0; index--) {
    after[index] = next;
    next = words[index] === -1 ? next : index;
  }
  return parts.map((part, index) => {
    if (!isBlank(part)) return part;
    const left = marksOf(parts[before[index] ?? -1]);
    const right = marksOf(parts[after[index] ?? -1]).map(keyOf);
    const marks = left.filter((mark) => right.includes(keyOf(mark)));
    return { type: "text", text: part.text, ...(marks.length > 0 && { marks }) };
  });
}

/** Without blanks at either end and around breaks; without breaks at either end; of several blanks in a row the first. */
function trimmed(parts: readonly Inline[]): Inline[] {
  const kept: Inline[] = [];
  for (const part of parts) {
    const last = kept.at(-1);
    if (isBlank(part) && (last === undefined || last.type === "hardBreak" || (isBlank(last) && part.text === " "))) continue;
    if (part.type === "hardBreak") while (isBlank(kept.at(-1))) kept.pop();
    if (part.type === "hardBreak" && kept.length === 0) continue;
    kept.push(part);
  }
  while (isBlank(kept.at(-1)) || kept.at(-1)?.type === "hardBreak") kept.pop();
  return kept;
}

function joined(parts: readonly Inline[]): Inline[] {
  const line: Inline[] = [];
  for (const part of parts) {
    const last = line.at(-1);
    if (part.type === "text" && last?.type === "text" && sameMarks(last, part))
      line[line.length - 1] = { ...last, text: last.text + part.text };
    else line.push(part);
  }
  return line;
}

const marksOf = (node: Inline | undefined): readonly Mark[] => (node?.type === "text" ? (node.marks ?? []) : []);
export const keyOf = (mark: Mark) => (mark.type === "link" ? `link ${mark.attrs.href}` : mark.type);
const sameMarks = (one: TextNode, other: TextNode) => marksOf(one).map(keyOf).join("\n") === marksOf(other).map(keyOf).join("\n");
