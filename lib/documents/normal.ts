// A document in its one form: what looks the same is the same. Nothing empty, no blanks that no page shows, marks that begin and end at words.
import { cleanSource } from "../text/clean.ts";
import { lineOf } from "./line.ts";
import type { Block, StoryDocument, Top } from "./schema.ts";
import { addressed } from "./turns.ts";

type ListItem = Extract<Block, { type: "bulletList" }>["content"][number];
type Row = Extract<Block, { type: "table" }>["content"][number];
type Cell = Row["content"][number];

export const normal = (document: StoryDocument): StoryDocument => ({ ...document, content: addressed(document.content.flatMap(top)) });

function top(node: Top): Top[] {
  switch (node.type) {
    case "picture": {
      const { mediaId, alt, caption, credit, licence } = node.attrs;
      return [{ ...node, attrs: { mediaId, alt: said(alt), caption: said(caption), credit: said(credit), licence: said(licence) } }];
    }
    case "video":
      return [{ ...node, attrs: { storyId: node.attrs.storyId, caption: said(node.attrs.caption) } }];
    case "contactCard":
    case "survey":
    case "studyFigure":
      return [node];
    case "pullQuote":
      return filled({ ...node, content: lineOf(node.content) });
    case "turn":
      return filled({ ...node, attrs: { ...node.attrs, speaker: words(node.attrs.speaker) }, content: blocks(node.content) });
    case "editorNote":
      return filled({ ...node, content: blocks(node.content) });
    case "paragraph":
    case "heading":
    case "bulletList":
    case "orderedList":
    case "blockquote":
    case "codeBlock":
    case "horizontalRule":
    case "table":
      return block(node);
  }
}

const blocks = (nodes: readonly Block[]): Block[] => nodes.flatMap(block);

function block(node: Block): Block[] {
  switch (node.type) {
    case "paragraph":
      return filled({ ...node, content: lineOf(node.content) });
    case "heading":
      return filled({ ...node, content: lineOf(node.content, "one line") });
    case "codeBlock": {
      const text = cleanSource(node.content.map((part) => part.text).join("")).replaceAll("\t", "    ");
      return text.trim() === "" ? [] : [{ ...node, content: [{ type: "text", text }] }];
    }
    case "bulletList":
    case "orderedList":
      return filled({ ...node, content: node.content.flatMap(item) });
    case "blockquote":
      return filled({ ...node, content: blocks(node.content) });
    case "table":
      return filled({ ...node, content: rows(node.content) });
    case "horizontalRule":
      return [node];
  }
}

/** A list item begins with a paragraph, if only an empty one before what hangs below it. */
function item(node: ListItem): ListItem[] {
  const content = blocks(node.content);
  if (content.length === 0) return [];
  return [{ ...node, content: content[0]?.type === "paragraph" ? content : [{ type: "paragraph", content: [] }, ...content] }];
}

/** Tables are rectangles whose first row is their head. */
function rows(given: readonly Row[]): Row[] {
  const width = Math.max(0, ...given.map((row) => row.content.length));
  if (width === 0 || given.every((row) => row.content.every((cell) => lineIn(cell).length === 0))) return [];
  return given.map((row, index) => ({
    ...row,
    content: Array.from({ length: width }, (_, place) => ({
      type: index === 0 ? "tableHeader" : "tableCell",
      content: [{ type: "paragraph", content: lineIn(row.content[place]) }],
    })),
  }));
}

const lineIn = (cell: Cell | undefined) =>
  lineOf(
    (cell?.content ?? []).flatMap((paragraph, index) =>
      index === 0 ? paragraph.content : [{ type: "text" as const, text: " " }, ...paragraph.content],
    ),
    "one line",
  );

const filled = <Node extends { content: readonly unknown[] }>(node: Node): Node[] => (node.content.length === 0 ? [] : [node]);

const words = (text: string) => cleanSource(text).replaceAll(/\s+/g, " ").trim();
const said = (text: string | null) => (text === null ? null : words(text));
