// What the table of addresses says about a place.

export type Place = {
  /** Path inside `app/(reader)/[locale]` or `app/(desk)/[locale]`; `:name` stands for `[name]`. */
  inner: string;
  de: string;
  en: string;
  /** Query parameters that the page reads, inner name to public names. Others are dropped before cache and render. */
  query?: Readonly<Record<string, { de: string; en: string }>>;
  /** What may be asked: pages are read, handlers are posted to. */
  method: "GET" | "POST";
  /** Cached documents; personal pages (never kept); the desk. */
  audience: "everybody" | "personal" | "desk";
  /** A handler whose bodies are not all text: it takes files. */
  takesFiles?: boolean;
};

/** The parameter of what has pages. */
export const page = { de: "seite", en: "page" };
