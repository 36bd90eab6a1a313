import type { TranscodingState } from "#prisma/generated/enums";
import type { CaptionsProblem } from "../../videos/captions/vtt.ts";
import type { FilmProblem } from "../../videos/container/film.ts";

type CaptionsCode = CaptionsProblem["code"] | "behind-end";

const states: Record<TranscodingState, string> = {
  waiting: "wartet darauf, abspielbar gemacht zu werden",
  running: "wird abspielbar gemacht",
  done: "ist überall abspielbar",
  failed: "konnte nicht abspielbar gemacht werden",
};

const film: Record<FilmProblem, string> = {
  empty: "Bitte wählen Sie eine Videodatei.",
  "too-large": "Das Video ist größer, als diese Website es annimmt.",
  "not-a-film": "Das ist kein Video, das wir lesen können (MP4, MOV, WebM).",
  "cut-off": "Dem Video fehlt das Ende: Die Datei ist abgeschnitten oder die Aufnahme wurde unterbrochen.",
  "false-length": "Die Datei gibt eine andere Länge an, als sie hat. Bitte exportieren Sie das Video noch einmal.",
  "no-picture": "Die Datei enthält kein Bild.",
  "needs-ffmpeg": "Auf diesem Rechner fehlt ffmpeg. Ohne ffmpeg nehmen wir nur MP4, wie es ist: bitte als MP4 (H.264, AAC) exportieren.",
  "foreign-codec":
    "Nicht jeder Browser spielt dieses MP4, und auf diesem Rechner fehlt ffmpeg, um es umzuwandeln. Bitte mit H.264 und AAC exportieren.",
  "not-made": "ffmpeg konnte aus dieser Datei kein Video machen. Bitte exportieren Sie es noch einmal, am besten als MP4.",
  busy: "Gerade kommen mehrere Videos an. Versuchen Sie es bitte in ein paar Minuten noch einmal.",
};

const captions: Record<CaptionsCode, string> = {
  empty: "Bitte wählen Sie eine Datei mit Untertiteln.",
  "too-large": "Die Datei ist größer als 1 MB: Das sind keine Untertitel.",
  "not-text": "Das ist keine Textdatei in UTF-8.",
  "no-header":
    "Die Datei ist kein WebVTT: Ihre erste Zeile muss WEBVTT lauten. Aus SRT machen es die meisten Programme mit „Speichern unter“.",
  "no-cues": "In der Datei steht kein Untertitel.",
  "too-many": "Mehr als 20 000 Untertitel sind nicht von einem Video.",
  "no-times": "Hier steht ein Absatz ohne Zeiten.",
  "wrong-time": "Diese Zeiten sind nicht zu lesen; sie sehen so aus: 00:01:02.500 --> 00:01:05.000.",
  backward: "Hier liegt das Ende nicht hinter dem Anfang.",
  overlap: "Hier beginnt ein Untertitel, bevor der vorige endet.",
  unordered: "Hier springt die Zeit zurück.",
  "no-words": "Hier fehlt der Text.",
  "too-long": "Dieser Untertitel ist länger als 1 000 Zeichen.",
  "behind-end": "Die Untertitel reichen weiter als das Video: Gehören sie zu einem anderen?",
};

