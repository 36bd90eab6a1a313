// Words by which a text says of itself that somebody paid for it, or that a machine wrote it.

const advertising = [
  /\b(?:Anzeige|Advertorial|gesponserte[rsn]?|gesponsert|sponsored|bezahlte Partnerschaft|paid partnership)\b/iu,
  /\bim (?:bezahlten )?Auftrag (?:von|der|des)\b/iu,
  /#(?:ad|werbung|anzeige)\b/iu,
];
const machine = [
  /\b(?:KI-generiert|KI-gestützt geschrieben|AI[- ]generated|(?:mit|von) (?:KI|ChatGPT) (?:erstellt|geschrieben|verfasst))\b/iu,
];

/** The first sign that the label of an advertisement may be missing. */
export const advertisingIn = (html: string): string | undefined => firstOf(advertising, html);

/** The first sign that the disclosure of a machine's help may be missing. */
export const machineIn = (html: string): string | undefined => firstOf(machine, html);

function firstOf(signs: readonly RegExp[], html: string): string | undefined {
  const text = html.replaceAll(/<[^>]*>/g, " ");
  return signs.map((sign) => sign.exec(text)?.[0]).find((found) => found !== undefined);
}
