import { expect, test } from "vitest";
import { disableAccount } from "#lib/accounts/administration/commands";
import { unknownBrowser } from "#lib/accounts/devices/browser";
import { unknownVisit } from "#lib/accounts/devices/visit";
import type { Account } from "#lib/accounts/guard";
import { challengeLifetime } from "#lib/accounts/passkeys/challenges/commands";
import { addPasskey, askForPasskey, removePasskey } from "#lib/accounts/passkeys/commands";
import { mostPasskeys } from "#lib/accounts/passkeys/most";
import { ownPasskeys } from "#lib/accounts/passkeys/queries";
import { newPasskey } from "#lib/accounts/passkeys/schema";
import { askWhoItIs, signInWithPasskey } from "#lib/accounts/passkeys/sign-in/commands";
import { accountOf } from "#lib/accounts/queries";
import { endSession, noteSeen, startSession } from "#lib/accounts/sessions/commands";
import { db } from "#lib/db";
import { digestOf, newToken } from "#lib/secrets";
import { anAccount, anAdministrator } from "#tests/support/accounts";
import { type Key, makeKey, signWith } from "#tests/support/authenticator";

const browser = unknownBrowser;

async function options(account: Account, session: string) {
  const asked = await askForPasskey(account, session);
  if (typeof asked === "string") throw new Error(asked);
  return asked;
}

async function asked() {
  const question = await askWhoItIs(newToken());
  if (typeof question === "string") throw new Error(question);
  return { challenge: question.options.challenge, token: question.token };
}

async function aKey(account: Account, name = "Laptop"): Promise<Key> {
  const session = await startSession(account.id);
  const { key, answer } = makeKey(await options(account, session));
  expect(await addPasskey(newPasskey.parse(answer), name, account, { session, browser })).toBe("added");
  await endSession(session);
  return key;
}

const signIn = (key: Key, { token, ...told }: Awaited<ReturnType<typeof asked>> & Partial<Parameters<typeof signWith>[1]>) =>
  signInWithPasskey(signWith(key, told), token, unknownVisit);

test("a passkey signs its account in, and says when it was used", async () => {
  const account = await anAccount("editor");
  const key = await aKey(account);
  expect(await ownPasskeys(account)).toMatchObject([{ name: "Laptop", usedOn: null }]);
  const entered = await signIn(key, await asked());
  expect(await accountOf(entered?.session ?? "")).toEqual(account);
  expect((await ownPasskeys(account))[0]?.usedOn).toEqual(expect.any(Date));
});

test("an answer counts once: sent again it signs nobody in", async () => {
  const key = await aKey(await anAccount());
  const question = await asked();
  const answer = signWith(key, question);
  const sent = await Promise.all(Array.from({ length: 8 }, () => signInWithPasskey(answer, question.token, unknownVisit)));
  expect(sent.filter(Boolean)).toHaveLength(1);
  expect(await signInWithPasskey(answer, question.token, unknownVisit)).toBeNull();
});

test("only the browser that was asked may answer, and only what it was asked, in time", async () => {
  const key = await aKey(await anAccount());
  const [question, other] = [await asked(), await asked()];
  expect(await signIn(key, { ...question, token: other.token })).toBeNull();
  expect(await signIn(key, { ...question, challenge: newToken() })).toBeNull();
  const late = new Date(Date.now() + challengeLifetime + 1);
  expect(await signInWithPasskey(signWith(key, other), other.token, unknownVisit, late)).toBeNull();
  expect(await signIn(key, question)).not.toBeNull();
});

test("an answer made on another site, for another site, or without its owner's consent is refused", async () => {
  const key = await aKey(await anAccount());
  for (const told of [{ origin: "https://evil.example" }, { rpId: "evil.example" }, { userVerified: false }]) {
    expect(await signIn(key, { ...(await asked()), ...told })).toBeNull();
  }
});

test("nobody signs in with a key that is not kept, signs as another, or says it is another's", async () => {
  const [account, other] = [await anAccount(), await anAccount()];
  const [key, others] = [await aKey(account), await aKey(other)];
  const stranger = makeKey({ challenge: "", user: { id: key.userHandle } }).key;
  expect(await signIn(stranger, await asked())).toBeNull();
  expect(await signIn({ ...others, id: key.id }, await asked())).toBeNull();
  expect(await signIn({ ...key, userHandle: others.userHandle }, await asked())).toBeNull();
  expect(await db.session.count({ where: { userId: { in: [account.id, other.id] } } })).toBe(0);
});

