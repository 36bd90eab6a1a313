// Signing in: a mailed link is used up once and becomes a session. Both are kept as digests.
import { type Locale, pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { digestOf, newToken } from "#lib/secrets";
import { settings } from "#lib/settings";
import { record } from "../audit/commands.ts";
import { unknownVisit, type Visit } from "./devices/visit.ts";
import { findAccountByEmail } from "./queries.ts";
import { enter, type SignedIn } from "./sessions/enter.ts";

/** Milliseconds that a mailed link is good for. */
export const linkLifetime = 30 * 60_000;

/** On a busy day a sign-in rather waits for a connection than fails. */
const patient = { maxWait: 10_000 };

/** A link that signs this address in once, usually within half an hour. Who asks for one decides who may see it: it goes into a mail. */
export async function makeLink(email: string, locale: Locale = "de", next?: string, lifetime = linkLifetime): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(Date.now() + lifetime);
  await db.signInLink.create({ data: { tokenDigest: digestOf(token), email, expiresAt } });
  return settings().siteUrl + pathTo("signInLink", locale, { token }, { next });
}

/** Uses the link up. Of two who try at the same moment one succeeds. @returns null if the link is over */
export async function consumeLink(token: string, now = new Date(), visit: Visit = unknownVisit): Promise<SignedIn | null> {
  const tokenDigest = digestOf(token);
  return db.$transaction(async (tx) => {
    const link = await tx.signInLink.findUnique({ where: { tokenDigest }, select: { email: true } });
    if (!link) return null;
    const used = await tx.signInLink.deleteMany({ where: { tokenDigest, expiresAt: { gt: now } } });
    if (used.count === 0) return null;
    const account = await findAccountByEmail(link.email, tx);
    if (!account) return null;
    // The first time proves that the address is theirs.
    const { count } = await tx.user.updateMany({ where: { id: account.id, emailVerified: null }, data: { emailVerified: now } });
    return enter(tx, account.id, { way: "link", isFirst: count > 0 }, visit, now);
  }, patient);
}

/**
 * A one-time link for the first start. Makes the account of ADMIN_EMAIL where there is no administrator yet.
 * @returns null once an administrator has signed in
 */
export async function firstAdministratorLink(): Promise<string | null> {
  const email = await firstAdministrator(settings().ADMIN_EMAIL.toLowerCase());
  return email && makeLink(email);
}

async function firstAdministrator(email: string): Promise<string | null> {
  const administrators = await db.user.findMany({
    where: { role: "administrator", disabledAt: null, sample: false },
    select: { email: true, emailVerified: true },
    orderBy: { id: "asc" },
    take: 100,
  });
  if (administrators.some(({ emailVerified }) => emailVerified)) return null;
  const waiting = administrators.find((each) => each.email === email) ?? administrators[0];
  if (waiting) return waiting.email;
  // An account with that address may exist already, as the sample publication's or with a lesser role: whoever sets the setting owns the portal.
  const grant = { role: "administrator", disabledAt: null, sample: false } as const;
  await db.$transaction(async (tx) => {
    const { id } = await tx.user.upsert({
      where: { email },
      create: { id: newId(), email, ...grant },
      update: grant,
      select: { id: true },
    });
    await record(tx, { kind: "role_changed", actorId: null, accountId: id, details: { to: "administrator" } });
  });
  return email;
}
