// What the house writes by mail.
export const mail = {
  signIn: {
    subject: (site: string) => `Ihr Link zur Redaktion von ${site}`,
    hello: "Guten Tag,",
    what: (site: string) =>
      `mit dem folgenden Link melden Sie sich in der Redaktion von ${site} an. Er gilt 30 Minuten und nur ein einziges Mal. Auf der Seite, die sich öffnet, bestätigen Sie die Anmeldung mit einem Knopf.`,
    notYou: "Wenn Sie den Link nicht angefordert haben, brauchen Sie nichts zu tun: Ohne diese Mail kann niemand mit Ihrem Zugang hinein.",
    action: "Anmelden",
  },
  waiting: {
    subject: (site: string) => `In der Redaktion von ${site} wartet etwas`,
    hello: "Guten Tag,",
    what: (comments: number, notices: number) =>
      `seit mehr als einer Stunde wartet etwas auf eine Entscheidung. Offen sind zurzeit ${comments === 1 ? "ein Kommentar" : `${comments} Kommentare`} und ${notices === 1 ? "eine Meldung" : `${notices} Meldungen`}.`,
    once: "Sie bekommen diese Mail einmal, nicht zu jedem Kommentar. In Ihrem Profil können Sie sie abbestellen.",
    action: "Zur Warteschlange",
  },
};
