// What readers type, written down before the search was tuned: the words, and a story that must be among the first five. Names are those of
// ./stories.ts; what begins with "/" is the slug of a story, a person or a keyword of the sample publication.

export type Query = readonly [typed: string, wanted: string];

/** An umlaut typed as an umlaut, with an e or bare; sharp s. */
const umlauts: readonly Query[] = [
  ["Häuser", "haeuser"],
  ["haeuser", "haeuser"],
  ["hauser dorf", "haeuser"],
  ["kuendigung", "kuendigung"],
  ["Kundigung Vertrag", "kuendigung"],
  ["waermepumpe", "waermepumpe"],
  ["mieterhohung", "mieterhoehung"],
  ["Faehre Insel", "faehre"],
  ["Grossmutter", "grossmutter"],
  ["OEZTUERK", "hotline"],
  ["kaeserei", "kaese"],
  ["schluesseldienst", "schluesseldienst"],
];

/** A part of a compound, its other form, or a compound for what is written apart. */
const compounds: readonly Query[] = [
  ["Reklamation", "reklamationen"],
  ["Reklamationen Kunden", "reklamationen"],
  ["Schloss Fahrrad", "fahrradschloss"],
  ["Verspätung", "verspaetung"],
  ["Gebühr", "stornogebuehr"],
  ["Impfung", "impfung"],
  ["Störung Schlaf", "schlafstoerung"],
  ["Verhandlungen", "tarif"],
  ["Schleife", "warteschleife"],
  ["Brief Beschwerde", "beschwerdebrief"],
  ["Kraftwerk", "balkonkraftwerk"],
  ["Arbeiter Hafen", "hafen"],
  ["Strompreise", "strompreis"],
  ["Wahlhelfer", "wahlhelfer"],
  ["Elektroauto", "e-auto"],
  ["Verleih Werkzeug", "werkzeugverleih"],
  ["Erhöhung der Miete", "mieterhoehung"],
  ["Bücherei Werkzeug", "werkzeugverleih"],
];

/** Letters that are missing, doubled, exchanged or wrong. */
const mistyped: readonly Query[] = [
  ["Reklamtion", "reklamationen"],
  ["Farradschloss", "fahrradschloss"],
  ["Wohnungsnoth", "wohnungsnot"],
  ["Warteschliefe", "warteschleife"],
  ["Apoteke", "apotheke"],
  ["Bürgermiester", "buergermeister"],
  ["Entschudligung", "entschuldigung"],
  ["Bibliotek", "bibliothek"],
  ["Schornsteinfäger", "schornsteinfeger"],
  ["Gutschien", "gutschein"],
  ["Allergi", "allergie"],
  ["Wärmepumbe", "waermepumpe"],
];

/** What was read somewhere, word for word. */
const phrases: readonly Query[] = [
  ['"niemand will Bürgermeister werden"', "buergermeister"],
  ['"hinter der Hecke"', "waermepumpe"],
  ['"Linsen am Dienstag"', "kantine"],
  ["„Gelöscht, nur nicht überall“", "datenschutz"],
  ['"letzte Fähre"', "faehre"],
  ['"Mit freundlichen Grüßen"', "/mit-freundlichen-gruessen-niemand"],
];

/** Names of people, places and things. */
const names: readonly Query[] = [
  ["Mara Ellwanger", "/mara-ellwanger"],
  ["ellwanger", "/mara-ellwanger"],
  ["Anselm Riegr", "/anselm-rieger"],
  ["Vivaldi", "warteschleife"],
  ["Lütten Funkloch", "funkloch"],
  ["Kulanz", "/kulanz-ist-kein-almosen"],
];

/** Whole questions, and what is remembered of a story. */
const questions: readonly Query[] = [
  ["wie schreibe ich einen Beschwerdebrief", "beschwerdebrief"],
  ["wann kommt die letzte Fähre", "faehre"],
  ["Hotelportier Wartezeit", "/was-ein-hotelportier-ueber-wartezeiten-weiss"],
  ["Kletterhalle in der Kirche", "kirche"],
  ["Bienen auf dem Dach der Sparkasse", "bienen"],
  ["Formular abgeschafft", "/ein-mittelstaendler-stellt-das-formular-ab"],
];

export const queries = { umlauts, compounds, mistyped, phrases, names, questions };
