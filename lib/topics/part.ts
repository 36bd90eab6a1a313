// The text of a story as a part of a longer page. No database.

const lowest = 6;

/** Headings one level lower, and anchors that no other part has. The HTML is our own (lib/documents): attributes are quoted, text is escaped. */
export function asPart(html: string, prefix: string): string {
  return html
    .replace(/<(\/?)h([1-6])(?=[\s>])/g, (_, slash: string, level: string) => `<${slash}h${Math.min(Number(level) + 1, lowest)}`)
    .replace(/(<[^<>]*\s)id="([^"]+)"/g, `$1id="${prefix}$2"`)
    .replace(/(<a [^<>]*)href="#([^"]+)"/g, `$1href="#${prefix}$2"`);
}
