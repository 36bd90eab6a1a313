/** The spoken interviews of the sample publication: what is said in the videos, turn by turn. */

export type InterviewTurn = {
  /** Slug of a person in `publication.ts`. */
  speaker: string;
  text: string;
};

export type InterviewChapter = {
  title: string;
  /** Index of the turn with which the chapter begins. */
  turn: number;
};

export type Interview = {
  slug: string;
  title: string;
  moderator: string;
  guests: readonly string[];
  chapters: readonly InterviewChapter[];
  turns: readonly InterviewTurn[];
};

export const interviews: Interview[] = [
  {
    slug: "drei-fragen-an-eine-frau-die-jeden-tag-nein-sagt",
    title: "Drei Fragen an eine Frau, die jeden Tag Nein sagt",
    moderator: "tilman-osterhage",
    guests: ["birte-kolbow"],
    chapters: [
      { title: "Zwölf Wohnungen, vierhundertdreißig Anfragen", turn: 0 },
      { title: "Wie man Nein sagt", turn: 2 },
      { title: "Wer erfolgreich widerspricht", turn: 6 },
      { title: "Das letzte Gespräch des Tages", turn: 10 },
    ],
    turns: [
      {
        speaker: "tilman-osterhage",
        text: "Frau Kolbow, Sie vergeben bei einer Genossenschaft die Wohnungen. Zwölf im Monat. Wie viele Menschen fragen danach?",
      },
      {
        speaker: "birte-kolbow",
        text: "Im letzten Monat waren es vierhundertdreißig. Auf eine Zusage kommen bei mir also ungefähr fünfunddreißig Absagen. Ich sage beruflich Nein. Das Ja ist eher ein Hobby.",
      },
      {
        speaker: "tilman-osterhage",
        text: "Dann die erste Frage. Wie sagt man Nein?",
      },
      {
        speaker: "birte-kolbow",
        text: "Zuerst und ganz. Früher begann unser Brief mit drei Sätzen Dank, und die Absage kam im zweiten Absatz. Die Leute haben gelesen, gehofft, weitergelesen. Heute steht im ersten Satz: Sie bekommen diese Wohnung nicht. Danach kommt der Grund, und zwar der wirkliche. Ein Nein, das sich versteckt, müssen Sie zweimal sagen. Einmal im Brief, und einmal am Telefon.",
      },
      {
        speaker: "tilman-osterhage",
        text: "Das klingt hart.",
      },
      {
        speaker: "birte-kolbow",
        text: "Hart ist das Warten. Eine Frau hat mir gesagt: Danke, jetzt kann ich endlich aufhören, das Kinderzimmer einzurichten. Im Kopf, meinte sie.",
      },
      {
        speaker: "tilman-osterhage",
        text: "Zweite Frage. Wer hat Ihnen schon einmal erfolgreich widersprochen?",
      },
      {
        speaker: "birte-kolbow",
        text: "Ein Busfahrer, Frühschicht. Wir hatten ihn abgelehnt, weil er zu keiner Besichtigung erschienen war. Die lagen alle um neun Uhr morgens. Er schrieb: Um neun fahre ich Ihre Bewerber zu Ihnen. Seitdem besichtigen wir auch abends. Ein guter Widerspruch zeigt Ihnen, was Sie nicht gesehen haben.",
      },
      {
        speaker: "tilman-osterhage",
        text: "Und er? Hat er eine Wohnung bekommen?",
      },
      {
        speaker: "birte-kolbow",
        text: "Dritter Stock, mit Blick auf die Haltestelle.",
      },
      {
        speaker: "tilman-osterhage",
        text: "Dritte Frage. Was macht das mit Ihnen, jeden Tag Nein zu sagen?",
      },
      {
        speaker: "birte-kolbow",
        text: "Ich habe eine Regel. Das letzte Gespräch des Tages ist immer ein Ja. Das hebe ich mir auf. Manchmal liegt der Zettel seit dem Vormittag auf dem Tisch, und ich freue mich stundenlang auf diesen Anruf.",
      },
      {
        speaker: "tilman-osterhage",
        text: "Und wenn es an einem Tag gar kein Ja gibt?",
      },
      {
        speaker: "birte-kolbow",
        text: "Dann rufe ich jemanden an, der letzten Monat eingezogen ist, und frage, ob die Heizung läuft. Sie läuft fast immer. Das ist ja auch eine gute Nachricht.",
      },
      {
        speaker: "tilman-osterhage",
        text: "Frau Kolbow, darf ich in einem Jahr noch einmal fragen?",
      },
      {
        speaker: "birte-kolbow",
        text: "Ja. Sehen Sie, es geht.",
      },
    ],
  },
  {
    slug: "was-ein-hotelportier-ueber-wartezeiten-weiss",
    title: "Was ein Hotelportier über Wartezeiten weiß",
    moderator: "nele-akyol",
    guests: ["anselm-rieger"],
    chapters: [
      { title: "Wie lang eine Minute ist", turn: 0 },
      { title: "Neun sagen, sechs meinen", turn: 4 },
      { title: "Siebzig Gäste, elf Zimmer", turn: 6 },
      { title: "Rat für eine Warteschleife", turn: 10 },
    ],
    turns: [
      {
        speaker: "nele-akyol",
        text: "Herr Rieger, Sie stehen seit einunddreißig Jahren an der Rezeption, meistens nachts. Wie lang ist eine Minute?",
      },
      {
        speaker: "anselm-rieger",
        text: "Das kommt darauf an, wer wartet. Ein Gast mit Koffer hat lange Minuten. Ein Gast mit einem Glas Wasser in der Hand hat kurze. Das Wasser kostet fast nichts, und es schenkt mir fünf Minuten.",
      },
      {
        speaker: "nele-akyol",
        text: "Sie lenken die Leute also ab?",
      },
      {
        speaker: "anselm-rieger",
        text: "Nein. Wer ablenkt, hofft ja, dass keiner etwas merkt. Ich sage es ihnen. Ich sage: Es dauert neun Minuten, der Kollege bringt noch zwei Koffer nach oben. Dann wissen sie, wie lange, und sie wissen, warum. Die meisten setzen sich. Wer nicht weiß, wie lange es dauert, der bleibt stehen.",
      },
      {
        speaker: "nele-akyol",
        text: "Und wenn Sie sich verschätzen?",
      },
      {
        speaker: "anselm-rieger",
        text: "Dann nach oben. Wenn ich glaube, es sind sechs Minuten, sage ich neun. In einunddreißig Jahren hat sich noch niemand beschwert, dass er zu früh aufs Zimmer kam.",
      },
      {
        speaker: "nele-akyol",
        text: "Was war Ihre längste Nacht?",
      },
      {
        speaker: "anselm-rieger",
        text: "Ein Wintersturm, kein Zug fuhr mehr. Siebzig Leute in der Halle, elf freie Zimmer. Ich habe mich auf die Treppe gestellt und gesagt: Ich habe elf Zimmer, und ich brauche Ihre Hilfe. Wer hat Kinder dabei, wer ist krank, wer ist über siebzig? Das haben die Leute unter sich geregelt, in zehn Minuten. Für alle anderen haben wir den Frühstücksraum ausgelegt, mit allem, was weich war.",
      },
      {
        speaker: "nele-akyol",
        text: "Und keiner hat geschimpft?",
      },
      {
        speaker: "anselm-rieger",
        text: "Doch, einer. Der bekam eine Aufgabe. Er hat Tee ausgeschenkt, bis vier Uhr früh. Er kommt heute noch jedes Jahr.",
      },
      {
        speaker: "nele-akyol",
        text: "Was raten Sie einer Hotline?",
      },
      {
        speaker: "anselm-rieger",
        text: "Ich habe neulich selbst in so einer Schleife gehangen. Achtzehn Minuten. Alle dreißig Sekunden sagte mir eine Stimme, mein Anruf sei wichtig. Wissen Sie, was ich am Empfang nie sage? Dass mir jemand wichtig ist. Ich schaue ihn an. Wer niemanden anschauen kann, soll wenigstens sagen, wie lange es noch dauert. Und wer das nicht weiß, soll zurückrufen.",
      },
      {
        speaker: "nele-akyol",
        text: "Danke, Herr Rieger. Wie lange haben wir jetzt gesprochen?",
      },
      {
        speaker: "anselm-rieger",
        text: "Gute zwei Minuten. Angekündigt hatten Sie drei. Sie lernen schnell.",
      },
    ],
  },
  {
    slug: "beschwerden-lesen-wie-liebesbriefe",
    title: "Beschwerden lesen wie Liebesbriefe",
    moderator: "tilman-osterhage",
    guests: ["ruth-sander"],
    chapters: [
      { title: "Vierzigtausend Briefe", turn: 0 },
      { title: "Schlecht gelaunte Liebe", turn: 2 },
      { title: "Von hinten lesen", turn: 4 },
      { title: "Der eine Satz", turn: 8 },
    ],
    turns: [
      {
        speaker: "tilman-osterhage",
        text: "Ruth Sander, Sie haben neunzehn Jahre lang in einem Versandhaus Beschwerden beantwortet. Wie viele waren das?",
      },
      {
        speaker: "ruth-sander",
        text: "Um die vierzigtausend. Gezählt habe ich sie nie, aber gelesen habe ich sie alle. Auch die in Großbuchstaben.",
      },
      {
        speaker: "tilman-osterhage",
        text: "Sie sagen, man müsse sie lesen wie Liebesbriefe. Das müssen Sie erklären.",
      },
      {
        speaker: "ruth-sander",
        text: "Wer schreibt Ihnen denn drei Seiten mit der Hand, abends am Küchentisch? Wem Sie gleichgültig sind, der tut das nicht. Der kauft einfach woanders. Eine Beschwerde schreibt nur, wer noch etwas von Ihnen will. Insofern ist es ein Liebesbrief. Er ist nur schlecht gelaunt.",
      },
      {
        speaker: "tilman-osterhage",
        text: "Und wie liest man so einen Brief?",
      },
      {
        speaker: "ruth-sander",
        text: "Von hinten. Vorne steht die Kundennummer, in der Mitte steht die Wut, und ganz am Ende, oft erst nach dem Gruß, steht, worum es geht. Ich hatte einen Mann, der beschwerte sich über einen Wintermantel. Falsche Größe, falsche Farbe, zwei Seiten lang. Und im letzten Satz stand: Den Mantel hätte meine Frau zu Weihnachten bekommen, jetzt ist sie im Krankenhaus.",
      },
      {
        speaker: "tilman-osterhage",
        text: "Was haben Sie getan?",
      },
      {
        speaker: "ruth-sander",
        text: "Den richtigen Mantel ins Krankenhaus geschickt, mit einem Boten. Und in meinem Brief an ihn kam zuerst die Frau und dann die Größe.",
      },
      {
        speaker: "tilman-osterhage",
        text: "Nun hat kaum jemand für jeden Brief eine Stunde Zeit.",
      },
      {
        speaker: "ruth-sander",
        text: "Die braucht auch niemand. Ich habe beim Lesen immer einen Satz unterstrichen. Nur einen, nämlich den, den kein anderer Mensch hätte schreiben können. Und auf den habe ich zuerst geantwortet. Das kostet zwanzig Sekunden.",
      },
      {
        speaker: "tilman-osterhage",
        text: "Gibt es einen Brief, den Sie nie beantwortet haben?",
      },
      {
        speaker: "ruth-sander",
        text: "Einen. Da stand: Ich wollte Ihnen nur einmal schreiben, dass alles in Ordnung war. Darauf wusste ich nichts zu sagen. Wir hatten für alles einen Textbaustein, nur dafür nicht. Ich habe den Brief gerahmt, aber bedankt habe ich mich nie.",
      },
      {
        speaker: "tilman-osterhage",
        text: "Dann vielleicht jetzt?",
      },
      {
        speaker: "ruth-sander",
        text: "Ja. Danke, Herr Wiesner. Ich hoffe, der Toaster läuft noch.",
      },
    ],
  },
];
