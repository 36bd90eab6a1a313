/** What readers of the sample publication answered, in every state a comment can be in. Parents stand before their replies. */

export type SampleComment = {
  /** Unique among all comments; replies name it. */
  key: string;
  /** Slug of the story. */
  story: string;
  /** Key of the comment that is answered, in the same story. */
  parent: string | null;
  authorName: string;
  email?: string;
  url?: string;
  /** Slug of the person of the house who wrote it while signed in. */
  person?: string;
  state: "approved" | "held" | "spam" | "rejected" | "withdrawn" | "screening";
  /** What the moderator told the sender of a rejected comment. */
  reason?: string;
  /** Markdown. */
  text: string;
  hoursAfterPublication: number;
};

const opinion = "wer-nur-faelle-schliesst-oeffnet-keine-tueren";
const guest = "das-dritte-mal-anrufen";
const column = "kulanz-ist-kein-almosen";
const editorial = "mit-freundlichen-gruessen-niemand";
const form = "ein-mittelstaendler-stellt-das-formular-ab";
const cancellation = "der-ton-macht-die-kuendigung";
const bell = "a-bell-on-the-counter";
const no = "drei-fragen-an-eine-frau-die-jeden-tag-nein-sagt";
const porter = "was-ein-hotelportier-ueber-wartezeiten-weiss";

