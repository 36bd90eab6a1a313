// Shows which passages have open remarks. The document knows nothing of them: what is drawn here is never saved, copied or published.
import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { type Anchor, anchorAt, placeOf, type Range } from "#lib/writing/remarks/anchor";
import { type Piece, type Reading, readingOf } from "#lib/writing/remarks/text";

export type Passage = { id: string; number: number; anchor: Anchor };
type Drawn = { passages: readonly Passage[]; decorations: DecorationSet };
type Mark = { label: (number: number) => string; onOpen: (id: string) => void };

const key = new PluginKey<Drawn>("remarks");

/** Draws a number behind each passage that leads to its remark. */
export const remarkedPassages = (mark: Mark) =>
  Extension.create({
    name: "remarkedPassages",
    addProseMirrorPlugins: () => [
      new Plugin<Drawn>({
        key,
        state: {
          init: () => ({ passages: [], decorations: DecorationSet.empty }),
          apply(transaction, drawn) {
            const moved = transaction.docChanged
              ? { ...drawn, decorations: drawn.decorations.map(transaction.mapping, transaction.doc) }
              : drawn;
            const given: readonly Passage[] | undefined = transaction.getMeta(key);
            return given ? draw(transaction.doc, given, moved.decorations, mark) : moved;
          },
        },
        props: { decorations: (state) => key.getState(state)?.decorations },
      }),
    ],
  });

/** What the editor is told: these remarks are open. Passages that it shows already stay where typing has moved them. */
export const metaOf = (passages: readonly Passage[]): [PluginKey, readonly Passage[]] => [key, passages];

function draw(doc: Node, passages: readonly Passage[], before: DecorationSet, mark: Mark): Drawn {
  let reading: Reading | undefined;
  const decorations = passages.flatMap((passage) => {
    if (passage.anchor.exact === "") return [];
    let range = shown(before, passage.id);
    if (!range) {
      reading ??= read(doc);
      range = found(reading, passage.anchor);
    }
    return range ? [underline(passage, range), number(passage, range, mark)] : [];
  });
  return { passages, decorations: DecorationSet.create(doc, decorations) };
}

const underline = ({ id }: Passage, { from, to }: Range) =>
  Decoration.inline(from, to, { nodeName: "mark", class: "passage" }, { id, passage: true });

function number({ id, number: sign }: Passage, { to }: Range, { label, onOpen }: Mark) {
  const draw = () => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "passage-number";
    button.textContent = String(sign);
    button.ariaLabel = label(sign);
    button.addEventListener("click", () => onOpen(id));
    return button;
  };
  return Decoration.widget(to, draw, { side: -1, key: `${id} ${sign}`, id, stopEvent: () => true, ignoreSelection: true });
}

/** Where a passage is shown: it may be drawn in pieces. */
function shown(decorations: DecorationSet, id: string): Range | null {
  const pieces = decorations.find(undefined, undefined, (spec) => spec.id === id && spec.passage === true);
  if (pieces.length === 0) return null;
  return { from: Math.min(...pieces.map(({ from }) => from)), to: Math.max(...pieces.map(({ to }) => to)) };
}

function found({ text, at }: Reading, anchor: Anchor): Range | null {
  const place = placeOf(text, anchor);
  const [from, last] = place ? [at[place.from], at[place.to - 1]] : [];
  return from === undefined || last === undefined ? null : { from, to: last + 1 };
}

/** The words of the editor's document, as the server reads them of the stored one. */
function read(doc: Node): Reading {
  const pieces: Piece[] = [];
  doc.descendants((node, from) => {
    if (node.isText) pieces.push({ text: node.text ?? "", from });
    else if (node.isTextblock) pieces.push({ text: "\n", from });
    else if (node.type.name === "hardBreak") pieces.push({ text: " ", from });
  });
  return readingOf(pieces);
}

/** What is marked; without a selection the paragraph at the caret. Nothing where there are no words. */
export function marked({ doc, selection }: EditorState): Anchor | null {
  const { $from, from, to, empty } = selection;
  const range = empty && $from.parent.isTextblock ? { from: $from.start(), to: $from.end() } : { from, to };
  const { text, at } = read(doc);
  const first = at.findIndex((place) => place >= range.from);
  const last = at.findLastIndex((place) => place < range.to);
  return first === -1 || last < first ? null : anchorAt(text, { from: first, to: last + 1 });
}

export const passageAt = (state: EditorState): string | undefined => {
  const { from, to } = state.selection;
  const [piece] = key.getState(state)?.decorations.find(from, to, (spec) => spec.passage === true) ?? [];
  return typeof piece?.spec.id === "string" ? piece.spec.id : undefined;
};

export const placeInText = (state: EditorState, id: string): Range | null => {
  const drawn = key.getState(state);
  return drawn ? shown(drawn.decorations, id) : null;
};

/** Remarks whose passage the text has lost, as far as the editor can see. */
export function goneFrom(state: EditorState): ReadonlySet<string> {
  const { passages = [], decorations = DecorationSet.empty } = key.getState(state) ?? {};
  return new Set(passages.flatMap(({ id, anchor }) => (anchor.exact === "" || shown(decorations, id) ? [] : [id])));
}
