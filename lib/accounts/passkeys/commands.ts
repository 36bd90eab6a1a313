// Passkeys of an account: added and removed by whoever is signed in. Each change is told by mail.
import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { record } from "../../audit/commands.ts";
import { db } from "../../db.ts";
import { newId } from "../../id.ts";
import { enqueue } from "../../jobs/queue.ts";
import { countUpTo } from "../../rate/commands.ts";
import type { Browser } from "../devices/browser.ts";
import type { Account } from "../guard.ts";
import { isFresh } from "../sessions/queries.ts";
import { challengeLifetime, keepChallenge, takeChallenge } from "./challenges/commands.ts";
import { mostPasskeys } from "./most.ts";
import { relyingParty } from "./relying-party.ts";
import type { NewPasskey } from "./schema.ts";

const triesPerHour = 30;

/**
 * What the browser is told to make. `session` is the token of the session that asks: only it may answer, soon, so the answer need not be asked
 * again whether the sign-in is fresh. "stale": it is not, and a passkey would open the account to whoever sits there.
 */
export async function askForPasskey(
  account: Account,
  session: string,
  now = new Date(),
): Promise<PublicKeyCredentialCreationOptionsJSON | "too-many" | "stale"> {
  if (!(await isFresh(session, account, now))) return "stale";
  const { id: rpID, name: rpName } = relyingParty();
  const own = await db.passkey.findMany({ where: { userId: account.id }, take: mostPasskeys, select: { credentialId: true } });
  if (own.length >= mostPasskeys || !(await countUpTo(triesPerHour, `passkey of ${account.id}`, 3600))) return "too-many";
  const options = await generateRegistrationOptions({
    rpID,
    rpName,
    userID: new TextEncoder().encode(account.id),
    userName: account.email,
    userDisplayName: account.name ?? "",
    timeout: challengeLifetime,
    attestationType: "none",
    excludeCredentials: own.map(({ credentialId: id }) => ({ id })),
    // It signs in by itself, so it is found without a name and opened by its owner only.
    authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
  });
  await keepChallenge(options.challenge, { asked: session, userId: account.id });
  return options;
}

type From = { session: string; browser: Browser; now?: Date };

/** Keeps what the browser made. @returns "refused" for an answer to another question, from another site, or without its owner's consent */
export async function addPasskey(
  answer: NewPasskey,
  name: string,
  account: Account,
  { session, browser, now = new Date() }: From,
): Promise<"added" | "refused"> {
  const challenge = await takeChallenge(answer.response.clientDataJSON, { asked: session, userId: account.id }, now);
  const made = challenge && (await verified(answer, challenge));
  if (!made) return "refused";
  const { credential, credentialBackedUp: synced } = made;
  const data = { id: newId(), userId: account.id, name, synced, credentialId: credential.id, publicKey: credential.publicKey };
  return db.$transaction(async (tx) => {
    // Locked: of two that are added at once the second counts the first.
    await tx.$queryRaw`SELECT FROM users WHERE id = ${account.id} FOR UPDATE`;
    if ((await tx.passkey.count({ where: { userId: account.id } })) >= mostPasskeys) return "refused";
    const rows = [{ ...data, counter: credential.counter, transports: answer.response.transports }];
    if ((await tx.passkey.createMany({ data: rows, skipDuplicates: true })).count === 0) return "refused";
    await record(tx, { kind: "passkey_added", actorId: account.id, accountId: account.id });
    await enqueue(tx, "security-mail", { userId: account.id, news: "passkeyAdded", at: now.toISOString(), ...browser, name });
    return "added";
  });
}

async function verified(response: NewPasskey, expectedChallenge: string) {
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty();
  const expected = { expectedChallenge, expectedOrigin, expectedRPID, requireUserVerification: true };
  const outcome = await verifyRegistrationResponse({ response, ...expected }).catch(() => null); // it throws whatever somebody forged
  return outcome?.verified ? outcome.registrationInfo : null;
}

/** Removes one of the account's own; mailed links go on signing in. */
export async function removePasskey(id: string, account: Account, browser: Browser, now = new Date()): Promise<"removed" | "gone"> {
  return db.$transaction(async (tx) => {
    const own = { id, userId: account.id };
    const passkey = await tx.passkey.findUnique({ where: own, select: { name: true } });
    if (!passkey || (await tx.passkey.deleteMany({ where: own })).count === 0) return "gone";
    await record(tx, { kind: "passkey_removed", actorId: account.id, accountId: account.id });
    await enqueue(tx, "security-mail", {
      userId: account.id,
      news: "passkeyRemoved",
      at: now.toISOString(),
      ...browser,
      name: passkey.name,
    });
    return "removed";
  });
}
