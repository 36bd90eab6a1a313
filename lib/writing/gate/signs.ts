// Words by which a text says of itself that somebody paid for it, or that a machine wrote it.

const signs = [
  /\b(?:Anzeige|Advertorial|gesponserte[rsn]?|gesponsert|sponsored|bezahlte Partnerschaft|paid partnership)\b/iu,
  /\bim (?:bezahlten )?Auftrag (?:von|der|des)\b/iu,
  /#(?:ad|werbung|anzeige)\b/iu,
  /\b(?:KI-generiert|KI-gestützt geschrieben|AI[- ]generated|(?:mit|von) (?:KI|ChatGPT) (?:erstellt|geschrieben|verfasst))\b/iu,
];

/** The first sign that a label may be missing. */
export function advertisingIn(html: string): string | undefined {
  const text = html.replaceAll(/<[^>]*>/g, " ");
  return signs.map((sign) => sign.exec(text)?.[0]).find((found) => found !== undefined);
}
