// Does what was asked.
import type { Editor } from "@tiptap/core";
import { safeAddress } from "#lib/documents/links";
import type { Asked } from "./ask.tsx";

type Given = Readonly<Record<string, string>>;

/** `null` takes a link away. @returns what is wrong with what was given */
export function apply(editor: Editor, { kind, isNew }: Asked, given: Given | null): "addressWrong" | undefined {
  const chain = editor.chain().focus();
  if (kind === "link") return link(editor, given);
  if (given === null) return undefined;
  const attributes = kind === "footnote" || kind === "turn" ? given : saidIn(given);
  if (kind === "footnote" && !given.text?.trim()) chain.deleteSelection().run();
  else if (isNew && kind === "footnote") chain.insertContent({ type: kind, attrs: attributes }).run();
  else if (isNew) insertBehind(editor, { type: kind, attrs: attributes });
  else chain.updateAttributes(kind, attributes).run();
  return undefined;
}

/** Behind the paragraph, list or table at the caret, in place of an empty paragraph: what is embedded stands by itself. */
function insertBehind(editor: Editor, node: { type: string; attrs: Given | Record<string, string | null> }): void {
  const { $from, to } = editor.state.selection;
  const block = $from.depth > 0 ? $from.node(1) : null;
  const place = block ? { from: $from.before(1), to: $from.after(1) } : { from: to, to };
  const isEmpty = block?.type.name === "paragraph" && block.content.size === 0;
  const at = isEmpty ? place : { from: place.to, to: place.to };
  const isLast = place.to >= editor.state.doc.content.size;
  editor
    .chain()
    .focus()
    .insertContentAt(at, isLast ? [node, { type: "paragraph" }] : [node])
    .run();
}

function link(editor: Editor, given: Given | null): "addressWrong" | undefined {
  const chain = editor.chain().focus().extendMarkRange("link");
  if (given === null) {
    chain.unsetLink().run();
    return undefined;
  }
  const typed = given.href?.trim() ?? "";
  const href = safeAddress(typed) ?? safeAddress(`https://${typed}`);
  if (!href) return "addressWrong";
  if (editor.state.selection.empty && !editor.isActive("link")) {
    chain.insertContent({ type: "text", text: typed, marks: [{ type: "link", attrs: { href } }] }).run();
  } else chain.setLink({ href }).run();
  return undefined;
}

/** Empty leaves it to the library; a minus sign for the alternative text says that the picture is decoration. */
const saidIn = (given: Given) =>
  Object.fromEntries(
    Object.entries(given).map(([name, text]) => [
      name,
      name === "alt" && text.trim() === "-" ? "" : text.trim() === "" ? null : text.trim(),
    ]),
  );
