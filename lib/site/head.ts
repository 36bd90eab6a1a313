// What stands in the head of a reader page, before it is written: components/site/head.tsx writes it.
import type { Locale } from "#prisma/generated/enums";
import type { PlaceName } from "../addresses.ts";

/** A feed by the place of its address; every format has an address there. */
export type NamedFeed = { title: string; place: PlaceName; parameters?: Readonly<Record<string, string>> };

export type Head = {
  title: string;
  /** The title where the page is passed on, with what must be known of it before. */
  shared?: string;
  description?: string;
  /** Public path of the page. Without one it has no canonical address and is nothing to be passed on. */
  path?: string;
  /** Public paths of the same page in each language it exists in; this one included. */
  languages?: Partial<Record<Locale, string>>;
  picture?: { path: string; alt: string; width?: number; height?: number };
  article?: { publishedAt: Date; changedAt: Date; authors: readonly string[]; tags: readonly string[] };
  /** The story that is read here. */
  storyId?: string;
  /** Feeds of its own, beside the one of the whole site. */
  feeds?: readonly NamedFeed[];
  robots?: "noindex" | "noindex, nofollow";
};
