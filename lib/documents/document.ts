// The text of a story: read from what was sent or stored, and asked what it holds.
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { fromMarkdown } from "./markdown/read.ts";
import { normal } from "./normal.ts";
import { documentShape, type StoryDocument, type Top } from "./schema.ts";

/** A document as the editor sends it, checked and in its one form. */
export const storyDocument = documentShape.transform(normal);

/** Version 0: the text as it was written in Markdown before there were documents. */
const inMarkdown = z.object({ version: z.literal(0), markdown: z.string() });

/** A stored text of any version as a document of today's. What was stored was checked: anything else is a fault of ours. */
export function readDocument(stored: unknown): StoryDocument {
  const old = inMarkdown.safeParse(stored);
  return old.success ? fromMarkdown(old.data.markdown) : storyDocument.parse(stored);
}

/** Whether a stored text of any version says the same as a document. */
export const isSameText = (stored: unknown, document: StoryDocument): boolean =>
  isDeepStrictEqual(stored, document) || (inMarkdown.safeParse(stored).success && isDeepStrictEqual(readDocument(stored), document));

type Node = { type: string; text?: string; attrs?: unknown; content?: readonly Node[] };

/** The words that readers see, paragraph by paragraph: for excerpts, search and counting. Notes to the editors are not among them. */
export function plainTextOf(document: StoryDocument): string {
  return document.content
    .filter(({ type }) => type !== "editorNote")
    .flatMap((node) => lines(node))
    .filter(Boolean)
    .join("\n");
}

function lines(node: Node): string[] {
  const children = node.content ?? [];
  if (children.some(({ type }) => type === "text"))
    return [children.map(({ type, text }) => text ?? (type === "hardBreak" ? " " : "")).join("")];
  return children.flatMap(lines);
}

/** The files that a text shows, in order, each once. */
export const picturesIn = (document: StoryDocument): Extract<Top, { type: "picture" }>[] => [
  ...new Map(document.content.flatMap((node) => (node.type === "picture" ? [[node.attrs.mediaId, node]] : []))).values(),
];
