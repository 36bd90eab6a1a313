// Trains, roads, travelling, weather.
import type { Told } from "../stories.ts";

export const roads: readonly Told[] = [
  [
    "verspaetung",
    "Heute circa fünf Minuten später",
    "Zugverspätungen beginnen oft an einer einzigen Stelle.",
    "Die Weiche bei Nordrum stammt aus dem Jahr 1974. Wenn sie klemmt, kommt ganz Norddeutschland zu spät zur Arbeit.",
  ],
  [
    "bahnsteig",
    "Die Tür, die nicht zum Bahnsteig passt",
    "Für Rollstühle fehlen siebzehn Zentimeter.",
    "Barrierefrei ist der Bahnhof auf dem Papier. Herr Ünal wird getragen, zweimal am Tag, von Schülern.",
  ],
  [
    "autobahn",
    "Acht Spuren durch den Wald",
    "Der Ausbau der Autobahn beginnt mit Sägen.",
    "Im Camp sitzen dreißig Leute in Bäumen. Unten bringt ein Anwohner Suppe, weil ihm beides leidtut.",
  ],
  [
    "autokino",
    "Popcorn durchs Seitenfenster",
    "Das Autokino auf dem Messeplatz läuft wieder.",
    "Zweihundert Wagen, ein Radiosender. Beim Abspann hupen alle, das gilt als Beifall.",
  ],
  [
    "radweg",
    "Ein Streifen Rot",
    "Der neue Radweg endet an einem Baum.",
    "Die Stadt sagt, der Baum war zuerst da. Die Radfahrer weichen auf den Gehweg aus, die Fußgänger auf den Radweg.",
  ],
  [
    "unfall",
    "Toter Winkel an Ampel drei",
    "Ein Lastwagenfahrer zeigt, was er nicht sieht.",
    "Sechs Spiegel hat der Wagen, und trotzdem verschwindet ein Kind darin. Unfälle beim Abbiegen enden oft schwer.",
  ],
  [
    "faehre",
    "Letzte Fähre um halb zehn",
    "Auf der Insel bestimmt die Fähre, wer heiratet.",
    "Wer sie verpasst, schläft beim Küster. Aus zwei Nächten dort wurde im vorigen Sommer eine Verlobung.",
  ],
  [
    "faehrte",
    "Auf der Fährte des Wolfs",
    "Ein Förster liest Spuren im Schnee.",
    "Die Fährte führt am Kindergarten vorbei. Der Förster sagt: Er wollte nur hinüber.",
  ],
  [
    "e-auto",
    "Laden, wo niemand wohnt",
    "Am Stadtrand stehen vierzig Säulen für Elektroautos leer.",
    "Drinnen, wo die Leute wohnen, gibt es zwei. Beide sind von Lieferwagen zugeparkt.",
  ],
  [
    "ladendiebstahl",
    "Butter unter Verschluss",
    "Ladendiebstahl trifft jetzt auch den Dorfladen.",
    "Der Händler hat die Butter hinter Glas gestellt. Gestohlen wird seitdem Margarine.",
  ],
  [
    "flughafen",
    "Ein Terminal ohne Flüge",
    "Der Regionalflughafen lebt von Hochzeiten.",
    "Zwischen Gepäckband und Schalter tanzen Gäste. Gelandet ist zuletzt ein Ballon.",
  ],
  [
    "hafen",
    "Kräne im Nebel",
    "Im Hafen bleibt das Eis aus und mit ihm die Arbeit.",
    "Hafenarbeiter warten auf Frachter, die Umwege fahren. Im Lotsenhaus läuft das Radio.",
  ],
  [
    "hochwasser",
    "Sandsäcke bis zum Kirchturm",
    "Das Hochwasser ging, der Schlamm blieb.",
    "Dreihundert Freiwillige schaufelten Keller frei. Die Versicherung schickte einen Fragebogen.",
  ],
  [
    "niedrigwasser",
    "Der Fluss zeigt seine Steine",
    "Bei Niedrigwasser fahren Schiffe halb leer.",
    "Am Pegel stehen sechzig Zentimeter. Ein Junge hat im Kies ein Fahrrad von 1950 gefunden.",
  ],
  [
    "sturm",
    "Die Nacht, in der das Dach ging",
    "Nach dem Sturm zählt eine Gemeinde ihre Ziegel.",
    "Neunzig Häuser sind abgedeckt, der Kirchturm steht schief. Der Wirt hatte offen.",
  ],
  [
    "sturmflut",
    "Der Deich ist siebzehn Meter breit",
    "Sturmfluten werden höher, die Deiche auch.",
    "Schafe treten den Boden fest. Seit dem Winter stehen sie auf einer Baustelle.",
  ],
  [
    "hitze",
    "Schatten ist eine Frage des Viertels",
    "Bei Hitze misst die Stadt nachts dreißig Grad.",
    "Hitzewellen treffen Straßen ohne Bäume zuerst. Eine Kirche öffnet den Keller und stellt Wasser hin.",
  ],
  [
    "schnee",
    "Räumdienst mit vierzig Jahren Erfahrung",
    "Wenn Schnee fällt, weckt ihn seine Frau.",
    "Der Fahrer kennt jede Kurve und jeden Briefkasten, den er schon mitgenommen hat.",
  ],
  [
    "campingplatz",
    "Dauercamper, zweite Reihe",
    "Auf dem Campingplatz am See gelten eigene Gesetze.",
    "Der Zaun ist kniehoch, die Gartenzwerge sind gezählt. Ruhe herrscht von eins bis drei.",
  ],
  [
    "wandern",
    "Immer am Kanal entlang",
    "Ein Wanderweg von zwölf Tagen, ohne einen Berg.",
    "Wer hier wandert, sieht Pappeln. Am sechsten Tag, sagt die Wirtin, werden alle still.",
  ],
];
