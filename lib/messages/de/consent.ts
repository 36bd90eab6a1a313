// Die Frage nach der Einwilligung, und wo die Redaktion einstellt, wonach gefragt wird.
export const consent = {
  title: "Dürfen wir mitzählen?",
  description: (name: string, host: string, purpose: string) =>
    `${purpose} Dafür würde „${name}“ von ${host} geladen. Wenn Sie ablehnen, wird nichts geladen, und Sie lesen genauso weiter.`,
  accept: "Akzeptieren",
  refuse: "Ablehnen",
  details: "Einzelheiten",
  save: "Auswahl speichern",
  close: "Schließen",
  change: "Einwilligung ändern",
  intro:
    "Die Einwilligung ist freiwillig (§ 25 Abs. 1 TDDDG, Art. 6 Abs. 1 Buchst. a DSGVO). Sie gilt ein halbes Jahr und lässt sich jederzeit am Fuß jeder Seite ändern, mit Wirkung für die Zukunft.",
  purpose: "Wofür",
  provider: "Anbieter",
  kept: "Aufbewahrt",
  privacy: "Datenschutz des Anbieters",
  days: (days: number) => (days === 0 ? "nicht gespeichert" : days === 1 ? "1 Tag" : `${days} Tage`),
  withoutTitle: "Was ohne Einwilligung geschieht",
  without:
    "Nichts davon. Dass Sie abgelehnt haben, merkt sich nur dieser Browser (in seinem lokalen Speicher, ohne Cookie), damit wir nicht auf jeder Seite fragen.",
  notice: {
    title: "Statistik, wenn Sie einwilligen",
    text: (name: string, host: string) =>
      `Nur wenn Sie einwilligen, lädt Ihr Browser „${name}“ von ${host}. Dieser Server erhält dann Ihre IP-Adresse und was das Programm misst. Rechtsgrundlage ist Ihre Einwilligung (§ 25 Abs. 1 TDDDG, Art. 6 Abs. 1 Buchst. a DSGVO). Auf Seiten mit einer geheimen Adresse (Ihr Kommentar, Ihre Meldung, Ihre Stimme) wird es nie geladen.`,
    withdraw:
      "Widerrufen können Sie jederzeit, so einfach wie Sie eingewilligt haben: mit „Einwilligung ändern“ am Fuß jeder Seite. Dann werden auch die Cookies gelöscht, die das Programm gesetzt hat. Ihre Antwort merkt sich Ihr Browser in seinem lokalen Speicher, ein halbes Jahr lang; wir erfahren sie nicht.",
    cookies: (names: string) => `Cookies des Programms: ${names}.`,
    noCookies: "Das Programm setzt nach Angabe des Betreibers keine Cookies.",
  },
  desk: {
    title: "Statistik mit Einwilligung",
    back: "Zurück zu den Einstellungen",
    intro:
      "Ohne Angaben hier fragt das Portal niemanden und lädt nichts von anderen Servern. Tragen Sie ein Programm ein, erscheint auf den öffentlichen Seiten eine Frage, deren Ablehnen so einfach ist wie ihr Akzeptieren. Geladen wird es erst nach einem Ja.",
    on: "Eingeschaltet",
    off: "Ausgeschaltet",
    nothing: "Noch ist nichts eingetragen.",
    state: (on: boolean): string =>
      on ? "Eingeschaltet: Leserinnen und Leser werden gefragt." : "Ausgeschaltet: Niemand wird gefragt, nichts wird geladen.",
    fields: {
      on: "Eingeschaltet",
      script: "Adresse des Skripts",
      attributes: "Angaben für das Skript",
      name: "Name des Programms",
      provider: "Anbieter",
      purposeDe: "Zweck, auf Deutsch",
      purposeEn: "Zweck, auf Englisch",
      retentionDays: "Aufbewahrt (Tage)",
      cookies: "Cookies des Programms",
      privacyUrl: "Datenschutzerklärung des Anbieters",
    },
    hints: {
      script: "Zum Beispiel https://matomo.example.org/js/container_abc.js oder https://plausible.example.org/js/script.js.",
      attributes: "Eine je Zeile, zum Beispiel data-domain=portal.example.org. Sonst leer.",
      provider: "Wer es betreibt, mit Ort; bei eigenem Betrieb Sie selbst.",
      purposeDe: "Ein Satz, der in der Frage steht, zum Beispiel: „Wir möchten wissen, welche Beiträge gelesen werden.“",
      purposeEn: "Derselbe Satz für die englischen Seiten.",
      retentionDays: "0, wenn nichts aufbewahrt wird.",
      cookies:
        "Namen, mit Stern am Ende für alle, die so beginnen: _pk_* für Matomo. Leer, wenn es keine setzt. Wer widerruft, verliert sie.",
      privacyUrl: "Mit https:// am Anfang.",
    },
    wrong: {
      on: "Bitte wählen Sie noch einmal.",
      script: "Bitte geben Sie eine Adresse an, die mit https:// beginnt, ohne Zugangsdaten darin.",
      attributes: "Höchstens fünf Zeilen wie data-domain=portal.example.org, ohne Anführungszeichen.",
      name: "Bitte nennen Sie das Programm (höchstens 60 Zeichen).",
      provider: "Bitte nennen Sie, wer es betreibt (höchstens 200 Zeichen).",
      purposeDe: "Bitte sagen Sie, wofür (höchstens 300 Zeichen).",
      purposeEn: "Bitte sagen Sie es auch auf Englisch (höchstens 300 Zeichen).",
      retentionDays: "Bitte eine Zahl von 0 bis 1098.",
      cookies: "Höchstens zwanzig Namen aus Buchstaben, Ziffern, Punkt und Strich.",
      privacyUrl: "Bitte geben Sie eine Adresse an, die mit https:// beginnt.",
    },
    save: "Speichern",
    notSaved: "Noch nicht gespeichert: Bitte sehen Sie die markierten Angaben durch.",
    done: {
      on: "Gespeichert und eingeschaltet. Wer schon einmal gefragt wurde, wird noch einmal gefragt.",
      off: "Gespeichert und ausgeschaltet. Auf den Seiten steht davon nichts mehr.",
    },
  },
};
