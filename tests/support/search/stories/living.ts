// Houses, rents, heating, families.
import type { Told } from "../stories.ts";

export const living: readonly Told[] = [
  [
    "mieterhoehung",
    "Post vom Vermieter",
    "Die Mieterhöhung kam am Tag vor Weihnachten.",
    "Zweihundert Euro mehr ab März, begründet mit einem Aufzug, den das Haus nicht hat. Der Mieterverein hat gerechnet.",
  ],
  [
    "mietwagen",
    "Der Kratzer war schon da",
    "Was bei Mietwagen gern übersehen wird.",
    "Fotografieren Sie alles, auch das Dach. Der Vermieter am Flughafen fotografiert auch, aber erst hinterher.",
  ],
  [
    "heizung",
    "Sechzehn Grad im Klassenzimmer",
    "Die Heizung der Grundschule fällt aus, jeden Montag.",
    "Die Kinder tragen Mützen und schreiben in Handschuhen. Der Heizungsbauer wartet auf ein Ventil aus Polen.",
  ],
  [
    "waermepumpe",
    "Das Summen hinter der Hecke",
    "Wärmepumpen sind leise, sagen die Hersteller.",
    "Der Nachbar hat nachts gemessen: zweiundvierzig Dezibel. Jetzt steht ein Häuschen um die Pumpe, und beide grüßen sich wieder.",
  ],
  [
    "luftpumpe",
    "Platt am Bahnhof",
    "Eine Pumpe für alle, festgekettet am Fahrradständer.",
    "Die Luftpumpe hielt vier Tage. Die Kette ist noch da.",
  ],
  [
    "haeuser",
    "Dreizehn Häuser und ein Graben",
    "Ein Dorf am Rand der Grube bleibt stehen.",
    "Die Häuser waren schon verkauft, die Fenster vernagelt. Jetzt wohnen wieder Leute darin, und der Bäcker hupt.",
  ],
  [
    "hausaufgaben",
    "Rechnen am Küchentisch",
    "Eine Schule schafft die Hausaufgaben ab.",
    "Eltern protestierten, Kinder nicht. Nach einem Jahr sind die Noten gleich und die Abende länger.",
  ],
  [
    "mutterschutz",
    "Mutterschutz für Selbständige",
    "Eine Tischlermeisterin klagt sich durch.",
    "Sie stand im achten Monat an der Säge, weil niemand zahlte. Ihre Petition unterschrieben hunderttausend Mütter und Väter.",
  ],
  [
    "schraubenmutter",
    "M8 ist ausverkauft",
    "Beim Eisenwarenhändler fehlt die kleinste aller Muttern.",
    "Er verkauft Schrauben einzeln und Muttern im Beutel. Seit dem Frühjahr liegt der Beutel leer.",
  ],
  [
    "grossmutter",
    "Oma hat einen Kanal",
    "Eine Großmutter erklärt im Netz, wie man stopft.",
    "Vierzigtausend sehen zu, wenn sie eine Ferse flickt. Sie sagt nie Hallo, Leute. Sie sagt: Setzt euch.",
  ],
  [
    "umzug",
    "Sieben Kartons und ein Klavier",
    "Ein Umzug mit dem Lastenrad ist möglich.",
    "Das Klavier ging zuletzt. Unten warteten vier Freunde, oben eine Nachbarin mit Schnaps.",
  ],
  [
    "wohnungsnot",
    "Hundert Bewerber für zwei Zimmer",
    "Die Wohnungsnot erreicht die kleinen Städte.",
    "Vor der Tür stehen Ärzte neben Studenten. Der Makler macht ein Foto von der Schlange.",
  ],
  [
    "wg",
    "Drei Generationen, ein Bad",
    "In einer Wohngemeinschaft ziehen Alte zu Jungen.",
    "Geputzt wird nach Plan, gestritten nach Laune. Der Jüngste ist neunzehn, die Älteste einundneunzig.",
  ],
  [
    "schimmel",
    "Schwarze Punkte hinterm Schrank",
    "Schimmel in der Wohnung: Wer zahlt, wer lüftet.",
    "Der Gutachter riecht zuerst und misst dann. Meist ist es eine Wärmebrücke, manchmal ein Aquarium.",
  ],
  [
    "pferd",
    "Der Schimmel von der Koppel",
    "Ein weißes Pferd geht jeden Morgen allein zum Deich.",
    "Der Wallach öffnet den Riegel mit den Lippen. Zur Fütterung ist er zurück.",
  ],
  [
    "strompreis",
    "Waschen, wenn der Wind weht",
    "Strompreise wechseln künftig jede Stunde.",
    "Wer nachts wäscht, spart. Wer nachts schläft, zahlt, sagt die Verbraucherzentrale und empfiehlt Zeitschaltuhren.",
  ],
  [
    "balkonkraftwerk",
    "Sonne vom Geländer",
    "Ein Balkonkraftwerk rechnet sich nach vier Jahren.",
    "Zwei Module, ein Stecker, ein Brief an die Hausverwaltung. Der Brief war das Schwerste.",
  ],
  [
    "regentonne",
    "Wasser für den Juli",
    "Kleingärtner sammeln, was vom Himmel fällt.",
    "Eine Tonne genügt nicht mehr. Parzelle zwölf hat jetzt eine Zisterne und Besuch vom Vorstand.",
  ],
  [
    "bienen",
    "Ein Volk auf dem Dach",
    "Auf der Sparkasse summen achtzigtausend Bienen.",
    "Der Honig schmeckt nach Linde. Die Imkerin trägt unter dem Schleier ein Kostüm.",
  ],
  [
    "kinderwagen",
    "Gebraucht, einmal gefahren",
    "Kinderwagen kosten so viel wie früher ein Motorrad.",
    "Auf dem Flohmarkt stehen zwanzig Stück. Väter prüfen die Federung und tun, als verstünden sie etwas.",
  ],
];