test("a copied key is noticed: a count that was there before is refused", async () => {
  const key = await aKey(await anAccount());
  expect(await signIn(key, { ...(await asked()), counter: 7 })).not.toBeNull();
  expect(await signIn(key, { ...(await asked()), counter: 7 })).toBeNull();
  expect(await signIn(key, { ...(await asked()), counter: 6 })).toBeNull();
  expect(await signIn(key, { ...(await asked()), counter: 8 })).not.toBeNull();
});

test("a removed passkey, a closed account and an account that is gone sign nobody in", async () => {
  const [removed, closed, gone] = [await anAccount(), await anAccount(), await anAccount()];
  const keys = [await aKey(removed), await aKey(closed), await aKey(gone)];
  expect(await removePasskey((await ownPasskeys(removed))[0]?.id ?? "", removed, browser)).toBe("removed");
  await disableAccount(closed.id, await anAdministrator());
  expect(await db.passkey.count({ where: { userId: closed.id } })).toBe(0); // nor when it is opened again
  await db.user.delete({ where: { id: gone.id }, select: { id: true } });
  for (const key of keys) expect(await signIn(key, await asked())).toBeNull();
  expect(await db.passkey.count({ where: { userId: gone.id } })).toBe(0);
});

test("a passkey is added only by the session that asked for it, once, on this site, with its owner's consent", async () => {
  const [account, other] = [await anAccount(), await anAccount()];
  const session = await startSession(account.id);
  const add = (answer: unknown, by = account, token = session) =>
    addPasskey(newPasskey.parse(answer), "Laptop", by, { session: token, browser });
  expect(await add(makeKey(await options(account, session)).answer, account, newToken())).toBe("refused");
  expect(await add(makeKey(await options(account, session)).answer, other)).toBe("refused");
  for (const told of [{ origin: "https://evil.example" }, { rpId: "evil.example" }, { userVerified: false }]) {
    expect(await add(makeKey(await options(account, session), told).answer)).toBe("refused");
  }
  const { answer } = makeKey(await options(account, session));
  expect(await add(answer)).toBe("added");
  expect(await add(answer)).toBe("refused");
  expect(await ownPasskeys(account)).toHaveLength(1);
});

test("a passkey is set up by whoever has just signed in: not ten minutes later, not with another's session, not when the session was used since", async () => {
  const [account, other] = [await anAccount(), await anAccount()];
  const ago = (minutes: number) => startSession(account.id, { now: new Date(Date.now() - minutes * 60_000) });
  expect(await askForPasskey(account, await ago(9))).toHaveProperty("challenge");
  const old = await ago(11);
  await noteSeen(digestOf(old), new Date(Date.now() + 86_400_000));
  expect(await askForPasskey(account, old)).toBe("stale");
  expect(await askForPasskey(account, newToken())).toBe("stale");
  expect(await askForPasskey(account, await startSession(other.id))).toBe("stale");
});

test("nobody removes another's passkey, and nobody has more than ten", async () => {
  const [account, other] = [await anAccount(), await anAccount()];
  for (let count = 0; count < mostPasskeys; count++) await aKey(account, `Schlüssel ${count}`);
  expect(await askForPasskey(account, await startSession(account.id))).toBe("too-many");
  const [first] = await ownPasskeys(account);
  expect(await removePasskey(first?.id ?? "", other, browser)).toBe("gone");
  expect(await ownPasskeys(account)).toHaveLength(mostPasskeys);
});

test("what is asked is the same for everybody, names no key and no account, and not more often than mails", async () => {
  const network = newToken();
  const question = await askWhoItIs(network);
  expect(question).toMatchObject({ options: { rpId: "localhost", userVerification: "required" } });
  expect(JSON.stringify(question)).not.toContain('allowCredentials":[{');
  const more = await Promise.all(Array.from({ length: 35 }, () => askWhoItIs(network)));
  expect(more.filter((each) => each === "too-many").length).toBeGreaterThanOrEqual(6);
});
