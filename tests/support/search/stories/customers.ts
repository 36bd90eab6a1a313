// Service, letters, complaints.
import type { Told } from "../stories.ts";

export const customers: readonly Told[] = [
  [
    "reklamationen",
    "Was nach dem Paket kommt",
    "Drei Versandhäuser zeigen, wie sie antworten, wenn etwas schiefging.",
    "Kundenreklamationen landen hier nicht im Postfach, sondern auf dem Tisch der Leiterin. Jede wird am selben Tag gelesen, und am Freitag hängt die längste im Flur.",
  ],
  [
    "reklamationsbuch",
    "Das blaue Buch an der Kasse",
    "Ein Gartenmarkt lässt Käufer schreiben, was sie ärgert.",
    "Seit April liegt ein Reklamationsbuch neben der Kasse. Vierzig Seiten sind voll, die Hälfte davon handelt von Schläuchen, die nach einer Woche tropfen.",
  ],
  [
    "reklame",
    "Leuchtschrift bis Mitternacht",
    "Die Stadt streitet über Reklame an der Brücke.",
    "Seit dem Umbau leuchtet die Reklametafel die ganze Nacht. Anwohner wollen Vorhänge, der Betreiber will Werbung, der Rat will seine Ruhe.",
  ],
  [
    "kuendigung",
    "Gehen ohne Groll",
    "Ein Stromversorger schreibt Briefe, nach denen manche bleiben.",
    "Wer seinen Vertrag kündigt, bekommt hier keinen Anruf. Er bekommt eine Zeile: Danke für sechs Jahre. Die Kündigungen wurden nicht weniger, die Rückkehrer mehr.",
  ],
  [
    "kundige",
    "Die Kundigen vom dritten Stock",
    "Zwei Bibliothekarinnen wissen, wo alles steht.",
    "Sie kennen jedes Regal und jeden Umweg. Wer kundige Menschen sucht, fragt besser nicht den Rechner im Foyer.",
  ],
  [
    "warteschleife",
    "Vivaldi in der Leitung",
    "Eine Krankenkasse misst, wann Versicherte auflegen.",
    "In der Warteschleife liefen achtzehn Jahre lang die Vier Jahreszeiten. Nach zwei Minuten legt jeder Dritte auf, nach vier jeder Zweite. Jetzt sagt eine Stimme, wie lange es noch dauert.",
  ],
  [
    "schlangestehen",
    "Nummer 84, bitte",
    "Im Bürgerbüro wird gewartet wie früher beim Arzt.",
    "Die Automaten für die Nummern sind neu, die Stühle nicht. Am Montag reicht die Schlange bis zur Treppe, am Donnerstag ist niemand da.",
  ],
  [
    "wasserschlange",
    "Eine Natter im Freibad",
    "Der Bademeister hat ein Tier eingefangen, das niemand bestellt hatte.",
    "Die Ringelnatter lag auf der Leiter am Nichtschwimmerbecken. Eine Schlange beim Eis war am Nachmittag trotzdem länger.",
  ],
  [
    "beschwerdebrief",
    "Sehr geehrte Damen und Herren",
    "Wie man einen Beschwerdebrief schreibt, der gelesen wird.",
    "Ein Absatz, ein Wunsch, ein Datum. Wer droht, wird an die Rechtsabteilung gereicht, und dort liest man langsam.",
  ],
  [
    "beschwerlich",
    "Der lange Aufstieg zur Hütte",
    "Auf dem Rücken kommt alles ins Tal, was andere wegwerfen.",
    "Beschwerlich ist nicht der Berg, sagt der Wirt, beschwerlich ist der Müll. Zwölf Säcke trug er im August hinunter.",
  ],
  [
    "entschuldigung",
    "Es tut uns leid, und zwar weil",
    "Eine Bahngesellschaft übt das Entschuldigen.",
    "Die alte Entschuldigung bestand aus vier Bausteinen und keinem Grund. Die neue nennt die defekte Weiche beim Namen.",
  ],
  [
    "chatbot",
    "Der Bot, der zugab, nichts zu wissen",
    "Ein Möbelhändler lässt seinen Chatbot schweigen.",
    "Seit der Chatbot sagt, dass er die Antwort nicht kennt, rufen mehr Leute an. Zufriedener sind sie auch.",
  ],
  [
    "kundenkarte",
    "Punkte für nichts",
    "Warum ein Bäcker seine Kundenkarte abgeschafft hat.",
    "Zehn Stempel, ein Brot. Am Ende kannte niemand mehr die Namen der Leute, nur ihre Stempel.",
  ],
  [
    "ruecksendung",
    "Zurück an Absender",
    "Was mit den Schuhen geschieht, die nicht passen.",
    "Jede zweite Rücksendung kommt ungetragen. Im Keller des Händlers sortieren vier Frauen Retouren nach Geruch.",
  ],
  [
    "stornogebuehr",
    "Abgesagt und trotzdem bezahlt",
    "Ein Gericht hält die Stornogebühren eines Ferienparks für zu hoch.",
    "Achtzig Prozent des Preises verlangte der Betreiber, wenn jemand die Reise am Vortag absagte. Das Landgericht Wesselbeck ließ ihm dreißig.",
  ],
  [
    "trinkgeld",
    "Stimmt so, sagte der Automat",
    "Kartenterminals fragen neuerdings nach Trinkgeld.",
    "Fünf, zehn oder fünfzehn Prozent, und hinter einem wartet jemand. Die Kellnerin schaut so lange aus dem Fenster.",
  ],
  [
    "hotline",
    "Am anderen Ende sitzt Frau Öztürk",
    "Ein Tag an der Hotline eines Wasserwerks.",
    "Frau Öztürk nimmt neunzig Anrufe entgegen und notiert die Vornamen der Hunde, die im Hintergrund bellen.",
  ],
  [
    "gutschein",
    "Gültig bis gestern",
    "Was Händler mit abgelaufenen Gutscheinen machen.",
    "Drei Jahre lang gilt ein Gutschein mindestens. Die meisten liegen in Schubladen, bei Batterien und Ersatzknöpfen.",
  ],
  [
    "formular",
    "Feld 17 bitte freilassen",
    "Ein Amt streicht seine Formulare zusammen.",
    "Von zweihundert Vordrucken bleiben sechzig. Niemand konnte sagen, wofür Feld 17 da war.",
  ],
  [
    "erreichbarkeit",
    "Bitte nach dem Ton",
    "Handwerker sind schwer zu erreichen. Ein Malerbetrieb ist es nicht.",
    "Die Erreichbarkeit eines Betriebs entscheidet, sagt die Innung. Maler Petersen hat dafür seine Mutter eingestellt.",
  ],
];
