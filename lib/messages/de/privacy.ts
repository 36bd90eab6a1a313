// Wie lange was aufbewahrt wird: ein Satz je Frist aus lib/privacy/terms.ts.
export const privacy = {
  terms: {
    drafts: "Eingaben aus einem Formular, das nicht angenommen werden konnte",
    addressDigests: "Prüfsumme des Adressbereichs, aus dem ein Kommentar oder eine Meldung kam",
    senderDigests: "Prüfsumme der Absenderangabe eines Kommentars",
    traces: "Prüfsummen, an denen ähnliche Texte zu erkennen sind",
    guestEmails: "E-Mail-Adresse, die ein Gast zu einem Kommentar angegeben hat",
    refusedComments: "Kommentare, die abgelehnt, als Werbung eingestuft oder zurückgezogen wurden",
    findings: "Befunde der automatischen Prüfung eines Kommentars",
    lessons: "Merkmale eines Kommentars, aus denen der Filter gelernt hat, als Prüfsummen ohne Wortlaut",
    akismetPayloads: "Angaben, die an Akismet gesendet wurden (nur wenn Akismet eingeschaltet ist)",
    reports: "Text und E-Mail-Adresse einer Meldung",
    rateCounts: "Zähler, die zu häufiges Absenden begrenzen",
    revisions: "Zwischenstände von Beiträgen, mit dem Namen dessen, der sie gespeichert hat",
    sessions: "Anmeldungen der Redaktion",
    signInLinks: "Anmelde-Links aus E-Mails",
  },
  from: {
    arrival: "nach dem Eingang",
    decision: "nach der Entscheidung",
    screening: "nach der Prüfung",
    save: "nach dem Speichern",
    expiry: "mit dem Ablauf",
  },
  hours: (hours: number) => (hours === 1 ? "1 Stunde" : `${hours} Stunden`),
  days: (days: number) => (days === 1 ? "1 Tag" : `${days} Tage`),
};
