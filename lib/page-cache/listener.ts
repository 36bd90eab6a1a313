// Hears of every change, on a connection of its own, and knows how fresh that knowledge is.
import { randomBytes } from "node:crypto";
import { Socket } from "node:net";
import { Client } from "pg";
import { channel } from "./channel.ts";
import { createProof } from "./proof.ts";

export type Listener = {
  /** Every change committed up to a moment ago has been heard of. */
  alive: () => boolean;
  stop: () => Promise<void>;
};

type Options = {
  connectionString: string;
  onForget: (tags: readonly string[]) => void;
  /** The connection was lost: what happened since its last word is unknown. */
  onLoss: () => void;
  /** Runs on each new connection before it listens: the place for a lock that lives as long as the connection. */
  onConnect?: (client: Client) => Promise<void>;
  log: (message: string) => void;
};

const beatEvery = 250;
const reconnectAfter = 200;
/** A beat that stays out so long means a dead connection; the cache is out of use long before. */
const giveUpAfter = 3_000;

/** Connects and listens. Resolves at the first proof; rejects if the database does not answer. Later losses are mended. */
export async function listen(options: Options): Promise<Listener> {
  const proof = createProof();
  let stopped = false;
  let current = await connect(options, proof, lost);
  let retry: NodeJS.Timeout | undefined;

  function lost(reason: string): void {
    proof.reset();
    options.onLoss();
    if (stopped) return;
    options.log(`The connection that hears of changes was lost (${reason}); the page cache is empty until it is back`);
    retry = setTimeout(again, reconnectAfter);
  }

  async function again(): Promise<void> {
    try {
      const next = await connect(options, proof, lost);
      if (stopped) return void (await next.close());
      current = next;
      options.log("The connection that hears of changes is back");
    } catch {
      if (!stopped) retry = setTimeout(again, reconnectAfter * 2); // said once, when it was lost
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

async function connect(
  { connectionString, onForget, onConnect }: Options,
  proof: ReturnType<typeof createProof>,
  lost: (reason: string) => void,
) {
  const socket = new Socket();
  const client = new Client({
    connectionString,
    stream: () => socket,
    connectionTimeoutMillis: 2_000,
    application_name: "podium listener",
  });
  const pulse = `podium_beat_${randomBytes(8).toString("hex")}`;
  let timer: NodeJS.Timeout | undefined;
  let over = false;
  let beating = false;
  const beginning = Promise.withResolvers<void>();
  beginning.promise.catch(() => undefined); // awaited below, unless connecting fails first
  const end = (reason: string) => {
    if (over) return;
    over = true;
    clearInterval(timer);
    socket.destroy();
    beginning.reject(new Error(reason));
    if (timer) lost(reason);
  };
  client.on("error", (error) => end(error.message));
  client.on("end", () => end("ended by the server"));
  // A beat is a notification like any other: when it arrives, so has everything committed before it was sent.
  const beat = () => {
    if (proof.age() > giveUpAfter) return end("no answer");
    if (beating) return;
    beating = true;
    const answered = () => {
      beating = false;
    };
    client.query("SELECT pg_notify($1, $2)", [pulse, proof.send()]).then(answered, (error: Error) => end(error.message));
  };
  client.on("notification", ({ channel: name, payload = "" }) => {
    if (name === channel) onForget(payload.split(" ").filter(Boolean));
    if (name !== pulse) return;
    proof.heard(payload);
    beginning.resolve();
  });
  const late = setTimeout(() => end("no answer"), giveUpAfter);
  try {
    await client.connect();
    await onConnect?.(client);
    // Beats need not survive a crash: they don't wait for the disk.
    await client.query(`SET synchronous_commit = off; LISTEN ${channel}; LISTEN ${pulse}`);
    proof.begin();
    beat();
    await beginning.promise;
  } catch (error) {
    end("no connection");
    throw error;
  } finally {
    clearTimeout(late);
  }
  timer = setInterval(beat, beatEvery);
  return {
    close: async () => {
      over = true;
      clearInterval(timer);
      await client.end();
    },
  };
}
