// All invented examples, as labelled comments. The same every time.
import { advertising } from "./advertising.ts";
import { bots } from "./bots.ts";
import { fillings } from "./fillings.ts";
import { honest } from "./honest.ts";
import { inventedHomepage, inventedName } from "./names.ts";
import { readers } from "./readers.ts";

export type Example = {
  id: string;
  source: "invented";
  lang: "de";
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
  const spam = filled({ ...advertising, ...bots }, times.spam, random);
  const ham = [...honest.map((text) => ({ kind: "honest", text })), ...filled(readers, times.ham, random)];
  return [
    ...spam.map((each, place) => example(each, "spam", place, random)),
    ...ham.map((each, place) => example(each, "ham", place, random)),
  ];
}

type Written = { kind: string; text: string };

function filled(grammars: Readonly<Record<string, readonly string[]>>, count: number, random: Random): Written[] {
  const texts = new Map<string, string>();
  for (const [kind, patterns] of Object.entries(grammars)) {
    for (const pattern of patterns) for (let time = 0; time < count; time++) texts.set(filledIn(pattern, random), kind);
  }
  return [...texts].map(([text, kind]) => ({ kind, text }));
}

function example({ kind, text }: Written, label: Example["label"], place: number, random: Random): Example {
  const author = inventedName(random);
  const url = random() < (label === "ham" ? 0.4 : 0.3) ? inventedHomepage(author, random) : null;
  return { id: `invented:${label}:${kind}:${place}`, source: "invented", lang: "de", label, text, author, url, ship: true };
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
