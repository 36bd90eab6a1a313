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
  story: {
    hello: "Guten Tag,",
    words: "Dazu schreibt die Redaktion:",
    remarks: (count: number) =>
      count === 1
        ? "Eine Anmerkung zu einer Stelle im Text ist offen; sie steht neben dem Text."
        : `${count} Anmerkungen zu Stellen im Text sind offen; sie stehen neben dem Text.`,
    open: "Beitrag öffnen",
    seeIt: "Beitrag ansehen",
    news: {
      submit: {
        subject: (title: string) => `Eingereicht: ${title}`,
        what: (title: string, _site: string) => `„${title}“ ist eingereicht. Nun ist die Redaktion am Zug.`,
      },
      return: {
        subject: (title: string) => `Bitte noch einmal ansehen: ${title}`,
        what: (title: string, site: string) =>
          `die Redaktion von ${site} hat „${title}“ gelesen und bittet Sie um Änderungen. Der Text liegt nun wieder bei Ihnen.`,
      },
      approve: {
        subject: (title: string) => `Angenommen: ${title}`,
        what: (title: string, site: string) =>
          `„${title}“ ist angenommen. Sie brauchen nichts zu tun: Wir schreiben Ihnen, sobald der Beitrag auf ${site} steht.`,
      },
      consent: {
        subject: (title: string) => `Bitte geben Sie die Endfassung frei: ${title}`,
        what: (title: string, _site: string) =>
          `„${title}“ ist angenommen. Bitte lesen Sie die Endfassung und geben Sie sie frei, oder sagen Sie uns, was nicht stimmt. Vorher erscheint der Beitrag nicht.`,
      },
      accept: {
        subject: (title: string) => `Freigegeben: ${title}`,
        what: (title: string, _site: string) => `die Endfassung von „${title}“ ist freigegeben. Der Beitrag kann veröffentlicht werden.`,
      },
      object: {
        subject: (title: string) => `Noch nicht freigegeben: ${title}`,
        what: (title: string, _site: string) =>
          `die Endfassung von „${title}“ wurde nicht freigegeben. Was nicht stimmt, steht im Verlauf des Beitrags.`,
      },
      publish: {
        subject: (title: string) => `Veröffentlicht: ${title}`,
        what: (title: string, site: string) => `„${title}“ steht nun auf ${site}. Vielen Dank für Ihren Beitrag!`,
      },
      "take-down": {
        subject: (title: string) => `Vom Netz genommen: ${title}`,
        what: (title: string, site: string) => `die Redaktion hat „${title}“ von ${site} genommen. Der Beitrag ist nirgends mehr zu sehen.`,
      },
      undone: {
        subject: (title: string) => `Rückgängig gemacht: ${title}`,
        what: (title: string, _site: string) =>
          `der letzte Schritt mit „${title}“, von dem Sie eben gehört haben, ist rückgängig gemacht. Alles steht wieder wie zuvor.`,
      },
      withdraw: {
        subject: (title: string) => `Zurückgezogen: ${title}`,
        what: (title: string, _site: string) =>
          `„${title}“ wird nicht erscheinen: Der Beitrag ist zurückgezogen. Der Text bleibt erhalten.`,
      },
    },
  },
  welcome: {
    subject: (site: string) => `Ihr Zugang zur Redaktion von ${site}`,
    hello: (name: string) => (name ? `Guten Tag, ${name},` : "Guten Tag,"),
    what: (site: string, role: string) => `für Sie ist in der Redaktion von ${site} ein Zugang angelegt. Ihre Aufgabe dort: ${role}.`,
    link: (days: number) =>
      `Mit dem folgenden Link melden Sie sich an, ohne Passwort. Er gilt ${days} Tage und nur ein einziges Mal; danach fordern Sie auf der Anmeldeseite mit Ihrer E-Mail-Adresse einen neuen an.`,
    notYou: "Wenn Sie damit nichts anfangen können, brauchen Sie nichts zu tun.",
    action: "Anmelden",
  },
  invitation: {
    subject: (site: string) => `Einladung: Schreiben Sie für ${site}`,
    hello: (name: string) => (name ? `Guten Tag, ${name},` : "Guten Tag,"),
    what: (site: string, editor: string | null) =>
      editor
        ? `${editor} von der Redaktion von ${site} lädt Sie ein, einen Gastbeitrag zu schreiben.`
        : `die Redaktion von ${site} lädt Sie ein, einen Gastbeitrag zu schreiben.`,
    title: (title: string) => `Worum es geht: „${title}“.`,
    due: (date: string) => `Wir freuen uns, wenn Ihr Text bis ${date} da ist.`,
    link: "Mit dem folgenden Link kommen Sie hinein, ohne Passwort. Er gilt 14 Tage und nur ein einziges Mal; danach fordern Sie auf der Anmeldeseite mit Ihrer E-Mail-Adresse einen neuen an. Sie können jederzeit unterbrechen und an einem anderen Gerät weiterschreiben.",
    sign: "Sie melden sich an wie immer.",
    notYou: "Wenn Sie nicht schreiben möchten, brauchen Sie nichts zu tun.",
    action: "Mit dem Schreiben beginnen",
  },
  security: {
    hello: (name: string) => (name ? `Guten Tag, ${name},` : "Guten Tag,"),
    news: {
      device: {
        subject: (site: string) => `Neue Anmeldung in der Redaktion von ${site}`,
        what: (site: string, _name: string) =>
          `mit Ihrem Zugang zur Redaktion von ${site} hat sich jemand mit einem Browser angemeldet, der bisher nicht bekannt war.`,
        you: "Wenn Sie das waren, brauchen Sie nichts zu tun.",
      },
      passkeyAdded: {
        subject: (site: string) => `Neuer Passkey für Ihren Zugang zu ${site}`,
        what: (site: string, name: string) =>
          `für Ihren Zugang zur Redaktion von ${site} wurde ein Passkey eingerichtet: „${name}“. Mit ihm ist die Anmeldung ohne Mail möglich.`,
        you: "Wenn Sie das waren, brauchen Sie nichts zu tun. In Ihrem Profil können Sie ihn wieder entfernen.",
      },
      passkeyRemoved: {
        subject: (site: string) => `Passkey entfernt: Ihr Zugang zu ${site}`,
        what: (site: string, name: string) =>
          `von Ihrem Zugang zur Redaktion von ${site} wurde ein Passkey entfernt: „${name}“. Mit ihm kann sich niemand mehr anmelden.`,
        you: "Wenn Sie das waren, brauchen Sie nichts zu tun.",
      },
    },
    when: (time: string, browser: string) => `Wann: ${time}. Womit: ${browser}.`,
    notYou:
      "Wenn Sie es nicht waren, melden Sie sich mit dem folgenden Link überall ab, auf jedem Gerät, und prüfen Sie danach in Ihrem Profil die Passkeys. Der Link gilt sieben Tage. Sagen Sie bitte auch der Redaktion Bescheid.",
    action: "Überall abmelden",
  },
};