const onOpinion: SampleComment[] = [
  {
    key: "brandt",
    story: opinion,
    parent: null,
    authorName: "H. Brandt",
    email: "h.brandt@example.org",
    state: "approved",
    text: "Löblich, aber wer soll das bezahlen? Jede Minute mehr am Telefon steht bei uns in einer Tabelle, und die Tabelle liest der Vorstand.",
    hoursAfterPublication: 1.2,
  },
  {
    key: "brandt-ellwanger",
    story: opinion,
    parent: "brandt",
    authorName: "Mara Ellwanger",
    person: "mara-ellwanger",
    state: "approved",
    text: "Die Tabelle ist das Problem, nicht die Minute. Rechnen Sie den zweiten Anruf dazu, dann dreht sich das Vorzeichen.",
    hoursAfterPublication: 1.7,
  },
  {
    key: "brandt-nimmt-mit",
    story: opinion,
    parent: "brandt-ellwanger",
    authorName: "H. Brandt",
    email: "h.brandt@example.org",
    state: "approved",
    text: "Das nehme ich mit in die nächste Runde. 🙂",
    hoursAfterPublication: 2.1,
  },
  {
    key: "zahlendreherin-fragt",
    story: opinion,
    parent: "brandt-nimmt-mit",
    authorName: "Zahlendreherin",
    state: "approved",
    text: "Und? Wie war die Runde?",
    hoursAfterPublication: 9.5,
  },
  {
    key: "brandt-runde",
    story: opinion,
    parent: "zahlendreherin-fragt",
    authorName: "H. Brandt",
    email: "h.brandt@example.org",
    state: "approved",
    text: "Vierzig Minuten über die Frage, was „derselbe Anrufer“ heißt. Ehefrau, gemeinsamer Vertrag, anderes Telefon: derselbe? Der Betriebsleiter sagt nein, die Datenschützerin sagt vielleicht. Wir haben uns vertagt.",
    hoursAfterPublication: 10.2,
  },
  {
    key: "ellwanger-hund",
    story: opinion,
    parent: "brandt-runde",
    authorName: "Mara Ellwanger",
    person: "mara-ellwanger",
    state: "approved",
    text: "Zählen Sie das Anliegen, dann ist es gleichgültig, wer anruft. Wenn der Hund anruft, weil der Zähler noch immer falsch ist, dann zählt der Hund.",
    hoursAfterPublication: 10.9,
  },
  {
    key: "yasemin",
    story: opinion,
    parent: null,
    authorName: "Yasemin K.",
    email: "yasemin.k@example.org",
    state: "approved",
    text: "Bei uns hat eine einzige Regel geholfen: Wer einen Kunden zum zweiten Mal hört, behält ihn. Danach ging die Zahl der Rückrufer in acht Wochen um ein Drittel zurück.",
    hoursAfterPublication: 3.4,
  },
  {
    key: "teamleiter",
    story: opinion,
    parent: null,
    authorName: "Teamleiter Nord",
    email: "teamleiter.nord@example.com",
    state: "approved",
    text: `Ich leite seit elf Jahren Teams am Telefon und muss hier widersprechen.

Die Gesprächsdauer ist bei uns keine Note. Sie ist eine *Planungsgröße*. Wenn ich nicht weiß, wie lange ein Gespräch dauert, weiß ich nicht, wie viele Leute ich am Montag um neun brauche, und dann warten die Anrufer eine Viertelstunde. Die Wartezeit kommt in Ihrem Text gar nicht vor. Fragen Sie einmal einen Kunden, was ihn mehr ärgert.

Und noch etwas: Die Kollegin, die Sie Frau Lorenz nennen, hat nichts falsch gemacht. Falsch war eine Abteilung, die wegen eines fehlenden Fotos ablegt, statt zu fragen. Die misst aber niemand, weil sie nicht telefoniert.`,
    hoursAfterPublication: 4.6,
  },
  {
    key: "teamleiter-ellwanger",
    story: opinion,
    parent: "teamleiter",
    authorName: "Mara Ellwanger",
    person: "mara-ellwanger",
    state: "approved",
    text: `> Die misst aber niemand, weil sie nicht telefoniert.

Das ist der beste Satz unter diesem Artikel, und er hätte hineingehört.

Beim Rest sind wir uns näher, als es klingt:

- Zum Planen brauchen Sie die Dauer. Einverstanden.
- Zum Beurteilen taugt sie nicht. Da sind wir uns auch einig, nur hängt sie bei den meisten trotzdem an der Wand.
- Und die Viertelstunde am Montag um neun? In dem Haus, von dem ich schreibe, waren es montags vor allem die Leute vom Donnerstag.`,
    hoursAfterPublication: 6.3,
  },
  {
    key: "elfriede",
    story: opinion,
    parent: null,
    authorName: "Elfriede S., 71",
    state: "approved",
    text: "Guten Tag. Ich bin die Dame, die jede Rechnung nachrechnet. Ich wollte nur sagen, dass ich es auch lieber lassen würde.",
    hoursAfterPublication: 7.8,
  },
  {
    key: "elfriede-ellwanger",
    story: opinion,
    parent: "elfriede",
    authorName: "Mara Ellwanger",
    person: "mara-ellwanger",
    state: "approved",
    text: "Liebe Frau S., ich habe das „leider“ vor „jedes Mal recht“ lange hin und her geschoben. Jetzt weiß ich, warum. Rechnen Sie bitte weiter.",
    hoursAfterPublication: 8.4,
  },
  {
    key: "weidenfeller",
    story: opinion,
    parent: null,
    authorName: "Dr. P. Weidenfeller",
    email: "weidenfeller@example.org",
    url: "https://example.org/weidenfeller",
    state: "approved",
    text: "Einundvierzig von hundert: Wie groß war die Stichprobe, und wie wurde erkannt, dass jemand „nicht zum ersten Mal da“ war? Ohne diese Angaben ist es eine schöne Zahl und weiter nichts.",
    hoursAfterPublication: 11.5,
  },
  {
    key: "weidenfeller-ellwanger",
    story: opinion,
    parent: "weidenfeller",
    authorName: "Mara Ellwanger",
    person: "mara-ellwanger",
    state: "approved",
    text: "Berechtigte Frage. Es war jeder zehnte Anruf aus fünfzehn Arbeitstagen, zusammen 1.260. Abgeglichen wurde über die Vertragsnummer, rückwärts über vierzehn Tage, und bei jedem Treffer hat ein Mensch nachgesehen, ob es um dieselbe Sache ging. Anrufe ohne Vertragsnummer, rund jeder neunte, sind nicht dabei; die wahre Zahl kann also höher oder niedriger liegen. Ein einziges Haus bleibt ein einziges Haus, da haben Sie recht.",
    hoursAfterPublication: 13.1,
  },
  {
    key: "zaehlerableser",
    story: opinion,
    parent: null,
    authorName: "Zählerableser i. R.",
    state: "approved",
    text: "Zwei vertauschte Ziffern hätte ich an der Haustür gesehen. Aber mich hat man ja 2019 durch eine Postkarte ersetzt, auf die der Kunde die Ziffern selbst schreibt.",
    hoursAfterPublication: 15.2,
  },
  {
    key: "ortskundig",
    story: opinion,
    parent: null,
    authorName: "Ortskundig",
    state: "held",
    text: "Ich bin ziemlich sicher, welcher Versorger das ist, und wer dort „Frau Lorenz“ ist, weiß bei uns im Ort auch jeder. Soll ich es hinschreiben?",
    hoursAfterPublication: 16.4,
  },
  {
    key: "spam-gluecksrad",
    story: opinion,
    parent: null,
    authorName: "Bester Bonus",
    email: "bonus@example.com",
    url: "https://gluecksrad.example.com",
    state: "spam",
    text: "Wunderbarer Artikel, sehr informativ, ich habe ihn gleich gespeichert! Wer sich nach der Arbeit entspannen will: 200 Freispiele ohne Einzahlung nur heute auf https://gluecksrad.example.com/freispiele und https://gluecksrad.example.com/bonus",
    hoursAfterPublication: 5.1,
  },
  {
    key: "grobian",
    story: opinion,
    parent: "teamleiter",
    authorName: "Klartext",
    state: "rejected",
    reason:
      "Ihre Kritik an der Kennzahl veröffentlichen wir gern. Die Sätze über die Mitarbeiterin greifen eine Person an, die sich hier nicht wehren kann.",
    text: "Endlich sagt es einer. Und diese Lorenz ist offenbar zu dumm, eine Kundennummer einzutippen. Solche Leute gehören nicht ans Telefon, sondern an die Luft gesetzt.",
    hoursAfterPublication: 12.7,
  },
];

