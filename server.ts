// The door in its first form: it hands every request to Next.
import { createServer } from "node:http";
import next from "next";
import { db } from "#lib/db";
import { settings } from "#lib/settings";

/** Serves on HOST and PORT until `stop`, which answers what is being answered and then lets go of the database. */
export async function serve(): Promise<{ stop: () => Promise<void> }> {
  const { PORT, HOST } = settings();
  const app = next({ dev: process.env.NODE_ENV === "development", hostname: HOST, port: PORT });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(PORT, HOST, resolve));
  const stop = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    await closed;
    await app.close();
    await db.$disconnect();
  };
  return { stop };
}
