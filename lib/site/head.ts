// What stands in the head of a reader page, before it is written: components/site/head.tsx writes it.
import type { Locale } from "#prisma/generated/enums";

export type Head = {
  title: string;
  description?: string;
  /** Public path of the page. Without one it has no canonical address and is nothing to be passed on. */
  path?: string;
  /** Public paths of the same page in each language it exists in; this one included. */
  languages?: Partial<Record<Locale, string>>;
  picture?: { path: string; alt: string; width?: number; height?: number };
  article?: { publishedAt: Date; changedAt: Date; authors: readonly string[]; tags: readonly string[] };
  /** A feed of its own: public path. */
  feed?: { title: string; path: string };
  robots?: "noindex" | "noindex, nofollow";
};
