// What is said when a request cannot be answered as asked; also without database and without style.
const notices = {
  400: {
    title: "Diese Anfrage ist unverständlich",
    text: "Die Adresse oder der Inhalt enthält Zeichen, mit denen wir nichts anfangen können.",
  },
  403: {
    title: "Dieses Formular kam von einer anderen Website",
    text: "Zu Ihrem Schutz nehmen wir Formulare nur von unseren eigenen Seiten an. Bitte öffnen Sie die Seite hier und senden Sie das Formular noch einmal ab.",
  },
  404: { title: "Diese Seite gibt es nicht", text: "Vielleicht ist die Adresse nicht vollständig, oder der Beitrag ist umgezogen." },
  405: {
    title: "So lässt sich diese Adresse nicht aufrufen",
    text: "Die Seite gibt es, aber nicht auf diesem Weg. Bitte beginnen Sie auf der Startseite.",
  },
  408: {
    title: "Das hat zu lange gedauert",
    text: "Ihre Angaben sind nicht vollständig bei uns angekommen. Bitte senden Sie das Formular noch einmal ab.",
  },
  410: { title: "Diesen Beitrag gibt es nicht mehr", text: "Die Redaktion hat ihn aus dem Angebot genommen." },
  413: {
    title: "Das ist zu viel auf einmal",
    text: "Was Sie gesendet haben, ist größer, als wir annehmen können. Gehen Sie einen Schritt zurück: Ihr Text steht noch im Formular. Bitte kürzen Sie ihn.",
  },
  415: { title: "Dieses Format nehmen wir nicht an", text: "Bitte benutzen Sie das Formular auf unserer Seite." },
  500: {
    title: "Bei uns ist etwas schiefgegangen",
    text: "Das liegt nicht an Ihnen. Bitte versuchen Sie es in ein paar Minuten noch einmal.",
  },
  503: { title: "Gerade ist hier viel los", text: "Bitte laden Sie die Seite in ein paar Sekunden noch einmal." },
};

export const door = {
  notices,
  outdatedForm: {
    title: "Das Portal wurde inzwischen erneuert",
    text: "Sie haben dieses Formular vor der Erneuerung geöffnet. Es wurde nichts geändert. Bitte öffnen Sie die Seite neu und setzen Sie Ihren Text dort ein.",
    typed: "Was Sie geschrieben haben",
    open: "Seite neu öffnen",
  },
  // For the readers' module.
  searchTranscript: "In der Mitschrift suchen",
  nothingFound: "Davon ist in diesem Gespräch nicht die Rede.",
};
