// A server that says it is a Postgres of an earlier time, and knows nothing else.
import { once } from "node:events";
import { createServer, type Socket } from "node:net";

/** Answers every question with its version. */
export async function anOldPostgres(version: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((socket) => {
    let greeted = false;
    socket.on("error", () => undefined); // whoever asked may hang up
    socket.on("data", (asked) => {
      if (!greeted) greet(socket);
      else if (asked[0] === "Q".charCodeAt(0)) answer(socket, version);
      greeted = true;
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP port was asked for");
  return { url: `postgresql://podium@127.0.0.1:${address.port}/podium`, close: () => server.close() };
}

const ready = message("Z", Buffer.from("I"));

/** No password is wanted. */
function greet(socket: Socket): void {
  socket.write(Buffer.concat([message("R", Buffer.alloc(4)), ready]));
}

function answer(socket: Socket, version: string): void {
  const text = 25;
  const column = Buffer.concat([integer(1, 2), Buffer.from("server_version\0"), integer(0, 4), integer(0, 2), integer(text, 4)]);
  const columns = Buffer.concat([column, integer(0xffff, 2), integer(0, 4), integer(0, 2)]);
  const row = Buffer.concat([integer(1, 2), integer(version.length, 4), Buffer.from(version)]);
  socket.write(Buffer.concat([message("T", columns), message("D", row), message("C", Buffer.from("SHOW\0")), ready]));
}

/** A message of Postgres' protocol: its letter, its length, its content. */
function message(letter: string, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from(letter), integer(content.length + 4, 4), content]);
}

function integer(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}
