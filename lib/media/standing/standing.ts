// What readers may have of a file: the door asks before it sends one.

export type Standing = {
  /** The one file that everybody can show, as it is called today. */
  file: string;
  isPublic: boolean;
  /** It was shown once: whoever still asks is told that it is gone. */
  isGone: boolean;
  /** From then on it is no longer public. */
  until: Date | null;
};

const mostKnown = 10_000;

/** Whether a change with these tags may alter what is public: comments and keywords alone do not. */
const concernsFiles = (tags: readonly string[]) => tags.some((tag) => tag === "*" || tag === "people" || tag.startsWith("story:"));

/** Remembers what is public, as long as this process hears of every change. What is not is asked for each time: it may be published. */
export function rememberStandings(find: (id: string) => Promise<Standing | null>, alive: () => boolean, now = () => new Date()) {
  let known = new Map<string, Promise<Standing | null>>();

  async function ask(id: string): Promise<Standing | null> {
    if (!alive()) return find(id);
    const own = known; // after a change there is another map: what was asked before does not enter it
    const remembered = await own.get(id);
    if (remembered && (!remembered.until || remembered.until > now())) return remembered;
    if (own.size >= mostKnown) own.clear();
    const asked = find(id);
    own.set(id, asked);
    const drop = () => own.delete(id);
    const found = await asked.catch((error: unknown) => {
      drop();
      throw error;
    });
    if (!found?.isPublic) drop();
    return found;
  }

  const forget = (tags: readonly string[]): void => {
    if (concernsFiles(tags)) known = new Map();
  };
  return { ask, forget };
}
