// Ties the passages in the text to the remarks beside it, and asks for new ones.
import type { Editor } from "@tiptap/core";
import { useEffect } from "react";
import { announcePlaces, headingOf } from "../../remarks/places.ts";
import type { Written } from "../use-writing.ts";
import { goneFrom, metaOf, type Passage, passageAt, placeInText } from "./passages.ts";
import { RemarkAsk } from "./remark-ask.tsx";

const pause = 400;

/** To the remark in the list, unfolded and in sight. */
export function openRemark(id: string): void {
  const heading = document.getElementById(headingOf(id));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "center", behavior: calm() ? "auto" : "smooth" });
}

const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

type Props = {
  story: Written;
  editor: Editor;
  passages: readonly Passage[];
  isAsking: boolean;
  /** Not for whoever may begin no remark. */
  onAsk: ((isAsking: boolean) => void) | undefined;
};

export function Remarking({ story, editor, passages, isAsking, onAsk }: Props) {
  usePassages(editor, passages);
  useEffect(() => onAsk && byKey(editor, () => onAsk(true)), [editor, onAsk]);
  if (!isAsking || !onAsk) return null;
  const done = () => {
    onAsk(false);
    editor.commands.focus();
  };
  return <RemarkAsk storyId={story.id} editor={editor} locale={story.locale} onDone={done} />;
}

function usePassages(editor: Editor, passages: readonly Passage[]): void {
  useEffect(() => {
    const tell = () => editor.view.dispatch(editor.state.tr.setMeta(...metaOf(passages)));
    const show = (id: string) => {
      const place = placeInText(editor.state, id);
      if (!place) return;
      editor.chain().setTextSelection(place).focus().run();
      const { node } = editor.view.domAtPos(place.from);
      const element = node instanceof Element ? node : node.parentElement;
      element?.scrollIntoView({ block: "center", behavior: calm() ? "auto" : "smooth" });
    };
    let last = "";
    const announce = () => {
      const [gone, active] = [goneFrom(editor.state), passageAt(editor.state)];
      const now = `${active} ${[...gone].join(" ")}`;
      if (now === last) return;
      last = now;
      announcePlaces({ gone, active, show });
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    // When the typing pauses: what is gone may have come back.
    const settle = () => {
      if (goneFrom(editor.state).size > 0) tell();
      announce();
    };
    const later = ({ transaction }: { transaction: { docChanged: boolean; selectionSet: boolean } }) => {
      if (!transaction.docChanged && !transaction.selectionSet) return;
      clearTimeout(timer);
      timer = setTimeout(settle, transaction.docChanged ? pause : 0);
    };
    tell();
    announce();
    editor.on("transaction", later);
    return () => {
      clearTimeout(timer);
      editor.off("transaction", later);
      announcePlaces(null);
    };
  }, [editor, passages]);
}

/** As other programs have it: Ctrl, Alt and M. */
function byKey(editor: Editor, onRemark: () => void): () => void {
  const begin = (event: globalThis.KeyboardEvent) => {
    if (event.getModifierState("AltGraph")) return; // types a letter
    if (event.code !== "KeyM" || !event.altKey || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onRemark();
  };
  const { dom } = editor.view;
  dom.addEventListener("keydown", begin);
  return () => dom.removeEventListener("keydown", begin);
}
