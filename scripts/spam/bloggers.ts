// Twenty-five invented readers who have a homepage and are no spammers for it. None was learned from: they only measure.
const comments: readonly (readonly [author: string, url: string, text: string])[] = [
  ["Katharina Brandl", "https://www.katharina-brandl.de/", "Schöner Beitrag, danke! Den merke ich mir für den nächsten Elternabend."],
  [
    "Jens Uhlmann",
    "https://uhlmann-holzbau.de",
    "Wir bauen seit zwanzig Jahren mit Lehm. Das mit der Feuchtigkeit stimmt so nicht ganz, es kommt auf den Putz an.",
  ],
  ["Brigitte", "http://brigittes-gartenblog.example/", "Toller Artikel! Meine Dahlien hat es dieses Jahr leider alle erwischt."],
  ["Tobias Reinders", "https://reinders.dev", "Danke für den Hinweis auf die Lizenz. Ich habe es in meinem Projekt gleich geändert."],
  ["Oma Ilse", "https://oma-ilse-kocht.example/rezepte/", "Bei uns kommt noch eine Prise Muskat hinein, dann ist es perfekt."],
  ["Dr. Heiner Voss", "https://www.praxis-voss.de/team", "Aus ärztlicher Sicht möchte ich ergänzen: Der Wert allein sagt wenig."],
  ["maikäfer", "http://maikaefer.blogspot.example/2023/06/mein-sommer.html", "haha genau so war es bei uns auch 😂"],
  ["Sonja Petermann", "https://sonjapetermann.com", "Ich lese Ihre Seite seit Jahren und bin selten anderer Meinung. Heute schon."],
  [
    "Feuerwehr Niederau",
    "https://www.feuerwehr-niederau.de/",
    "Vielen Dank für den Bericht über unsere Übung! Ein Foto mehr vom Nachwuchs wäre schön gewesen.",
  ],
  ["Ludger", "https://ludgers-lauftagebuch.de", "Respekt. Ich habe für dieselbe Strecke fast sechs Stunden gebraucht."],
  ["Arzu Demir", "https://arzudemir.de/", "Sehr guter Text, vor allem der Teil über die zweite Generation. Danke dafür."],
  ["Basti", "https://www.youtube.com/@basti-bastelt", "Super erklärt 👍 genau das Problem hatte ich letzte Woche mit meinem Drucker."],
  ["Gudrun Falk", "http://www.gudrun-falk.at", "Des is a Schmäh, oder? Bei uns in der Steiermark gibt's des seit dreißig Jahr."],
  [
    "Henning Krause",
    "https://henningkrause.net/ueber/",
    "Kann jemand sagen, ob das auch für Kleinunternehmer gilt? Auf der Seite des Ministeriums finde ich nichts.",
  ],
  [
    "Buchhandlung Lesezeit",
    "https://www.lesezeit-buchladen.de/",
    "Wir hatten die Autorin im März zu Gast, ein wunderbarer Abend. Das Buch ist wirklich so gut.",
  ],
  ["P. Sturm", "https://sturm-photo.de/galerie/", "Das zweite Bild ist gespiegelt, man sieht es an den Hausnummern."],
  [
    "Valentina",
    "https://valentinas-reiseblog.example/",
    "Wir waren im Mai dort und fanden es traumhaft. Tipp: Unbedingt früh am Morgen hingehen.",
  ],
  ["Rolf Zeller", "http://rolf-zeller.ch", "Interessanter Beitrag. In der Schweiz wurde das 2014 abgestimmt und abgelehnt."],
  ["Miriam Stolz", "https://miriamstolz.de/", "Danke!"],
  [
    "AStA Referat Wohnen",
    "https://asta.uni-beispiel.example/wohnen/",
    "Bei uns melden sich jede Woche vierzig Leute ohne Zimmer. Es ist schlimmer, als Sie schreiben.",
  ],
  ["Karl-Heinz", "https://modellbahn-karlheinz.de/forum/", "Die Spurweite war 750 mm, nicht 760. Sonst ein schöner Bericht."],
  [
    "Nele P.",
    "https://nele-naeht.example/",
    "Liebe Redaktion, weiter so! Endlich mal ein Text über Arbeit, der nicht von oben herab kommt.",
  ],
  ["Ömer", "https://omer-kocht.de", "Ohne Knoblauch ist das kein Lahmacun, sorry 😅"],
  [
    "Steuerbüro Hagen",
    "https://www.steuer-hagen.de/kontakt",
    "Vorsicht: Die Frist im dritten Absatz ist seit Januar eine andere. Maßgeblich ist § 149 AO.",
  ],
  [
    "Wiebke Jansen",
    "https://moin-wiebke.de/blog/",
    "Guter Artikel. Ich habe darüber auf meinem Blog auch schon geschrieben und wurde ordentlich beschimpft.",
  ],
];

export const honestBloggers = comments.map(([author, url, text], place) => ({ id: `blogger-${place + 1}`, author, url, text, lang: "de" }));
