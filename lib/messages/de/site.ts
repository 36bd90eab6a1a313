// Texts around every page: masthead, navigation, footer, error pages.
export const site = {
  languageName: "Deutsch",
  otherLanguage: "English",
  skip: "Zum Inhalt",
  menu: "Rubriken",
  front: "Aktuell",
};
