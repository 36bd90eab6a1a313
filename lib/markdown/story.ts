// The text of a story: Markdown as it was written, HTML as it is stored. Hashtags in running text become links to their tag.

import type { Token } from "markdown-it";
import MarkdownIt from "markdown-it";
import sanitizeHtml from "sanitize-html";
import type { Locale } from "#prisma/generated/enums";
import { pathTo } from "../addresses.ts";
import { slugOf } from "../text/slug.ts";

const wordsPerMinute = 220;
const hashtag = /(?<![\p{L}\p{N}&/#])#(\p{L}[\p{L}\p{N}]{1,39}(?:-[\p{L}\p{N}]+)*)/gu;

export type StoryText = {
  html: string;
  /** Hashtags in order of appearance, each once, without "#". */
  hashtags: string[];
  /** Reading time in whole minutes, at least 1. */
  minutes: number;
};

/** Renders a story's Markdown. Raw HTML is shown as text, headings begin at the second level. */
export function renderStory(source: string, locale: Locale): StoryText {
  const found = new Map<string, string>();
  const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false });
  markdown.core.ruler.push("hashtags", (state) => linkHashtags(state.tokens, state.Token, locale, found));
  markdown.core.ruler.push("headings", (state) => lowerHeadings(state.tokens));
  markdown.disable("image");
  const html = sanitizeHtml(markdown.render(source), allowed);
  const words = sanitizeHtml(html, { allowedTags: [] }).split(/\s+/).filter(Boolean).length;
  return { html, hashtags: [...found.values()], minutes: Math.max(1, Math.round(words / wordsPerMinute)) };
}

// The second wall: whatever Markdown makes of a text, only this reaches a page.
const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    "p",
    "br",
    "h2",
    "h3",
    "h4",
    "em",
    "strong",
    "s",
    "a",
    "ul",
    "ol",
    "li",
    "blockquote",
    "code",
    "pre",
    "hr",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
  ],
  allowedAttributes: { a: ["href", "class"], ol: ["start"] },
  allowedClasses: { a: ["hashtag"] },
  allowedSchemes: ["http", "https", "mailto", "tel"],
};

function lowerHeadings(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.type !== "heading_open" && token.type !== "heading_close") continue;
    token.tag = `h${Math.min(4, Math.max(2, Number(token.tag.slice(1))))}`;
  }
}

type MakeToken = new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;

function linkHashtags(tokens: readonly Token[], Make: MakeToken, locale: Locale, found: Map<string, string>): void {
  for (const block of tokens) {
    if (block.type !== "inline" || !block.children) continue;
    let insideLink = 0;
    block.children = block.children.flatMap((token) => {
      if (token.type === "link_open") insideLink++;
      if (token.type === "link_close") insideLink--;
      return token.type === "text" && insideLink === 0 ? split(token, Make, locale, found) : [token];
    });
  }
}

function split(token: Token, Make: MakeToken, locale: Locale, found: Map<string, string>): Token[] {
  const parts: Token[] = [];
  let from = 0;
  for (const match of token.content.matchAll(hashtag)) {
    const name = match[1] ?? "";
    const slug = slugOf(name);
    if (!slug) continue;
    if (!found.has(slug)) found.set(slug, name);
    const open = new Make("link_open", "a", 1);
    open.attrSet("href", pathTo("tag", locale, { slug }));
    open.attrSet("class", "hashtag");
    parts.push(text(Make, token.content.slice(from, match.index)), open, text(Make, match[0]), new Make("link_close", "a", -1));
    from = match.index + match[0].length;
  }
  return [...parts, text(Make, token.content.slice(from))];
}

function text(Make: MakeToken, content: string): Token {
  const token = new Make("text", "", 0);
  token.content = content;
  return token;
}