const onGuest: SampleComment[] = [
  {
    key: "laterne",
    story: guest,
    parent: null,
    authorName: "Marlene aus der Ulmenstraße",
    email: "marlene@example.org",
    state: "approved",
    text: `Ich war auch schon ein gelber Zettel. Bei mir ging es um die Laterne vor dem Haus, die nachts geblinkt hat wie eine Diskothek.

Freitags um halb elf hat ein Herr von den Stadtwerken angerufen und gesagt, das Ersatzteil komme erst in drei Wochen, aber er könne sie so lange ausschalten lassen, ob mir das recht sei. Das war mir sehr recht. Es hatte nur vorher nie jemand gefragt.`,
    hoursAfterPublication: 2.5,
  },
  {
    key: "laterne-petrak",
    story: guest,
    parent: "laterne",
    authorName: "Jonas Petrak",
    person: "jonas-petrak",
    state: "approved",
    text: "Ich erinnere mich an die Laterne. Der Herr von den Stadtwerken auch: Er hat mir damals gesagt, er habe zum ersten Mal seit Jahren jemanden glücklich gemacht, indem er das Licht ausschaltet.",
    hoursAfterPublication: 5.2,
  },
  {
    key: "schuhkarton",
    story: guest,
    parent: null,
    authorName: "Sabine Thölke",
    email: "s.thoelke@example.org",
    state: "approved",
    text: `Ich arbeite selbst in einer Kommune und habe beim Lesen genickt, bis ich zum vorletzten Absatz kam:

> Der Schuhkarton steht auf der Fensterbank vor der Teeküche, ohne Deckel.

Namen, Telefonnummern und Anliegen von Bürgern, offen auf dem Flur, und der Handwerker, der die Kaffeemaschine repariert, kommt auch vorbei. Bei aller Sympathie: Das geht nicht.`,
    hoursAfterPublication: 6.9,
  },
  {
    key: "schuhkarton-petrak",
    story: guest,
    parent: "schuhkarton",
    authorName: "Jonas Petrak",
    person: "jonas-petrak",
    state: "approved",
    text: "Sie haben recht. Unsere Datenschutzbeauftragte war nur wenig schneller als Sie und stand mit dem ausgedruckten Artikel in der Tür. Der Karton hat seit einer halben Stunde einen Deckel mit Schlitz. Frau Behrends hat ihn mit der Papierschere hineingeschnitten und dabei nicht gesprochen.",
    hoursAfterPublication: 8.3,
  },
  {
    key: "schuhkarton-urne",
    story: guest,
    parent: "schuhkarton-petrak",
    authorName: "Sabine Thölke",
    email: "s.thoelke@example.org",
    state: "approved",
    text: "Ein Karton mit Schlitz im Deckel heißt bei uns Wahlurne. 😄 Danke für die schnelle Antwort, und das war nicht einmal der dritte Anruf.",
    hoursAfterPublication: 9.1,
  },
  {
    key: "plattdeutsch",
    story: guest,
    parent: null,
    authorName: "Hinnerk",
    state: "approved",
    text: "Bi uns op’n Amt hett noch nie een trüchropen. Man dat mutt ik seggen: De Deern an’t Telefon is fründlich, de seggt mi jedeen Mal, dat se dat wiedergifft. Ik frag mi blots, wohen. Dor mutt en groten Barg liggen.",
    hoursAfterPublication: 14.5,
  },
  {
    key: "bauhof",
    story: guest,
    parent: null,
    authorName: "Einer vom Bauhof",
    state: "withdrawn",
    text: "Drei Löcher am Tag stimmt nicht. Vier, wenn der Chef nicht danebensteht.",
    hoursAfterPublication: 20.2,
  },
  {
    key: "bauhof-antwort",
    story: guest,
    parent: "bauhof",
    authorName: "Marlene aus der Ulmenstraße",
    email: "marlene@example.org",
    state: "approved",
    text: "Schade, dass Sie das zurückgezogen haben, ich habe sehr gelacht. In der Ulmenstraße sind es jedenfalls keine mehr. Danke an alle vier.",
    hoursAfterPublication: 22.7,
  },
  {
    key: "spam-platz-eins",
    story: guest,
    parent: null,
    authorName: "Sichtbar Agentur",
    email: "kontakt@sichtbar.example.com",
    url: "https://sichtbar.example.com",
    state: "spam",
    text: "Sehr geehrter Webseitenbetreiber, Ihre Seite ist gut, aber in den Suchmaschinen nicht auf Platz 1. Wir bringen Sie garantiert in 14 Tagen nach oben: 5.000 Verweise, nur 49 Euro. Jetzt kostenlose Analyse sichern: https://sichtbar.example.com/analyse",
    hoursAfterPublication: 30.4,
  },
  {
    key: "neu-in-wesselbeck",
    story: guest,
    parent: null,
    authorName: "Neu in Wesselbeck",
    email: "neu@example.org",
    state: "screening",
    text: "Wir sind im August hergezogen, und ich habe mich gewundert, warum das Standesamt *mich* anruft. Jetzt verstehe ich es. Kann man eigentlich auch anrufen, wenn gar nichts ist?",
    hoursAfterPublication: 47.6,
  },
];

