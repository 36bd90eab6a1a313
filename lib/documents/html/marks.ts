// Where something embedded belongs. A mark is a comment of HTML; text cannot hold one, since it is escaped.
import { type Embed, embedShape } from "../schema.ts";

const mark = /<!--embed ([^>]*)-->/g;

export const markOf = (node: Embed): string => `<!--embed ${encodeURIComponent(JSON.stringify(node))}-->`;

/** What a stored HTML embeds, in order. */
export const embedsIn = (html: string): Embed[] =>
  html.includes("<!--embed ") ? [...html.matchAll(mark)].map(([, written = ""]) => read(written)) : [];

/** The HTML with every mark replaced; what `show` knows nothing of is left out. */
export const filled = (html: string, show: (node: Embed) => string): string =>
  html.replaceAll(mark, (_, written: string) => show(read(written)));

const read = (written: string): Embed => embedShape.parse(JSON.parse(decodeURIComponent(written)));
