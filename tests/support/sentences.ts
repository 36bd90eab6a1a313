// What readers write, so different from each other that the filter takes none for a copy of another. Invented.
export const sentences = [
  "Bei uns im Büro klingelt es seit Montag ununterbrochen, und niemand weiß warum.",
  "Die alte Postkarte meiner Großmutter hat mehr erreicht als drei Formulare.",
  "Zum Vergleich: Unsere Bäckerei beantwortet Beschwerden noch am selben Abend.",
  "Ob Rückgabe oder Umtausch, entscheidend war am Ende ein freundlicher Tonfall.",
  "Mich überzeugt die zweite Hälfte mehr als der Einstieg mit den Zahlen.",
  "Warum steht im Vertrag eigentlich nichts über die Öffnungszeiten der Werkstatt?",
  "Vierzig Minuten Musik, dann legte jemand auf. So verliert man Stammkundschaft.",
  "Als Filialleiterin kenne ich beide Seiten und würde den Chat trotzdem behalten.",
  "Schade, dass die Gewerkschaft in diesem Gespräch gar nicht vorkam.",
  "Mein Nachbar schwört auf Briefe, ich selbst komme mit der App gut zurecht.",
  "Im Krankenhaus wäre so ein Ablauf undenkbar, dort zählt jede Übergabe.",
  "Vielleicht hilft ein Blick nach Dänemark, wo Ämter einen Termin zusagen müssen.",
  "Die Grafik in der Mitte habe ich erst beim dritten Lesen verstanden.",
  "Kulanz kostet weniger als Werbung, das haben wir vorigen Herbst ausgerechnet.",
  "Für Gehörlose bleibt das Telefon ein Hindernis, darüber spricht kaum jemand.",
  "Nach dem Umzug kam die Rechnung doppelt, die Gutschrift dann leider gar nicht.",
] as const;
