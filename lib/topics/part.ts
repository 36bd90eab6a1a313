// The text of a story as a part of a longer page. No database.

const lowest = 6;

/** Headings one level lower, anchors that no other part has, and what refers to them. The HTML is our own (lib/documents): attributes are quoted, text is escaped. */
export function asPart(html: string, prefix: string): string {
  return html
    .replace(/<(\/?)h([1-6])(?=[\s>])/g, (_, slash: string, level: string) => `<${slash}h${Math.min(Number(level) + 1, lowest)}`)
    .replace(/(<[^<>]*\s)id="([^"]+)"/g, `$1id="${prefix}$2"`)
    .replace(/(<a [^<>]*)href="#([^"]+)"/g, `$1href="#${prefix}$2"`)
    .replace(/(<[^<>]*\s)(for|aria-describedby|aria-labelledby)="([^"]+)"/g, (_, before: string, name: string, ids: string) => {
      const anchors = ids.split(" ").map((id) => prefix + id);
      return `${before}${name}="${anchors.join(" ")}"`;
    });
}
