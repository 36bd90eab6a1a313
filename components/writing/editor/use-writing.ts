// Ties the editor to its form, to this browser and to the server.
import type { Editor } from "@tiptap/core";
import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import { type Locale, pathTo } from "#lib/addresses";
import { lookAgain } from "#lib/writing/remarks/actions";
import type { Answer } from "#lib/writing/together/answer";
import { announceVersion } from "../version-field.tsx";
import { createKeeper, type Keeper, type Standing } from "./keeper.ts";
import { newTab, say } from "./line.ts";
import { holdTab, placeOf, shelve, unshelve } from "./shelf.ts";

const heartbeat = 5000;

export type Written = { id: string; version: number; isPublic: boolean; accountId: string; locale: Locale };
export type Company = Pick<Answer, "others" | "changed">;

/** The document as it is sent: the server brings it into form. */
export const documentOf = (editor: Editor): string => JSON.stringify({ ...editor.getJSON(), version: 1 });

/** Keeps what is typed in the form and the editor, and tells how it stands and who else is there. */
export function useWriting(editor: Editor | null, form: HTMLFormElement | null, story: Written) {
  const [standing, setStanding] = useState<Standing>({ kind: "kept" });
  const [company, setCompany] = useState<Company>({});
  const [tab] = useState(newTab);
  // Whoever takes over what another window has left goes on under its name: what that one sent last may still be arriving.
  const name = useRef(tab);
  const version = useRef(story.version);
  const remarks = useRef<string>(undefined);
  const keeper = useRef<Keeper>(null);
  const { id, accountId, locale, isPublic } = story;
  const address = pathTo("writing", locale, { id });

  const look = useCallback(async () => {
    if (!form) return;
    const answer = await say(address, wordsOf("look", name.current, version.current));
    if (answer?.others) setCompany({ others: answer.others, changed: answer.changed ?? null });
    if (answer?.remarks !== undefined) {
      if (remarks.current !== undefined && remarks.current !== answer.remarks) startTransition(() => lookAgain().catch(() => undefined));
      remarks.current = answer.remarks;
    }
    if (answer) keeper.current?.retry();
  }, [address, form]);

  useEffect(() => {
    if (!editor || !form) return;
    const release = holdTab(tab);
    // Whatever reads the form, the action too, gets the document, the window and the version that the text is made of.
    const complete = ({ formData }: FormDataEvent) => {
      formData.set("document", documentOf(editor));
      formData.delete("body");
      formData.set("tab", name.current);
      formData.set("version", String(version.current));
    };
    const fields = () =>
      Object.fromEntries([...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
    const keeping = createKeeper(
      {
        send: async () => {
          const words = new FormData(form);
          words.set("kind", "keep");
          const answer = await say(address, words);
          if (answer?.version !== undefined) {
            version.current = answer.version;
            announceVersion({ id, version: answer.version });
          }
          if (answer?.refused === "changed-meanwhile") void look();
          return answer;
        },
        shelve: () =>
          shelve({ tab: name.current, place: placeOf(accountId, id), version: version.current, at: Date.now(), fields: fields() }),
        unshelve: () => unshelve(name.current),
        say: setStanding,
      },
      !isPublic,
    );
    keeper.current = keeping;
    const { typed, retry } = keeping;
    const leave = () => void navigator.sendBeacon(address, wordsOf("leave", name.current, version.current));
    const changed = ({ transaction }: { transaction: { docChanged: boolean } }) => transaction.docChanged && typed();
    editor.on("transaction", changed);
    // Later: drawn anew in the middle of this event, a field would have its old value again before React hears of the new one.
    const input = () => void setTimeout(typed);
    form.addEventListener("input", input);
    form.addEventListener("formdata", complete);
    addEventListener("online", retry);
    addEventListener("pagehide", leave);
    void look();
    const timer = setInterval(() => void look(), heartbeat);
    return () => {
      keeping.end();
      release();
      clearInterval(timer);
      editor.off("transaction", changed);
      form.removeEventListener("input", input);
      form.removeEventListener("formdata", complete);
      removeEventListener("online", retry);
      removeEventListener("pagehide", leave);
    };
  }, [editor, form, tab, id, accountId, address, isPublic, look]);

  const goOnAs = (left: string) => {
    holdTab(left);
    name.current = left;
  };
  return { standing, company, tab, goOnAs, keeper };
}

function wordsOf(kind: "look" | "leave", tab: string, version: number): FormData {
  const words = new FormData();
  for (const [name, value] of Object.entries({ kind, tab, version: String(version) })) words.set(name, value);
  return words;
}
