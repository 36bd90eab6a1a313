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
  /** A handler of forms with one large file, which the door writes to disk while it arrives. */
  takesFilm?: boolean;
  /** Its pages are as many as there are words: none is kept, and they are made in a queue of their own. */
  countless?: boolean;
};

/** Query parameters by the name under which pages read them, and as they stand in an address. */
const parameters = {
  page: { de: "seite", en: "page" },
  after: { de: "nach", en: "after" },
  told: { de: "hinweis", en: "told" },
  next: { de: "weiter", en: "next" },
  sent: { de: "gesendet", en: "sent" },
  problem: { de: "problem", en: "problem" },
  state: { de: "stand", en: "state" },
  done: { de: "erledigt", en: "done" },
  kind: { de: "art", en: "kind" },
  person: { de: "wer", en: "who" },
  of: { de: "sprache", en: "language" },
  name: { de: "name", en: "name" },
  revision: { de: "fassung", en: "revision" },
  against: { de: "gegen", en: "against" },
  pitch: { de: "vorschlag", en: "pitch" },
  search: { de: "suche", en: "search" },
  only: { de: "nur", en: "only" },
  story: { de: "beitrag", en: "story" },
  holdAt: { de: "anhalten", en: "hold" },
  spamAt: { de: "werbung", en: "spam" },
  term: { de: "inhalt", en: "term" },
  least: { de: "ab", en: "least" },
  way: { de: "vergleich", en: "comparison" },
  effect: { de: "wirkung", en: "effect" },
  rule: { de: "regel", en: "rule" },
  words: { de: "q", en: "q" },
  author: { de: "von", en: "by" },
  tag: { de: "schlagwort", en: "keyword" },
  year: { de: "jahr", en: "year" },
} as const;

type Roots = Pick<Place, "inner" | "de" | "en">;
/** A place that is posted to: told apart by its type, so that a list of them can be complete or not compile. */
export type Handler = Place & { method: "POST" };

/** Makes the places of one audience: what is read, and what is posted to. Each path stands behind the root of its kind. */
export function places(audience: Place["audience"], roots: Roots) {
  const at = (paths: Roots) => ({
    inner: roots.inner + paths.inner,
    de: roots.de + paths.de,
    en: roots.en + paths.en,
    audience,
  });
  return {
    page: (inner: string, de: string, en: string, ...read: (keyof typeof parameters)[]): Place => {
      const place: Place = { ...at({ inner, de, en }), method: "GET" };
      return read.length > 0 ? { ...place, query: Object.fromEntries(read.map((name) => [name, parameters[name]])) } : place;
    },
    handler: (inner: string, de: string, en: string): Handler => ({ ...at({ inner, de, en }), method: "POST" }),
  };
}
