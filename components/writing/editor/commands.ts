// What the tools do, and what they show of the place where the caret is.
import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import type { Asked } from "./ask.tsx";
import { isEmbed } from "./embeds.ts";

export const blockNames = [
  "paragraph",
  "heading2",
  "heading3",
  "blockquote",
  "pullQuote",
  "codeBlock",
  "question",
  "answer",
  "editorNote",
] as const;
export type BlockName = (typeof blockNames)[number];
export const insertNames = ["picture", "video", "survey", "studyFigure", "contactCard", "footnote", "table", "horizontalRule"] as const;
export const tableSteps = ["addRowAfter", "addColumnAfter", "deleteRow", "deleteColumn", "deleteTable"] as const;

/** Turns the paragraph at the caret into something else, out of whatever wraps it. */
export function setBlock(editor: Editor, name: BlockName): void {
  if (name === "pullQuote" && quoteTurn(editor)) return;
  const plain = editor.chain().focus();
  for (const wrapper of ["blockquote", "turn", "editorNote"]) if (editor.isActive(wrapper)) plain.lift(wrapper);
  switch (name) {
    case "heading2":
      return void plain.setHeading({ level: 2 }).run();
    case "heading3":
      return void plain.setHeading({ level: 3 }).run();
    case "pullQuote":
    case "codeBlock":
    case "paragraph":
      return void plain.setNode(name).run();
    case "blockquote":
    case "editorNote":
      return void plain.setNode("paragraph").wrapIn(name).run();
    case "question":
    case "answer":
      return void plain.setNode("paragraph").wrapIn("turn", { role: name }).run();
  }
}

/** What is marked in a turn is quoted behind it, word for word: the turn stays as it is. */
function quoteTurn(editor: Editor): boolean {
  const { $from, from, to, empty } = editor.state.selection;
  if (empty || !editor.isActive("turn") || to > $from.end(1)) return false;
  const text = editor.state.doc.textBetween(from, to, " ").trim();
  if (!text) return false;
  return editor
    .chain()
    .focus()
    .insertContentAt($from.after(1), { type: "pullQuote", content: [{ type: "text", text }] })
    .run();
}

function blockAt(editor: Editor): BlockName {
  if (editor.isActive("turn")) return editor.getAttributes("turn").role === "answer" ? "answer" : "question";
  for (const name of ["editorNote", "blockquote", "pullQuote", "codeBlock"] as const) if (editor.isActive(name)) return name;
  if (!editor.isActive("heading")) return "paragraph";
  return editor.isActive("heading", { level: 2 }) ? "heading2" : "heading3";
}

/** What can be asked about the thing at the caret. */
function asksAt(editor: Editor): Asked["kind"] | undefined {
  const { selection } = editor.state;
  const name = "node" in selection ? editor.state.doc.nodeAt(selection.from)?.type.name : undefined;
  if (name && (isEmbed(name) || name === "footnote")) return name === "footnote" || isEmbed(name) ? name : undefined;
  return editor.isActive("turn") ? "turn" : undefined;
}

const marksAt = (editor: Editor) => ({
  block: blockAt(editor),
  bold: editor.isActive("bold"),
  italic: editor.isActive("italic"),
  link: editor.isActive("link"),
  bulletList: editor.isActive("bulletList"),
  orderedList: editor.isActive("orderedList"),
  table: editor.isActive("table"),
  asks: asksAt(editor),
  undo: editor.can().undo(),
  redo: editor.can().redo(),
});

/** Follows the caret; looks once for each picture the browser draws, and draws the tools anew only when they differ. */
export function useMarks(editor: Editor) {
  const [marks, setMarks] = useState(() => marksAt(editor));
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const now = marksAt(editor);
      setMarks((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    const later = () => {
      frame ||= requestAnimationFrame(look);
    };
    editor.on("transaction", later);
    return () => {
      cancelAnimationFrame(frame);
      editor.off("transaction", later);
    };
  }, [editor]);
  return marks;
}
