// Every public address: its pattern in both languages, the page inside that answers it, and the query parameters it reads.
// Links are made from this table, and the door rewrites by it; inner paths do not answer publicly.
import type { Locale, StoryKind } from "#prisma/generated/enums";

export type { Locale };
export const locales: readonly Locale[] = ["de", "en"];

/** The language of a page's `[locale]` folder, which the door fills in. */
export const localeOf = (segment: string): Locale => locales.find((locale) => locale === segment) ?? "de";

type Place = {
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
};

const page = { de: "seite", en: "page" };

export const table = {
  front: { inner: "/", de: "/", en: "/en", method: "GET", audience: "everybody" },
  // Archives
  articles: { inner: "/articles", de: "/artikel", en: "/en/articles", query: { page }, method: "GET", audience: "everybody" },
  videos: { inner: "/videos", de: "/videos", en: "/en/videos", query: { page }, method: "GET", audience: "everybody" },
  opinion: { inner: "/opinion", de: "/meinung", en: "/en/opinion", query: { page }, method: "GET", audience: "everybody" },
  guests: { inner: "/guests", de: "/gastbeitraege", en: "/en/guest-articles", query: { page }, method: "GET", audience: "everybody" },
  // Stories. `after` continues a long discussion behind the comment with that id.
  article: {
    inner: "/articles/:slug",
    de: "/artikel/:slug",
    en: "/en/articles/:slug",
    query: { after: { de: "nach", en: "after" } },
    method: "GET",
    audience: "everybody",
  },
  video: {
    inner: "/videos/:slug",
    de: "/videos/:slug",
    en: "/en/videos/:slug",
    query: { after: { de: "nach", en: "after" } },
    method: "GET",
    audience: "everybody",
  },
  people: { inner: "/people", de: "/personen", en: "/en/people", method: "GET", audience: "everybody" },
  person: { inner: "/people/:slug", de: "/personen/:slug", en: "/en/people/:slug", query: { page }, method: "GET", audience: "everybody" },
  tags: { inner: "/tags", de: "/schlagworte", en: "/en/tags", method: "GET", audience: "everybody" },
  tag: { inner: "/tags/:slug", de: "/schlagworte/:slug", en: "/en/tags/:slug", query: { page }, method: "GET", audience: "everybody" },
  privacy: { inner: "/privacy", de: "/datenschutz", en: "/en/privacy", method: "GET", audience: "everybody" },
  imprint: { inner: "/imprint", de: "/impressum", en: "/en/imprint", method: "GET", audience: "everybody" },
  // Comments
  permalink: { inner: "/comments/:id", de: "/kommentare/:id", en: "/en/comments/:id", method: "GET", audience: "everybody" },
  branch: {
    inner: "/comments/:id/branch",
    de: "/kommentare/:id/diskussion",
    en: "/en/comments/:id/branch",
    query: { after: { de: "nach", en: "after" } },
    method: "GET",
    audience: "everybody",
  },
  replyForm: {
    inner: "/comments/:id/reply",
    de: "/kommentare/:id/antworten",
    en: "/en/comments/:id/reply",
    method: "GET",
    audience: "everybody",
  },
  postComment: { inner: "/comments/post", de: "/kommentare", en: "/en/comments", method: "POST", audience: "personal" },
  commentForm: {
    inner: "/comments/form/:key",
    de: "/kommentare/formular/:key",
    en: "/en/comments/form/:key",
    method: "GET",
    audience: "personal",
  },
  receipt: {
    inner: "/my-comment/:key",
    de: "/mein-kommentar/:key",
    en: "/en/my-comment/:key",
    query: { told: { de: "hinweis", en: "told" } },
    method: "GET",
    audience: "personal",
  },
  ownComment: {
    inner: "/my-comment/:key/change",
    de: "/mein-kommentar/:key/aendern",
    en: "/en/my-comment/:key/change",
    method: "POST",
    audience: "personal",
  },
  noticeForm: {
    inner: "/comments/:id/report",
    de: "/kommentare/:id/melden",
    en: "/en/comments/:id/report",
    method: "GET",
    audience: "everybody",
  },
  postNotice: { inner: "/notices/post", de: "/meldungen", en: "/en/reports", method: "POST", audience: "personal" },
  faultyNotice: {
    inner: "/notices/form/:key",
    de: "/meldungen/formular/:key",
    en: "/en/reports/form/:key",
    method: "GET",
    audience: "personal",
  },
  notice: { inner: "/my-notice/:key", de: "/meine-meldung/:key", en: "/en/my-report/:key", method: "GET", audience: "personal" },
  stamp: { inner: "/stamp", de: "/formular-stempel", en: "/en/form-stamp", method: "GET", audience: "personal" },
  // The desk
  signIn: {
    inner: "/desk/sign-in",
    de: "/redaktion/anmelden",
    en: "/en/desk/sign-in",
    query: { next: { de: "weiter", en: "next" }, sent: { de: "gesendet", en: "sent" }, problem: { de: "problem", en: "problem" } },
    method: "GET",
    audience: "desk",
  },
  askForLink: {
    inner: "/desk/sign-in/link",
    de: "/redaktion/anmelden/link",
    en: "/en/desk/sign-in/link",
    method: "POST",
    audience: "desk",
  },
  signInLink: {
    inner: "/desk/sign-in/:token",
    de: "/redaktion/anmelden/:token",
    en: "/en/desk/sign-in/:token",
    query: { next: { de: "weiter", en: "next" } },
    method: "GET",
    audience: "desk",
  },
  useLink: {
    inner: "/desk/sign-in/:token/use",
    de: "/redaktion/anmelden/:token/einloesen",
    en: "/en/desk/sign-in/:token/use",
    method: "POST",
    audience: "desk",
  },
  signOut: { inner: "/desk/sign-out", de: "/redaktion/abmelden", en: "/en/desk/sign-out", method: "POST", audience: "desk" },
  desk: { inner: "/desk", de: "/redaktion", en: "/en/desk", method: "GET", audience: "desk" },
  queue: {
    inner: "/desk/comments",
    de: "/redaktion/kommentare",
    en: "/en/desk/comments",
    query: {
      state: { de: "stand", en: "state" },
      after: { de: "nach", en: "after" },
      done: { de: "erledigt", en: "done" },
      problem: { de: "problem", en: "problem" },
    },
    method: "GET",
    audience: "desk",
  },
  /** How much waits, for the note that new comments have come. */
  queueNews: {
    inner: "/desk/comments/news",
    de: "/redaktion/kommentare/neues",
    en: "/en/desk/comments/news",
    method: "GET",
    audience: "desk",
  },
  deskComment: {
    inner: "/desk/comments/:id",
    de: "/redaktion/kommentare/:id",
    en: "/en/desk/comments/:id",
    query: { done: { de: "erledigt", en: "done" }, problem: { de: "problem", en: "problem" } },
    method: "GET",
    audience: "desk",
  },
  notices: {
    inner: "/desk/notices",
    de: "/redaktion/meldungen",
    en: "/en/desk/reports",
    query: {
      state: { de: "stand", en: "state" },
      after: { de: "nach", en: "after" },
      done: { de: "erledigt", en: "done" },
      problem: { de: "problem", en: "problem" },
    },
    method: "GET",
    audience: "desk",
  },
  deskStories: {
    inner: "/desk/stories",
    de: "/redaktion/beitraege",
    en: "/en/desk/stories",
    query: { state: { de: "stand", en: "state" }, page, done: { de: "erledigt", en: "done" } },
    method: "GET",
    audience: "desk",
  },
  newStory: {
    inner: "/desk/stories/new",
    de: "/redaktion/beitraege/neu",
    en: "/en/desk/stories/new",
    query: { kind: { de: "art", en: "kind" } },
    method: "GET",
    audience: "desk",
  },
  deskStory: {
    inner: "/desk/stories/:id",
    de: "/redaktion/beitraege/:id",
    en: "/en/desk/stories/:id",
    query: { done: { de: "erledigt", en: "done" } },
    method: "GET",
    audience: "desk",
  },
  revisions: {
    inner: "/desk/stories/:id/revisions",
    de: "/redaktion/beitraege/:id/fassungen",
    en: "/en/desk/stories/:id/revisions",
    query: { page },
    method: "GET",
    audience: "desk",
  },
  /** What a revision changed against the one before, or against another. */
  revision: {
    inner: "/desk/stories/:id/revisions/:number",
    de: "/redaktion/beitraege/:id/fassungen/:number",
    en: "/en/desk/stories/:id/revisions/:number",
    query: { against: { de: "gegen", en: "against" } },
    method: "GET",
    audience: "desk",
  },
  preview: {
    inner: "/desk/stories/:id/preview",
    de: "/redaktion/beitraege/:id/vorschau",
    en: "/en/desk/stories/:id/preview",
    method: "GET",
    audience: "desk",
  },
  deskFilter: { inner: "/desk/filter", de: "/redaktion/filter", en: "/en/desk/filter", method: "GET", audience: "desk" },
  deskSettings: {
    inner: "/desk/settings",
    de: "/redaktion/einstellungen",
    en: "/en/desk/settings",
    query: { done: { de: "erledigt", en: "done" } },
    method: "GET",
    audience: "desk",
  },
  /** The thresholds of the filter, with what others would have changed. */
  deskPolicy: {
    inner: "/desk/settings/thresholds",
    de: "/redaktion/einstellungen/schwellen",
    en: "/en/desk/settings/thresholds",
    query: {
      holdAt: { de: "anhalten", en: "hold" },
      spamAt: { de: "werbung", en: "spam" },
      done: { de: "erledigt", en: "done" },
      problem: { de: "problem", en: "problem" },
    },
    method: "GET",
    audience: "desk",
  },
  rules: { inner: "/desk/rules", de: "/redaktion/regeln", en: "/en/desk/rules", method: "GET", audience: "desk" },
  /** The lab: a rule is tried before it counts. The form asks by address, so going back and reloading are safe. */
  ruleLab: {
    inner: "/desk/rules/try",
    de: "/redaktion/regeln/ausprobieren",
    en: "/en/desk/rules/try",
    query: {
      kind: { de: "art", en: "kind" },
      term: { de: "inhalt", en: "term" },
      least: { de: "ab", en: "least" },
      way: { de: "vergleich", en: "comparison" },
      effect: { de: "wirkung", en: "effect" },
      rule: { de: "regel", en: "rule" },
      problem: { de: "problem", en: "problem" },
    },
    method: "GET",
    audience: "desk",
  },
  rule: {
    inner: "/desk/rules/:id",
    de: "/redaktion/regeln/:id",
    en: "/en/desk/rules/:id",
    query: { done: { de: "erledigt", en: "done" }, problem: { de: "problem", en: "problem" } },
    method: "GET",
    audience: "desk",
  },
  deskAkismet: {
    inner: "/desk/akismet",
    de: "/redaktion/akismet",
    en: "/en/desk/akismet",
    query: { done: { de: "erledigt", en: "done" } },
    method: "GET",
    audience: "desk",
  },
  deskAccounts: {
    inner: "/desk/accounts",
    de: "/redaktion/zugaenge",
    en: "/en/desk/accounts",
    query: { done: { de: "erledigt", en: "done" }, problem: { de: "problem", en: "problem" } },
    method: "GET",
    audience: "desk",
  },
  profile: {
    inner: "/desk/profile",
    de: "/redaktion/profil",
    en: "/en/desk/profile",
    query: { done: { de: "erledigt", en: "done" } },
    method: "GET",
    audience: "desk",
  },
} as const satisfies Record<string, Place>;

