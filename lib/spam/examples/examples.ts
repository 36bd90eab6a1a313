// All invented examples, as labelled comments. The same every time.
import { advertising } from "./advertising.ts";
import { advertisingInEnglish } from "./advertising-in-english.ts";
import { bots } from "./bots.ts";
import { fillings } from "./fillings.ts";
import { honest } from "./honest.ts";
import { inventedHomepage, inventedName } from "./names.ts";
import { readers } from "./readers.ts";
import { readersElsewhere } from "./readers-elsewhere.ts";
import { readersInEnglish } from "./readers-in-english.ts";

export type Example = {
  id: string;
  source: "invented";
  lang: "de" | "en";
  label: "spam" | "ham";
  text: string;
  author: string;
  url: string | null;
  ship: true;
};

type Random = () => number;

/** How often each pattern of a grammar is filled in. */
const times = { spam: 9, ham: 14 };

export function inventedExamples(random: Random): Example[] {
  const written = {
    spam: [...filled("de", { ...advertising, ...bots }, times.spam, random), ...filled("en", advertisingInEnglish, times.spam, random)],
    ham: [
      ...honest.map((text) => ({ lang: "de", kind: "honest", text }) as const),
      ...filled("de", { ...readers, ...readersElsewhere }, times.ham, random),
      ...filled("en", readersInEnglish, times.ham, random),
    ],
  };
  return labels.flatMap((label) => written[label].map((each, place) => example(each, label, place, random)));
}

const labels = ["spam", "ham"] as const;
type Written = Pick<Example, "lang" | "text"> & { kind: string };

function filled(lang: Example["lang"], grammars: Readonly<Record<string, readonly string[]>>, count: number, random: Random): Written[] {
  const texts = new Map<string, string>();
  for (const [kind, patterns] of Object.entries(grammars)) {
    for (const pattern of patterns) for (let time = 0; time < count; time++) texts.set(filledIn(pattern, random), kind);
  }
  return [...texts].map(([text, kind]) => ({ lang, kind, text }));
}

function example({ lang, kind, text }: Written, label: Example["label"], place: number, random: Random): Example {
  const author = inventedName(random);
  const url = random() < (label === "ham" ? 0.4 : 0.3) ? inventedHomepage(author, random) : null;
  return { id: `invented:${label}:${kind}:${place}`, source: "invented", lang, label, text, author, url, ship: true };
}

/** Chooses among {a|b}, from the inside out; {name} alone is a filling of its own. */
function filledIn(pattern: string, random: Random): string {
  let text = pattern;
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(/\{([^{}]*)\}/g, (_, inside: string) => {
      const choices = fillings.get(inside)?.() ?? inside.split("|");
      return choices[Math.floor(random() * choices.length)] ?? "";
    });
  }
  return text.replace(/ {2,}/g, " ").trim();
}
