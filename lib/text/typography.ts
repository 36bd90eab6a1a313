// Text as it is set in its language: quotation marks, apostrophes, and spaces at which no line may break. Character for character: what is
// set is as long as what was typed, so nothing that counts characters is misled. What is stored stays as it was typed.
import type { Locale } from "#prisma/generated/enums";

const nbsp = "\u00a0";

/** What stands behind a number and belongs to it. */
const units =
  "%|‰|€|£|°C|km/h|km|cm|mm|m²|m³|ha|kg|mg|ml|kWh|MWh|GWh|kW|MW|GB|MB|kB|TB|Hz|Uhr|Euro|Cent|Prozent|Mio\\.|Mrd\\.|Millionen|Milliarden|percent|million|billion|euros?|a\\.m\\.|p\\.m\\.";
const months = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";
const englishMonths = "January|February|March|April|May|June|July|August|September|October|November|December";
const places = "§§?|Art\\.|Abs\\.|Nr\\.|Ziff\\.|Kap\\.|Abb\\.|Tab\\.|Bd\\.|S\\.|Rn\\.|No\\.|p\\.|pp\\.|Fig\\.";

/** Each matches one space, between what belongs together. */
const tied: Readonly<Record<Locale, readonly RegExp[]>> = {
  de: [
    new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\p{N}]))`, "gu"),
    new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:${places})) (?=\\d)`, "gu"),
    new RegExp(`(?<=(?<!\\d)\\d{1,2}\\.) (?=(?:${months})(?!\\p{L}))`, "gu"),
    // "z. B.", "i. d. R.", and initials; "v. Chr.", "Dr. Sander"
    /(?<=(?<!\p{L})\p{L}\.) (?=\p{L}\.)/gu,
    /(?<=(?<!\p{L})[vn]\.) (?=Chr\.)/gu,
    /(?<=(?<!\p{L})(?:Dr|Prof|St)\.) (?=\p{Lu})/gu,
    / (?=– )/gu,
  ],
  en: [
    new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\p{N}]))`, "gu"),
    new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:${places})) (?=\\d)`, "gu"),
    new RegExp(`(?<=(?<!\\d)\\d{1,2}) (?=(?:${englishMonths})(?!\\p{L}))`, "gu"),
    /(?<=(?<!\p{L})(?:Dr|Prof|Mr|Mrs|Ms|St)\.?) (?=\p{Lu})/gu,
    / (?=– )/gu,
  ],
};

const marks = { de: { open: "„", close: "“" }, en: { open: "“", close: "”" } } as const;
/** Addresses are no prose. */
const address = /(?:https?:\/\/|www\.)\S+/gu;
const beforeOpening = /[\s([{<–—/„“‚‘|]/u;

/** Sets prose in its language; marks and spaces that are already right stay. */
export function typeset(text: string, locale: Locale): string {
  const kept: [from: number, address: string][] = [...text.matchAll(address)].map((match) => [match.index, match[0]]);
  const spaced = tied[locale].reduce((set, space) => set.replace(space, nbsp), text);
  const set = quoted(spaced, locale).replace(/(?<=\p{L})'(?=\p{L})/gu, "’");
  return kept.reduce((done, [from, given]) => done.slice(0, from) + given + done.slice(from + given.length), set);
}

/** Straight marks open and close in turn; one that can do neither (an inch, a lone one at the end) stays straight. */
function quoted(text: string, locale: Locale): string {
  const { open, close } = marks[locale];
  const straight = [...text.matchAll(/"/g)].map(({ index }) => index);
  if (straight.length === 0) return text;
  let set = "";
  let from = 0;
  let opened = false;
  for (const [place, index] of straight.entries()) {
    const begins = index === 0 || beforeOpening.test(text[index - 1] ?? " ");
    const goesOn = /\S/.test(text[index + 1] ?? "");
    const mark: string = opened && !(begins && goesOn) ? close : !opened && begins && goesOn && place < straight.length - 1 ? open : '"';
    if (mark !== '"') opened = mark === open;
    set += text.slice(from, index) + mark;
    from = index + 1;
  }
  return set + text.slice(from);
}