/** Das Video eines Beitrags in der Redaktion. */
export const videoDesk = {
  title: "Video",
  of: (title: string) => `Video: ${title}`,
  edit: "Video, Untertitel und Kapitel",
  done: {
    uploaded: "Das Video ist angekommen.",
    film: "Das Video gehört jetzt zu diesem Beitrag.",
    elsewhere: "Das Video liegt anderswo; geladen wird es erst, wenn jemand es sehen will.",
    none: "Der Beitrag hat kein Video mehr.",
    poster: "Das Vorschaubild ist gewählt.",
    captions: "Die Untertitel sind gespeichert.",
    uncaptioned: "Die Untertitel sind entfernt.",
    chapters: "Die Kapitel sind gespeichert.",
    speakers: "Die Sprecherinnen und Sprecher sind gespeichert.",
    agree: "Das Einverständnis ist festgehalten.",
    disagree: "Das Einverständnis gilt nicht mehr.",
    again: "Es wird noch einmal versucht.",
  },
  film,
  captionsProblems: captions,
  atLine: (line: number, problem: string) => `Zeile ${line}: ${problem}`,
  problems: {
    "not-allowed": "Das dürfen Sie mit diesem Beitrag nicht.",
    "not-found": "Das gibt es nicht mehr.",
    "is-public": "Der Beitrag ist veröffentlicht: Ein anderes Video bekommt er erst, wenn er von der Seite genommen ist.",
    "not-ready": "Dieses Video ist noch nicht abspielbar.",
    "changed-meanwhile":
      "Jemand hat das Video inzwischen geändert. Ihre Eingabe steht noch da; sehen Sie nach und speichern Sie noch einmal.",
    address: "Das ist keine Adresse eines Videos bei YouTube oder Vimeo.",
    form: "Bitte prüfen Sie die Eingabe.",
    "needs-captions": "Ein veröffentlichtes Video behält seine Untertitel; Sie können sie durch andere ersetzen.",
    chapter: "Jede Zeile braucht eine Zeit und einen Titel, zum Beispiel 1:30 Vom Zuhören.",
    order: "Die Zeiten müssen von oben nach unten größer werden.",
    "behind-end": "Dieses Kapitel begänne hinter dem Ende des Videos.",
    "too-many": "Mehr als 60 Kapitel hat kein Video.",
    how: "Bitte schreiben Sie, wer wann und wie zugestimmt hat.",
  },
  file: {
    title: "Das Video",
    none: "Noch keins. Laden Sie eines hoch, nehmen Sie eines aus der Mediathek, oder nennen Sie die Adresse bei YouTube oder Vimeo.",
    states,
    percent: (percent: number) => `${percent} %`,
    reload: "Stand neu laden",
    again: "Noch einmal versuchen",
    missing:
      "Auf diesem Rechner fehlt ffmpeg: Videos werden genommen, wie sie sind, und nur als MP4 mit H.264 und AAC. Als Vorschaubild dient das Bild des Beitrags.",
    upload: "Videodatei",
    uploadHelp: (megabytes: number) =>
      `MP4, MOV oder WebM, höchstens ${megabytes >= 1_000 ? `${(megabytes / 1_000).toLocaleString("de")} GB` : `${megabytes} MB`}. Alles Weitere geschieht im Hintergrund.`,
    doUpload: "Video hochladen",
    sending: (percent: number) => `${percent} % gesendet`,
    processing: "wird geprüft …",
    failed: "Die Verbindung ist abgerissen. Versuchen Sie es bitte noch einmal.",
    denied: "Sie sind nicht mehr angemeldet. Melden Sie sich in einem zweiten Fenster an und versuchen Sie es noch einmal.",
    library: "Aus der Mediathek",
    choose: "Dieses Video nehmen",
    unnamed: "Video ohne Namen",
    address: "Adresse bei YouTube oder Vimeo",
    addressHelp:
      "Leserinnen und Leser sehen zuerst nur das Vorschaubild und einen Hinweis; geladen wird von dort erst, wenn sie es wollen. Untertitel und Mitschrift können trotzdem hier stehen.",
    useAddress: "Diese Adresse nehmen",
    liesAt: (house: string) => `Das Video liegt bei ${house}:`,
    remove: "Video vom Beitrag nehmen",
    inLibrary: "In der Mediathek ansehen",
  },
  poster: {
    title: "Vorschaubild",
    none: "Noch keins: Vor dem Abspielen steht das Bild des Beitrags, wenn er eines hat.",
    frame: (number: number) => `Bild ${number} aus dem Video nehmen`,
    remove: "Ohne Vorschaubild",
  },
  captions: {
    title: "Untertitel",
    help: "WebVTT. Aus den Untertiteln in der Sprache des Beitrags entsteht die Mitschrift; Namen stehen darin als <v Name> oder als „Name:“ am Zeilenanfang.",
    language: "Sprache",
    file: "Datei (.vtt)",
    save: "Untertitel speichern",
    remove: (language: string) => `Untertitel entfernen: ${language}`,
    ofTheStory: "Sprache des Beitrags, mit Mitschrift",
    show: "Ansehen",
  },
  chapters: {
    title: "Kapitel",
    label: "Eines je Zeile: Zeit und Titel",
    help: "Zum Beispiel 0:00 Begrüßung, 1:30 Vom Zuhören, 1:02:10 Schluss.",
    save: "Kapitel speichern",
  },
  speakers: {
    title: "Wer spricht",
    none: "Das ergibt sich aus den Untertiteln: Sobald es welche gibt, ordnen Sie hier jeden Namen einer Person zu.",
    person: (name: string) => `„${name}“ ist`,
    unnamed: "ohne Namen",
    nobody: "niemand aus dem Portal",
    role: (name: string) => `Rolle von „${name}“`,
    save: "Zuordnung speichern",
    turns: (count: number): string => (count === 1 ? "ein Beitrag in der Mitschrift" : `${count} Beiträge in der Mitschrift`),
  },
  roles: { host: "Moderation", guest: "Zu Gast" },
  agreement: {
    title: "Einverständnis",
    help: "Ohne das Einverständnis aller, die zu sehen oder zu hören sind, wird kein Video veröffentlicht. Mit einem anderen Video ist es neu einzuholen.",
    how: "Wer hat wann und wie zugestimmt?",
    howHelp: "Nur die Redaktion sieht das.",
    save: "Einverständnis festhalten",
    given: (date: string, by: string) => `Festgehalten am ${date}${by && ` von ${by}`}.`,
    remove: "Einverständnis zurücknehmen",
  },
};