const onColumn: SampleComment[] = [
  {
    key: "verkaeuferin",
    story: column,
    parent: null,
    authorName: "Schuhverkäuferin a. D.",
    state: "approved",
    text: `Von der anderen Seite der Theke: Hätte ich die Stiefel ohne Blick auf den Zettel getauscht, wäre ich am Abend ins Büro gebeten worden. Zweimal, und ich hätte eine Abmahnung gehabt.

Das „Eigentlich“ sagt die Verkäuferin nicht zum Kunden. Das sagt sie zur Kamera.`,
    hoursAfterPublication: 4.2,
  },
  {
    key: "verkaeuferin-sander",
    story: column,
    parent: "verkaeuferin",
    authorName: "Ruth Sander",
    person: "ruth-sander",
    state: "approved",
    text: "Das sitzt, und ich habe es verdient. Ich habe einer Frau zugesehen, die nett sein wollte, und die Leute vergessen, die ihr das Nettsein zuteilen. Wenn Sie erlauben, stehle ich den Satz mit der Kamera, mit Quellenangabe.",
    hoursAfterPublication: 9.8,
  },
  {
    key: "controller",
    story: column,
    parent: null,
    authorName: "Controller mit Herz",
    email: "controller@example.org",
    state: "approved",
    text: "Verehrte Frau Sander, 1.760 Euro hat die Kundin *umgesetzt*. Verdient haben Sie daran, wenn es gut lief, dreihundert. Davon gehen die dreißig für die Kanne ab. Ihr Schluss bleibt richtig, aber wer mit Umsatz argumentiert, verliert gegen jeden aus dem dritten Stock. Ich weiß das, ich bin der aus dem dritten Stock.",
    hoursAfterPublication: 18.3,
  },
  {
    key: "controller-sander",
    story: column,
    parent: "controller",
    authorName: "Ruth Sander",
    person: "ruth-sander",
    state: "approved",
    text: "Neunzehn Jahre habe ich darauf gewartet, dass jemand aus dem dritten Stock herunterkommt und mitrechnet. Dreihundert zu dreißig also. Nehmen wir Ihre Zahlen, sie überzeugen sogar mich noch mehr: Dafür hätte ich mich nicht einmal setzen müssen.",
    hoursAfterPublication: 26,
  },
  {
    key: "toni",
    story: column,
    parent: null,
    authorName: "Toni H.",
    state: "approved",
    text: "Mei, bei uns im Sporthaus hod da Chef allaweil gsagt: „A zfriedna Depp is aa a Kundschaft.“ Charmant war des ned, aber umtauscht hod er ois. Den Lodn gibt’s heit no.",
    hoursAfterPublication: 40.5,
  },
  {
    key: "kanzlei",
    story: column,
    parent: null,
    authorName: "Ihr gutes Recht",
    email: "kontakt@kanzlei.example.com",
    state: "rejected",
    reason: "Der Kommentar wirbt für ein Angebot und geht nicht auf den Text ein. Werbung veröffentlichen wir in den Kommentaren nicht.",
    text: "Kulanz brauchen Sie nicht! Fordern Sie jetzt Ihr Geld zurück, wir prüfen Ihren Fall kostenlos. Einfach Kassenzettel abfotografieren und an uns senden, Provision nur im Erfolgsfall.",
    hoursAfterPublication: 52.1,
  },
];

