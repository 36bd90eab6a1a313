// Councils, schools, culture, money, computers.
import type { Told } from "../stories.ts";

export const town: readonly Told[] = [
  [
    "buergermeister",
    "Ein Rathaus ohne Chef",
    "Niemand will Bürgermeister werden.",
    "Drei Wahlen, kein Bewerber. Das Amt leitet jetzt der Kämmerer, der die Kette nur zum Putzen anfasst.",
  ],
  [
    "buergschaft",
    "Für den Freund gehaftet",
    "Eine Bürgschaft kostete den Malermeister sein Haus.",
    "Er unterschrieb auf einem Bierdeckel und dann beim Notar. Der Freund wohnt in Portugal.",
  ],
  [
    "wahlhelfer",
    "Kreuze zählen bis Mitternacht",
    "Wahlhelferinnen bekommen fünfzig Euro und kalten Kaffee.",
    "Jede Stimme wird zweimal gezählt. Auf einem Zettel stand ein Gedicht, gültig war es nicht.",
  ],
  [
    "zahlen",
    "Was die Zahlen verschweigen",
    "Eine Statistikerin liest den Haushalt der Stadt.",
    "Hinter jeder Summe steht ein Beschluss. Sie sucht die Fußnoten, denn dort wohnt das Geld.",
  ],
  [
    "schwimmbad",
    "Das Becken bleibt leer",
    "Das Hallenbad schließt, die Kinder lernen nicht schwimmen.",
    "Jedes vierte Kind in der Klasse kann es nicht. Der Bademeister fährt jetzt Bus.",
  ],
  [
    "bibliothek",
    "Geöffnet, auch ohne Menschen",
    "Die Stadtbibliothek öffnet sonntags mit einer Karte.",
    "Am ersten Sonntag kamen vierzig. Einer hat abgewaschen.",
  ],
  [
    "museum",
    "Der Saal mit den Schreibmaschinen",
    "Ein Museum sammelt das Büro von gestern.",
    "Besucher dürfen tippen. Am lautesten sind die Kinder, am traurigsten die Sekretärinnen.",
  ],
  [
    "theater",
    "Drei Stühle, zwei Zuschauer",
    "Das kleinste Theater des Landes spielt Hamlet.",
    "Der Geist kommt aus dem Schrank. In der Pause gibt es einen Schnaps, für beide.",
  ],
  [
    "kirche",
    "Klettern unterm Kreuz",
    "Aus der Kirche St. Jakob wird eine Kletterhalle.",
    "Die Orgel bleibt, die Bänke gehen. Der Pfarrer hat die Route am Altar als Erster geschafft.",
  ],
  [
    "kirschen",
    "Süß und teuer",
    "Kirschen kosten so viel wie Erdbeeren im Winter.",
    "Frost im April, Stare im Juni. Der Obstbauer verkauft sie einzeln, mit Stiel.",
  ],
  [
    "schulessen",
    "Nudeln, wieder Nudeln",
    "Eltern kochen selbst, weil der Caterer aufgibt.",
    "In der Schulküche stehen zwölf Mütter und ein Vater, der Schmied ist und Klöße kann.",
  ],
  [
    "kita",
    "Um vier ist Schluss",
    "Kitas verkürzen die Öffnungszeiten.",
    "Erzieherinnen fehlen, Eltern rennen. Der Spielplatz ist um halb fünf so voll wie nie.",
  ],
  [
    "betrug",
    "Hallo Mama, neue Nummer",
    "Wie Betrüger am Telefon und per Nachricht an Geld kommen.",
    "Die Enkeltrick-Masche hat eine neue Stimme. Die Polizei rät: auflegen, zurückrufen, Kuchen backen.",
  ],
  [
    "passwort",
    "123456 ist vergeben",
    "Warum gute Passwörter lang und langweilig sind.",
    "Ein Satz schlägt jedes Sonderzeichen. Wer ihn sich merken kann, braucht keinen Zettel am Bildschirm.",
  ],
  [
    "datenschutz",
    "Gelöscht, nur nicht überall",
    "Ein Kunde verlangt Auskunft und bekommt drei Aktenordner.",
    "Die Datenschutzbeauftragte fand ihn in sechs Systemen. In einem hieß er Frau.",
  ],
  [
    "kuenstlicheintelligenz",
    "Die Maschine schreibt Zeugnisse",
    "Künstliche Intelligenz beurteilt Praktikanten.",
    "Alle waren stets bemüht. Die Personalerin hat das Programm abgeschaltet und wieder telefoniert.",
  ],
  [
    "funkloch",
    "Empfang nur auf dem Hügel",
    "Im Funkloch von Lütten trifft sich das Dorf zum Telefonieren.",
    "Oben steht eine Bank mit Blick auf vier Balken. Unten ist Ruhe.",
  ],
  [
    "glasfaser",
    "Aufgerissen, zugeschüttet, aufgerissen",
    "Zwei Firmen verlegen Glasfaser, nacheinander.",
    "Der Gehweg war drei Wochen neu. Schnelles Internet hat noch keiner.",
  ],
  [
    "sparkasse",
    "Die letzte Filiale auf Rädern",
    "Ein Bus ersetzt die Sparkasse im Dorf.",
    "Dienstags von zehn bis elf gibt es Bargeld und Gespräche. Überweisungen nimmt der Fahrer auf Papier.",
  ],
  [
    "bargeld",
    "Nur mit Karte, nur mit Münzen",
    "Zwei Läden, eine Straße, kein gemeinsames Zahlungsmittel.",
    "Der eine nimmt kein Bargeld, die andere keine Karte. Zwischen ihnen steht ein Automat, er ist kaputt.",
  ],
  [
    "erbschaft",
    "Der Onkel, den keiner kannte",
    "Eine Erbenermittlerin findet Verwandte für ein Sparbuch.",
    "Elf Cousins, drei Kontinente, neunhundert Euro. Gestritten wurde um die Taschenuhr.",
  ],
  [
    "steuererklaerung",
    "Sechs Seiten Schweigen",
    "Die Steuererklärung soll auf einen Bierdeckel passen.",
    "Der Finanzbeamte sammelt Ausreden. Die schönste kam von einem Imker.",
  ],
  [
    "ehrenamt",
    "Wer sperrt die Halle auf",
    "Vereine finden Mitglieder, aber keinen Vorstand.",
    "Das Ehrenamt hat einen Schlüsselbund mit vierzig Schlüsseln. Niemand weiß, wohin die Hälfte gehört.",
  ],
  [
    "chor",
    "Der Bass fehlt",
    "Männerchöre werden alt und leise.",
    "Im Dezember singen sie zu viert. Der Dirigent schreibt die Stücke um und sagt es keinem.",
  ],
];
