// One answer for all pages, asked for again when everything was forgotten: not each render has to ask the database.
import { meansEverything } from "./store.ts";

/** Remembers what `ask` answers, as long as this process knows of every change. */
export function remembered<T>(ask: () => Promise<T>, alive: () => boolean) {
  let answer: Promise<T> | undefined;
  const again = () => {
    answer = undefined;
  };
  return {
    ask: (): Promise<T> => {
      if (!alive()) return ask();
      answer ??= ask();
      answer.catch(again);
      return answer;
    },
    forget: (tags: readonly string[]) => {
      if (meansEverything(tags)) again();
    },
  };
}
