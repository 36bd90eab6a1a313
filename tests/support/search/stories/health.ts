// Doctors, care, food.
import type { Told } from "../stories.ts";

export const health: readonly Told[] = [
  [
    "pflegeheim",
    "Nachts zu zweit",
    "Im Pflegeheim am Deich betreuen zwei Menschen sechzig.",
    "Die Pflegerin hat einen Zettel für alles, was am Morgen jemand wissen muss. Meistens ist er zu klein.",
  ],
  [
    "pflegekosten",
    "Was ein Platz kostet",
    "Angehörige zahlen immer mehr für die Pflege.",
    "Der Eigenanteil stieg auf 2.900 Euro. Die Tochter hat das Haus verkauft, der Sohn den Wohnwagen.",
  ],
  [
    "gartenpflege",
    "Hecken im Akkord",
    "Ein Betrieb schneidet, was andere wachsen lassen.",
    "Rasen, Hecke, Kies: Wer Gartenpflege anbietet, hat im Juni keinen freien Abend.",
  ],
  [
    "hausarzt",
    "Der Doktor fährt Traktor",
    "Ein Landarzt hat einen Nachfolger gefunden, nach neun Jahren.",
    "Der neue Hausarzt kommt aus Aleppo, spricht Platt und macht Hausbesuche mit dem Trecker, wenn Schnee liegt.",
  ],
  [
    "hausboot",
    "Wohnen mit Strömung",
    "Auf dem Kanal liegen vierzehn Hausboote und ein Streit.",
    "Der Hafenmeister will Gebühren, die Bewohner wollen Strom. Die Enten wollen Brot.",
  ],
  [
    "tierarzt",
    "Ein Schaf im Wartezimmer",
    "Die Tierärztin von Lütten hat keinen Feierabend.",
    "Sie impft Rinder und tröstet Kinder. Das Schaf im Wartezimmer heißt Ursula.",
  ],
  [
    "impfung",
    "Ein Piks auf dem Marktplatz",
    "Grippeimpfung ohne Termin, zwischen Käse und Kartoffeln.",
    "Der Impfbus kommt dienstags. Wer sich impfen lässt, bekommt beim Käsestand ein Stück Gouda.",
  ],
  [
    "schimpfen",
    "Laut werden hilft, aber nur kurz",
    "Eine Psychologin hat untersucht, wie Menschen schimpfen.",
    "Wer flucht, hält länger die Hand in Eiswasser. Nach zehn Sekunden lässt die Wirkung nach.",
  ],
  [
    "schlafstoerung",
    "Wach um vier",
    "Schlafstörungen nehmen zu, und mit ihnen die Ratgeber.",
    "Die Ärztin verschreibt keine Tabletten, sondern einen Wecker. Wer später ins Bett geht, schläft besser.",
  ],
  [
    "schlafwagen",
    "Mit der Nacht nach Süden",
    "Der Schlafwagen ist zurück, und er ist ausgebucht.",
    "Sechs Betten, ein Waschbecken, kein Empfang. Um vier steht der Zug in einem Ort ohne Namen.",
  ],
  [
    "hebamme",
    "Zweihundert Geburten im Jahr",
    "Die letzte Hebamme der Insel hört auf.",
    "Künftig fliegt der Hubschrauber. Bei Nebel kommt niemand, auch kein Kind, hofft der Bürgermeister.",
  ],
  [
    "apotheke",
    "Kein Fiebersaft für niemanden",
    "Apotheken mischen selbst, was nicht geliefert wird.",
    "Engpässe bei Medikamenten sind Alltag. Im Hinterzimmer rührt die Apothekerin Saft mit Himbeere.",
  ],
  [
    "brille",
    "Scharf sehen für alle",
    "Ein Verein sammelt gebrauchte Brillen.",
    "In der Kiste liegen dreitausend Gestelle. Die Optikerin misst jedes, das Dorf in Ghana wartet.",
  ],
  [
    "kantine",
    "Linsen am Dienstag",
    "Die Kantine eines Krankenhauses kocht ohne Fleisch.",
    "Im ersten Monat gingen alle zum Imbiss. Im dritten kamen sie zurück, wegen der Linsen.",
  ],
  [
    "kantate",
    "Die Kantate im Parkhaus",
    "Ein Chor singt auf Deck vier.",
    "Bach hallt gut zwischen den Pfeilern. Ein Autofahrer hat geklatscht, ein anderer gehupt.",
  ],
  [
    "kaese",
    "Milch, Zeit und eine Ziege",
    "In der Käserei im Moor reift, was Deutsche selten essen.",
    "Der Käser wäscht die Laibe mit Apfelwein. Nach sechs Monaten riecht der Keller wie ein Argument.",
  ],
  [
    "apfelernte",
    "Fallobst für den Landrat",
    "Die Apfelernte wird gut, und keiner pflückt.",
    "Boskoop, Gravensteiner, Holsteiner Cox: Äpfel liegen unter den Bäumen wie vergessene Bälle.",
  ],
  [
    "allergie",
    "Birken blühen im Februar",
    "Für Allergiker beginnt das Jahr immer früher.",
    "Pollen fliegen jetzt zehn Monate lang. Die Taschentücher sind der sicherste Umsatz der Drogerie.",
  ],
  [
    "blutspende",
    "Ein halber Liter und ein Brötchen",
    "Blutspenden werden knapp, sobald es warm wird.",
    "In der Turnhalle stehen zwölf Liegen. Sieben bleiben leer, denn der See liegt näher.",
  ],
  [
    "zahnarzt",
    "Angst vor dem Bohrer",
    "Eine Zahnärztin behandelt Patienten, die seit zwanzig Jahren nicht da waren.",
    "Zuerst wird nur geredet. Beim dritten Termin darf sie in den Mund schauen.",
  ],
];
