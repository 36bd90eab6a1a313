// Markdown, as it is typed where no script runs, becomes a document. Whatever Markdown knows and a document does not stays as words.
import type { Token } from "markdown-it";
import { normal } from "../normal.ts";
import { type Block, currentVersion, type StoryDocument, type Top } from "../schema.ts";
import { type Branch, directive } from "./directives.ts";
import { lineFrom } from "./line-reader.ts";
import { parser } from "./parser.ts";

/** Deeper lists and quotations are laid flat; the parser would drop what is deeper than it goes. */
const deepest = 8;
const tooDeep = /^((?:[ \t]*(?:>|[-+*][ \t])){12})(?:[ \t]*(?:>|[-+*][ \t]))+/gm;

export function fromMarkdown(source: string): StoryDocument {
  const tokens = parser.parse(source.replaceAll(tooDeep, "$1"), {});
  const content = branches(tokens).flatMap((branch): Top[] =>
    branch.open.type === "directive_open" ? directive(branch, blocksOf) : block(branch, 0),
  );
  return normal({ version: currentVersion, type: "doc", content });
}

/** The blocks that follow each other, each with its inside. */
function branches(tokens: readonly Token[]): Branch[] {
  const found: Branch[] = [];
  let depth = 0;
  for (const token of tokens) {
    const last = found.at(-1);
    if (token.nesting < 0) depth--;
    if (depth === 0 && token.nesting >= 0) found.push({ open: token, inside: [] });
    else if (depth > 0) last?.inside.push(token);
    if (token.nesting > 0) depth++;
  }
  return found;
}

const blocksOf = (tokens: readonly Token[], depth: number): Block[] => branches(tokens).flatMap((branch) => block(branch, depth));

function block({ open, inside }: Branch, depth: number): Block[] {
  switch (open.type) {
    case "paragraph_open":
      return [{ type: "paragraph", content: lineFrom(inside) }];
    case "heading_open":
      return [{ type: "heading", attrs: { level: levelOf(open) }, content: lineFrom(inside) }];
    case "bullet_list_open":
    case "ordered_list_open":
      return list(open, inside, depth);
    case "blockquote_open":
      return depth >= deepest ? blocksOf(inside, depth) : [{ type: "blockquote", content: blocksOf(inside, depth + 1) }];
    case "fence":
    case "code_block":
      return [{ type: "codeBlock", content: [{ type: "text", text: open.content.replace(/\n$/, "") }] }];
    case "hr":
      return [{ type: "horizontalRule" }];
    case "table_open":
      return [table(inside)];
    default:
      return open.content.trim() ? [{ type: "paragraph", content: [{ type: "text", text: open.content }] }] : [];
  }
}

/** Headings begin at the second level: the first is the title's. */
function levelOf({ tag }: Token): 2 | 3 | 4 {
  const level = Number(tag.slice(1));
  return level <= 2 ? 2 : level === 3 ? 3 : 4;
}

function list(open: Token, inside: readonly Token[], depth: number): Block[] {
  if (depth >= deepest) return branches(inside).flatMap((item) => blocksOf(item.inside, depth));
  const content = branches(inside).map((item) => ({ type: "listItem" as const, content: blocksOf(item.inside, depth + 1) }));
  if (open.type === "bullet_list_open") return [{ type: "bulletList", content }];
  return [{ type: "orderedList", attrs: { start: Math.min(999_999, Number(open.attrGet("start") ?? 1)) }, content }];
}

function table(inside: readonly Token[]): Block {
  const rows = branches(inside).flatMap((part) => branches(part.inside));
  return {
    type: "table",
    content: rows.map((row, index) => ({
      type: "tableRow",
      content: branches(row.inside).map((cell) => ({
        type: index === 0 ? "tableHeader" : "tableCell",
        content: [{ type: "paragraph", content: lineFrom(cell.inside) }],
      })),
    })),
  };
}
