// Hears of every change, on a connection of its own, and knows how fresh that knowledge is.
import { connect, type Ear } from "./ear.ts";
import { createProof } from "./proof.ts";

export type Listener = {
  /** Every change committed up to a moment ago has been heard of. */
  alive: () => boolean;
  stop: () => Promise<void>;
};

type Options = Ear & {
  /** The connection was lost: what happened since its last word is unknown. */
  onLoss: () => void;
  log: (message: string) => void;
};

const reconnectAfter = 200;

/** Connects and listens. Resolves at the first proof; rejects if the database does not answer. Later losses are mended. */
export async function listen(options: Options): Promise<Listener> {
  const proof = createProof();
  let stopped = false;
  let retry: NodeJS.Timeout | undefined;
  let current = await connect(options, proof, lost);

  function lost(reason: string): void {
    proof.reset();
    options.onLoss();
    if (stopped) return;
    options.log(`The connection that hears of changes was lost (${reason}); the page cache is empty until it is back`);
    retry = setTimeout(() => void again(), reconnectAfter);
  }

  async function again(): Promise<void> {
    try {
      const next = await connect(options, proof, lost);
      if (stopped) return void (await next.close());
      current = next;
      options.onLesson?.(); // there may have been some meanwhile
      options.log("The connection that hears of changes is back");
    } catch {
      if (!stopped) retry = setTimeout(() => void again(), reconnectAfter * 2); // said once, when it was lost
    }
  }

  return {
    alive: proof.fresh,
    stop: async () => {
      stopped = true;
      clearTimeout(retry);
      await current.close();
    },
  };
}
