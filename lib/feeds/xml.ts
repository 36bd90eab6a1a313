// What all documents in XML share. A text stays a text, whatever somebody wrote into it.

export const document = (lines: readonly string[]) => `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join("\n")}\n`;
export const element = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
/** Control characters and halves of characters may stand in no XML, however they are written. */
export const escaped = (text: string) =>
  text
    .toWellFormed()
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, "")
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
