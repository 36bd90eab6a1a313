// Texts that this browser keeps while they are not known to be saved. They are on disk before two seconds are over, whatever happens to the
// window, and belong to one account and one story.

export type Shelved = {
  tab: string;
  place: string;
  /** The version that the text is made of. */
  version: number;
  at: number;
  fields: Readonly<Record<string, string>>;
};

const store = "texts";
const month = 30 * 86_400_000;

export const placeOf = (accountId: string, storyId: string) => `${accountId} ${storyId}`;

export const shelve = (text: Shelved): Promise<unknown> => within("readwrite", (texts) => texts.put(text));
export const unshelve = (tab: string): Promise<unknown> => within("readwrite", (texts) => texts.delete(tab));

/** What other windows have left here of a story, newest first; windows that are still open keep theirs. */
export async function leftBehind(place: string, ownTab: string): Promise<Shelved[]> {
  const [all, open] = await Promise.all([within("readonly", (texts) => texts.getAll()), openTabs()]);
  const texts = Array.isArray(all) ? all.filter(isShelved) : [];
  for (const { tab, at } of texts) if (at < Date.now() - month) await unshelve(tab);
  return texts
    .filter((text) => text.place === place && text.tab !== ownTab && !open.has(text.tab))
    .toSorted((one, other) => other.at - one.at);
}

/** As long as this window lives, others know that it does. */
export function holdTab(tab: string): () => void {
  const until = new AbortController();
  const { promise, resolve } = Promise.withResolvers<void>();
  void navigator.locks?.request(lockOf(tab), { signal: until.signal }, () => promise).catch(() => undefined);
  return () => {
    resolve();
    until.abort();
  };
}

async function openTabs(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.map(({ name = "" }) => name.replace(lockOf(""), "")));
}

const lockOf = (tab: string) => `podium window ${tab}`;

const isShelved = (value: unknown): value is Shelved =>
  typeof value === "object" && value !== null && "tab" in value && "place" in value && "at" in value && "fields" in value;

async function within(mode: IDBTransactionMode, work: (texts: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode);
    const request = work(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? new Error("This browser keeps nothing"));
  });
}

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("podium", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: "tab" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("This browser keeps nothing"));
  });
  return opened;
}