const onEditorial: SampleComment[] = [
  {
    key: "paulsen",
    story: editorial,
    parent: null,
    authorName: "Wilfried Paulsen",
    email: "w.paulsen@example.org",
    state: "approved",
    text: "Ich habe vorige Woche Ihre Frau Maibaum angerufen, weil mein Heft nass war. Sie hat nicht gewusst, wann der Postbote kommt, aber sie hat gewusst, dass es bei uns seit drei Tagen regnete. Das neue Heft war in einer Plastikhülle.",
    hoursAfterPublication: 28.6,
  },
  {
    key: "paulsen-osterhage",
    story: editorial,
    parent: "paulsen",
    authorName: "Tilman Osterhage",
    person: "tilman-osterhage",
    state: "approved",
    text: "Ich habe ihr Ihren Kommentar ausgedruckt. Sie lässt ausrichten, die Hülle sei eine Ausnahme gewesen, und fragt, ob es aufgehört hat.",
    hoursAfterPublication: 31.4,
  },
  {
    key: "eingangsbestaetigung",
    story: editorial,
    parent: null,
    authorName: "skeptikus",
    state: "approved",
    text: "Schöner Text. Aber wenn ich hier gleich auf „Absenden“ drücke, erscheint eine Seite, auf der mir mitgeteilt wird, mein Kommentar werde geprüft. Wer unterschreibt die?",
    hoursAfterPublication: 33.9,
  },
  {
    key: "eingangsbestaetigung-akyol",
    story: editorial,
    parent: "eingangsbestaetigung",
    authorName: "Nele Akyol",
    person: "nele-akyol",
    state: "approved",
    text: "Bisher niemand, das gebe ich zu. Gelesen und freigegeben habe ich Ihren Kommentar, mit einem Käsebrot in der Hand. Nele Akyol, Forum Kundendialog, eigenhändig getippt.",
    hoursAfterPublication: 35.1,
  },
];

