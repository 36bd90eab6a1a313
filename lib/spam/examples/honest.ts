// Invented honest comments in German, one a line: short and long, friendly and angry, in dialect, with emoji, quotes, sources and homepages.
// They say what spam never says, and also what it often says: "Danke", "toller Beitrag", Geld, Kredit, Abo, Telegram.
export const honest: readonly string[] = lines(`
Danke, sehr guter Beitrag.
Toller Artikel, danke!
Sehr informativ, vielen Dank dafür.
Schöner Text. Den hebe ich mir auf.
Guter Punkt.
Genau so ist es.
Sehe ich anders.
Endlich sagt es mal jemand.
Was für ein Unsinn.
Das stimmt so nicht. Die Frist lief bis März, nicht bis Mai.
Haha, sehr gut :-)
😂😂😂
Wow!
+1
Na ja.
Kommt drauf an.
Wieso eigentlich?
Und wer zahlt das am Ende? Wir alle.
Nein danke.
Dem ist nichts hinzuzufügen.
Stimmt leider.
Ich versteh die Aufregung nicht.
Des is a Wahnsinn, i sog's eich.
Oida, geht's no?
Jo eh, aber des hamma scho vor zehn Joahr gwusst.
Des glaubst ja söiba ned.
Wat mutt, dat mutt.
Dat is doch allens Tüünkram.
Nu lass ma die Kirche im Dorf.
Des hosch jetzt aber schee gsagt.
Isch find des net gut, was do passiert.
Grüezi mitenand, bi üs isch das sit Jahre so.
Mei, da kannst nix machen.
Servus aus Graz, bei uns war's genauso.
Moin aus Kiel! Hier hat es gestern auch gestürmt.
Ich liebe deine Videos ❤️
Super Video, danke dir 👍
Mega Folge, bitte mehr davon 😊
Erster!
Wo gibt es das Rezept dazu?
Kannst du mal was über Wärmepumpen machen?
Bei 4:32 musste ich so lachen 😂
Der Ton ist diesmal leider sehr leise.
Mein Opa hat genau das auch immer erzählt. Gänsehaut.
Liebe Grüße aus dem Allgäu und einen guten Rutsch!
Alles Gute zum Geburtstag nachträglich 🎂🎉
Gute Besserung, lass dir Zeit!
Du hast mir damit sehr geholfen, ich saß schon seit zwei Stunden an der Steuererklärung.
Bin durch den Newsletter hier gelandet und bleibe.
Ich lese Ihren Blog seit Jahren und schreibe heute zum ersten Mal.
Ihre Webseite lädt auf dem Handy sehr langsam, können Sie da etwas tun?
Der Link im dritten Absatz führt ins Leere.
Auf meinem eigenen Blog habe ich vor zwei Jahren etwas Ähnliches erlebt und auch so beschrieben.
Wir haben im Verein dieselbe Erfahrung gemacht. Nach dem dritten Brief kam endlich eine Antwort.
Ich arbeite selbst in der Pflege und kann nur sagen: Es ist noch schlimmer als beschrieben.
Als Lehrerin muss ich widersprechen. Die Klassen sind nicht größer geworden, nur die Aufgaben mehr.
Zum Nachlesen: Das Statistische Bundesamt nennt andere Zahlen, siehe https://www.destatis.de/DE/Presse
Quelle? Ich finde dazu nur https://de.wikipedia.org/wiki/Kulanz und da steht es anders.
Hier die Studie, auf die sich der Text bezieht: https://doi.example/10.1000/182
„Wer nichts zu verbergen hat“ – dieser Satz ist immer der Anfang vom Ende.
„Das Telefon schweigt“, schreiben Sie. Bei uns klingelt es durch, weil niemand da ist.
@Michael: Das hat doch niemand behauptet.
@nordlicht Du verwechselst Ursache und Wirkung.
Zitat: „Der Kunde ist König.“ Könige wurden allerdings auch geköpft.
Ich habe bei meiner Bank einen Kredit für das Haus aufgenommen, 3,9 Prozent, und damals fanden wir das teuer.
Wer heute einen Kredit braucht, ist arm dran. Vor fünf Jahren gab es das Geld fast geschenkt.
Bitcoin ist für mich reine Spekulation, mein Schwager hat damit viel verloren.
Das Finanzamt will jetzt auch von Kryptowährungen wissen. War ja klar.
Die Schufa weiß mehr über mich als meine Frau.
In der Apotheke sagte man mir, das Medikament sei seit Wochen nicht lieferbar.
Ohne Rezept bekommt man das nicht, und das ist auch gut so.
Im Casino von Baden-Baden war ich einmal, schönes Haus, hundert Euro weg.
Glücksspielwerbung beim Fußball gehört verboten. Mein Bruder ist daran kaputtgegangen.
Sportwetten ruinieren die Leute, und der Staat verdient mit.
Telegram ist voll von dem Zeug. Ich habe den Kanal gemeldet.
Meine Tochter ist auf WhatsApp auf einen solchen Betrüger hereingefallen. Bitte warnt eure Eltern!
Vorsicht, unter den Videos schreiben lauter Bots, die angeblich reich geworden sind.
Ich habe mein Abo gekündigt, nach zwanzig Jahren. Schade.
Das Abo kostet jetzt acht Euro mehr, ohne dass mir jemand geschrieben hätte.
Klickt da bloß nicht drauf, das ist Abzocke.
Wie viel Geld wurde da verbrannt? Hundert Millionen für eine Maut, die es nie gab.
Gewonnen hat am Ende niemand, auch wenn alle jubeln.
Man kann mit ehrlicher Arbeit kein Geld mehr verdienen, das ist doch das Problem.
Wenn ich das schon höre: kostenlos. Nichts ist kostenlos.
Meine Mutter ist 84 und hat kein Internet. Wie soll sie den Termin buchen?
Ich suche seit Monaten eine Wohnung in Leipzig. 140 Bewerber auf zwei Zimmer!
Die Bahn hatte heute 70 Minuten Verspätung, und der Zugbegleiter hat sich dreimal entschuldigt. Der Mann kann nichts dafür.
Bei uns im Dorf fährt der Bus zweimal am Tag. Und dann soll ich das Auto stehen lassen?
Radwege enden hier grundsätzlich im Nichts. Ich bin Radfahrer aus Überzeugung, aber nicht lebensmüde.
Die Grünen sind an allem schuld, klar. Auch am Regen.
Ich wähle seit dreißig Jahren dieselbe Partei und erkenne sie nicht wieder.
Trump hin oder her, wir sollten vor der eigenen Tür kehren.
So ein dummer Kommentar. Erst denken, dann schreiben.
Sie haben offensichtlich keine Ahnung, wovon Sie reden.
Halten Sie sich einfach raus, wenn Sie nichts beizutragen haben.
Halt die Klappe, du Troll.
Frechheit, so einen Artikel hinter die Schranke zu stellen.
Dass die Redaktion so etwas druckt, ist eine Schande.
Schlecht recherchiert. Drei Anrufe hätten gereicht.
Ein Lektorat täte diesem Text gut: „seit“ und „seid“ sind zwei Wörter.
Männer haben es doch auch nicht leicht. Das wird gern vergessen.
Frauen verdienen immer noch weniger, und hier wird über Sternchen gestritten.
Gendern nervt mich auch, aber es gibt Wichtigeres.
Meine Frau und ich teilen uns die Elternzeit, und ja, der Chef hat geschaut wie ein Auto.
Der Klimawandel ist keine Meinung. Gletscher lesen keine Zeitung.
Im Sommer 2003 war es auch heiß, und da hat niemand von Weltuntergang geredet.
Windräder ja, aber bitte nicht da, wo ich wohne. So denken leider viele.
Atomkraft? Die Endlagerfrage ist in fünfzig Jahren nicht gelöst worden.
Impfen oder nicht soll jeder selbst entscheiden. Meine Meinung.
Corona hat gezeigt, wie wenig wir voneinander wissen wollen.
Der Schiedsrichter war eine Katastrophe. Das war niemals Elfmeter.
Rapid spielt seit Wochen grottenschlecht, da hilft auch kein neuer Trainer.
Tooor! Was für ein Spiel gestern.
Wer hat an der Uhr gedreht? Schon wieder Montag.
Ich bin Linkshänder und habe in der Schule immer eins auf die Finger bekommen.
Das Brot von früher gibt es nicht mehr, seit der Bäcker zugemacht hat.
Statt Sahne nehme ich Hafermilch, klappt prima und schmeckt auch den Kindern.
Wie lange muss der Teig ruhen? Bei mir ist er nicht aufgegangen.
Ein Tipp: Die Zwiebeln vorher salzen, dann werden sie milder.
Habe das Gerät seit drei Jahren, läuft ohne Probleme. Das Display ist etwas dunkel.
Mit der neuen Version stürzt das Programm beim Drucken ab. Windows 11, alles aktuell.
Bei mir hat geholfen: Router aus, eine Minute warten, wieder an.
Unter Linux geht es mit sudo apt install und dann neu anmelden.
Vielen Dank an die Redaktion für dieses Gespräch. Selten so eine kluge Frau gehört.
Das Interview war mir zu lang, aber der Schluss ist großartig.
Frau Kolbow hat recht. Wer freundlich fragt, bekommt eine Antwort.
Ich habe den Text meiner Kollegin vorgelesen, wir haben beide genickt.
Die Überschrift ist reißerisch, der Artikel selbst ausgewogen. Warum macht ihr das?
Gibt es dazu eine Fortsetzung? Ich würde gern wissen, wie es ausging.
Kurze Frage: Gilt das auch in Österreich?
Wer hat Erfahrung mit Widerspruch beim Amt? Wie lange hat es gedauert?
Ich habe das Formular dreimal ausgefüllt und dreimal kam es zurück. Beim vierten Mal bin ich hingegangen.
Mein Vater war Postbote. Der kannte jeden und jeder kannte ihn. Heute legt man das Paket vor die Tür und rennt.
In der Filiale hat man mir einen Kaffee angeboten. Ich war so verblüfft, dass ich meine Beschwerde vergessen habe.
Ich erinnere mich an eine Zeit, da ging man zur Bank und der Direktor gab einem die Hand.
Danke für den ehrlichen Einblick. Ich dachte schon, es geht nur mir so.
Ruhe in Frieden 🙏 Ein großer Künstler.
Mein Beileid an die Familie.
Gottes Segen für euch alle und frohe Weihnachten 🎄
Was soll man dazu noch sagen? 🤷
Kopf hoch, das wird wieder 💪
Respekt! Das hätte ich mich nicht getraut 👏👏
Ich heul gleich 😭 so schön
katze süß 🐱❤❤❤
ich finde das video voll cool und meine schwester auch
bitte mach weiter so liebe grüße lena 12 jahre
hab dich heute in berlin gesehen und mich nicht getraut hallo zu sagen
warum hat er am ende nicht einfach die tür zugemacht???
Kann mir einer sagen wie das lied heißt?
Ich gucke das jeden Abend zum Einschlafen, deine Stimme ist so ruhig.
Wer ist auch 2025 noch hier?
Dein Kanal ist der Grund, warum ich wieder male. Danke, Tobi!
Danke für deine Arbeit, Carsten. Das Kapitel über die Gezeiten habe ich endlich verstanden.
Sehr gut erklärt, nur beim Ohmschen Gesetz hast du R und U vertauscht (7:15).
Vielen Dank für Ihre Mühe! Ich leite den Beitrag an unseren Ortsverein weiter.
Ihre Videos sind immer ein Gewinn, auch wenn ich diesmal anderer Meinung bin.
Bitte nicht so viel Musik im Hintergrund, man versteht Sie schlecht. Sonst wie immer prima.
Ich wünsche Ihnen und dem ganzen Team ein gesundes neues Jahr.
Auf meiner Seite gibt es Fotos vom alten Bahnhof, falls das jemanden interessiert.
Wir haben darüber in unserem Podcast gesprochen, aber ich will hier keine Werbung machen.
Bei uns in der Bücherei hängt der Artikel jetzt am Brett.
Die Telefonnummer der Beschwerdestelle steht nirgends. Ich habe 0 18 05 gewählt und bin nach 40 Minuten aus der Leitung geflogen.
Ich habe am 3. April unter 12345 angerufen und bis heute nichts gehört.
Rechtlich ist das klar geregelt: § 312g BGB, Widerruf binnen vierzehn Tagen.
Das ist ein klassischer Fehlschluss. Aus der Korrelation folgt keine Ursache.
Erstens: Niemand wird gezwungen. Zweitens: Es kostet nichts. Drittens: Wo ist also das Problem?
Interessanter Gedanke, aber zu Ende gedacht führt er ins Gegenteil.
Ich bin 67, habe 45 Jahre gearbeitet und bekomme 1.140 Euro Rente. So viel zum Thema Leistung.
Die Miete frisst die Hälfte meines Lohns, und ich verdiene nicht schlecht.
Wo bleibt die Eigenverantwortung? Ständig soll der Staat es richten.
Der Markt regelt das eben nicht, das haben wir jetzt oft genug gesehen.
Schön wär's.
Träumen Sie weiter.
Ironie erkannt?
Danke für nichts.
Wer's glaubt, wird selig.
LG
Bin gespannt, wie es weitergeht.
Kann ich so unterschreiben.
Da fehlt mir die andere Seite. Haben Sie die Firma gefragt?
Ich gebe zu, ich habe nur die Überschrift gelesen.
Bravo!
Sehr schade, dass der Laden schließt. Dort habe ich mein erstes Fahrrad gekauft.
Mein Hund heißt auch Emil :)
Unser Nachbar hat Solar auf dem Dach und verdient damit im Sommer Geld. Im Winter eher nicht.
Eine Versicherung, die zahlt? Das möchte ich erleben.
Ich habe die Kündigung per Einschreiben geschickt. Antwort: „Ihr Anliegen ist uns wichtig.“
Check ich nicht.
Hä?
lol
This is so true. Viele Grüße aus Wien!
Great article, danke für den Link zur Studie.
Sorry, aber das ist einfach nur peinlich.
Nice, hab ich direkt nachgebaut.
Ich kaufe da nie wieder. Drei Wochen gewartet, und dann war die Kanne kaputt.
Der Service war freundlich, die Suppe kalt.
Das Hotel können wir empfehlen, ruhig gelegen, gutes Frühstück, nur der Aufzug spinnt.
Gutes Buch, aber das Ende kam mir zu plötzlich.
Wir waren letzte Woche dort: Parken kostet 4 Euro, der Rundweg dauert zwei Stunden.
Meine Blutwerte sind seit der Umstellung besser geworden, abgenommen habe ich aber nicht.
Der Arzt hat sich vier Minuten genommen. Ich habe auf die Uhr geschaut.
Ich nehme seit Jahren Tabletten gegen Bluthochdruck und vertrage sie gut.
Der letzte Satz hat mich umgehauen. Danke, dass Sie das aufgeschrieben haben.
Ich mache nie Sport, aber heute habe ich alles mitgemacht und kann morgen sicher nicht aufstehen.
Volle Zustimmung. Ein Sender mit ordentlichen Nachrichten würde mir reichen.
Mit einem halben Gehalt und zwei Kindern kommt man in München nicht weit. Wir sind trotzdem geblieben.
In der Werkstatt gab es einen Drucker für alle Lehrlinge, und der war meistens kaputt.
Das Zeltlager war verregnet und die Suppe lauwarm, aber der See war herrlich.
Als Lehrling habe ich 380 Mark verdient und fühlte mich wie ein König.
Die Batterie wiegt eine halbe Tonne, das Auto fährt damit 400 Kilometer. Wer braucht das in der Stadt?
Mein Mikrofon rauscht wie ein Wasserfall, woran kann das liegen?
Wer das Jahr 2017 noch im Kopf hat, weiß, wie die Abstimmung damals ausging.
Passt auf, worüber ihr euch lustig macht. Meine Oma hat das alles erlebt.
Hört doch auf mit der Gleichmacherei. Jeder soll essen, was er mag.
Wenn der Vorstand feiert und die Pförtnerin sich den Bus nicht leisten kann, stimmt etwas nicht.
Vertragt euch wieder und schaut lieber die Folge.
Die neue Mitte der Partei besteht aus zwei Leuten und einem Faxgerät.
Habe das Anschreiben noch einmal gekürzt. Morgen ist das Gespräch, drückt mir die Daumen.
Bitte einmal einen Ticker ohne Werbung zwischen jedem zweiten Satz.
Habe die Reihe eben abonniert, endlich erklärt das mal jemand in Ruhe 👍
Glocke ist an, ich bin bereit 😍
Ich würde mich freuen, wenn Sie das Thema im Herbst noch einmal aufgreifen.
Seit Ostern ohne Schokolade, die Waage merkt nichts davon 😄
Mein Kanal hat elf Zuschauer, neun davon sind verwandt mit mir.
Schaut euch lieber die Doku auf arte an, die erklärt das in einer Stunde.
Wer einmal nachts in der Notaufnahme saß, redet nicht so daher!!!
Das war eine Satire, liebe Leute. Man muss auch lachen können.
Im Stadion hat man das Tor zuerst gehört und dann gesehen.
Ohne Haftpflicht wäre ich nach dem Wasserschaden pleite gewesen.
Bei uns hängt die Wäsche draußen, und die Nachbarn kommen trotzdem grüßen.
Der Kapitän hat in der Halbzeit die Schuhe getauscht, das bringt Unglück.
Die Zugvögel kommen früher, die Bauern merken das, die Politik nicht.
Frau Minister, fahren Sie eine Woche mit dem Regionalzug. Dann reden wir weiter.
Meine Prinzessin ist vier und findet Einhörner neuerdings peinlich.
Alle Jahre wieder: Laub im November, Schnee im Januar, und die Bahn ist überrascht.
In der Beschreibung steht ein anderes Rezept als im Film. Was stimmt denn nun?
Googeln Sie das einmal, bevor Sie hier so etwas behaupten.
Mit dem Fahrrad an die Ostsee, drei Wochen Regen, der beste Sommer meines Lebens.
Die Sitzung dauerte bis halb zwölf, beschlossen wurde die Farbe der Parkbank.
Wer zahlt ein, wer bekommt heraus? Diese Rechnung macht keiner gern auf.
Zehn Zentimeter breiter, und der Rollstuhl hätte durchgepasst.
Ich bin Schichtarbeiter, bei mir ist um vier Uhr früh Mittag.
Im Heim gibt es jetzt einen Roboter. Meine Oma redet mehr mit ihm als mit uns, das gibt mir zu denken.
`);

function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
