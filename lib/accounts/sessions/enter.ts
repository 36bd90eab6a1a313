// Signing somebody in, however they proved who they are: a session, the browser remembered, an entry in the log, and word of a new browser.
import { record } from "../../audit/commands.ts";
import type { Transaction } from "../../db.ts";
import { enqueue } from "../../jobs/queue.ts";
import { knowDevice } from "../devices/commands.ts";
import type { Visit } from "../devices/visit.ts";
import { startSession } from "./commands.ts";

/** Tokens for two cookies: who is signed in, and which browser it is. */
export type SignedIn = { session: string; device: string };
type Way = { way: "link" | "passkey"; isFirst: boolean };

/** The very first sign-in of an account is no news to anybody: there was no other browser. */
export async function enter(tx: Transaction, userId: string, { way, isFirst }: Way, visit: Visit, now: Date): Promise<SignedIn> {
  const device = await knowDevice(tx, userId, visit.device, now);
  const session = await startSession(userId, { now, visit, tx });
  await record(tx, { kind: "signed_in", actorId: userId, accountId: userId, details: { way } });
  const { browser, system } = visit;
  if (device.isNew && !isFirst)
    await enqueue(tx, "security-mail", { userId, news: "device", at: now.toISOString(), browser, system, name: "" });
  return { session, device: device.token };
}