const onForm: SampleComment[] = [
  {
    key: "gehoerlos",
    story: form,
    parent: null,
    authorName: "K. Lindemoser",
    email: "k.lindemoser@example.org",
    state: "approved",
    text: `Danke, dass dieser Brief im Text vorkommt. Ich bin ebenfalls gehörlos und lese seit Jahren, das Telefon sei „der persönliche Weg“. Für mich ist es eine Wand mit Klingelton.

Was mir an der Lösung gefällt: Es ist *derselbe* Mensch, nicht die Sonderadresse für Sonderfälle.`,
    hoursAfterPublication: 5.5,
  },
  {
    key: "gehoerlos-akyol",
    story: form,
    parent: "gehoerlos",
    authorName: "Nele Akyol",
    person: "nele-akyol",
    state: "approved",
    text: "Genau das hat auch die technische Leiterin der Brauerei gesagt, als sie den Text vor dem Druck gelesen hat. Sie schreibt ihre Fragen inzwischen an Herrn Brüning, den Mann für die Geräusche. Er bittet sie um ein Video und schaut auf das Wasserglas, das sie auf die Pumpe stellt.",
    hoursAfterPublication: 8,
  },
  {
    key: "formularfreund",
    story: form,
    parent: null,
    authorName: "Formularfreund",
    email: "formularfreund@example.org",
    url: "https://example.org/formularfreund",
    state: "approved",
    text: `Ich baue beruflich Formulare und möchte eines verteidigen. Schuld war nicht das Formular, schuld war *dieses*. Ein gutes

1. fragt höchstens fünf Dinge,
2. verlangt nie eine Nummer, für die man sich unter eine Maschine legen muss,
3. sagt am Ende, wer antwortet und bis wann.

Dann arbeitet es auch nachts und wird nie heiser. Ein paar Beispiele habe ich [hier gesammelt](https://example.org/formulare-die-fragen).`,
    hoursAfterPublication: 11.2,
  },
  {
    key: "formularfreund-akyol",
    story: form,
    parent: "formularfreund",
    authorName: "Nele Akyol",
    person: "nele-akyol",
    state: "approved",
    text: "Ich habe Frau Ohlendiek Ihre drei Punkte geschickt. Sie schreibt zurück: „Punkt drei hätte gereicht, dann wäre mir das mit der roten Tafel erspart geblieben. Sagen Sie dem Mann aber nicht, dass er recht hat.“",
    hoursAfterPublication: 27.8,
  },
  {
    key: "polnisch",
    story: form,
    parent: null,
    authorName: "Marek z mleczarni",
    state: "held",
    text: "Bardzo dobry artykuł. Pracuję w mleczarni i też zawsze dzwonię do pana od dźwięków. On nie mówi po polsku, ja słabo po niemiecku, ale pompa mówi za nas.",
    hoursAfterPublication: 44,
  },
  {
    key: "pumpenankauf",
    story: form,
    parent: null,
    authorName: "Ankauf Industriepumpen",
    email: "ankauf@example.com",
    state: "held",
    text: "Wir kaufen gebrauchte Pumpen aller Fabrikate, auch defekt, Abholung bundesweit. Anfragen bitte unter 0231 000 00 01, gern mit Foto vom Typenschild.",
    hoursAfterPublication: 61.5,
  },
];

