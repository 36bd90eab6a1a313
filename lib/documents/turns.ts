// The turns of a written talk: who asks or answers what, each under an address of its own.
import { createHash } from "node:crypto";
import type { Inline, StoryDocument, Top } from "./schema.ts";

type TurnNode = Extract<Top, { type: "turn" }>;
export type Turn = { id: string; role: "question" | "answer"; speaker: string; text: string };

/** Anchor of a turn on its page. */
export const anchorOfTurn = (id: string) => `wort-${id}`;

/** What is said, in order. */
export const turnsIn = (document: StoryDocument): Turn[] =>
  document.content.flatMap((node) => (node.type === "turn" ? [{ ...node.attrs, text: textOf(node.content) }] : []));

/**
 * Gives every turn an address that no other has. One that has an address keeps it wherever it is moved to and whatever is changed in it;
 * of two with the same (a turn that was copied or divided) the first does. A new one is made from what is said, so that the same text is the same document.
 */
export function addressed(content: readonly Top[]): Top[] {
  const kept = new Map<string, TurnNode>();
  for (const node of content) if (node.type === "turn" && node.attrs.id && !kept.has(node.attrs.id)) kept.set(node.attrs.id, node);
  const taken = new Set(kept.keys());
  return content.map((node) => {
    if (node.type !== "turn" || kept.get(node.attrs.id) === node) return node;
    const id = free(node, taken);
    taken.add(id);
    return { ...node, attrs: { ...node.attrs, id } };
  });
}

function free({ attrs, content }: TurnNode, taken: ReadonlySet<string>): string {
  for (let copy = 0; ; copy++) {
    const said = JSON.stringify([attrs.role, attrs.speaker, content, copy]);
    const id = createHash("sha256").update(said).digest("hex").slice(0, 8);
    if (!taken.has(id)) return id;
  }
}

/** The document as people compare it: the addresses of its turns are no words. */
export const unaddressed = (document: StoryDocument): StoryDocument => ({
  ...document,
  content: document.content.map((node) => (node.type === "turn" ? { ...node, attrs: { ...node.attrs, id: "" } } : node)),
});

/** The turn that a pull quote is taken from: the first in which it stands word for word, whatever quotation marks it carries. */
export function sourceOf(quote: readonly Inline[], turns: readonly Turn[]): Turn | undefined {
  const words = bare(lineText(quote));
  return words === "" ? undefined : turns.find(({ text }) => text.replaceAll(/\s+/g, " ").includes(words));
}

/** The words of a line. */
export const lineText = (content: readonly Inline[]): string => content.map((node) => (node.type === "text" ? node.text : " ")).join("");

const bare = (text: string) => text.replaceAll(/\s+/g, " ").replaceAll(/^[\s„“”"»«‚‘’'›‹]+|[\s„“”"»«‚‘’'›‹.…]+$/g, "");

type Node = { type: string; text?: string; content?: readonly Node[] };

function textOf(nodes: readonly Node[]): string {
  return nodes
    .map(({ type, text, content }) => text ?? (type === "hardBreak" ? " " : content ? textOf(content) + (isLine(type) ? "\n" : "") : ""))
    .join("");
}

const isLine = (type: string) => type === "paragraph" || type === "heading" || type === "codeBlock";
