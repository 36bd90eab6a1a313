import type { FrontBlock } from "#prisma/generated/enums";

const blocks: Record<FrontBlock, string> = {
  stage: "Bühne mit Videos",
  latest: "Aktuell",
  read: "Meistgelesen",
  opinion: "Meinung",
  discussed: "Meistkommentiert",
  popular: "Beliebte Beiträge",
  tags: "Schlagwörter",
};

/** Die Startseite, wie die Redaktion sie zusammenstellt. */
export const front = {
  title: "Startseite",
  languages: "Sprache der Startseite",
  names: { de: "Deutsch", en: "Englisch" },
  see: "Die Startseite ansehen",
  top: "Ganz oben",
  topHelp:
    "Der Aufmacher und die drei darunter. Was angeheftet ist, bleibt oben, bis Sie es lösen; die Reihenfolge ändern Sie mit den Knöpfen oder durch Ziehen.",
  following: "Nicht angeheftet, rückt von selbst nach",
  below: "Darunter",
  others: "Weitere Beiträge",
  noOthers: "Weitere öffentliche Beiträge gibt es in dieser Sprache noch nicht. Sobald einer erscheint, lässt er sich hier anheften.",
  up: "nach oben",
  down: "nach unten",
  pin: "anheften",
  unpin: "lösen",
  show: "zeigen",
  hide: "verbergen",
  blocks,
  done: {
    pin: "Angeheftet.",
    unpin: "Gelöst: Der Beitrag steht wieder dort, wo sein Datum ihn hinstellt.",
    up: "Nach oben gerückt.",
    down: "Nach unten gerückt.",
    order: "Die neue Reihenfolge steht auf der Startseite.",
    "block-up": "Nach oben gerückt.",
    "block-down": "Nach unten gerückt.",
    "block-show": "Steht wieder auf der Startseite.",
    "block-hide": "Steht nicht mehr auf der Startseite.",
  },
  problems: {
    "not-allowed": "Dazu fehlt Ihnen das Recht.",
    full: "Oben ist Platz für vier. Lösen Sie zuerst einen anderen Beitrag.",
    "not-public": "Dieser Beitrag ist nicht öffentlich.",
  },
};