const elsewhere: SampleComment[] = [
  {
    key: "trauer",
    story: cancellation,
    parent: null,
    authorName: "Trauerbegleiterin S.",
    email: "begleitung@example.org",
    state: "approved",
    text: `In meinen Gesprächsgruppen bringen die Leute solche Briefe mit. Es sind nicht die großen Dinge, an denen sie zerbrechen. Es ist das „Schade, dass Sie gehen!“ vom Fitnessstudio, drei Wochen nach der Beerdigung.

Ein Mann hat alle gesammelt, er hatte vierundzwanzig. Er hat sie mir gegeben und gesagt: „Lesen Sie mal, was die alles wissen wollen.“ Kein einziger hatte einen Namen darunter.`,
    hoursAfterPublication: 12.3,
  },
  {
    key: "trauer-sander",
    story: cancellation,
    parent: "trauer",
    authorName: "Ruth Sander",
    person: "ruth-sander",
    state: "approved",
    text: "Vierundzwanzig. Ich sitze seit einer Weile vor dieser Zahl. Falls der Mann einverstanden ist, würde ich seine Briefe gern lesen, und ich verspreche, dass er von mir nur Antworten bekommt und keine Fragen.",
    hoursAfterPublication: 19.6,
  },
  {
    key: "spam-kredit",
    story: cancellation,
    parent: null,
    authorName: "Sofortgeld24",
    email: "info@sofortgeld.example.com",
    url: "https://sofortgeld.example.com",
    state: "spam",
    text: "Kündigung erhalten? Kein Problem! Kredit ohne Auskunft, Geld in 10 Minuten auf Ihrem Konto, auch bei schlechter Bonität. https://sofortgeld.example.com/antrag",
    hoursAfterPublication: 77,
  },
  {
    key: "whitlock",
    story: bell,
    parent: null,
    authorName: "T. Whitlock",
    email: "t.whitlock@example.org",
    state: "approved",
    text: "Our village library has had a bell for sixty years. Last winter somebody added a card: “If nobody comes, she is reading.” Complaints have stopped entirely, and two people have joined the reading group.",
    hoursAfterPublication: 50.2,
  },
  {
    key: "zettel",
    story: no,
    parent: null,
    authorName: "Noch-Mieterin",
    email: "noch.mieterin@example.org",
    state: "approved",
    text: "Sympathisch. Nur eines lässt mir keine Ruhe: Die Zusage liegt „seit dem Vormittag auf dem Tisch“, und Frau Kolbow freut sich stundenlang darauf. Und der Mensch, der die Wohnung bekommt? Der wartet auch stundenlang, nur ohne Vorfreude. Sie sagt doch selbst: Hart ist das Warten.",
    hoursAfterPublication: 7.4,
  },
  {
    key: "zettel-kolbow",
    story: no,
    parent: "zettel",
    authorName: "Birte Kolbow",
    person: "birte-kolbow",
    state: "approved",
    text: "Das hat gesessen. Ich habe darüber geschlafen und die Regel heute geändert: Das Ja kommt jetzt als Erstes, um acht. Der Tag wird davon nicht leichter. Aber um fünf nach acht hat schon jemand geweint vor Freude, davon habe ich bis mittags gezehrt.",
    hoursAfterPublication: 32.1,
  },
  {
    key: "busfahrer",
    story: no,
    parent: null,
    authorName: "Linie 44",
    state: "approved",
    text: "Gruß aus dem dritten Stock. 🚌",
    hoursAfterPublication: 38.8,
  },
  {
    key: "nachteule",
    story: porter,
    parent: null,
    authorName: "Nachteule",
    state: "approved",
    text: "Ich habe das Glas Wasser bei uns in der Arztpraxis ausprobiert. Es funktioniert, aber nach einer halben Stunde wollen alle gleichzeitig auf die Toilette, und da ist dann die Schlange.",
    hoursAfterPublication: 62,
  },
  {
    key: "nachteule-rieger",
    story: porter,
    parent: "nachteule",
    authorName: "Anselm Rieger",
    person: "anselm-rieger",
    state: "approved",
    text: "Liebe Nachteule, kleine Gläser. Null Komma eins. Die Kunst liegt im Nachschenken.",
    hoursAfterPublication: 71.3,
  },
];

export const comments: SampleComment[] = [...onOpinion, ...onGuest, ...onColumn, ...onEditorial, ...onForm, ...elsewhere];
