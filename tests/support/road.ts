// A road to the database that can be closed and can fall silent, for the connection that hears of changes.
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

export type Road = {
  url: string;
  /** Connections break, and new ones are refused. */
  close: () => void;
  /** Nothing breaks, nothing arrives any more. */
  fallSilent: () => void;
  /** New connections work again. */
  open: () => void;
  remove: () => Promise<void>;
};

export async function aRoadTo(databaseUrl: string): Promise<Road> {
  const database = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let state: "open" | "closed" | "silent" = "open";
  const server = createServer((near) => {
    if (state === "closed") return void near.resetAndDestroy();
    const far = connect(Number(database.port), database.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket
        .on("error", () => undefined)
        .on("close", () => {
          sockets.delete(socket);
          far.destroy();
          near.destroy();
        });
    }
    if (state === "silent") return;
    near.pipe(far).pipe(near);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const breakAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: Object.assign(new URL(database), { port: String(port) }).href,
    close: () => {
      state = "closed";
      breakAll();
    },
    fallSilent: () => {
      state = "silent";
      for (const socket of sockets) socket.unpipe().pause();
    },
    open: () => {
      if (state === "silent") breakAll(); // what was sent into the silence is lost
      state = "open";
    },
    remove: async () => {
      breakAll();
      server.close();
      await once(server, "close");
    },
  };
}
