/** Kapitel eines Themas, Reihen und Verweise, wie die Redaktion sie zusammenstellt. */
export const chapters = {
  title: "Kapitel",
  of: (title: string) => `Kapitel von „${title}“`,
  help: "Leser sehen nur Kapitel, die veröffentlicht sind. Die Reihenfolge ändern Sie durch Ziehen, am Griff mit der Tastatur oder mit den Knöpfen.",
  none: "Noch hat das Thema keine Kapitel. Wählen Sie unten den ersten Beitrag aus.",
  count: (shown: number, all: number) => (all === 1 ? `${shown} von einem Kapitel öffentlich` : `${shown} von ${all} Kapiteln öffentlich`),
  arrange: "Kapitel ordnen",
  otherLanguage: "in anderer Sprache: Leser sehen es hier nicht",
  up: "nach oben",
  down: "nach unten",
  add: "hinzufügen",
  remove: "entfernen",
  choose: "Beitrag hinzufügen",
  find: "Titel enthält",
  search: "Suchen",
  nothingFound: "Kein weiterer Beitrag passt.",
  done: {
    add: "Hinzugefügt, als letztes Kapitel.",
    remove: "Entfernt. Der Beitrag selbst bleibt, wie er ist.",
    up: "Nach oben gerückt.",
    down: "Nach unten gerückt.",
    order: "Die neue Reihenfolge gilt.",
  },
  problems: {
    "not-allowed": "Dazu fehlt Ihnen das Recht.",
    "not-found": "Das Thema gibt es nicht mehr.",
    "not-fitting": "Dieser Beitrag passt nicht: Er ist selbst ein Thema oder in einer anderen Sprache.",
    full: "Ein Thema hat höchstens sechzig Kapitel.",
    "needs-chapter": "Das Thema ist veröffentlicht und braucht mindestens ein öffentliches Kapitel.",
    "changed-meanwhile": "Inzwischen hat sich noch etwas geändert. Bitte ordnen Sie von Hand.",
  },
};

/** Listen, deren Zeilen man zieht oder mit der Tastatur verschiebt. */
export const sorting = {
  grip: (name: string) => `„${name}“ verschieben`,
  help: "Mit der Leertaste aufnehmen, mit den Pfeiltasten verschieben, mit der Leertaste ablegen, mit Esc zurücklegen.",
  lifted: (name: string, place: number, of: number) => `„${name}“ aufgenommen, Platz ${place} von ${of}.`,
  moved: (name: string, place: number, of: number) => `„${name}“: Platz ${place} von ${of}.`,
  dropped: (name: string, place: number, of: number) => `„${name}“ abgelegt auf Platz ${place} von ${of}.`,
  cancelled: (name: string) => `„${name}“ liegt wieder dort, wo es war.`,
};
