// Languages of subtitles, by two letters, as their own speakers call them.

const names = {
  de: "Deutsch",
  en: "English",
  fr: "Français",
  es: "Español",
  it: "Italiano",
  nl: "Nederlands",
  pl: "Polski",
  pt: "Português",
  tr: "Türkçe",
  uk: "Українська",
  ru: "Русский",
  ar: "العربية",
} as const;
type Language = keyof typeof names;

const isLanguage = (code: string): code is Language => Object.hasOwn(names, code);
export const languageName = (code: string): string => (isLanguage(code) ? names[code] : code);
export const languages: readonly Language[] = Object.keys(names).filter(isLanguage);
