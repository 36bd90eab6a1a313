// Where a link in a text may lead. Pure and small: the editor in the browser asks the same question.

const base = "https://portal.invalid";
const schemes = new Set(["http:", "https:", "mailto:", "tel:"]);
const longest = 2000;

/**
 * The address as it is kept, or null for one that no text may carry: a scheme that runs something, a path that is not the portal's own.
 * What comes out goes in again unchanged.
 */
export function safeAddress(typed: string): string | null {
  const given = typed.trim();
  if (given === "" || given.length > longest) return null;
  const isPath = given.startsWith("/");
  if (!isPath && !/^[a-z][a-z+.-]*:/i.test(given)) return null;
  if (!URL.canParse(given, base)) return null;
  const url = new URL(given, base);
  if (!schemes.has(url.protocol)) return null;
  if (/^https?:$/.test(url.protocol) && !isPath && !/^https?:\/\//i.test(given)) return null;
  if (isPath && url.origin !== base) return null;
  return encoded(isPath ? url.href.slice(base.length) : url.href);
}

/** What an address leaves as it is and Markdown would read as its own. */
const encoded = (address: string) =>
  address.replaceAll(/[\s<>\\"`{}|^]/g, (character) => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, "0")}`);
