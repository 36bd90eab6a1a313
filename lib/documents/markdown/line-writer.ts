// The line of a paragraph as Markdown. Emphasis counts to Markdown only where letters, blanks and punctuation meet in certain ways;
// a letter in the way is written as its number.
import { keyOf } from "../line.ts";
import type { Inline, Mark, TextNode } from "../schema.ts";

type Piece = { text: string; delimiter?: "opens" | "closes" };

const delimiters: Readonly<Partial<Record<Mark["type"], string>>> = { bold: "**", italic: "_", strike: "~~" };

export function lineToMarkdown(content: readonly Inline[], place: "at the start" | "after a marker" = "at the start"): string {
  const open: Mark[] = [];
  const pieces = content.flatMap((node) => [...moved(open, marksOf(node)), written(node)]);
  const text = settled([...pieces, ...moved(open, [])]);
  return place === "after a marker" ? text : text.split("\n").map(lineStart).join("\n");
}

const marksOf = (node: Inline): readonly Mark[] => (node.type === "text" ? (node.marks ?? []).filter(({ type }) => type !== "code") : []);

/** What closes and opens between two sets of marks; `open` is brought to the new one. */
function moved(open: Mark[], wanted: readonly Mark[]): Piece[] {
  let same = 0;
  while (same < open.length && same < wanted.length && keyOf(open[same] ?? { type: "code" }) === keyOf(wanted[same] ?? { type: "code" }))
    same++;
  const closing = open.splice(same).reverse().map(closes);
  const opening = wanted.slice(same);
  open.push(...opening);
  return [...closing, ...opening.map(opens)];
}

const opens = (mark: Mark): Piece => (mark.type === "link" ? { text: "[" } : { text: delimiters[mark.type] ?? "", delimiter: "opens" });

function closes(mark: Mark): Piece {
  if (mark.type !== "link") return { text: delimiters[mark.type] ?? "", delimiter: "closes" };
  const { href } = mark.attrs;
  // An entity in an address is an address of its own.
  const plain = href.replaceAll(/&(?=[#\w]+;)/g, "&amp;");
  return { text: `](${/[()*_~]/.test(plain) ? `<${plain}>` : plain})` };
}

function written(node: Inline): Piece {
  if (node.type === "hardBreak") return { text: "\\\n" };
  if (node.type === "footnote") return { text: `^[${node.attrs.text.replaceAll(/[\\[\]]/g, "\\$&")}]` };
  return { text: node.marks?.some(({ type }) => type === "code") ? code(node.text) : escaped(node) };
}

function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const ticks = "`".repeat(longest + 1);
  const pad = /^`|`$|^ .* $/s.test(text) ? " " : "";
  return ticks + pad + text + pad + ticks;
}

const escaped = ({ text }: TextNode): string => text.replaceAll(/[\\`*_[\]<~]|&(?=[#a-z])/gi, "\\$&");

/** Letters and blanks beside a delimiter that would keep it from counting become numbers. */
function settled(pieces: readonly Piece[]): string {
  let text = "";
  for (const [index, piece] of pieces.entries()) {
    const last = lastOf(text);
    if (piece.delimiter && keepsFromCounting(piece, last, firstOf(nextText(pieces, index))))
      text = text.slice(0, -last.length) + numbered(last);
    const before = pieces[index - 1];
    const first = firstOf(piece.text);
    const within = before ? lastOf(text.slice(0, -before.text.length)) : "";
    text +=
      before?.delimiter && !piece.delimiter && isKept(before, first, within)
        ? numbered(first) + piece.text.slice(first.length)
        : piece.text;
  }
  return text;
}

/** Whether the character before a delimiter is in its way. */
function keepsFromCounting({ text, delimiter }: Piece, last: string, next: string): boolean {
  if (delimiter === "closes") return isBlank(last);
  return hinders(last) && (text === "_" || !isLetter(next));
}

/** Whether the character after a delimiter is in its way; `within` is the one on its other side. */
function isKept({ text, delimiter }: Piece, first: string, within: string): boolean {
  if (delimiter === "opens") return isBlank(first);
  return hinders(first) && (text === "_" || !isLetter(within));
}

const nextText = (pieces: readonly Piece[], index: number) => pieces[index + 1]?.text ?? "";
const firstOf = (text: string) => String.fromCodePoint(...(text === "" ? [] : [text.codePointAt(0) ?? 0]));
const lastOf = (text: string) => /.$/su.exec(text)?.[0] ?? "";
const isLetter = (character: string) => /^[\p{L}\p{N}]$/u.test(character);
const hinders = (character: string) => character !== "" && !/^[\s!-/:-@[-`{-~]$/.test(character);
const isBlank = (character: string) => /^[^\S\n]$/.test(character);
const numbered = (character: string) => `&#${character.codePointAt(0) ?? 0};`;

/** What would be a heading, a list, a quotation or a fence at the start of a line is only itself. */
function lineStart(line: string): string {
  if (/^(#{1,6}(\s|$)|>|[-+](\s|$)|[-=|:][-=|: ]*$|:::)/.test(line)) return `\\${line}`;
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}
