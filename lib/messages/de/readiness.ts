// Was vor der Veröffentlichung fehlt, soweit ein Programm das sehen kann.
export const readiness = {
  title: (count: number): string =>
    count === 1 ? "Vor der Veröffentlichung fehlt noch eines" : `Vor der Veröffentlichung fehlen noch ${count} Dinge`,
  nothingSeen: "Nichts fehlt, was das Portal sehen kann",
  notComplete:
    "Ob die Angaben stimmen und ob sie für Sie genügen, kann es nicht wissen. Lesen Sie Impressum und Datenschutz einmal so, als kämen Sie zum ersten Mal hierher.",
  questionsTitle: "Was nur manche brauchen",
  toSettings: "Zur Einstellung",
  toAccounts: "Zu den Zugängen",
  lacks: {
    sample:
      "Der Beispielinhalt steht noch auf den Seiten, und Suchmaschinen werden ferngehalten. Auf dem Rechner: npm run sample -- remove",
    publisher: "Das Impressum nennt keinen Herausgeber (§ 5 DDG).",
    address: "Dem Impressum fehlt eine ladungsfähige Anschrift (§ 5 Abs. 1 Nr. 1 DDG).",
    email: "Dem Impressum fehlt eine E-Mail-Adresse (§ 5 Abs. 1 Nr. 2 DDG).",
    responsible: "Niemand ist als verantwortlich genannt (§ 18 Abs. 2 MStV).",
    privacyContact: "Die Datenschutzerklärung nennt niemanden, an den man sich wenden kann (Art. 13 DSGVO).",
    siteUrl:
      "Die Adresse der Website beginnt nicht mit https://. Auf dem Rechner: SITE_URL setzen, zum Beispiel https://portal.example.org",
    mail: "Mails verlassen den Rechner nicht: Niemand kann sich per Link anmelden. Auf dem Rechner: SMTP_URL und MAIL_FROM setzen.",
    exampleAccount: "Ein Zugang hat eine Beispieladresse (example.org), an die keine Mail gelangt.",
    backup: "Es gab noch keine Sicherung. Auf dem Rechner: npm run backup DATEI",
    oldBackup: "Die letzte Sicherung ist älter als eine Woche. Auf dem Rechner: npm run backup DATEI",
  },
  questions: {
    representedBy: "Wer vertritt den Herausgeber? Nötig bei juristischen Personen (§ 5 Abs. 1 Nr. 1 DDG).",
    registerEntry: "Steht der Herausgeber in einem Register (Handels-, Vereins-, Genossenschaftsregister)?",
    vatId: "Hat er eine Umsatzsteuer- oder Wirtschafts-Identifikationsnummer?",
    supervisor: "Braucht seine Tätigkeit eine behördliche Zulassung? Dann gehört die Aufsichtsbehörde dazu (§ 5 Abs. 1 Nr. 3 DDG).",
  },
};
