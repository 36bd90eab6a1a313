// Asks what is to be said about what was marked.
import type { Editor } from "@tiptap/core";
import { type KeyboardEvent, useEffect, useId, useRef, useState, useTransition } from "react";
import { createPortal } from "react-dom";
import type { Locale } from "#lib/addresses";
import { remark } from "#lib/writing/remarks/actions";
import { longestPassage } from "#lib/writing/remarks/anchor";
import { longestRemark } from "#lib/writing/remarks/remark";
import { words } from "../words.ts";
import { marked } from "./passages.ts";

type Props = { storyId: string; editor: Editor; locale: Locale; onDone: () => void };

/** Without marked words the remark is about the whole story. What was typed stays until it has arrived. */
export function RemarkAsk({ storyId, editor, locale, onDone }: Props) {
  const [anchor] = useState(() => marked(editor.state));
  const t = words(locale).remark;
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string>();
  const [sending, start] = useTransition();
  const dialog = useRef<HTMLDialogElement>(null);
  const [heading, field] = [useId(), useId()];
  const isTooLong = (anchor?.exact.length ?? 0) > longestPassage;
  useEffect(() => dialog.current?.showModal(), []);
  const send = () =>
    start(async () => {
      const form = new FormData();
      const fields = { id: storyId, deskLocale: locale, text, ...anchor };
      for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
      const { done, refused } = await remark({}, form).catch(() => ({ done: undefined, refused: "offline" as const }));
      if (done) dialog.current?.close();
      else setProblem(t.problems[refused ?? "offline"]);
    });
  const byKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || text.trim() === "") return;
    event.preventDefault();
    send();
  };
  return createPortal(
    <dialog ref={dialog} className="ask" aria-labelledby={heading} lang={locale} onClose={onDone} onKeyDown={byKey}>
      <h2 id={heading} className="text-xl">
        {t.title}
      </h2>
      {anchor ? <blockquote className="remark-passage mt-3">{shortened(anchor.exact)}</blockquote> : <p className="hint mt-3">{t.whole}</p>}
      {(problem || isTooLong) && (
        <p className="problem mt-3" role="alert">
          {isTooLong ? t.tooLong(longestPassage) : problem}
        </p>
      )}
      <div className="field mt-4">
        <label htmlFor={field}>{t.text}</label>
        <textarea id={field} rows={4} maxLength={longestRemark} value={text} onChange={({ target }) => setText(target.value)} />
      </div>
      <div className="mt-5 flex flex-wrap gap-3">
        <button type="button" className="button" disabled={sending || isTooLong || text.trim() === ""} onClick={send}>
          {t.send}
        </button>
        <button type="button" className="button-plain" onClick={() => dialog.current?.close()}>
          {words(locale).ask.cancel}
        </button>
      </div>
    </dialog>,
    document.body,
  );
}

const shortened = (text: string) => (text.length > 240 ? `${text.slice(0, 240).toWellFormed()} …` : text);
