// Blocks between ":::" lines become nodes.
import type { Token } from "markdown-it";
import { z } from "zod";
import { idPattern } from "../../id.ts";
import type { Block, Embed, Top } from "../schema.ts";
import { type Field, fieldOf, kinds } from "./words.ts";

const head = z.object({ kind: z.enum(kinds), words: z.string() });

/** A token that opens, with what lies between it and the one that closes it. */
export type Branch = { open: Token; inside: Token[] };
type BlocksOf = (tokens: readonly Token[], depth: number) => Block[];

/** One block; what it cannot hold (a name instead of an id, other blocks in a pull quote) stays in the text. */
export function directive({ open, inside }: Branch, blocksOf: BlocksOf): Top[] {
  const { kind, words } = head.parse(open.meta);
  const content = blocksOf(inside, 1);
  switch (kind) {
    case "editorNote":
      return [{ type: kind, content: [...(words ? [paragraphOf(words)] : []), ...content] }];
    case "question":
    case "answer":
      return [{ type: "turn", attrs: { role: kind, ...spokenBy(words) }, content }];
    case "pullQuote":
      return content.flatMap((node): Top[] => (node.type === "paragraph" ? [{ type: kind, content: node.content }] : [node]));
    case "picture":
    case "video":
    case "contactCard":
    case "survey":
    case "studyFigure":
      return idPattern.test(words) ? [embed(kind, words, open.content)] : [paragraphOf(words), ...content];
  }
}

/** A name, and behind it in braces the address of a turn that has one. */
function spokenBy(words: string): { speaker: string; id: string } {
  const [, speaker = words, id = ""] = /^(.*?)\s*\{#([a-z0-9]{4,16})\}$/.exec(words) ?? [];
  return { speaker: speaker.slice(0, 120), id };
}

const paragraphOf = (text: string): Block => ({ type: "paragraph", content: text ? [{ type: "text", text }] : [] });

function embed(kind: Embed["type"], id: string, source: string): Top {
  const said = fieldsIn(source);
  if (kind === "studyFigure") return { type: kind, attrs: { findingId: id } };
  if (kind === "survey") return { type: kind, attrs: { storyId: id } };
  if (kind === "contactCard") return { type: kind, attrs: { organisationId: id } };
  if (kind === "video") return { type: kind, attrs: { storyId: id, caption: said.caption } };
  return { type: kind, attrs: { mediaId: id, ...said } };
}

/** Lines of the form "name: words"; what has no name is said under the picture. */
function fieldsIn(source: string): Record<Field, string | null> {
  const said: Record<Field, string | null> = { alt: null, caption: null, credit: null, licence: null };
  for (const line of source.split("\n")) {
    const match = /^\s*(\p{L}+):(.*)$/u.exec(line);
    const field = fieldOf(match?.[1] ?? "");
    const words = (field ? (match?.[2] ?? "") : line).trim();
    if (field) said[field] = words.slice(0, 600);
    else if (words) said.caption = `${said.caption ?? ""} ${words}`.trim().slice(0, 600);
  }
  return said;
}
