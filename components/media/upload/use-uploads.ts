import { useCallback, useRef, useState } from "react";
import type { PictureChoice } from "#lib/library/choice";
import { type Sent, send } from "./send.ts";

export type Upload = { key: number; name: string; percent: number; sent?: Sent };

/** So many are sent at once: the portal encodes them one after the other anyway. */
const atOnce = 2;

/** Sends pictures, a few at a time; each can be watched. */
export function useUploads(address: string, onPicture?: (picture: PictureChoice) => void) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const waiting = useRef<{ key: number; file: File }[]>([]);
  const running = useRef(0);
  const lastKey = useRef(0);

  const next = useCallback(async (): Promise<void> => {
    const turn = running.current < atOnce ? waiting.current.shift() : undefined;
    if (!turn) return;
    const { key, file } = turn;
    const change = (changes: Partial<Upload>) =>
      setUploads((all) => all.map((each) => (each.key === key ? { ...each, ...changes } : each)));
    running.current++;
    const sent = await send(address, file, (percent) => change({ percent }));
    running.current--;
    change({ sent });
    if (typeof sent === "object" && "picture" in sent) onPicture?.(sent.picture);
    return next();
  }, [address, onPicture]);

  const add = useCallback(
    (files: readonly File[], unnamed: string) => {
      const added = files.map((file) => ({ key: ++lastKey.current, file }));
      waiting.current.push(...added);
      setUploads((all) => [...all, ...added.map(({ key, file }) => ({ key, name: file.name || unnamed, percent: 0 }))]);
      for (let lane = 0; lane < atOnce; lane++) void next();
    },
    [next],
  );

  return { uploads, add, busy: uploads.some(({ sent }) => sent === undefined) };
}
