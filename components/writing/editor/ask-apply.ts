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
  else if (isNew) chain.insertContent([{ type: kind, attrs: attributes }, { type: "paragraph" }]).run();
  else chain.updateAttributes(kind, attributes).run();
  return undefined;
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
