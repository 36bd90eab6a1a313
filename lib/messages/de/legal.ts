// Privacy notice and imprint. What differs from portal to portal is said by the settings, what is kept how long by the terms.
export const legal = {
  privacy: {
    title: "Datenschutz",
    description: "Was diese Seiten über Sie wissen, wofür, wie lange, und was Sie darüber bestimmen.",
    brief: {
      title: "In Kürze",
      reading: (counted: boolean): string =>
        counted
          ? "Wer hier nur liest und in keine Statistik eingewilligt hat, hinterlässt nichts, woran er wiederzuerkennen wäre: keine Cookies, keine Schriften, Bilder oder Skripte von fremden Servern."
          : "Wer hier nur liest, hinterlässt nichts, woran er wiederzuerkennen wäre: keine Cookies, keine Schriften, Bilder oder Skripte von fremden Servern.",
      commenting:
        "Wer kommentiert, bestimmt selbst, was er angibt. Ein Pseudonym genügt, die E-Mail-Adresse ist freiwillig und wird nie veröffentlicht.",
    },
    controller: {
      title: "Wer verantwortlich ist",
      text: "Verantwortlich im Sinne der Datenschutz-Grundverordnung (DSGVO) ist:",
      contact: "Für Fragen und Anträge zum Datenschutz:",
      missing: "Anschrift und Kontakt stehen im Impressum.",
    },
    reading: {
      title: "Beim Lesen",
      paragraphs: [
        "Damit eine Seite bei Ihnen ankommt, erhält der Server Ihre IP-Adresse. Sie wird für die Antwort gebraucht und danach nicht gespeichert. Das Protokoll des Servers enthält keine Angaben zu Ihrer Person: Es verzeichnet, welche Art von Seite wann abgerufen wurde und wie lange die Antwort gedauert hat.",
        "Rechtsgrundlage ist unser berechtigtes Interesse, die Seiten auszuliefern und zu schützen (Art. 6 Abs. 1 Buchst. f DSGVO). Auf Ihrem Gerät wird dafür nichts gespeichert und nichts ausgelesen (§ 25 TDDDG).",
      ],
      counted:
        "Wie oft ein Beitrag gelesen wird, zählen wir selbst, ohne Cookie. Damit derselbe Besuch an einem Tag nur einmal zählt, bilden wir aus IP-Adresse, Kennung des Browsers und Beitrag eine Prüfsumme mit einem Schlüssel, der jeden Tag ein anderer ist. Ist der Tag vorbei, werden Schlüssel und Prüfsummen gelöscht; es bleibt eine Zahl.",
    },
    comments: {
      title: "Beim Kommentieren",
      intro:
        "Wenn Sie einen Kommentar absenden, speichern wir Ihren Namen oder Ihr Pseudonym, den Text, den Zeitpunkt und, wenn Sie sie angeben, Ihre E-Mail-Adresse und Ihre Website. Veröffentlicht werden Name, Text, Zeitpunkt und Website, die E-Mail-Adresse nicht.",
      basis:
        "Rechtsgrundlage für die Veröffentlichung ist Ihr Wunsch, dass der Kommentar erscheint (Art. 6 Abs. 1 Buchst. b DSGVO), für die Prüfung unser berechtigtes Interesse an einer Diskussion ohne Werbung und Missbrauch (Art. 6 Abs. 1 Buchst. f DSGVO).",
      digests:
        "Zum Schutz vor Missbrauch bilden wir aus dem Netz, aus dem Sie schreiben, und aus Ihren Angaben je einen verschlüsselten Fingerabdruck. Die IP-Adresse selbst steht nicht in der Datenbank.",
      learning:
        "Entscheidet ein Mensch, ob ein Kommentar Werbung ist, lernt der Filter daraus. Dafür bewahren wir Merkmale des Kommentars als Zahlen auf, aus denen sich der Wortlaut nicht zurückgewinnen lässt. Löschen Sie den Kommentar, werden auch sie gelöscht und binnen einer Minute vergessen.",
      own: "Nach dem Absenden erhalten Sie eine eigene, geheime Adresse. Dort sehen Sie den Stand Ihres Kommentars, können ihn zurückziehen oder vollständig löschen, jederzeit und ohne Begründung.",
      screenedByPerson:
        "Jeder Kommentar wird geprüft, bevor er erscheint: zuerst von einem Filter auf unserem Server, danach von einem Menschen. Ohne dessen Freigabe wird nichts veröffentlicht.",
      screenedByFilter:
        "Jeder Kommentar wird geprüft, bevor er erscheint: von einem Filter auf unserem Server und, wo der Filter zweifelt, von einem Menschen. Was der Filter als unbedenklich einstuft, erscheint sofort.",
      mistake:
        "Hält der Filter einen Kommentar für Werbung, können Sie das auf Ihrer geheimen Adresse beanstanden. Dann entscheidet ein Mensch.",
      noAkismet: "Zur Prüfung verlassen Kommentare diesen Server nicht.",
      akismetTitle: "Prüfung mit Akismet",
      akismet: (fields: string): string =>
        `Zusätzlich fragen wir den Dienst Akismet der Automattic Inc. (60 29th Street #343, San Francisco, CA 94110, USA). Übermittelt werden ${fields}. Rechtsgrundlage ist unser berechtigtes Interesse an einer Diskussion ohne Werbung (Art. 6 Abs. 1 Buchst. f DSGVO).`,
      akismetFields: {
        always:
          "der Text, der Name oder das Pseudonym, die Website, falls angegeben, der Zeitpunkt, die Kennung Ihres Browsers und die Adresse der Seite",
        email: "die E-Mail-Adresse, falls angegeben",
        ip: "die IP-Adresse",
      },
      akismetWithout: (fields: string): string => `Nicht übermittelt werden ${fields}.`,
      akismetRest: { email: "die E-Mail-Adresse", ip: "die IP-Adresse" },
      reportsTitle: "Wenn Sie einen Kommentar melden",
      reports:
        "Wir speichern den Grund Ihrer Meldung, Ihre Begründung und, wenn Sie sie angeben, Ihre E-Mail-Adresse, um die Meldung zu bearbeiten (Art. 6 Abs. 1 Buchst. c und f DSGVO, Art. 16 der Verordnung (EU) 2022/2065).",
    },
    uses: {
      title: "Was hier geschieht, auf einen Blick",
      intro: "Die Tafel nennt, was auf diesen Seiten eingeschaltet ist, und nur das. Rechtsgrundlagen sind solche der DSGVO.",
      what: "Was",
      data: "Mit welchen Daten",
      basis: "Grundlage",
    },
    terms: {
      title: "Wie lange wir was aufbewahren",
      what: "Was",
      howLong: "Wie lange",
      published: "Veröffentlichte Kommentare",
      publishedTerm: "bis Sie sie löschen oder wir den Beitrag löschen",
    },
    desk: {
      title: "Für die Redaktion",
      text: "Wer nur liest, erhält kein Cookie. Wer in einer Umfrage abstimmt, erhält eines mit einer zufälligen Kennung, damit jede Person einmal zählt. Wer sich als Mitglied der Redaktion anmeldet, erhält eines, das die Anmeldung hält, eines, an dem der Browser bei der nächsten Anmeldung erkannt wird, mit einem Passkey für fünf Minuten ein weiteres, und eines, wenn in der Redaktion die Tasten abgeschaltet werden. Alle sind dafür unbedingt erforderlich (§ 25 Abs. 2 Nr. 2 TDDDG).",
    },
    rights: {
      title: "Ihre Rechte",
      list: [
        "Auskunft darüber, was wir über Sie gespeichert haben (Art. 15 DSGVO)",
        "Berichtigung (Art. 16), Löschung (Art. 17) und Einschränkung der Verarbeitung (Art. 18)",
        "Ihre Daten in einem gängigen Format (Art. 20)",
        "Widerspruch gegen eine Verarbeitung, die wir auf unser berechtigtes Interesse stützen (Art. 21)",
        "Beschwerde bei einer Aufsichtsbehörde für den Datenschutz (Art. 77)",
      ],
      how: "Es genügt eine formlose Nachricht an die Verantwortlichen. Für einen Kommentar brauchen Sie uns nicht: Auf seiner geheimen Adresse löschen Sie ihn selbst.",
    },
  },
  imprint: {
    title: "Impressum",
    description: "Wer diese Seiten herausgibt und wie Sie uns erreichen.",
    legal: "Angaben nach § 5 DDG",
    reach: "So erreichen Sie uns",
    representedBy: "Vertreten durch",
    responsible: "Verantwortlich nach § 18 Abs. 2 MStV",
    supervisor: "Zuständige Aufsichtsbehörde",
    registerEntry: "Registereintrag",
    vatId: "Umsatzsteuer-Identifikationsnummer",
    missing: "Die Angaben zum Herausgeber werden gerade ergänzt.",
  },
};
