// The line of a paragraph as HTML. Bare addresses become links and hashtags lead to their tag, wherever no link is already.
import MarkdownIt from "markdown-it";
import type { Locale } from "#prisma/generated/enums";
import { pathTo } from "../../addresses.ts";
import { texts } from "../../messages/catalogue.ts";
import { slugOf } from "../../text/slug.ts";
import { typeset } from "../../text/typography.ts";
import { hashtagsIn } from "../hashtags.ts";
import { keyOf } from "../line.ts";
import { safeAddress } from "../links.ts";
import type { Inline, Mark } from "../schema.ts";
import { escapeHtml } from "./escape.ts";

/** What is learnt while a text is written: hashtags by their slug, footnotes in order. `known`: slugs of tags that there are. */
export type Line = { locale: Locale; known: ReadonlySet<string>; hashtags: Map<string, string>; notes: string[] };

const { linkify } = new MarkdownIt({ linkify: true });
const tags: Readonly<Partial<Record<Mark["type"], string>>> = { bold: "strong", italic: "em", strike: "s", code: "code" };

export function lineToHtml(content: readonly Inline[], line: Line): string {
  const open: Mark[] = [];
  const inside = typesetLine(content, line.locale).map(
    (node) => moved(open, node.type === "text" ? (node.marks ?? []) : []) + written(node, open, line),
  );
  return inside.join("") + moved(open, []);
}

/** Marks may stand in the middle of what belongs together: the line is set as a whole. Nothing gets longer, so each node gets its part back. */
function typesetLine(content: readonly Inline[], locale: Locale): Inline[] {
  const isCode = (node: Inline) => node.type === "text" && (node.marks ?? []).some(({ type }) => type === "code");
  const length = (node: Inline) => (node.type === "text" ? node.text.length : 1);
  const whole = content.map((node) => (node.type !== "text" ? "\n" : isCode(node) ? "x".repeat(node.text.length) : node.text)).join("");
  const set = typeset(whole, locale);
  let from = 0;
  return content.map((node) => {
    const start = from;
    from += length(node);
    return node.type === "text" && !isCode(node) ? { ...node, text: set.slice(start, from) } : node;
  });
}

function moved(open: Mark[], wanted: readonly Mark[]): string {
  let same = 0;
  while (same < open.length && wanted[same] && keyOf(open[same] ?? { type: "code" }) === keyOf(wanted[same] ?? { type: "bold" })) same++;
  const closing = open.splice(same).reverse();
  const opening = wanted.slice(same);
  open.push(...opening);
  return closing.map((mark) => `</${tags[mark.type] ?? "a"}>`).join("") + opening.map(opens).join("");
}

const opens = (mark: Mark) => (mark.type === "link" ? `<a href="${escapeHtml(mark.attrs.href)}">` : `<${tags[mark.type]}>`);

function written(node: Inline, open: readonly Mark[], line: Line): string {
  if (node.type === "hardBreak") return "<br />\n";
  if (node.type === "footnote") return footnote(node.attrs.text, line);
  if (open.some(({ type }) => type === "link" || type === "code")) return escapeHtml(node.text);
  return withLinks(node.text, (text) => withHashtags(text, line));
}

function footnote(text: string, line: Line): string {
  const number = line.notes.push(withLinks(text, escapeHtml));
  const label = escapeHtml(texts(line.locale).stories.footnote(number));
  return `<sup><a href="#fussnote-${number}" id="zu-${number}" aria-label="${label}">${number}</a></sup>`;
}

function withLinks(text: string, rest: (text: string) => string): string {
  let html = "";
  let from = 0;
  for (const { index, lastIndex, url } of linkify.match(text) ?? []) {
    const address = safeAddress(url);
    if (!address) continue;
    html += `${rest(text.slice(from, index))}<a href="${escapeHtml(address)}">${escapeHtml(text.slice(index, lastIndex))}</a>`;
    from = lastIndex;
  }
  return html + rest(text.slice(from));
}

function withHashtags(text: string, { locale, known, hashtags }: Line): string {
  let html = "";
  let from = 0;
  for (const { name, start, end } of hashtagsIn(text, known)) {
    const slug = slugOf(name);
    if (!hashtags.has(slug)) hashtags.set(slug, name);
    html += `${escapeHtml(text.slice(from, start))}<a href="${pathTo("tag", locale, { slug })}" class="hashtag">#${escapeHtml(name)}</a>`;
    from = end;
  }
  return html + escapeHtml(text.slice(from));
}
