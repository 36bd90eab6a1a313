// Where readers go: the documents, and the personal pages and forms of who comments or reports. Columns as in desk.ts.
import { type Place, places } from "./place.ts";

const roots = { inner: "", de: "", en: "/en" };
const { page: document } = places("everybody", roots);
const { page: own, handler } = places("personal", roots);

export const readers = {
  front: document("/", "/", ""),
  // For machines
  feed: document("/feed/all/:format", "/feed.:format", "/feed.:format"),
  articlesFeed: document("/feed/articles/:format", "/artikel/feed.:format", "/articles/feed.:format"),
  videosFeed: document("/feed/videos/:format", "/videos/feed.:format", "/videos/feed.:format"),
  topicsFeed: document("/feed/topics/:format", "/themen/feed.:format", "/topics/feed.:format"),
  talksFeed: document("/feed/talks/:format", "/gespraeche/feed.:format", "/talks/feed.:format"),
  studiesFeed: document("/feed/studies/:format", "/studien/feed.:format", "/studies/feed.:format"),
  surveysFeed: document("/feed/surveys/:format", "/umfragen/feed.:format", "/surveys/feed.:format"),
  opinionFeed: document("/feed/opinion/:format", "/meinung/feed.:format", "/opinion/feed.:format"),
  guestsFeed: document("/feed/guests/:format", "/gastbeitraege/feed.:format", "/guest-articles/feed.:format"),
  topicFeed: document("/topics/:slug/feed/:format", "/themen/:slug/feed.:format", "/topics/:slug/feed.:format"),
  seriesFeed: document("/series/:slug/feed/:format", "/reihen/:slug/feed.:format", "/series/:slug/feed.:format"),
  personFeed: document("/people/:slug/feed/:format", "/personen/:slug/feed.:format", "/people/:slug/feed.:format"),
  tagFeed: document("/tags/:slug/feed/:format", "/schlagworte/:slug/feed.:format", "/tags/:slug/feed.:format"),
  /** What is said about a story: by its id, which never changes. */
  commentsFeed: document("/comments/on/:id/:format", "/kommentare/zu/:id/feed.:format", "/comments/on/:id/feed.:format"),
  sitemap: document("/sitemap", "/sitemap.xml", "/sitemap.xml", "page"),
  sitemapIndex: document("/sitemap/index", "/sitemap-index.xml", "/sitemap-index.xml"),
  newsSitemap: document("/sitemap/news", "/sitemap-news.xml", "/sitemap-news.xml"),
  /** The picture of a story for those who pass it on. */
  card: document("/cards/:id", "/karten/:id/karte.png", "/cards/:id/card.png"),
  security: document("/security", "/.well-known/security.txt", "/.well-known/security.txt"),
  search: { ...document("/search", "/suche", "/search", "words", "kind", "author", "tag", "year", "page"), countless: true },
  /** Tells browsers how to search here (opensearch.org). */
  searchDescription: document("/search/description", "/suche.xml", "/search.xml"),
  // Archives
  articles: document("/articles", "/artikel", "/articles", "page"),
  videos: document("/videos", "/videos", "/videos", "page"),
  opinion: document("/opinion", "/meinung", "/opinion", "page"),
  guests: document("/guests", "/gastbeitraege", "/guest-articles", "page"),
  /** What many read and discuss. */
  favourites: document("/favourites", "/beliebt", "/popular"),
  // Stories. `after` continues a long discussion behind the comment with that id.
  article: document("/articles/:slug", "/artikel/:slug", "/articles/:slug", "after"),
  video: document("/videos/:slug", "/videos/:slug", "/videos/:slug", "after"),
  topics: document("/topics", "/themen", "/topics", "page"),
  topic: document("/topics/:slug", "/themen/:slug", "/topics/:slug", "after"),
  /** All chapters one below the other. */
  wholeTopic: document("/topics/:slug/whole", "/themen/:slug/alles", "/topics/:slug/everything"),
  talks: document("/talks", "/gespraeche", "/talks", "page"),
  talk: document("/talks/:slug", "/gespraeche/:slug", "/talks/:slug", "after"),
  studies: document("/studies", "/studien", "/studies", "page"),
  study: document("/studies/:slug", "/studien/:slug", "/studies/:slug", "after"),
  /** How it is cited, as BibTeX or RIS; and the figures of a finding. */
  citation: document("/studies/:slug/citation/:format", "/studien/:slug/zitat.:format", "/studies/:slug/citation.:format"),
  findingData: document("/studies/:slug/data/:id", "/studien/:slug/befunde/:id/daten.csv", "/studies/:slug/findings/:id/data.csv"),
  surveys: document("/surveys", "/umfragen", "/surveys", "page"),
  survey: document("/surveys/:slug", "/umfragen/:slug", "/surveys/:slug", "after"),
  seriesList: document("/series", "/reihen", "/series"),
  series: document("/series/:slug", "/reihen/:slug", "/series/:slug", "page"),
  people: document("/people", "/personen", "/people"),
  person: document("/people/:slug", "/personen/:slug", "/people/:slug", "page"),
  tags: document("/tags", "/schlagworte", "/tags"),
  tag: document("/tags/:slug", "/schlagworte/:slug", "/tags/:slug", "page"),
  privacy: document("/privacy", "/datenschutz", "/privacy"),
  imprint: document("/imprint", "/impressum", "/imprint"),
  // Comments
  permalink: document("/comments/:id", "/kommentare/:id", "/comments/:id"),
  branch: document("/comments/:id/branch", "/kommentare/:id/diskussion", "/comments/:id/branch", "after"),
  replyForm: document("/comments/:id/reply", "/kommentare/:id/antworten", "/comments/:id/reply"),
  postComment: handler("/comments/post", "/kommentare", "/comments"),
  commentForm: own("/comments/form/:key", "/kommentare/formular/:key", "/comments/form/:key"),
  receipt: own("/my-comment/:key", "/mein-kommentar/:key", "/my-comment/:key", "told"),
  ownComment: handler("/my-comment/:key/change", "/mein-kommentar/:key/aendern", "/my-comment/:key/change"),
  noticeForm: document("/comments/:id/report", "/kommentare/:id/melden", "/comments/:id/report"),
  postNotice: handler("/notices/post", "/meldungen", "/reports"),
  faultyNotice: own("/notices/form/:key", "/meldungen/formular/:key", "/reports/form/:key"),
  notice: own("/my-notice/:key", "/meine-meldung/:key", "/my-report/:key"),
  // Films that lie elsewhere: who wants to see one is led to a page of its own.
  openPlayer: handler("/player/open", "/video-laden", "/load-video"),
  player: own("/videos/:slug/player/:token", "/videos/:slug/player/:token", "/videos/:slug/player/:token"),
  // Votes
  postVote: handler("/votes/post", "/stimmen", "/votes"),
  voteForm: own("/votes/form/:key", "/stimmen/formular/:key", "/votes/form/:key"),
  /** A browser of the same kind in the same network has voted, or it is too late: nothing about whose vote. */
  notCounted: own("/votes/not-counted/:slug", "/stimmen/nicht-gezaehlt/:slug", "/votes/not-counted/:slug", "problem"),
  ownVote: own("/my-vote/:key", "/meine-stimme/:key", "/my-vote/:key", "told"),
  /** The module of a page says that it is read, where the door does not send it. */
  countRead: handler("/reads/:id", "/gelesen/:id", "/reads/:id"),
  stamp: own("/stamp", "/formular-stempel", "/form-stamp"),
  /** Whoever wants to write for the portal proposes it here. */
  pitch: document("/pitch", "/gastbeitrag-vorschlagen", "/propose-a-guest-article"),
  postPitch: handler("/pitch/post", "/vorschlaege", "/proposals"),
  faultyPitch: own("/pitch/form/:key", "/vorschlaege/formular/:key", "/proposals/form/:key"),
  pitchSent: own("/pitch/sent", "/vorschlaege/danke", "/proposals/thank-you"),
  /** How a story would look, for people without an account. */
  sharedPreview: own("/preview/:token", "/vorschau/:token", "/preview/:token"),
} satisfies Record<string, Place>;
