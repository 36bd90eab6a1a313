// A document as the HTML of its story. Only what stands here reaches a page: text is escaped, notes to the editors are left out,
// and what the text embeds leaves a mark that is filled when a page is made (embeds.ts).
import type { Locale } from "#prisma/generated/enums";
import { texts } from "../../messages/catalogue.ts";
import { plainTextOf } from "../document.ts";
import type { Block, StoryDocument, Top } from "../schema.ts";
import { sourceOf, type Turn, turnsIn } from "../turns.ts";
import { escapeHtml } from "./escape.ts";
import { type Line, lineToHtml } from "./line.ts";
import { markOf } from "./marks.ts";
import { pullQuoteHtml, turnHtml } from "./turns.ts";

const wordsPerMinute = 220;

export type StoryText = {
  html: string;
  /** Hashtags in order of appearance, each once, without "#". */
  hashtags: string[];
  /** Reading time in whole minutes, at least 1. */
  minutes: number;
};

/** `known`: slugs of the tags that plain hashtags of several words may mean (`possibleTags`). */
export function renderDocument(document: StoryDocument, locale: Locale, known: ReadonlySet<string> = new Set()): StoryText {
  const line: Line = { locale, known, hashtags: new Map(), notes: [] };
  const turns = turnsIn(document);
  const body = document.content.map((node, place) => top(node, { line, turns, before: document.content[place - 1] })).join("");
  return { html: body + notes(line), hashtags: [...line.hashtags.values()], minutes: minutesFor(plainTextOf(document)) };
}

export const minutesFor = (text: string): number => Math.max(1, Math.round(text.split(/\s+/).filter(Boolean).length / wordsPerMinute));

function top(node: Top, { line, turns, before }: { line: Line; turns: readonly Turn[]; before: Top | undefined }): string {
  switch (node.type) {
    case "editorNote":
      return "";
    case "pullQuote":
      return pullQuoteHtml(lineToHtml(node.content, line), sourceOf(node.content, turns));
    case "turn":
      return turnHtml(node, blocks(node.content, line), before, line.locale);
    case "picture":
    case "video":
    case "contactCard":
    case "survey":
    case "studyFigure":
      return `${markOf(node)}\n`;
    case "paragraph":
    case "heading":
    case "bulletList":
    case "orderedList":
    case "blockquote":
    case "codeBlock":
    case "horizontalRule":
    case "table":
      return block(node, line);
  }
}

const blocks = (nodes: readonly Block[], line: Line): string => nodes.map((node) => block(node, line)).join("");

function block(node: Block, line: Line): string {
  switch (node.type) {
    case "paragraph":
      return `<p>${lineToHtml(node.content, line)}</p>\n`;
    case "heading":
      return `<h${node.attrs.level}>${lineToHtml(node.content, line)}</h${node.attrs.level}>\n`;
    case "bulletList":
      return `<ul>\n${items(node.content, line)}</ul>\n`;
    case "orderedList":
      return `<ol${node.attrs.start === 1 ? "" : ` start="${node.attrs.start}"`}>\n${items(node.content, line)}</ol>\n`;
    case "blockquote":
      return `<blockquote>\n${blocks(node.content, line)}</blockquote>\n`;
    case "codeBlock":
      return `<pre><code>${escapeHtml(node.content[0]?.text ?? "")}</code></pre>\n`;
    case "horizontalRule":
      return "<hr />\n";
    case "table":
      return table(node.content, line);
  }
}

type Item = Extract<Block, { type: "bulletList" }>["content"][number];

/** An item of one paragraph is that line; what hangs below it follows. */
function items(nodes: readonly Item[], line: Line): string {
  return nodes
    .map(({ content }) => {
      const [first, ...rest] = content;
      const isLine = first?.type === "paragraph" && rest.every(({ type }) => type === "bulletList" || type === "orderedList");
      const inside = isLine
        ? `${lineToHtml(first.content, line)}${rest.length > 0 ? "\n" : ""}${blocks(rest, line)}`
        : `\n${blocks(content, line)}`;
      return `<li>${inside}</li>\n`;
    })
    .join("");
}

type Row = Extract<Block, { type: "table" }>["content"][number];

function table([head, ...rows]: readonly Row[], line: Line): string {
  const written = (row: Row | undefined, tag: "th" | "td") =>
    `<tr>${(row?.content ?? []).map((cell) => `<${tag}>${lineToHtml(cell.content[0]?.content ?? [], line)}</${tag}>`).join("")}</tr>\n`;
  const body = rows.map((row) => written(row, "td")).join("");
  return `<table>\n<thead>\n${written(head, "th")}</thead>\n${body ? `<tbody>\n${body}</tbody>\n` : ""}</table>\n`;
}

function notes({ notes: all, locale }: Line): string {
  if (all.length === 0) return "";
  const { stories } = texts(locale);
  const list = all.map(
    (note, index) =>
      `<li id="fussnote-${index + 1}">${note} <a href="#zu-${index + 1}" aria-label="${escapeHtml(stories.backToText(index + 1))}">↩</a></li>\n`,
  );
  return `<ol class="footnotes" aria-label="${escapeHtml(stories.footnotes)}">\n${list.join("")}</ol>\n`;
}
