// The page cache: what is kept, what is under way, and what was forgotten meanwhile.
import type { Gate } from "./gate.ts";
import { createStore, type Entry, meansEverything } from "./store.ts";

/** What a render came to. Only one that says `keep` is kept, under the tags of its entry. */
export type Outcome<E extends Entry = Entry> = { keep: boolean; entry?: E };

export type PageCache<T extends Outcome> = ReturnType<typeof createPageCache<T>>;

type Kept<T extends Outcome> = NonNullable<T["entry"]>;

type Options = {
  limit: number;
  gate: Gate;
  /** Whether this process knows of every change; asked by the clock at each use. */
  alive: () => boolean;
  now?: () => number;
};

export function createPageCache<T extends Outcome>({ limit, gate, alive, now }: Options) {
  const store = createStore<Kept<T>>(limit, now);
  /** Renders that those who come now may share: begun after the last change this process has heard of. */
  const joinable = new Map<string, Promise<T>>();
  /** For each render under way, the tags forgotten since it began. */
  const underWay = new Set<Set<string>>();

  const get = (key: string): Kept<T> | undefined => (alive() ? store.get(key) : undefined);

  /** Renders a page, once for all who ask for it meanwhile. @throws Overloaded when too many wait */
  function fly(key: string, render: () => Promise<T>): Promise<T> {
    const sure = alive();
    const shared = sure ? joinable.get(key) : undefined;
    if (shared) return shared;

    const forgotten = new Set<string>();
    const begin = () => {
      underWay.add(forgotten);
      return render();
    };
    const land = () => {
      underWay.delete(forgotten);
      if (joinable.get(key) === flight) joinable.delete(key);
    };
    // Landing and keeping are one step: a change in between would be missed.
    const flight = gate(begin).then(
      (outcome) => {
        land();
        if (outcome.keep && outcome.entry && sure && alive() && !outdated(outcome.entry, forgotten)) store.put(key, outcome.entry);
        return outcome;
      },
      (error: unknown) => {
        land();
        throw error;
      },
    );
    if (sure) joinable.set(key, flight);
    return flight;
  }

  // What a render under way has read is not known before its end: nobody joins it after a change, whatever the change was.
  function forget(tags: readonly string[]): void {
    store.forget(tags);
    joinable.clear();
    for (const forgotten of underWay) for (const tag of tags) forgotten.add(tag);
  }

  return { get, fly, forget, size: () => ({ ...store.size(), renders: underWay.size }) };
}

const outdated = (entry: Entry, forgotten: ReadonlySet<string>) =>
  forgotten.size > 0 && (meansEverything(forgotten) || [...entry.tags].some((tag) => forgotten.has(tag)));
