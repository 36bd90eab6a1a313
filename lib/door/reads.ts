// Who is sent the page of a story reads it. The addresses are weighed when what has gathered is written: an answer does not wait for that.
import type { IncomingMessage } from "node:http";
import { countReads } from "../reads/commands.ts";
import { createReadNotes } from "../reads/notes.ts";
import { clientAddress, type Trust } from "./client-address.ts";

type Options = { trusted: Trust; failed: (error: unknown) => void };

export function createReads({ trusted, failed }: Options) {
  const { note, stop } = createReadNotes({
    write: (noted) =>
      countReads(noted.map(({ peer, forwarded, ...read }) => ({ ...read, address: clientAddress(peer, forwarded, trusted) }))),
    failed,
  });

  function read(storyId: string, { headers, socket }: IncomingMessage): void {
    if (headers["sec-purpose"] !== undefined) return; // fetched ahead: nobody has opened it
    const forwarded = headers["x-forwarded-for"]?.toString() ?? "";
    note({ storyId, peer: socket.remoteAddress ?? "", forwarded, agent: headers["user-agent"] ?? "" });
  }

  return { read, stop };
}
