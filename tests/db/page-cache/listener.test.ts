import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { db } from "#lib/db";
import { change, forgetBy } from "#lib/page-cache/change";
import { type Listener, listen } from "#lib/page-cache/listener";

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function aListener(connectionString = process.env.DATABASE_URL ?? "") {
  const heard: string[] = [];
  let losses = 0;
  const listener: Listener = await listen({
    connectionString,
    onForget: (tags) => heard.push(...tags),
    onLoss: () => losses++,
    log: () => undefined,
  });
  ends.push(listener.stop);
  return { listener, heard, losses: () => losses };
}

/** A way to the database that can fall silent without breaking. */
async function aRoad() {
  const database = new URL(process.env.DATABASE_URL ?? "");
  const sockets: Socket[] = [];
  const server = createServer((near) => {
    const far = connect(Number(database.port), database.hostname);
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) sockets.push(socket.on("error", () => undefined));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const url = Object.assign(new URL(database), { port: String(typeof address === "object" && address ? address.port : 0) });
  ends.push(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const fallSilent = () => {
    for (const socket of sockets.splice(0)) socket.unpipe().pause();
  };
  return { url: url.href, fallSilent };
}

const soon = { timeout: 3_000, interval: 20 };

test("every process hears what a change forgets, and only once it is committed", async () => {
  const [one, other] = [await aListener(), await aListener()];
  await change(async (_, forget) => {
    forget("story:1", "front");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(one.heard).toEqual([]);
  });
  await vi.waitFor(
    () =>
      expect([one.heard, other.heard]).toEqual([
        ["story:1", "front"],
        ["story:1", "front"],
      ]),
    soon,
  );
});

test("a change that fails forgets nothing", async () => {
  const { heard } = await aListener();
  const failing = change(async (_, forget) => {
    forget("story:1");
    throw new Error("refused");
  });
  await expect(failing).rejects.toThrow("refused");
  await change(async (_, forget) => forget("story:2"));
  await vi.waitFor(() => expect(heard).toEqual(["story:2"]), soon);
});

test("the process that changes something forgets before it answers", async () => {
  const forgotten: string[] = [];
  forgetBy((tags) => forgotten.push(...tags));
  await change(async (_, forget) => forget("comments:1"));
  expect(forgotten).toEqual(["comments:1"]);
  forgetBy(() => undefined);
});

test("a change of more than a notification can carry forgets everything", async () => {
  const { heard } = await aListener();
  await change(async (_, forget) => {
    for (let number = 0; number < 1_000; number++) forget(`story:${number}`);
  });
  await vi.waitFor(() => expect(heard).toEqual(["*"]), soon);
});

test("a connection ended by the server is noticed at once, and is soon back", async () => {
  const { listener, heard, losses } = await aListener();
  expect(listener.alive()).toBe(true);
  await db.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'podium listener'`;
  await vi.waitFor(() => expect(losses()).toBe(1), soon);
  expect(listener.alive()).toBe(false);
  await vi.waitFor(() => expect(listener.alive()).toBe(true), soon);
  await change(async (_, forget) => forget("story:3"));
  await vi.waitFor(() => expect(heard).toEqual(["story:3"]), soon);
});

test("a connection that falls silent counts as lost before a second has passed", async () => {
  const road = await aRoad();
  const { listener, losses } = await aListener(road.url);
  const asked = Date.now();
  road.fallSilent();
  await vi.waitFor(() => expect(listener.alive()).toBe(false), { timeout: 1_000, interval: 5 });
  expect(Date.now() - asked).toBeLessThan(1_000);
  await vi.waitFor(() => expect(losses()).toBe(1), { timeout: 5_000 });
  await vi.waitFor(() => expect(listener.alive()).toBe(true), soon); // by a new connection
});

test("without a database there is no listener, and the reason is told", async () => {
  await expect(aListener("postgresql://nobody:x@127.0.0.1:1/none")).rejects.toThrow();
});
