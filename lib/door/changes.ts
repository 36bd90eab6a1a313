// While somebody develops: open reader pages hear that a source has changed. No framework of the browser's does it for them.
import { watch } from "node:fs";
import type { ServerResponse } from "node:http";
import type { Door } from "./door.ts";

export const changesPath = "/_podium/changes";

/** Editors write a file in several steps; its pages load anew when that is over. */
const settled = 150;

/** The door, and beside it an address that says when something in these folders has changed; `stop` ends what still listens. */
export function tellChanges(folders: readonly string[], door: Door): { door: Door; stop: () => void } {
  const listening = new Set<ServerResponse>();
  let soon: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      for (const response of listening) response.write("data: changed\n\n");
    }, settled);
  };
  const watchers = folders.map((folder) => watch(folder, { recursive: true }, changed));
  return {
    door: (request, response) => {
      if (request.url !== changesPath) return door(request, response);
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }).flushHeaders();
      listening.add(response);
      response.on("close", () => listening.delete(response));
    },
    stop: () => {
      clearTimeout(soon);
      for (const watcher of watchers) watcher.close();
      for (const response of listening) response.end();
    },
  };
}
