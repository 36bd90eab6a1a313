/** The sample publication: who writes, for whom, what, and what readers answer. Texts stand beside it in `stories/` and `comments.ts`. */

export { comments, type SampleComment } from "./comments.ts";
export { type Interview, interviews } from "./interviews.ts";

export type SamplePerson = {
  slug: string;
  name: string;
  /** What stands under the name. */
  title: string;
  bio: string;
  /** Slug of an organisation. */
  organisation: string | null;
  /** The role of the account this person would sign in with; null for somebody who only speaks. */
  role: "guest_author" | "author" | "editor" | "moderator" | null;
  email: string | null;
};

export type SampleOrganisation = {
  slug: string;
  name: string;
  street: string;
  postcode: string;
  city: string;
  phone: string;
  fax: string | null;
  email: string;
  website: string;
  callText: string;
  callAddress: string;
  isPublisher: boolean;
};

export type SamplePicture = {
  file: string;
  alt: string;
  credit: string;
  caption?: string;
};

export type SampleSpeaker = { label: string; name: string; role?: string; employer?: string } & (
  | { person: string }
  | { organisation: string }
);

export type SampleStory = {
  kind: "article" | "video" | "topic" | "talk" | "survey" | "study";
  form: "column" | "opinion" | "editorial" | "report" | "guest" | "interview";
  locale: "de" | "en";
  slug: string;
  kicker: string;
  title: string;
  standfirst: string;
  /** Slugs of people, in the order of the byline; empty for a video. */
  authors: readonly string[];
  /** A video's host and those who answer; chapters and transcript stand in `interviews.ts` under the same slug. */
  moderator?: string;
  guests?: readonly string[];
  /** Who speaks in a talk: people and organisations by their slugs, as they were when they spoke. */
  speakers?: readonly SampleSpeaker[];
  /** Whose contact card stands under the story. */
  organisation: string | null;
  /** Beside the hashtags of the text, which become tags by themselves. */
  keywords: readonly string[];
  /** Relative to this folder. */
  bodyFile: string;
  /** Without one, the story gets a composition made from its slug. */
  picture: SamplePicture | null;
  publishedDaysAgo: number;
  /** Slug of a series. */
  series?: string;
  /** Slugs of a topic's chapters, in their order. */
  chapters?: readonly string[];
  /** Slug of the story that this one says in the other language. */
  translationOf?: string;
  /** The printed edition that an editorial opens, with slugs of its cover story and of what else it points to. */
  edition?: { number: string; cover: string; more: readonly string[] };
};

export type SampleSeries = { slug: string; locale: "de" | "en"; name: string; about: string };

export const series: SampleSeries[] = [
  {
    slug: "sander-rechnet-nach",
    locale: "de",
    name: "Sander rechnet nach",
    about: "Ruth Sander nimmt Wörter aus dem Kundendienst beim Wort und rechnet aus, was sie kosten.",
  },
];

const credit = "Illustration: Forum Kundendialog";

export const organisations: SampleOrganisation[] = [
  {
    slug: "forum-kundendialog",
    name: "Forum Kundendialog Verlag",
    street: "Musterufer 7",
    postcode: "10999",
    city: "Berlin",
    phone: "030 23125 410",
    fax: null,
    email: "redaktion@example.org",
    website: "https://example.org/forum-kundendialog",
    callText: "Haben Sie so etwas auch erlebt? Schreiben Sie uns.",
    callAddress: "mailto:redaktion@example.org",
    isPublisher: true,
  },
  {
    slug: "werkstatt-fuer-service",
    name: "Werkstatt für Service",
    street: "Beispielstraße 12",
    postcode: "44135",
    city: "Dortmund",
    phone: "0231 000 00 00",
    fax: "0231 000 00 01",
    email: "hallo@example.org",
    website: "https://example.org/werkstatt-fuer-service",
    callText: "Wobei dürfen wir Sie unterstützen?",
    callAddress: "https://example.org/werkstatt-fuer-service/gespraech",
    isPublisher: false,
  },
];

