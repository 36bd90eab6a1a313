// A document as Markdown, for the plain form and for comparing. Read again it is the same document.
import type { Locale } from "#prisma/generated/enums";
import type { Block, Embed, StoryDocument, Top } from "../schema.ts";
import { lineToMarkdown } from "./line-writer.ts";
import { fields, fieldWords, type Kind, wordsFor } from "./words.ts";

export const toMarkdown = (document: StoryDocument, locale: Locale): string =>
  stacked(document.content, (node, before) => top(node, before, locale));

function stacked<Node extends { type: string }>(nodes: readonly Node[], write: (node: Node, before: Node | undefined) => string): string {
  return markers(nodes, write).join("\n\n");
}

/** Two lists in a row are one to Markdown, unless their markers differ: every second one is written with the other marker. */
function markers<Node extends { type: string }>(nodes: readonly Node[], write: (node: Node, before: Node | undefined) => string): string[] {
  let swapped = false;
  return nodes.map((node, index) => {
    const before = nodes[index - 1];
    swapped = before?.type === node.type && !swapped;
    return write(node, swapped ? before : undefined);
  });
}

function top(node: Top, before: Top | undefined, locale: Locale): string {
  const fenced = (kind: Kind, words: string, inside: string) =>
    [`::: ${wordsFor[locale][kind]} ${words}`.trimEnd(), ...(inside ? [inside] : []), ":::"].join("\n");
  switch (node.type) {
    case "pullQuote":
      return fenced("pullQuote", "", lineToMarkdown(node.content));
    case "editorNote":
      return fenced("editorNote", "", blocks(node.content));
    case "turn":
      return fenced(node.attrs.role, spokenBy(node.attrs), blocks(node.content));
    case "picture":
    case "video":
    case "contactCard":
    case "survey":
    case "studyFigure":
      return fenced(node.type, idOf(node), saidOf(node, locale));
    case "paragraph":
    case "heading":
    case "bulletList":
    case "orderedList":
    case "blockquote":
    case "codeBlock":
    case "horizontalRule":
    case "table":
      return block(node, before !== undefined);
  }
}

const spokenBy = ({ speaker, id }: Extract<Top, { type: "turn" }>["attrs"]) =>
  [speaker, ...(id ? [`{#${id}}`] : [])].filter(Boolean).join(" ");

function idOf(node: Embed): string {
  if (node.type === "picture") return node.attrs.mediaId;
  if (node.type === "studyFigure") return node.attrs.findingId;
  return node.type === "contactCard" ? node.attrs.organisationId : node.attrs.storyId;
}

function saidOf(node: Embed, locale: Locale): string {
  if (node.type === "contactCard" || node.type === "survey" || node.type === "studyFigure") return "";
  const said = node.type === "picture" ? node.attrs : { alt: null, credit: null, licence: null, ...node.attrs };
  return fields.flatMap((field) => (said[field] === null ? [] : [`${fieldWords[locale][field]}: ${said[field]}`.trimEnd()])).join("\n");
}

const blocks = (nodes: readonly Block[]): string => stacked(nodes, (node, before) => block(node, before !== undefined));

function block(node: Block, swapped: boolean): string {
  switch (node.type) {
    case "paragraph":
      return lineToMarkdown(node.content);
    case "heading":
      return `${"#".repeat(node.attrs.level)} ${lineToMarkdown(node.content, "after a marker").replace(/(^|\s)(#+)$/, "$1\\$2")}`;
    case "bulletList":
      return list(node.content, () => (swapped ? "*" : "-"));
    case "orderedList":
      return list(node.content, (place) => `${node.attrs.start + place}${swapped ? ")" : "."}`);
    case "blockquote":
      return blocks(node.content)
        .split("\n")
        .map((line) => (line === "" ? ">" : `> ${line}`))
        .join("\n");
    case "codeBlock":
      return fence(node.content[0]?.text ?? "");
    case "horizontalRule":
      return "---";
    case "table":
      return table(node.content);
  }
}

type Item = Extract<Block, { type: "bulletList" }>["content"][number];

function list(items: readonly Item[], marker: (place: number) => string): string {
  const isTight = items.every(({ content }) => content.length === 1);
  return items
    .map(({ content }, place) => {
      const mark = `${marker(place)} `;
      const [first, ...rest] = content;
      const isBare = first?.type === "paragraph" && first.content.length === 0;
      const inside = isBare ? `\n${blocks(rest)}` : blocks(content);
      return mark.trimEnd() + inside.replaceAll(/^(?!$)/gm, " ".repeat(mark.length)).slice(isBare ? 0 : mark.length - 1);
    })
    .join(isTight ? "\n" : "\n\n");
}

function fence(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const ticks = "`".repeat(longest + 1);
  return `${ticks}\n${text}\n${ticks}`;
}

function table(rows: Extract<Block, { type: "table" }>["content"]): string {
  const lines = rows.map(({ content }) => {
    const cells = content.map((cell) => lineToMarkdown(cell.content[0]?.content ?? []).replaceAll("|", "\\|"));
    return `|${cells.map((cell) => ` ${cell} |`).join("")}`;
  });
  const rule = `|${" --- |".repeat(rows[0]?.content.length ?? 0)}`;
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}
