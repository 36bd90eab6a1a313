// A challenge is a question that one browser may answer once, soon. Kept as a digest.
import { z } from "zod";
import { db } from "../../../db.ts";
import { digestOf } from "../../../secrets.ts";

/** Milliseconds that somebody has to find the right finger, phone or key. */
export const challengeLifetime = 5 * 60_000;

/** `asked`: the secret of whoever was asked, a cookie's. `userId`: for whom a passkey is added; null while somebody signs in. */
export type Asked = { asked: string; userId: string | null };

export async function keepChallenge(challenge: string, { asked, userId }: Asked, now = new Date()): Promise<void> {
  const expiresAt = new Date(now.getTime() + challengeLifetime);
  const data = { digest: digestOf(challenge), asked: digestOf(asked), userId, expiresAt };
  await db.passkeyChallenge.create({ data, select: { digest: true } });
}

/** The challenge that an answer names, used up by this. @returns null if it was not asked of this browser, for this purpose, lately, or was answered before */
export async function takeChallenge(clientDataJSON: string, { asked, userId }: Asked, now = new Date()): Promise<string | null> {
  const challenge = challengeIn(clientDataJSON);
  if (challenge === null) return null;
  const where = { digest: digestOf(challenge), asked: digestOf(asked), userId, expiresAt: { gt: now } };
  return (await db.passkeyChallenge.deleteMany({ where })).count > 0 ? challenge : null;
}

const clientData = z.object({ challenge: z.string() });

function challengeIn(clientDataJSON: string): string | null {
  try {
    return clientData.parse(JSON.parse(Buffer.from(clientDataJSON, "base64url").toString())).challenge;
  } catch {
    return null; // whoever sends something else has answered no question
  }
}
