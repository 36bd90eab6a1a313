// Videos, wie Leserinnen und Leser sie sehen.
export const videos = {
  kind: "Video",
  sentences: "Jeder Satz führt zu seiner Stelle im Video.",
  liesAt: (house: string) => `Dieses Video liegt bei ${house}.`,
  whatHappens: (house: string) =>
    `Wenn Sie es laden, erfährt ${house} Ihre IP-Adresse und von welcher Website Sie kommen, und kann Cookies setzen. Das gilt nur für dieses eine Video und nur für dieses Mal; vorher wird von dort nichts geladen.`,
  privacy: "Mehr zum Datenschutz",
  load: (house: string) => `Video von ${house} laden`,
  loadedFrom: (house: string) => `Geladen von ${house}`,
  back: "Zurück zum Beitrag, mit Mitschrift und Diskussion",
  watchThere: (house: string) => `Auf ${house} ansehen`,
  onlyThis: "Ihre Zustimmung wird nicht gespeichert: Beim nächsten Mal fragen wir wieder.",
};
