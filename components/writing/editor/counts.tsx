import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import type { Locale } from "#lib/addresses";
import { longestText } from "#lib/documents/size";
import { words } from "./words.ts";

const pause = 500;
const wordsPerMinute = 220;

/** Characters and reading time, counted when nobody types. */
export function Counts({ editor, locale }: { editor: Editor; locale: Locale }) {
  const [counted, setCounted] = useState(() => count(editor));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setCounted(count(editor)), pause);
    };
    editor.on("update", later);
    return () => {
      clearTimeout(timer);
      editor.off("update", later);
    };
  }, [editor]);
  const t = words(locale);
  return (
    <p className="hint" data-counts="">
      {t.counts(counted.characters, counted.minutes)}
      {counted.characters > longestText && <strong role="alert"> {t.tooLong(longestText)}</strong>}
    </p>
  );
}

/** Notes to the editors are not counted: nobody reads them. */
function count({ state }: Editor): { characters: number; minutes: number } {
  let text = "";
  state.doc.forEach((node) => {
    if (node.type.name !== "editorNote") text += `${node.textBetween(0, node.content.size, "\n")}\n`;
  });
  const many = text.split(/\s+/).filter(Boolean).length;
  return { characters: text.replaceAll("\n", "").length, minutes: Math.max(1, Math.round(many / wordsPerMinute)) };
}