export const people: SamplePerson[] = [
  {
    slug: "mara-ellwanger",
    name: "Mara Ellwanger",
    title: "Beraterin, Werkstatt für Service",
    bio: "Mara Ellwanger hört zu, wenn andere telefonieren. Sie hat vier Jahre in einer Störungsannahme gearbeitet, bevor sie die Werkstatt für Service gründete, und setzt sich bis heute einmal im Monat selbst ans Telefon.",
    organisation: "werkstatt-fuer-service",
    role: "author",
    email: "mara.ellwanger@example.org",
  },
  {
    slug: "jonas-petrak",
    name: "Jonas Petrak",
    title: "Leiter des Bürgertelefons der Stadt Wesselbeck",
    bio: "Jonas Petrak, Verwaltungswirt, leitet seit sechs Jahren das Bürgertelefon einer Stadt mit 48.000 Einwohnern. Sein Konzept von damals liegt unter dem Schuhkarton, damit der gerade steht.",
    organisation: null,
    role: "guest_author",
    email: "jonas.petrak@example.org",
  },
  {
    slug: "ruth-sander",
    name: "Ruth Sander",
    title: "Kolumnistin",
    bio: "Ruth Sander beantwortete neunzehn Jahre lang die Beschwerden eines Versandhauses. Seither schreibt sie auf, was sie dabei gelernt hat, und beschwert sich gelegentlich selbst, immer mit Dank im letzten Satz.",
    organisation: "forum-kundendialog",
    role: "author",
    email: "ruth.sander@example.org",
  },
  {
    slug: "tilman-osterhage",
    name: "Tilman Osterhage",
    title: "Chefredakteur",
    bio: "Tilman Osterhage leitet das Forum Kundendialog. Er war Gerichtsreporter, bis ihm auffiel, dass die meisten Prozesse mit einem unbeantworteten Brief beginnen.",
    organisation: "forum-kundendialog",
    role: "editor",
    email: "tilman.osterhage@example.org",
  },
  {
    slug: "nele-akyol",
    name: "Nele Akyol",
    title: "Reporterin und Moderatorin",
    bio: "Nele Akyol fährt hin. Sie schreibt Reportagen auf Deutsch und Englisch, führt Gespräche vor der Kamera und liest die Kommentare unter allen Beiträgen, bevor sie erscheinen.",
    organisation: "forum-kundendialog",
    role: "moderator",
    email: "nele.akyol@example.org",
  },
  {
    slug: "birte-kolbow",
    name: "Birte Kolbow",
    title: "Wohnungsvergabe, Genossenschaft Am Ziegelhof",
    bio: "Birte Kolbow vergibt zwölf Wohnungen im Monat und sagt mehr als vierhundertmal ab. Sie wohnt selbst zur Miete, im vierten Stock ohne Aufzug.",
    organisation: null,
    role: null,
    email: null,
  },
  {
    slug: "anselm-rieger",
    name: "Anselm Rieger",
    title: "Nachtportier, Hotel Zur Alten Remise",
    bio: "Anselm Rieger steht seit einunddreißig Jahren an derselben Rezeption. Er spricht fünf Sprachen und kann in allen fünf sagen, wie lange es noch dauert.",
    organisation: null,
    role: null,
    email: null,
  },
];

