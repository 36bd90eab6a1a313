// Texts around every page: masthead, navigation, footer, paging.
export const site = {
  languageName: "Deutsch",
  otherLanguage: "English",
  skip: "Zum Inhalt",
  menu: "Rubriken",
  front: "Aktuell",
  articles: "Artikel",
  topics: "Themen",
  talks: "Gespräche",
  studies: "Studien",
  surveys: "Umfragen",
  videos: "Videos",
  opinion: "Meinung",
  guests: "Gastbeiträge",
  people: "Personen",
  tags: "Schlagworte",
  privacy: "Datenschutz",
  imprint: "Impressum",
  service: "Über diese Seiten",
  toTop: "Nach oben",
  toFront: "Zur Startseite",
  description: (name: string) => `${name}: Artikel, Videos und Meinungen mit Diskussion unter jedem Beitrag.`,
  claim: (counted: boolean): string =>
    counted
      ? "setzt beim Lesen keine Cookies und lädt nichts von fremden Servern, solange Sie nicht eingewilligt haben."
      : "setzt beim Lesen keine Cookies und lädt nichts von fremden Servern.",
  screened: (akismet: boolean): string =>
    akismet ? "Kommentare prüfen wir selbst und mit Hilfe von Akismet." : "Kommentare prüfen wir selbst, auf dem eigenen Server.",
  pages: "Seiten",
  pageNumber: (page: number) => `Seite ${page}`,
  page: (page: number, pages: number) => `Seite ${page} von ${pages}`,
  newer: "Neuere Beiträge",
  older: "Ältere Beiträge",
  feedOf: (what: string, name: string) => `${what} · ${name}`,
};
