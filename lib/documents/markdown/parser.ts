// Markdown as this house writes it: CommonMark with tables and strike-through, footnotes as ^[words], and blocks between ":::" lines.
import MarkdownIt, { type StateBlock, type StateInline } from "markdown-it";
import { safeAddress } from "../links.ts";
import { kindOf } from "./words.ts";

export const parser = new MarkdownIt({ html: false, linkify: false, typographer: false });
parser.disable("image");
// Addresses are checked and brought into form in one place; words of a link stay as they are.
parser.normalizeLink = (address) => address;
parser.normalizeLinkText = (address) => address;
parser.validateLink = (address) => safeAddress(address) !== null;
parser.inline.ruler.before("link", "footnote", footnote);
parser.block.ruler.before("fence", "directive", directiveBlock, { alt: ["paragraph"] });

/** `^[words]`: plain words; a bracket among them carries a backslash. */
function footnote(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith("^[", state.pos)) return false;
  const match = /^\^\[((?:[^\\\]]|\\[\s\S])*)\]/.exec(state.src.slice(state.pos, Math.min(state.posMax, state.pos + 4000)));
  if (!match) return false;
  if (!silent) state.push("footnote", "", 0).content = (match[1] ?? "").replaceAll(/\\(.)/gs, "$1");
  state.pos += match[0].length;
  return true;
}

const opener = /^:::[ \t]*(\p{L}+)[ \t]*(.*)$/u;

/** `::: word …` up to `:::`, to the next that opens, or to the end. Only at the top: what is inside is ordinary text. */
function directiveBlock(state: StateBlock, first: number, end: number, silent: boolean): boolean {
  if (state.level > 0 || state.parentType !== "root" || !isFlush(state, first)) return false;
  const match = opener.exec(lineAt(state, first).trimEnd());
  const kind = kindOf(match?.[1] ?? "");
  if (!match || !kind) return false;
  if (silent) return true;
  const last = endOf(state, first + 1, end);
  const closes = last < end && lineAt(state, last).trim() === ":::";
  const open = state.push("directive_open", "", 1);
  open.meta = { kind, words: match[2] ?? "" };
  open.content = state.getLines(first + 1, last, 0, false);
  const { lineMax } = state;
  state.lineMax = last;
  state.md.block.tokenize(state, first + 1, last);
  state.lineMax = lineMax;
  state.push("directive_close", "", -1);
  state.line = closes ? last + 1 : last;
  return true;
}

/** The line that ends a block; within a fence of code every line is code. */
function endOf(state: StateBlock, from: number, end: number): number {
  let ticks = "";
  for (let line = from; line < end; line++) {
    const text = lineAt(state, line).trimEnd();
    if (ticks === "" && isFlush(state, line) && isFence(text)) return line;
    const run = /^(`{3,})([^`]*)$/.exec(text);
    if (!run?.[1]) continue;
    if (ticks === "") ticks = run[1];
    else if (run[1].length >= ticks.length && !run[2]) ticks = "";
  }
  return end;
}

const isFlush = (state: StateBlock, line: number) => state.sCount[line] === 0;
const lineAt = (state: StateBlock, line: number) =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
const isFence = (line: string) => line.trim() === ":::" || kindOf(opener.exec(line.trimEnd())?.[1] ?? "") !== undefined;
