// The formats in which every feed can be had, by the ending of its address.
import { atom } from "./atom.ts";
import type { Feed } from "./feed.ts";
import { json } from "./json.ts";
import { rss } from "./rss.ts";

const formats = {
  xml: { name: "RSS", type: "application/rss+xml", write: rss },
  atom: { name: "Atom", type: "application/atom+xml", write: atom },
  json: { name: "JSON Feed", type: "application/feed+json", write: json },
} as const;

export type FeedFormat = keyof typeof formats;
export const feedFormats = ["xml", "atom", "json"] as const satisfies readonly FeedFormat[];

export const formatOf = (ending: string): FeedFormat | undefined => feedFormats.find((format) => format === ending);
export const formatName = (format: FeedFormat): string => formats[format].name;
export const mediaTypeOf = (format: FeedFormat): string => formats[format].type;
export const written = (format: FeedFormat, feed: Feed): string => formats[format].write(feed);