export const stories: SampleStory[] = [
  {
    kind: "study",
    form: "report",
    locale: "de",
    slug: "rueckruf-oder-warteschleife",
    kicker: "Musterstudie",
    title: "Rückruf oder Warteschleife?",
    standfirst: "1.204 Menschen haben erzählt, wie sie zuletzt auf eine Auskunft gewartet haben, und wie sie lieber gewartet hätten.",
    authors: ["mara-ellwanger"],
    organisation: "werkstatt-fuer-service",
    keywords: ["Rückruf", "Warten", "Telefon"],
    bodyFile: "stories/rueckruf-oder-warteschleife.md",
    picture: null,
    publishedDaysAgo: 6,
  },
  {
    kind: "study",
    form: "report",
    locale: "de",
    slug: "was-ein-nein-kostet",
    kicker: "Musterstudie",
    title: "Was ein Nein kostet",
    standfirst: "430 Absagen einer Wohnungsgenossenschaft, nachgezählt: Wer begründet, wird seltener noch einmal gefragt.",
    authors: ["nele-akyol"],
    organisation: null,
    keywords: ["Absagen", "Wohnen"],
    bodyFile: "stories/was-ein-nein-kostet.md",
    picture: null,
    publishedDaysAgo: 45,
  },
  {
    kind: "study",
    form: "report",
    locale: "en",
    slug: "what-a-no-costs",
    kicker: "Specimen study",
    title: "What a no costs",
    standfirst: "430 refusals by a housing cooperative, counted: whoever gives reasons is asked less often.",
    authors: ["nele-akyol"],
    organisation: null,
    keywords: ["Refusals", "Housing"],
    bodyFile: "stories/what-a-no-costs.md",
    picture: null,
    publishedDaysAgo: 44,
    translationOf: "was-ein-nein-kostet",
  },
  {
    kind: "talk",
    form: "interview",
    locale: "de",
    slug: "was-man-sagt-wenn-man-nichts-neues-weiss",
    kicker: "Expertengespräch",
    title: "Was man sagt, wenn man nichts Neues weiß",
    standfirst:
      "Vier Menschen, die andere warten lassen müssen, an einem Tisch: eine Beraterin, der Leiter eines Bürgertelefons, eine Frau, die Wohnungen vergibt, und ein Nachtportier.",
    authors: ["tilman-osterhage"],
    speakers: [
      { label: "Ellwanger", name: "Mara Ellwanger", role: "Beraterin", employer: "Werkstatt für Service", person: "mara-ellwanger" },
      { label: "Petrak", name: "Jonas Petrak", role: "Leiter des Bürgertelefons", employer: "Stadt Wesselbeck", person: "jonas-petrak" },
      { label: "Kolbow", name: "Birte Kolbow", role: "Wohnungsvergabe", employer: "Genossenschaft Am Ziegelhof", person: "birte-kolbow" },
      { label: "Rieger", name: "Anselm Rieger", role: "Nachtportier", employer: "Hotel Zur Alten Remise", person: "anselm-rieger" },
      { label: "Redaktion", name: "Redaktion Forum Kundendialog", organisation: "forum-kundendialog" },
    ],
    organisation: "forum-kundendialog",
    keywords: ["Warten", "Auskunft", "Telefon"],
    bodyFile: "stories/was-man-sagt-wenn-man-nichts-neues-weiss.md",
    picture: null,
    publishedDaysAgo: 5,
  },
  {
    kind: "talk",
    form: "interview",
    locale: "en",
    slug: "two-minutes-at-the-night-desk",
    kicker: "Hotels",
    title: "Two minutes at the night desk",
    standfirst:
      "Anselm Rieger has told people how long it will take for thirty-one years. We asked him what he says when he does not know.",
    authors: ["nele-akyol"],
    speakers: [
      { label: "The editors", name: "The editors of Forum Kundendialog", organisation: "forum-kundendialog" },
      { label: "Rieger", name: "Anselm Rieger", role: "Night porter", employer: "Hotel Zur Alten Remise", person: "anselm-rieger" },
    ],
    organisation: null,
    keywords: ["Waiting"],
    bodyFile: "stories/two-minutes-at-the-night-desk.md",
    picture: null,
    publishedDaysAgo: 7,
  },
  {
    kind: "survey",
    form: "report",
    locale: "de",
    slug: "wie-lange-duerfen-wir-sie-warten-lassen",
    kicker: "Umfrage zum Warten",
    title: "Wie lange dürfen wir Sie warten lassen?",
    standfirst: "Vier Fragen zu Leitungen, die nicht frei sind, und zu dem, was dann hilft.",
    authors: ["nele-akyol"],
    organisation: "forum-kundendialog",
    keywords: ["Warten", "Telefon"],
    bodyFile: "stories/wie-lange-duerfen-wir-sie-warten-lassen.md",
    picture: null,
    publishedDaysAgo: 9,
  },
  {
    kind: "survey",
    form: "report",
    locale: "de",
    slug: "wem-antworten-sie-noch",
    kicker: "Umfrage zu Umfragen",
    title: "Wem antworten Sie noch?",
    standfirst: "Wir haben gefragt, was vom Zufriedenheitsbogen zu halten ist. 342 Menschen haben geantwortet.",
    authors: ["nele-akyol"],
    organisation: "forum-kundendialog",
    keywords: ["Umfragen"],
    bodyFile: "stories/wem-antworten-sie-noch.md",
    picture: null,
    publishedDaysAgo: 33,
  },
  {
    kind: "article",
    form: "opinion",
    locale: "de",
    slug: "wer-nur-faelle-schliesst-oeffnet-keine-tueren",
    kicker: "Kundenservice",
    title: "Wer nur Fälle schließt, öffnet keine Türen",
    standfirst:
      "Viele Servicecenter messen, wie schnell ein Gespräch endet. Kaum eines misst, ob danach Ruhe ist. Ein Plädoyer für eine Kennzahl, die wehtut.",
    authors: ["mara-ellwanger"],
    organisation: "werkstatt-fuer-service",
    keywords: ["Kundenservice", "Kennzahlen", "Telefon"],
    bodyFile: "stories/wer-nur-faelle-schliesst-oeffnet-keine-tueren.md",
    picture: {
      file: "wer-nur-faelle-schliesst-oeffnet-keine-tueren.jpg",
      alt: "Illustration: ein Gang mit fünf Türen, vier sind zu, aus der vierten von links fällt warmes Licht auf den Boden.",
      credit,
      caption: "Geschlossen ist schnell etwas. Die Frage ist, wer noch davorsteht.",
    },
    publishedDaysAgo: 1,
  },
  {
    kind: "article",
    form: "guest",
    locale: "de",
    slug: "das-dritte-mal-anrufen",
    kicker: "Verwaltung",
    title: "Das dritte Mal anrufen",
    standfirst: "Warum eine Stadtverwaltung ihre Bürger zurückruft, bevor sie sich beschweren.",
    authors: ["jonas-petrak"],
    organisation: null,
    keywords: ["Verwaltung", "Rückruf", "Telefon"],
    bodyFile: "stories/das-dritte-mal-anrufen.md",
    picture: {
      file: "das-dritte-mal-anrufen.jpg",
      alt: "Illustration: ein rotes Telefon mit abgenommenem Hörer auf einem Tisch am Fenster, draußen in der Dämmerung Dächer und ein Rathausturm; daneben liegen drei Zettel, zwei davon abgehakt.",
      credit,
    },
    publishedDaysAgo: 2,
  },
  {
    kind: "video",
    form: "interview",
    locale: "de",
    slug: "drei-fragen-an-eine-frau-die-jeden-tag-nein-sagt",
    kicker: "Wohnungsvergabe",
    title: "Drei Fragen an eine Frau, die jeden Tag Nein sagt",
    standfirst:
      "Auf zwölf Wohnungen kommen bei Birte Kolbow vierhundertdreißig Anfragen. Ein Gespräch über Absagen im ersten Satz, einen Busfahrer und den Zettel, der bis zum Abend liegen bleibt.",
    authors: [],
    moderator: "tilman-osterhage",
    guests: ["birte-kolbow"],
    organisation: "forum-kundendialog",
    keywords: ["Absagen", "Wohnen"],
    bodyFile: "stories/drei-fragen-an-eine-frau-die-jeden-tag-nein-sagt.md",
    picture: null,
    publishedDaysAgo: 2.5,
  },
  {
    kind: "article",
    form: "report",
    locale: "de",
    slug: "ein-mittelstaendler-stellt-das-formular-ab",
    kicker: "Titelgeschichte",
    title: "Ein Mittelständler stellt das Formular ab",
    standfirst:
      "Eine Pumpenfabrik löscht ihr Kontaktformular und stellt acht Leute mit Durchwahl auf die Website. In der ersten Woche bricht fast alles zusammen. Danach fangen die Kunden an zu erzählen.",
    authors: ["nele-akyol"],
    organisation: "forum-kundendialog",
    keywords: ["Formular", "Mittelstand", "Barrierefreiheit"],
    bodyFile: "stories/ein-mittelstaendler-stellt-das-formular-ab.md",
    picture: {
      file: "ein-mittelstaendler-stellt-das-formular-ab.jpg",
      alt: "Illustration: eine Werkbank mit einer großen Pumpe und einem roten Telefon, daneben ein Papierkorb, aus dem ein Formular mit leeren Feldern ragt.",
      credit,
      caption: "Dreiundzwanzig Felder, vierzehn davon Pflicht: Das letzte hängt gerahmt im Flur.",
    },
    publishedDaysAgo: 3,
  },
  {
    kind: "article",
    form: "editorial",
    locale: "de",
    slug: "mit-freundlichen-gruessen-niemand",
    kicker: "Zu diesem Heft",
    title: "Mit freundlichen Grüßen, niemand",
    standfirst:
      "Ein Brief ohne Unterschrift erspart dem Absender, gemeint zu sein. Über eine Schublade, eine Zahnarztpraxis und unseren eigenen Leserservice.",
    authors: ["tilman-osterhage"],
    organisation: "forum-kundendialog",
    keywords: ["Briefe", "In eigener Sache"],
    bodyFile: "stories/mit-freundlichen-gruessen-niemand.md",
    picture: {
      file: "mit-freundlichen-gruessen-niemand.jpg",
      alt: "Illustration: ein maschinengeschriebener Brief, unter dem die Linie für die Unterschrift leer geblieben ist; quer darüber liegt ein Füllfederhalter.",
      credit,
    },
    publishedDaysAgo: 3.1,
    edition: {
      number: "4/2026",
      cover: "ein-mittelstaendler-stellt-das-formular-ab",
      more: ["der-ton-macht-die-kuendigung", "der-brief-vom-automaten"],
    },
  },
  {
    kind: "article",
    form: "column",
    locale: "de",
    slug: "kulanz-ist-kein-almosen",
    kicker: "Handel",
    title: "Kulanz ist kein Almosen",
    standfirst: "Fünfzig Euro, zwei Sätze, ein Stammkunde: Warum macht eigentlich niemand diese Rechnung auf?",
    authors: ["ruth-sander"],
    organisation: null,
    keywords: ["Kulanz", "Handel"],
    bodyFile: "stories/kulanz-ist-kein-almosen.md",
    picture: null,
    publishedDaysAgo: 4,
    series: "sander-rechnet-nach",
  },
  {
    kind: "article",
    form: "report",
    locale: "de",
    slug: "der-ton-macht-die-kuendigung",
    kicker: "Aboservice",
    title: "Der Ton macht die Kündigung",
    standfirst:
      "Neunzehn Musterbriefe hatte eine Regionalzeitung für Leser, die gehen, und alle begannen mit „Schade“. Bis eine Frau den ihren auf den Tresen legte.",
    authors: ["ruth-sander"],
    organisation: "forum-kundendialog",
    keywords: ["Kündigung", "Briefe", "Zeitung"],
    bodyFile: "stories/der-ton-macht-die-kuendigung.md",
    picture: {
      file: "der-ton-macht-die-kuendigung.jpg",
      alt: "Illustration: eine Wand mit zwölf Briefkästen; aus einem ragt ein roter, geöffneter Umschlag, über dem eine große Sprechblase steht.",
      credit,
    },
    publishedDaysAgo: 5,
  },
  {
    kind: "article",
    form: "report",
    locale: "en",
    slug: "a-bell-on-the-counter",
    kicker: "Waiting",
    title: "A Bell on the Counter",
    standfirst:
      "A ferry office replaced its brass bell with a ticket machine that was faster than the clerk. The passengers disagreed, and it took a schoolteacher to find out why.",
    authors: ["nele-akyol"],
    organisation: "forum-kundendialog",
    keywords: ["Waiting", "Self-service"],
    bodyFile: "stories/a-bell-on-the-counter.md",
    picture: {
      file: "a-bell-on-the-counter.jpg",
      alt: "Illustration: a brass bell on a ticket counter; through the window behind it a small ferry is leaving.",
      credit: "Illustration: Forum Kundendialog",
    },
    publishedDaysAgo: 6,
  },
  {
    kind: "video",
    form: "interview",
    locale: "de",
    slug: "was-ein-hotelportier-ueber-wartezeiten-weiss",
    kicker: "Empfang",
    title: "Was ein Hotelportier über Wartezeiten weiß",
    standfirst:
      "Anselm Rieger lässt seit einunddreißig Jahren Menschen warten, meistens nachts. Er weiß, warum ein Glas Wasser fünf Minuten wert ist und was eine Warteschleife nie sagen sollte.",
    authors: [],
    moderator: "nele-akyol",
    guests: ["anselm-rieger"],
    organisation: "forum-kundendialog",
    keywords: ["Wartezeit", "Warteschleife"],
    bodyFile: "stories/was-ein-hotelportier-ueber-wartezeiten-weiss.md",
    picture: null,
    publishedDaysAgo: 8,
  },
  {
    kind: "video",
    form: "interview",
    locale: "de",
    slug: "beschwerden-lesen-wie-liebesbriefe",
    kicker: "Beschwerden",
    title: "Beschwerden lesen wie Liebesbriefe",
    standfirst:
      "Vierzigtausend Beschwerden hat Ruth Sander gelesen, auch die in Großbuchstaben. Warum sie hinten anfängt, was sie unterstreicht und welchen Brief sie nie beantwortet hat.",
    authors: [],
    moderator: "tilman-osterhage",
    guests: ["ruth-sander"],
    organisation: "forum-kundendialog",
    keywords: ["Beschwerden", "Briefe"],
    bodyFile: "stories/beschwerden-lesen-wie-liebesbriefe.md",
    picture: null,
    publishedDaysAgo: 11,
  },
  {
    kind: "topic",
    form: "report",
    locale: "de",
    slug: "der-brief-vom-automaten",
    kicker: "Maschinen im Service",
    title: "Der Brief vom Automaten",
    standfirst: "Wenn Maschinen antworten: was Kunden merken, was sie verzeihen und was nicht.",
    authors: ["tilman-osterhage"],
    organisation: "forum-kundendialog",
    keywords: ["Künstliche Intelligenz", "Briefe"],
    bodyFile: "stories/der-brief-vom-automaten.md",
    picture: null,
    publishedDaysAgo: 6.4,
    chapters: ["woran-man-ihn-erkennt", "nachtpost", "entschuldigung-aus-dem-speicher", "wer-haftet-wenn-er-verspricht"],
  },
  {
    kind: "article",
    form: "report",
    locale: "de",
    slug: "woran-man-ihn-erkennt",
    kicker: "Ein Versuch",
    title: "Woran man ihn erkennt",
    standfirst: "Achtundzwanzig Briefe, elf Menschen, ein Kuchenblech: Ein Lesekreis sortiert, was von Hand geschrieben ist und was nicht.",
    authors: ["nele-akyol"],
    organisation: "forum-kundendialog",
    keywords: ["Künstliche Intelligenz"],
    bodyFile: "stories/woran-man-ihn-erkennt.md",
    picture: null,
    publishedDaysAgo: 6.8,
  },
  {
    kind: "article",
    form: "guest",
    locale: "de",
    slug: "nachtpost",
    kicker: "Bürgertelefon",
    title: "Nachtpost",
    standfirst: "In Wesselbeck beantwortet nachts ein Automat, was die Leute brauchen. Bei sechs Wörtern hört er auf.",
    authors: ["jonas-petrak"],
    organisation: null,
    keywords: ["Künstliche Intelligenz"],
    bodyFile: "stories/nachtpost.md",
    picture: null,
    publishedDaysAgo: 6.7,
  },
  {
    kind: "article",
    form: "guest",
    locale: "en",
    slug: "night-mail",
    kicker: "The town’s telephone",
    title: "Night Mail",
    standfirst: "In Wesselbeck a machine answers by night what people need. At six words it stops.",
    authors: ["jonas-petrak"],
    organisation: null,
    keywords: ["Artificial intelligence"],
    bodyFile: "stories/night-mail.md",
    picture: null,
    publishedDaysAgo: 5.2,
    translationOf: "nachtpost",
  },
  {
    kind: "article",
    form: "column",
    locale: "de",
    slug: "entschuldigung-aus-dem-speicher",
    kicker: "Beschwerden",
    title: "Entschuldigung aus dem Speicher",
    standfirst: "Drei Mark achtzig oder nichts: Was kostet es eigentlich, jemanden um Verzeihung zu bitten?",
    authors: ["ruth-sander"],
    organisation: null,
    keywords: ["Künstliche Intelligenz"],
    bodyFile: "stories/entschuldigung-aus-dem-speicher.md",
    picture: null,
    publishedDaysAgo: 6.6,
    series: "sander-rechnet-nach",
  },
  {
    kind: "article",
    form: "report",
    locale: "de",
    slug: "wer-haftet-wenn-er-verspricht",
    kicker: "Haftung",
    title: "Wer haftet, wenn er verspricht",
    standfirst:
      "Ein Chatbot sagt Geld zu, und das Unternehmen erklärt, dafür könne es nichts. Was Gerichte davon halten und was bei uns gilt.",
    authors: ["tilman-osterhage"],
    organisation: "forum-kundendialog",
    keywords: ["Künstliche Intelligenz"],
    bodyFile: "stories/wer-haftet-wenn-er-verspricht.md",
    picture: null,
    publishedDaysAgo: 6.5,
  },
];
