/** Themen mit Kapiteln, Reihen und Verweise: was Leserinnen und Leser davon sehen. */
export const topics = {
  kind: "Top-Thema",
  chapters: "Kapitel",
  count: (count: number): string => (count === 1 ? "Ein Kapitel" : `${count} Kapitel`),
  chaptersOf: (title: string) => `Kapitel des Themas „${title}“`,
  place: (number: number, of: number) => `Kapitel ${number} von ${of}`,
  number: (number: number) => `Kapitel ${number}`,
  none: "Die Kapitel dieses Themas sind zurzeit nicht öffentlich.",
  overview: "Zur Übersicht",
  turnPage: "Vor und zurück im Thema",
  previous: "Voriges Kapitel",
  next: "Nächstes Kapitel",
  alsoIn: "Auch in",
  alsoInPlace: (title: string, number: number, of: number) => `${title} (Kapitel ${number} von ${of})`,
  whole: "Alle Kapitel auf einer Seite, auch zum Drucken",
  wholeTitle: (title: string) => `${title}: alle Kapitel`,
  readAlone: "Dieses Kapitel mit Diskussion",
  watch: "Das Video ansehen",
  /** Before the address of what paper cannot hold. */
  continues: {
    video: "Den Film sehen Sie hier:",
    survey: "Die Umfrage steht hier:",
    study: "Die Daten, die Studie als PDF und wie sie zitiert wird, stehen hier:",
  },
  feed: "Neue Kapitel als Feed",
  // Series
  series: "Reihe",
  seriesList: "Reihen",
  seriesIntro: "Was wiederkommt: Kolumnen und Folgen unter einem Namen.",
  inSeries: (name: string) => `Alle Beiträge der Reihe „${name}“.`,
  noSeries: "Noch gibt es keine Reihe.",
  // References
  edition: (number: string, date: string) => `Ausgabe ${number} vom ${date}`,
  cover: "Titelbeitrag dieser Ausgabe",
  more: "Mehr dazu",
};
