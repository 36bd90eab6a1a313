import type { Messages } from "../catalogue.ts";

export const site: Messages["site"] = {
  languageName: "English",
  otherLanguage: "Deutsch",
  skip: "Skip to content",
  menu: "Sections",
  front: "Latest",
};
