// The inside of a paragraph, from Markdown's tokens.
import type { Token } from "markdown-it";
import { safeAddress } from "../links.ts";
import type { Inline, Mark } from "../schema.ts";

const marks: Readonly<Record<string, Mark["type"]>> = { strong: "bold", em: "italic", s: "strike", link: "link" };

/** The line of the one inline token that a paragraph, heading or cell holds. */
export function lineFrom(inside: readonly Token[]): Inline[] {
  const open: Mark[] = [];
  return inside
    .flatMap((token) => token.children ?? [])
    .flatMap((token): Inline[] => {
      const kind = marks[token.type.replace(/_(open|close)$/, "")];
      if (kind !== undefined) {
        if (token.nesting > 0) open.push(markOf(kind, token));
        else open.pop();
        return [];
      }
      return node(token, open);
    });
}

function markOf(kind: Mark["type"], token: Token): Mark {
  if (kind !== "link") return { type: kind };
  return { type: "link", attrs: { href: safeAddress(String(token.attrGet("href") ?? "")) ?? "/" } };
}

function node(token: Token, marks: readonly Mark[]): Inline[] {
  switch (token.type) {
    case "hardbreak":
      return [{ type: "hardBreak" }];
    case "softbreak":
      return [{ type: "text", text: " ", marks: [...marks] }];
    case "footnote":
      return [{ type: "footnote", attrs: { text: token.content.slice(0, 2000) } }];
    case "code_inline":
      return token.content ? [{ type: "text", text: token.content, marks: [{ type: "code" }] }] : [];
    default:
      return token.content ? [{ type: "text", text: token.content, marks: [...marks] }] : [];
  }
}
