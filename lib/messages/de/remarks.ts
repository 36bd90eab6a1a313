// Remarks about passages of a text. Not the editors' notes, which its author never sees.
export const remarks = {
  title: "Anmerkungen",
  of: (title: string) => `Anmerkungen zu „${title}“`,
  help: "Die Autorin oder der Autor und die Redaktion sehen sie und antworten darauf. Veröffentlicht werden sie nie.",
  open: (count: number) => (count === 0 ? "Nichts ist offen." : count === 1 ? "Eine ist offen." : `${count} sind offen.`),
  howTo: "Markieren Sie Worte im Text und wählen Sie in der Leiste „Anmerkung“ (Strg, Alt und M).",
  all: "Alle Anmerkungen auf einer Seite",
  none: "Zu diesem Text hat noch niemand etwas angemerkt.",
  resolvedOnes: (count: number) => `Erledigt (${count})`,
  number: (number: number) => `Anmerkung ${number}`,
  by: (name: string) => `von ${name}`,
  whole: "Zum ganzen Beitrag",
  gone: "Diese Stelle gibt es im Text nicht mehr:",
  goneNow: "Diese Stelle steht nicht mehr im Text.",
  once: "Als die Anmerkung entstand, stand hier:",
  toPassage: "Zur Stelle",
  answers: "Antworten",
  answer: "Antworten",
  answerTo: (number: number) => `auf Anmerkung ${number}`,
  answerText: "Ihre Antwort",
  resolve: "Erledigt",
  reopen: "Wieder öffnen",
  takeBack: "Zurücknehmen",
  resolved: (name: string, date: string) => `erledigt von ${name} am ${date}`,
  begin: {
    title: "Anmerkung zu einer Stelle",
    passage: "Worte der Stelle",
    passageHelp: "Kopieren Sie die Worte aus dem Text hierher. Bleibt das Feld leer, gilt die Anmerkung dem ganzen Beitrag.",
    text: "Ihre Anmerkung",
    send: "Anmerkung ablegen",
  },
  done: {
    remarked: "Die Anmerkung ist abgelegt.",
    answer: "Die Antwort ist abgelegt.",
    resolve: "Die Anmerkung ist erledigt.",
    reopen: "Die Anmerkung ist wieder offen.",
    "take-back": "Die Anmerkung ist zurückgenommen.",
  },
  problems: {
    "not-allowed": "Das geht bei diesem Beitrag nicht, oder es fehlt Ihnen das Recht dazu.",
    "not-found": "Diese Anmerkung gibt es nicht mehr.",
    "no-words": "Bitte schreiben Sie etwas dazu.",
    "too-long": "Das ist zu lang: höchstens 2.000 Zeichen, und als Stelle höchstens 1.000.",
    "too-many": "Hier steht schon sehr viel. Bitte erledigen Sie erst etwas davon.",
    "passage-missing": "Diese Worte stehen so nicht im Text. Bitte kopieren Sie sie genau.",
    "passage-unsaved":
      "Diese Worte stehen noch nicht im gespeicherten Text. Bitte warten Sie, bis er gespeichert ist, oder speichern Sie ihn, und senden Sie die Anmerkung noch einmal.",
    "passage-twice": "Diese Worte stehen mehrmals im Text. Bitte nehmen Sie ein paar Worte davor oder danach dazu.",
    answered: "Jemand hat schon geantwortet: Zurücknehmen geht nicht mehr, erledigen schon.",
    resolved: "Die Anmerkung ist inzwischen erledigt. Öffnen Sie sie wieder, wenn noch etwas zu sagen ist.",
  },
  /** Before a text is handed in. */
  beforeSubmit: (count: number) =>
    count === 1
      ? "Eine Anmerkung ist noch offen. Sie können trotzdem einreichen."
      : `${count} Anmerkungen sind noch offen. Sie können trotzdem einreichen.`,
  see: "Ansehen",
};
