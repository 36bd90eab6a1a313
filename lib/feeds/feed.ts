// What a feed says, before it is written in one of three formats. No database, no clock.

export type Author = { name: string; url?: string };
export type Enclosure = { url: string; type: string; bytes: number };

export type Entry = {
  /** What the entry is known by for ever, whatever becomes of its address. */
  id: string;
  link: string;
  title: string;
  /** Plain text, its paragraphs parted by an empty line, or HTML that was sanitised. */
  content: { text: string } | { html: string };
  publishedAt: Date;
  changedAt: Date;
  authors: readonly Author[];
  tags: readonly string[];
  picture?: string | undefined;
  enclosure?: Enclosure | undefined;
};

export type Feed = {
  title: string;
  description: string;
  language: string;
  /** Address of the page that the feed belongs to, and of the feed itself. */
  page: string;
  self: string;
  /** Who publishes it. */
  publisher: string;
  /** Of what the feed is about, where that has a date: since when there is something to say. */
  since?: Date | undefined;
  entries: readonly Entry[];
};

/** A name for what was made on a day under this host (RFC 4151): it outlives every address. */
export const nameOf = (siteUrl: string, madeOn: Date, id: string) =>
  `tag:${new URL(siteUrl).hostname},${madeOn.toISOString().slice(0, 10)}:${id}`;

/** When something in it changed last. */
export function changedAt({ entries, since = new Date(0) }: Pick<Feed, "entries" | "since">): Date {
  return new Date(Math.max(since.getTime(), ...entries.map((entry) => entry.changedAt.getTime())));
}
