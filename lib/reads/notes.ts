// Who reads what, noted while pages are answered: for one of them nothing is reckoned and nothing asked of the database.

/** A reading as the door sees it. `peer` and `forwarded` tell the address once the proxies are weighed. */
export type Noted = { storyId: string; peer: string; forwarded: string; agent: string };
export type Note = (noted: Noted) => void;

/** So many wait at most. Who asks for more in two seconds is no reader, and what is beyond is not counted. */
const most = 20_000;
/** Milliseconds: what a killed process loses. */
const every = 2_000;

type Options = { write: (noted: readonly Noted[]) => Promise<unknown>; failed: (error: unknown) => void };

export function createReadNotes({ write, failed }: Options) {
  let waiting = new Map<string, Noted>();
  let writing = Promise.resolve();

  const note: Note = (noted) => {
    const { storyId, peer, forwarded, agent } = noted;
    if (waiting.size < most) waiting.set(`${storyId} ${peer} ${forwarded} ${agent}`, noted);
  };

  /** Writes what waits. What could not be written waits on. */
  function flush(): Promise<void> {
    writing = writing.then(async () => {
      if (waiting.size === 0) return;
      const batch = waiting;
      waiting = new Map();
      try {
        await write([...batch.values()]);
      } catch (error) {
        failed(error);
        for (const [key, noted] of batch) if (waiting.size < most) waiting.set(key, noted);
      }
    });
    return writing;
  }

  const regularly = setInterval(() => void flush(), every);
  regularly.unref();
  const stop = () => {
    clearInterval(regularly);
    return flush();
  };
  return { note, flush, stop };
}
