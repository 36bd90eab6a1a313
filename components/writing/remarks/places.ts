// What an open editor knows of the passages and the list beside it does not: which are gone, where the caret is, and how to get there.
import { useSyncExternalStore } from "react";

export type Places = {
  gone: ReadonlySet<string>;
  /** The remark in whose passage the caret stands. */
  active: string | undefined;
  show: (id: string) => void;
};

let now: Places | null = null;
const listeners = new Set<() => void>();

export function announcePlaces(places: Places | null): void {
  now = places;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Null as long as there is no editor, and always without script. */
export const usePlaces = (): Places | null =>
  useSyncExternalStore(
    listen,
    () => now,
    () => null,
  );

/** The heading of a remark in the list, for whoever comes from the text. */
export const headingOf = (id: string) => `anmerkung-${id}`;
