// The links in a text, written out or hidden. Every pattern reads a text once: bounded repeats, nothing that turns back.
import { addressesRead } from "./markup.ts";

/** Endings that make a bare name ("example.com") a link. Those that are words too (at, so, me …) need a path behind them. */
const endings =
  "com|net|org|info|biz|de|ch|eu|io|ru|su|cn|uk|pl|nl|fr|it|cz|br|tk|ml|ga|cf|gq|pw|cc|ws|xyz|top|club|online|site|shop|store|app|dev|live|pro|vip|win|bet|casino|loan|work|link|click|space|website|tech|fun|icu|cyou|buzz|monster|blog";
const hostname = "[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9][a-z0-9-]{0,62}){0,4}";
const bareName = new RegExp(`(?<![\\w@.:/-])${hostname}\\.(?:${endings})(?![\\w.@-]|\\.\\w)(?:[/?][^\\s<>"]{0,300})?`, "giu");
const written = /\b(?:h(?:tt|xx)ps?:\/\/|www\.)[^\s<>"'()[\]]{1,500}/giu;
const spelled =
  /[a-z0-9-]{2,40}(?:\s?(?:\(dot\)|\[dot\]|\[\.\]|\(\.\)|\(punkt\)|\[punkt\])\s?(?:com|net|org|info|ru|de|io|xyz|top|site)|\s(?:dot com|punkt de))\b/giu;

/** More are not looked at: the first hundred say enough. */
const most = 100;
/** Links to the portal itself hide none behind them: no comment has room for more than these. */
const mostRead = 1_000;

/** The links of a text that lead elsewhere than to `own` (the portal's origin), as Markdown reads them. */
export const linksIn = (text: string, own: string): URL[] =>
  found(addressesRead(text), mostRead)
    .filter((url) => url.origin !== own)
    .slice(0, most);

/** The links of a text as it was typed: what models and lessons are made of. */
export const typedLinksIn = (text: string): URL[] => found(text, most);

const found = (text: string, atMost: number) =>
  [...(text.match(written) ?? []), ...bareNamesIn(text)].slice(0, atMost).flatMap((link) => asUrl(link) ?? []);

/** Hosts written without a scheme: "example.com/cheap". */
export function bareNamesIn(text: string): string[] {
  return text.replace(written, " ").match(bareName) ?? [];
}

/** Hosts spelled out so that no program takes them for a link: "example (dot) com". */
export function spelledHostsIn(text: string): string[] {
  return text.match(spelled) ?? [];
}

function asUrl(link: string): URL | undefined {
  const bare = link.replace(/[.,;:!?*_)\]]+$/, "").replace(/^hxxp/i, "http");
  return URL.parse(/^https?:\/\//i.test(bare) ? bare : `http://${bare}`) ?? undefined;
}
