import type { Messages } from "../catalogue.ts";

export const site: Messages["site"] = {
  languageName: "English",
  otherLanguage: "Deutsch",
  skip: "Skip to content",
  menu: "Sections",
  front: "Latest",
  articles: "Articles",
  topics: "Topics",
  talks: "Talks",
  studies: "Studies",
  surveys: "Surveys",
  videos: "Videos",
  opinion: "Opinion",
  guests: "Guest articles",
  people: "People",
  tags: "Keywords",
  privacy: "Privacy",
  imprint: "Imprint",
  service: "About these pages",
  toTop: "Back to top",
  toFront: "To the front page",
  description: (name: string) => `${name}: articles, videos and opinion, with a discussion under every piece.`,
  claim: (counted: boolean): string =>
    counted
      ? "sets no cookies when you read and loads nothing from other servers unless you have consented."
      : "sets no cookies when you read and loads nothing from other servers.",
  screened: (akismet: boolean): string =>
    akismet ? "We screen comments ourselves and with the help of Akismet." : "We screen comments ourselves, on our own server.",
  pages: "Pages",
  pageNumber: (page: number) => `page ${page}`,
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  newer: "Newer stories",
  older: "Older stories",
  feedOf: (what: string, name: string) => `${what} · ${name}`,
};
