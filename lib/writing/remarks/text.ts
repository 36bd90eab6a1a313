// The words of a document one after the other, as remarks find their passage in them. Pure and small: the editor in the browser reads its
// own document the same way, and knows of each character where it stands.

/** Some words, and where the first of them stands. A new paragraph is a line feed of its own. */
export type Piece = { text: string; from: number };
export type Reading = {
  /** Single blanks, and a line feed between paragraphs. */
  text: string;
  /** Where each character stands. */
  at: readonly number[];
};

/** Blanks are one by one and none at the ends: what is being typed and what is stored differ in nothing else. */
export function readingOf(pieces: Iterable<Piece>): Reading {
  const at: number[] = [];
  let text = "";
  let gap = "";
  let gapAt = 0;
  for (const { text: words, from } of pieces) {
    for (let place = 0; place < words.length; place++) {
      const character = words.charAt(place);
      if (isBlank(character)) {
        if (gap === "") gapAt = from + place;
        gap = gap === "\n" || character === "\n" ? "\n" : " ";
        continue;
      }
      if (gap !== "" && text !== "") {
        text += gap;
        at.push(gapAt);
      }
      gap = "";
      text += character;
      at.push(from + place);
    }
  }
  return { text, at };
}

const isBlank = (character: string) => /\s/.test(character);

type Node = { type: string; text?: string; content?: readonly Node[] };

/** The words of a stored document. */
export const wordsOf = (document: { content: readonly Node[] }): string => readingOf(document.content.flatMap(piecesIn)).text;

/** Words typed or pasted by somebody, as they would stand in a reading. */
export const asRead = (typed: string): string => readingOf([{ text: typed, from: 0 }]).text;

const newParagraph: Piece = { text: "\n", from: 0 };

function piecesIn(node: Node): Piece[] {
  if (node.text !== undefined) return [{ text: node.text, from: 0 }];
  if (node.type === "hardBreak") return [{ text: " ", from: 0 }];
  if (node.type === "footnote") return []; // a mark in the line, no word of it
  return [newParagraph, ...(node.content ?? []).flatMap(piecesIn), newParagraph];
}
