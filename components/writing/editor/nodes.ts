// The nodes that only this portal's texts have.
import { InputRule, mergeAttributes, Node, textblockTypeInputRule, wrappingInputRule } from "@tiptap/core";
import { turnAddresses } from "./turn-addresses.ts";

export const StoryDocument = Node.create({ name: "doc", topNode: true, content: "(block|top)+" });

/** A sentence set large between the paragraphs. Typing ":: " begins one. */
export const PullQuote = Node.create({
  name: "pullQuote",
  group: "top",
  content: "inline*",
  defining: true,
  parseHTML: () => [{ tag: "p.pull-quote", priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ["p", mergeAttributes(HTMLAttributes, { class: "pull-quote" }), 0],
  addInputRules() {
    return [textblockTypeInputRule({ find: /^::\s$/, type: this.type })];
  },
});

/** Who asks or answers. Typing "F: " or "A: " ("Q: " in English) begins a turn. */
export const Turn = Node.create({
  name: "turn",
  group: "top",
  content: "block+",
  defining: true,
  addAttributes: () => ({
    role: { default: "question", parseHTML: (element) => (element.classList.contains("answer") ? "answer" : "question"), rendered: false },
    speaker: { default: "", parseHTML: (element) => element.dataset.speaker ?? "", rendered: false },
    /** Under what readers find it: it goes along when a turn is cut out and put elsewhere. */
    id: { default: "", parseHTML: (element) => element.dataset.turn ?? "", rendered: false },
  }),
  parseHTML: () => [{ tag: "div.turn" }],
  renderHTML: ({ node }) => [
    "div",
    { class: `turn ${node.attrs.role}`, "data-speaker": node.attrs.speaker, "data-turn": node.attrs.id },
    0,
  ],
  addInputRules() {
    return [
      wrappingInputRule({ find: /^[FQ]:\s$/, type: this.type, getAttributes: () => ({ role: "question" }) }),
      wrappingInputRule({ find: /^A:\s$/, type: this.type, getAttributes: () => ({ role: "answer" }) }),
    ];
  },
  addProseMirrorPlugins: () => [turnAddresses],
});

/** Never published, and labelled so. Typing "%% " begins one. */
export const editorNote = (label: string) =>
  Node.create({
    name: "editorNote",
    group: "top",
    content: "block+",
    defining: true,
    parseHTML: () => [{ tag: "aside.editor-note" }],
    renderHTML: () => ["aside", { class: "editor-note", "data-label": label }, 0],
    addInputRules() {
      return [wrappingInputRule({ find: /^%%\s$/, type: this.type })];
    },
  });

/** A note at the foot of the text; in the line only its mark. Typing "^[words]" makes one. */
export const Footnote = Node.create({
  name: "footnote",
  group: "inline",
  inline: true,
  atom: true,
  marks: "",
  addAttributes: () => ({ text: { default: "", parseHTML: (element) => element.dataset.note ?? "", rendered: false } }),
  parseHTML: () => [{ tag: "sup[data-note]" }],
  renderHTML: ({ node }) => ["sup", { class: "footnote", "data-note": node.attrs.text, title: node.attrs.text }, "*"],
  addInputRules() {
    return [
      new InputRule({
        find: /\^\[([^\]]+)\]$/,
        handler: ({ state, range, match }) => {
          state.tr.replaceWith(range.from, range.to, this.type.create({ text: (match[1] ?? "").trim() }));
        },
      }),
    ];
  },
});
