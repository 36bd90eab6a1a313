// Who else has the text open, asked every few seconds.
import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import { lookAgain } from "#lib/writing/remarks/actions";
import type { Answer } from "#lib/writing/together/answer";
import { say } from "./line.ts";
import { type OpenWindow, wordsOf } from "./open-window.ts";

const heartbeat = 5000;

export type Company = Pick<Answer, "others" | "changed">;
/** `heard`: the server has answered. */
type Looking = { address: string; open: OpenWindow; isOpen: boolean; heard: () => void };

/** Tells who is there; new remarks about the text are fetched as soon as the server mentions them. */
export function useCompany({ address, open, isOpen, heard }: Looking) {
  const [company, setCompany] = useState<Company>({});
  const remarks = useRef<string>(undefined);

  const look = useCallback(async () => {
    const answer = await say(address, wordsOf("look", open));
    if (answer?.others) setCompany({ others: answer.others, changed: answer.changed ?? null });
    if (answer?.remarks !== undefined) {
      if (remarks.current !== undefined && remarks.current !== answer.remarks) startTransition(() => lookAgain().catch(() => undefined));
      remarks.current = answer.remarks;
    }
    if (answer) heard();
  }, [address, open, heard]);

  useEffect(() => {
    if (!isOpen) return;
    void look();
    const timer = setInterval(() => void look(), heartbeat);
    return () => clearInterval(timer);
  }, [isOpen, look]);

  return { company, look };
}
