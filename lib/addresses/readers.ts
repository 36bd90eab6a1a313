// Where readers go: the documents, and the personal pages and forms of who comments or reports.
import { type Place, page } from "./place.ts";

export const readers = {
  front: { inner: "/", de: "/", en: "/en", method: "GET", audience: "everybody" },
  // For machines
  feed: { inner: "/feed", de: "/feed.xml", en: "/en/feed.xml", method: "GET", audience: "everybody" },
  sitemap: { inner: "/sitemap", de: "/sitemap.xml", en: "/en/sitemap.xml", method: "GET", audience: "everybody" },
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
  /** Whoever wants to write for the portal proposes it here. */
  pitch: { inner: "/pitch", de: "/gastbeitrag-vorschlagen", en: "/en/propose-a-guest-article", method: "GET", audience: "everybody" },
  postPitch: { inner: "/pitch/post", de: "/vorschlaege", en: "/en/proposals", method: "POST", audience: "personal" },
  faultyPitch: {
    inner: "/pitch/form/:key",
    de: "/vorschlaege/formular/:key",
    en: "/en/proposals/form/:key",
    method: "GET",
    audience: "personal",
  },
  pitchSent: { inner: "/pitch/sent", de: "/vorschlaege/danke", en: "/en/proposals/thank-you", method: "GET", audience: "personal" },
  /** How a story would look, for people without an account. */
  sharedPreview: { inner: "/preview/:token", de: "/vorschau/:token", en: "/en/preview/:token", method: "GET", audience: "personal" },
} as const satisfies Record<string, Place>;
