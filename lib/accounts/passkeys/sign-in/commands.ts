// Signing in with a passkey. Nobody says who they are beforehand: the key does, so nothing is told about who has an account.
import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from "@simplewebauthn/server";
import { db } from "../../../db.ts";
import { countUpTo } from "../../../rate/commands.ts";
import { newToken } from "../../../secrets.ts";
import type { Visit } from "../../devices/visit.ts";
import { enter, type SignedIn } from "../../sessions/enter.ts";
import { challengeLifetime, keepChallenge, takeChallenge } from "../challenges/commands.ts";
import { relyingParty } from "../relying-party.ts";
import type { UsedPasskey } from "../schema.ts";

const hour = 3600;
const triesPerNetwork = 30;

/** What the browser is asked, and the token for its cookie: only who holds both may answer. */
export async function askWhoItIs(network: string): Promise<{ options: PublicKeyCredentialRequestOptionsJSON; token: string } | "too-many"> {
  if (!(await countUpTo(triesPerNetwork, `passkey from ${network}`, hour))) return "too-many";
  const options = await generateAuthenticationOptions({
    rpID: relyingParty().id,
    userVerification: "required",
    timeout: challengeLifetime,
  });
  const token = newToken();
  await keepChallenge(options.challenge, { asked: token, userId: null });
  return { options, token };
}

/** @returns null for every reason alike: an unknown, removed or copied key, an account that is closed, an answer to something else */
export async function signInWithPasskey(answer: UsedPasskey, token: string, visit: Visit, now = new Date()): Promise<SignedIn | null> {
  const challenge = await takeChallenge(answer.response.clientDataJSON, { asked: token, userId: null }, now);
  if (!challenge) return null;
  const where = { credentialId: answer.id, user: { disabledAt: null } };
  const passkey = await db.passkey.findFirst({
    where,
    select: { id: true, userId: true, credentialId: true, publicKey: true, counter: true },
  });
  if (!passkey || !isOf(answer, passkey.userId)) return null;
  const used = await verified(answer, challenge, passkey);
  if (!used) return null;
  return db.$transaction(async (tx) => {
    // Whoever else used the same count has a copy of the key: of the two one gets in.
    const before = { id: passkey.id, counter: passkey.counter, user: { disabledAt: null } };
    const data = { counter: used.newCounter, synced: used.credentialBackedUp, usedOn: now };
    if ((await tx.passkey.updateMany({ where: before, data })).count === 0) return null;
    return enter(tx, passkey.userId, { way: "passkey", isFirst: false }, visit, now);
  });
}

/** A key that says whose it is must say so rightly. */
const isOf = ({ response: { userHandle } }: UsedPasskey, userId: string) =>
  userHandle !== undefined && Buffer.from(userHandle, "base64url").toString() === userId;

type Kept = { credentialId: string; publicKey: Uint8Array<ArrayBuffer>; counter: bigint };

async function verified(response: UsedPasskey, expectedChallenge: string, { credentialId: id, publicKey, counter }: Kept) {
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty();
  const credential = { id, publicKey, counter: Number(counter) };
  const expected = { expectedChallenge, expectedOrigin, expectedRPID, credential, requireUserVerification: true };
  const outcome = await verifyAuthenticationResponse({ response, ...expected }).catch(() => null); // it throws whatever somebody forged
  return outcome?.verified ? outcome.authenticationInfo : null;
}
