// Workshops, trades, work.
import type { Told } from "../stories.ts";

export const crafts: readonly Told[] = [
  [
    "fahrradschloss",
    "Geknackt in neun Sekunden",
    "Ein Schlosser prüft Fahrradschlösser aus dem Baumarkt.",
    "Bügel halten am längsten, Ketten am lautesten. Das teuerste der sechs Schlösser öffnete er mit einem Löffel.",
  ],
  [
    "luftschloss",
    "Luftschlösser mit Statik",
    "Eine Architektin zeichnet Häuser, die niemand bauen wird.",
    "Ihre Entwürfe hängen im Schloss der Stadt, zwischen Rüstungen und Hirschgeweihen.",
  ],
  [
    "baeckerei",
    "Der letzte Bäcker von Nordrum",
    "Um drei Uhr früh brennt nur noch ein Licht im Dorf.",
    "Die Bäckerei gehört seit vier Generationen derselben Familie. Im Mai ist Schluss, denn niemand will um drei Uhr aufstehen.",
  ],
  [
    "sauerteig",
    "Ein Teig namens Hermann",
    "Sauerteig wird vererbt wie Silber.",
    "Der Teig ist vierzig Jahre alt und zieht im Sommer mit in den Urlaub. Brötchen macht er auch.",
  ],
  [
    "tischlerei",
    "Möbel, die niemand mehr bestellt",
    "Eine Tischlerin baut Schränke für Häuser mit schiefen Wänden.",
    "Nussbaum, Esche, Geduld: Für einen Eckschrank braucht sie drei Wochen, für die Rechnung drei Minuten.",
  ],
  [
    "tischtennis",
    "Der Rückschlag des Jahres",
    "Im Vereinsheim stehen wieder Platten.",
    "Tischtennis ist hier Rentnersport. Der Älteste schlägt mit links auf, seit ihm die Schulter wehtut.",
  ],
  [
    "lehrlinge",
    "Niemand will mehr aufs Dach",
    "Dachdecker suchen Lehrlinge und finden Praktikanten.",
    "Von acht Ausbildungsplätzen blieben sechs leer. Der siebte Bewerber hatte Höhenangst, der achte ein besseres Angebot.",
  ],
  [
    "lehrerin",
    "Mathe um sieben",
    "Eine Lehrerin unterrichtet vor der ersten Stunde.",
    "Freiwillig kommen elf Kinder. Es gibt Kakao, und keiner fragt, wozu man Brüche braucht.",
  ],
  [
    "uhrmacher",
    "Wo die Zeit stehen bleibt",
    "Der Uhrmacher in der Hafengasse repariert, was andere wegwerfen.",
    "Auf dem Tisch liegen hundert Räder, jedes kleiner als ein Reiskorn. Wanduhren nimmt er nur noch samstags an.",
  ],
  [
    "schluesseldienst",
    "Ausgesperrt für 640 Euro",
    "Wie man einen ehrlichen Schlüsseldienst erkennt.",
    "Wer die Tür nur zugezogen hat, zahlt bei den guten unter hundert Euro. Die anderen bohren zuerst und rechnen dann.",
  ],
  [
    "notenschluessel",
    "Violinschlüssel an der Wand",
    "Eine Musikschule zieht in die alte Sparkasse.",
    "Im Tresor üben jetzt die Posaunen. Den Notenschlüssel über der Tür hat ein Vater geschmiedet.",
  ],
  [
    "goldschmied",
    "Ringe aus alten Leitungen",
    "Eine Goldschmiedin schmilzt Kupfer aus abgerissenen Häusern.",
    "Jeder Ring trägt innen die Hausnummer. Die Braut aus Nummer neun hat geweint.",
  ],
  [
    "schornsteinfeger",
    "Glück auf Rechnung",
    "Der Schornsteinfeger misst Abgase und wird trotzdem angefasst.",
    "Am Neujahrstag geht er nicht vor die Tür. An den anderen Tagen fassen ihm Fremde an die Knöpfe.",
  ],
  [
    "vierTageWoche",
    "Freitags ist die Werkstatt zu",
    "Ein Installateur führt die Viertagewoche ein.",
    "Die Arbeitszeit sank auf sechsunddreißig Stunden, die Krankmeldungen auf null. Nur die Kundschaft musste umlernen.",
  ],
  [
    "homeoffice",
    "Besprechung mit Katze",
    "Eine Versicherung holt ihre Leute zurück ins Büro.",
    "Drei Tage Homeoffice waren versprochen, jetzt sind es zwei. Die Pflanzen am Fenster haben es nicht überlebt.",
  ],
  [
    "tarif",
    "Elf Stunden, kein Ergebnis",
    "Tarifverhandlungen im Einzelhandel gehen in die vierte Runde.",
    "Die Gewerkschaft fordert neun Prozent mehr Lohn, die Arbeitgeber bieten vier und einen Obstkorb.",
  ],
  [
    "streik",
    "Der Bus blieb stehen",
    "Warnstreik im Nahverkehr: ein Morgen zu Fuß.",
    "Um fünf hielten die Fahrer Feuer in Tonnen. Um sieben gingen Schüler in Kolonnen über die Brücke.",
  ],
  [
    "streichinstrument",
    "Ein Bogen aus Rosshaar",
    "Die Geigenbauerin und ihr Lack.",
    "Streichinstrumente mögen keinen Streit, sagt sie, und keinen Heizkörper. Der Lack braucht ein Jahr.",
  ],
  [
    "werkzeugverleih",
    "Bohrmaschine auf Zeit",
    "In der Bücherei kann man jetzt Werkzeug leihen.",
    "Eine Bohrmaschine läuft in ihrem Leben elf Minuten. In Wesselbeck läuft sie für alle.",
  ],
  [
    "nachfolge",
    "Meisterbetrieb sucht Erbin",
    "Jeder dritte Chef im Handwerk ist über sechzig.",
    "Die Nachfolge ist ungeklärt, die Kinder sind Ärztin und Pilot. Die Gesellin würde es machen, fragt aber niemand.",
  ],
];
