// One connection that hears of changes: from its first proof to its end, whatever ends it.
import { randomBytes } from "node:crypto";
import { Socket } from "node:net";
import { Client } from "pg";
import { channel, lessonChannel } from "./channel.ts";
import type { Proof } from "./proof.ts";

export type Ear = {
  connectionString: string;
  onForget: (tags: readonly string[]) => void;
  onLesson?: (() => void) | undefined;
};

const beatEvery = 250;
/** A beat that stays out so long means a dead connection; the cache is out of use long before. */
const giveUpAfter = 3_000;

/** Resolves when the connection has proved itself; `lost` is called at most once, and only after that. */
export async function connect({ connectionString, onForget, onLesson }: Ear, proof: Proof, lost: (reason: string) => void) {
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
    if (name === lessonChannel) onLesson?.();
    if (name !== pulse) return;
    proof.heard(payload);
    beginning.resolve();
  });
  const late = setTimeout(() => end("no answer"), giveUpAfter);
  try {
    await client.connect();
    // Beats need not survive a crash: they don't wait for the disk.
    await client.query(`SET synchronous_commit = off; LISTEN ${channel}; LISTEN ${lessonChannel}; LISTEN ${pulse}`);
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