export type PlaceName = keyof typeof table;

type Query = Readonly<Record<string, string | number | undefined>>;

/** The public path of a place, with its parameters filled in and its query in the locale's own words. */
export function pathTo(name: PlaceName, locale: Locale, parameters: Readonly<Record<string, string>> = {}, query: Query = {}): string {
  const place: Place = table[name];
  const path = place[locale].replace(/:([a-z]+)/g, (_, key: string) => encodeURIComponent(parameters[key] ?? missing(name, key)));
  const search = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([key, value]) => `${place.query?.[key]?.[locale] ?? missing(name, key)}=${encodeURIComponent(String(value))}`);
  return search.length > 0 ? `${path}?${search.join("&")}` : path;
}

/** The name under which a form that asks by address sends a parameter. */
export const parameterName = (name: PlaceName, parameter: string, locale: Locale): string => {
  const place: Place = table[name];
  return place.query?.[parameter]?.[locale] ?? missing(name, parameter);
};

/** The public path of a story, in the story's own language. */
export function addressOf(story: { kind: StoryKind; locale: Locale; slug: string }, query: Query = {}): string {
  return pathTo(story.kind === "video" ? "video" : "article", story.locale, { slug: story.slug }, query);
}

/** Where a comment's permalink leads: its story page, at the comment. */
export const anchorOf = (commentId: string) => `k-${commentId}`;

function missing(name: string, key: string): never {
  throw new Error(`The address table has no "${key}" for ${name}`);
}
