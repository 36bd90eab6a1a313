// The Markdown of a comment: paragraphs, line breaks, emphasis, quotes, lists and links. Nothing else, and no HTML of the writer's own.
// markdown-it decides what is markup; sanitize-html is a second wall, should the first ever have a hole.
import MarkdownIt from "markdown-it";
import sanitizeHtml from "sanitize-html";

const rel = "ugc nofollow noopener";
/** Quotes in quotes in quotes: deeper than this a text is shown as it was typed. */
const deepest = 20;

const markdown = new MarkdownIt("zero", { html: false, breaks: true, linkify: true, maxNesting: deepest }).enable([
  "blockquote",
  "list",
  "newline",
  "escape",
  "emphasis",
  "link",
  "autolink",
  "linkify",
]);
markdown.validateLink = (address) => /^https?:\/\/[^/?#]/i.test(address);
// An address of somebody is not for robots to collect, and "z.B" is no website.
markdown.linkify.set({ fuzzyEmail: false, fuzzyLink: false });
markdown.linkify.add("mailto:", null).add("ftp:", null).add("//", null);
markdown.renderer.rules.link_open = (tokens, index, options, _, renderer) => {
  tokens[index]?.attrSet("rel", rel);
  return renderer.renderToken(tokens, index, options);
};

const allowed: sanitizeHtml.IOptions = {
  allowedTags: ["p", "br", "em", "strong", "blockquote", "ul", "ol", "li", "a"],
  allowedAttributes: { a: ["href", "rel"], ol: ["start"] },
  allowedSchemes: ["http", "https"],
  allowProtocolRelative: false,
  transformTags: { a: (tagName, { href = "" }) => ({ tagName, attribs: { href, rel } }) },
  // "[here]()" leads nowhere: it is no link, but its words stay.
  exclusiveFilter: ({ tag, attribs }) => (tag === "a" && !attribs.href ? "excludeTag" : false),
};

/** The HTML of a comment. Takes time in proportion to the text, whatever stands in it. */
export function renderComment(source: string): string {
  const environment = {};
  const tokens = markdown.parse(source, environment);
  const html = sanitizeHtml(markdown.renderer.render(tokens, markdown.options, environment), allowed).trim();
  const complete = html.includes("<") && hasWords(html) && !tokens.some(({ level }) => level >= deepest - 1);
  return complete ? html : asTyped(source);
}

const hasWords = (html: string) => /[^\s<>]/u.test(html.replace(/<[^>]*>/g, ""));

const asTyped = (source: string) =>
  source
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => `<p>${paragraph.split("\n").map(markdown.utils.escapeHtml).join("<br />\n")}</p>`)
    .join("\n");
