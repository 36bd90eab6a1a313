// A mail as the house writes it: paragraphs and at most one link, ours. No text, link or picture of a commenter ever stands in one.

export type Mail = {
  to: string;
  subject: string;
  paragraphs: readonly string[];
  action?: { label: string; url: string } | undefined;
};

/** The mail in plain text and in simple HTML. */
export function compose({ to, subject, paragraphs, action }: Mail) {
  const link = action ? [`${action.label}:\n${action.url}`] : [];
  return {
    to: oneLine(to),
    subject: oneLine(subject),
    text: `${[...paragraphs, ...link].join("\n\n")}\n`,
    html: htmlOf(paragraphs, action),
  };
}

function htmlOf(paragraphs: Mail["paragraphs"], action: Mail["action"]): string {
  const body = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  if (action) body.push(`<p><a href="${escaped(action.url)}">${escaped(action.label)}</a></p>`);
  return `<!doctype html><html><head><meta charset="utf-8"></head><body>${body.join("\n")}</body></html>\n`;
}

// A line break in a header would begin another header.
const oneLine = (value: string) => value.replace(/\p{Cc}+/gu, " ").trim();

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (value: string) => value.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
