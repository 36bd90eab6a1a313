// Die Seite des Filters: was er gefangen und übersehen hat, und wie es um ihn steht.
const times = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const filter = {
  title: "Filter",
  intro:
    "Was der Filter gefangen und übersehen hat, wie sicher er war und welche Prüfungen sich lohnen. Als richtig gilt, was ein Mensch zuletzt entschieden hat.",
  alarms: {
    title: "Bitte ansehen",
    none: "Kein Alarm: Der Filter verhält sich wie gewohnt.",
    "all-spam": (spam: number, screened: number, usual: string) =>
      `Fast alles gilt als Werbung: ${spam} von ${screened} Kommentaren der letzten 24 Stunden, sonst sind es ${usual}. Ist das eine Welle von Werbung, oder irrt sich der Filter?`,
    "no-spam": (screened: number, usual: string) =>
      `In dieser und der vorigen Woche gilt nichts als Werbung: 0 von ${screened} Kommentaren, sonst sind es ${usual}. Kommt keine mehr, oder erkennt der Filter sie nicht?`,
    "akismet-doubted": (since: string) =>
      `Akismet nennt seit dem ${since} so gut wie alles Werbung. Sein Urteil hält Kommentare nur noch an, es verwirft keine mehr. Oft ist ein Schlüssel abgelaufen.`,
    "akismet-pausing": (until: string) =>
      `Akismet antwortet nicht und wird bis ${until} nicht gefragt. Kommentare, die es braucht, warten.`,
    "akismet-key": "Akismet erkennt den Schlüssel nicht an. Bitte prüfen Sie AKISMET_KEY.",
    "queue-old": (since: string, waiting: number) =>
      `Der älteste Kommentar wartet seit dem ${since}. ${times(waiting, "Einer wartet", `${waiting} warten`)} insgesamt.`,
    behind: (lessons: number) =>
      `${lessons} Entscheidungen sind diesem Prozess noch nicht bekannt. Das holt er sonst in einer Sekunde nach.`,
    "rules-broken": (names: readonly string[]) =>
      `${times(names.length, "Diese Regel lässt", "Diese Regeln lassen")} sich nicht mehr ausführen: ${names.join(", ")}. Solange ${times(names.length, "sie", "eine davon")} eingeschaltet ist, geht jeder Kommentar an einen Menschen. Bitte ändern Sie den Wortlaut, oder schalten Sie ${times(names.length, "sie", "diese Regeln")} aus.`,
    toRules: "Zu den Regeln",
    toQueue: "Zu den wartenden Kommentaren",
  },
  sum: {
    title: (weeks: number) => times(weeks, "Die letzte Woche", `Die letzten ${weeks} Wochen`),
    screened: "geprüft",
    caught: "Werbung gefangen",
    missed: "Werbung übersehen",
    falseAlarms: "falscher Alarm",
    held: "einem Menschen vorgelegt",
  },
  weeks: {
    title: "Woche für Woche",
    chart: "Gefangene und übersehene Werbung und falsche Alarme je Woche; dieselben Zahlen stehen in der Tabelle darunter.",
    week: "Woche ab",
    screened: "geprüft",
    caught: "gefangen",
    missed: "übersehen",
    falseAlarms: "falscher Alarm",
    held: "vorgelegt",
    heldSpam: "davon Werbung",
    empty: "Noch ist kein Kommentar geprüft worden.",
    hint: "Gezählt wird nach der Woche, in der ein Kommentar kam. Ältere Wochen bleiben als Zahlen, wenn ihre Kommentare gelöscht sind.",
  },
  steps: {
    title: "Wie sicher war er?",
    intro:
      "Wenn der Filter „80 %“ sagt, sollten acht von zehn solchen Kommentaren Werbung sein. Gezählt sind nur Kommentare, über die ein Mensch entschieden hat.",
    said: "Der Filter sagte",
    range: (from: number, to: number) => `${from} bis ${to} %`,
    decided: "entschieden",
    given: "im Mittel",
    spam: "Werbung waren",
    empty: "Noch hat kein Mensch über einen geprüften Kommentar entschieden.",
  },
  checks: {
    title: "Welche Prüfung lohnt sich?",
    intro:
      "Wie oft eine Prüfung gesprochen hat und wie oft ein Mensch es ebenso sah. Wer oft spricht und selten recht hat, macht nur Arbeit.",
    check: "Prüfung",
    spoke: "gesprochen",
    right: "ein Mensch sah es ebenso",
    wrong: "ein Mensch sah es anders",
    share: "Trefferquote",
    rule: (term: string) => `Ihre Regel „${term}“`,
    goneRule: "Eine Regel, die es nicht mehr gibt",
    names: {
      "trap-filled": "Unsichtbares Feld",
      "form-age": "Zu schnell abgesendet",
      repeated: "Derselbe Text",
      "like-spam": "Ähnelt entfernter Werbung",
      "text-burst": "Welle gleicher Texte",
      "host-burst": "Welle gleicher Links",
      "too-many-links": "Viele Links",
      "shortened-links": "Gekürzte Links",
      "hidden-links": "Versteckte Links",
      "broken-rule": "Regel, die sich nicht ausführen lässt",
      "disguised-letters": "Getarnte Buchstaben",
      "known-phrases": "Bekannte Wendungen",
      "praise-with-link": "Lob mit Link",
      "learned-elsewhere": "Mitgebrachtes Wissen",
      "learned-here": "Hier gelernt",
      "other-language": "Andere Sprache",
      "sending-rate": "Viele Kommentare in einer Minute",
      "sender-history": "Frühere Kommentare",
      "advertising-name": "Name wie in Werbung",
      impersonation: "Name der Redaktion",
      akismet: "Akismet",
    },
  },
  people: {
    title: "Sind Menschen sich einig?",
    alike: (alike: number, decided: number, share: string) =>
      `In ${alike} von ${decided} Fällen (${share}) haben Menschen entschieden, wie der Filter geraten hatte.`,
    noneDecided: "Noch hat kein Mensch bestätigt oder widerlegt, was der Filter gesagt hat.",
    seconded: (seconded: number, revised: number) =>
      `${times(seconded, "Einen Kommentar hat", `${seconded} Kommentare haben`)} zwei Menschen angesehen; ${times(revised, "einmal kamen", `${revised}-mal kamen`)} sie zu einem anderen Ergebnis.`,
    noneSeconded: "Noch hat niemand über einen Kommentar entschieden, über den schon jemand anderes entschieden hatte.",
  },
  model: {
    title: "Was er weiß",
    intro:
      "Gelernt wird nur aus Entscheidungen von Moderatorinnen und Moderatoren. Rücknahmen wirken sofort; gelöschte Kommentare vergisst der Filter binnen einer Minute.",
    lessons: "Gelernt",
    lessonCounts: (spam: number, ham: number) => `${spam} × Werbung, ${ham} × unbedenklich`,
    state: "Stand",
    inStep: "auf dem neuesten Stand",
    behind: (count: number) => times(count, "eine Entscheidung fehlt noch", `${count} Entscheidungen fehlen noch`),
    snapshot: "Niederschrift",
    snapshotAt: (when: string, upTo: number, last: number) => `vom ${when}, Lektion ${upTo} von ${last}`,
    noSnapshot: "noch keine nötig",
    shipped: "Mitgeliefertes Modell",
    features: "Merkmale",
    version: (version: number | string) => `Version ${version}`,
  },
};
