// Changes that readers can see. The tags travel with the commit to every process, and are forgotten here before we answer.
import { AsyncLocalStorage } from "node:async_hooks";
import { Prisma } from "#prisma/generated/client";
import { db, type Transaction } from "../db.ts";
import { channel } from "./channel.ts";
import type { Tag } from "./tags.ts";

/** Postgres refuses payloads of 8,000 bytes and more. */
const longestPayload = 7_900;

const place = Symbol.for("podium.forget");
const shared: typeof globalThis & { [place]?: (tags: readonly string[]) => void } = globalThis;

/** Called once by the door: how this process forgets. */
export function forgetBy(forget: (tags: readonly string[]) => void): void {
  shared[place] = forget;
}

type Forget = (...tags: Tag[]) => void;

const together = Symbol.for("podium.together");
const outer: typeof globalThis & { [together]?: AsyncLocalStorage<{ tx: Transaction; forget: Forget }> } = globalThis;
outer[together] ??= new AsyncLocalStorage();
const joined = outer[together];

/** Whether what is being done now is part of a greater change. */
export const isPartOfMore = (): boolean => joined.getStore() !== undefined;

/** Like `change`, and every change that `work` asks for is part of it: all come about with one commit, or none. */
export async function changeTogether<T>(work: (tx: Transaction, forget: Forget) => Promise<T>, timeout = 5_000): Promise<T> {
  return change((tx, forget) => joined.run({ tx, forget }, () => work(tx, forget)), timeout);
}

/**
 * Runs `work` in one transaction. The tags it names are forgotten by every process if, and only if, it commits:
 * by this process before the promise resolves, by the others within a second. After `timeout` milliseconds it is rolled back.
 */
export async function change<T>(work: (tx: Transaction, forget: Forget) => Promise<T>, timeout = 5_000): Promise<T> {
  const begun = joined.getStore();
  if (begun) return work(begun.tx, begun.forget);
  const tags = new Set<Tag>();
  const result = await db.$transaction(
    async (tx) => {
      const outcome = await work(tx, (...named) => {
        for (const tag of named) tags.add(tag);
      });
      if (tags.size > 0) await tx.$executeRaw(Prisma.sql`SELECT pg_notify(${channel}, ${payloadOf(tags)})`);
      return outcome;
    },
    // On a busy day a change rather waits for a connection than fails.
    { timeout, maxWait: 10_000 },
  );
  if (tags.size > 0) shared[place]?.([...tags]);
  return result;
}

const payloadOf = (tags: ReadonlySet<Tag>) => {
  const payload = [...tags].join(" ");
  return Buffer.byteLength(payload) > longestPayload ? "*" : payload;
};
