// One window in which a text is open: the name under which it sends, and the version that its text is made of.
import type { Editor } from "@tiptap/core";
import { announceVersion } from "../version-field.tsx";
import type { Keeper, Places, Standing } from "./keeper.ts";
import { say } from "./line.ts";
import { placeOf, shelve, unshelve } from "./shelf.ts";

/**
 * Changed in place: nothing is drawn by it. Whoever takes over what another window has left goes on under its name: what that one sent last may
 * still be arriving.
 */
export type OpenWindow = { name: string; version: number };
type End = () => void;

/** The document as it is sent: the server brings it into form. */
export const documentOf = (editor: Editor): string => JSON.stringify({ ...editor.getJSON(), version: 1 });

/** Whatever reads the form, the action too, gets the document, the window and the version that the text is made of. */
export function completeForm(form: HTMLFormElement, editor: Editor, open: OpenWindow): End {
  const complete = ({ formData }: FormDataEvent) => {
    formData.set("document", documentOf(editor));
    formData.delete("body");
    formData.set("tab", open.name);
    formData.set("version", String(open.version));
  };
  form.addEventListener("formdata", complete);
  return () => form.removeEventListener("formdata", complete);
}

/** Tells the keeper of everything that is typed, and that the line is back. */
export function hearTyping(form: HTMLFormElement, editor: Editor, { typed, retry }: Keeper): End {
  const changed = ({ transaction }: { transaction: { docChanged: boolean } }) => transaction.docChanged && typed();
  // Later: drawn anew in the middle of this event, a field would have its old value again before React hears of the new one.
  const input = () => void setTimeout(typed);
  editor.on("transaction", changed);
  form.addEventListener("input", input);
  addEventListener("online", retry);
  return () => {
    editor.off("transaction", changed);
    form.removeEventListener("input", input);
    removeEventListener("online", retry);
  };
}

/** Says that the window is closed, when it is. */
export function sayGoodbye(address: string, open: OpenWindow): End {
  const leave = () => void navigator.sendBeacon(address, wordsOf("leave", open));
  addEventListener("pagehide", leave);
  return () => removeEventListener("pagehide", leave);
}

export function wordsOf(kind: "look" | "leave", { name, version }: OpenWindow): FormData {
  const words = new FormData();
  for (const [field, value] of Object.entries({ kind, tab: name, version: String(version) })) words.set(field, value);
  return words;
}

type Kept = {
  form: HTMLFormElement;
  address: string;
  story: { id: string; accountId: string };
  open: OpenWindow;
  /** Somebody else has saved the text. */
  overtaken: () => void;
  say: (standing: Standing) => void;
};

/** How the window's text is sent, and put on the browser's shelf while there is no line. */
export function waysToKeep({ form, address, story: { id, accountId }, open, overtaken, say: tell }: Kept): Places {
  const fields = () =>
    Object.fromEntries([...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
  return {
    send: async () => {
      const words = new FormData(form);
      words.set("kind", "keep");
      const answer = await say(address, words);
      if (answer?.version !== undefined) {
        open.version = answer.version;
        announceVersion({ id, version: answer.version });
      }
      if (answer?.refused === "changed-meanwhile") overtaken();
      return answer;
    },
    shelve: () => shelve({ tab: open.name, place: placeOf(accountId, id), version: open.version, at: Date.now(), fields: fields() }),
    unshelve: () => unshelve(open.name),
    say: tell,
  };
}
