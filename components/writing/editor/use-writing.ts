// Ties the editor to its form, to this browser and to the server.
import type { Editor } from "@tiptap/core";
import { useCallback, useEffect, useRef, useState } from "react";
import { type Locale, pathTo } from "#lib/addresses";
import { createKeeper, type Keeper, type Standing } from "./keeper.ts";
import { newTab } from "./line.ts";
import { completeForm, hearTyping, type OpenWindow, sayGoodbye, waysToKeep } from "./open-window.ts";
import { holdTab } from "./shelf.ts";
import { useCompany } from "./use-company.ts";

export type Written = { id: string; version: number; isPublic: boolean; accountId: string; locale: Locale };

/** Keeps what is typed in the form and the editor, and tells how it stands and who else is there. */
export function useWriting(editor: Editor | null, form: HTMLFormElement | null, story: Written) {
  const [standing, setStanding] = useState<Standing>({ kind: "kept" });
  const [tab] = useState(newTab);
  const [open] = useState<OpenWindow>(() => ({ name: tab, version: story.version }));
  const keeper = useRef<Keeper>(null);
  const { id, accountId, locale, isPublic } = story;
  const address = pathTo("writing", locale, { id });
  const heard = useCallback(() => keeper.current?.retry(), []);
  const { company, look } = useCompany({ address, open, isOpen: editor !== null && form !== null, heard });

  useEffect(() => {
    if (!editor || !form) return;
    const ways = waysToKeep({ form, address, story: { id, accountId }, open, overtaken: () => void look(), say: setStanding });
    const keeping = createKeeper(ways, !isPublic);
    keeper.current = keeping;
    const ends = [holdTab(tab), completeForm(form, editor, open), hearTyping(form, editor, keeping), sayGoodbye(address, open)];
    return () => {
      keeping.end();
      for (const end of ends) end();
    };
  }, [editor, form, tab, open, id, accountId, address, isPublic, look]);

  const goOnAs = (left: string) => {
    holdTab(left);
    open.name = left;
  };
  return { standing, company, tab, goOnAs, keeper };
}
