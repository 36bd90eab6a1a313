// Who is asking. next-auth reads the session; nothing else in the house knows that it does.
import { PrismaAdapter } from "@next-auth/prisma-adapter";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getServerSession, type NextAuthOptions } from "next-auth";
import type { Adapter } from "next-auth/adapters";
import { cache } from "react";
import { z } from "zod";
import { type Locale, localeOf, pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { digestOf } from "#lib/secrets";
import { settings } from "#lib/settings";
import { type Account, type Administrator, isAdministrator } from "./guard.ts";
import { findAccount } from "./queries.ts";
import { sessionCookie, sessionLifetime } from "./session-cookie.ts";
import { noteSeen } from "./sessions/commands.ts";

const day = 24 * 60 * 60;
const signedIn = z.object({ user: z.object({ id: z.string() }) });

/** No provider: sessions begin with a link of our own (commands.ts), because next-auth's links are used up by opening them. */
export function authOptions(): NextAuthOptions {
  return {
    adapter: adapter(),
    providers: [],
    pages: { signIn: pathTo("signIn", "de"), signOut: pathTo("desk", "de"), error: pathTo("signIn", "de") },
    session: { strategy: "database", maxAge: sessionLifetime / 1000, updateAge: day },
    useSecureCookies: settings().siteUrl.startsWith("https:"),
    // Whole rows arrive here; only what is named leaves it.
    callbacks: {
      session: ({ session, user }) => ({ expires: session.expires, user: { id: user.id, name: user.name, email: user.email } }),
    },
  };
}

/** The signed-in account, or null; an account that was disabled has no session. */
export const currentAccount = cache(async (): Promise<Account | null> => {
  const session = signedIn.safeParse(await getServerSession(authOptions()));
  return session.success ? findAccount(session.data.user.id) : null;
});

type Asked = { locale: Locale; fields: Record<string, FormDataEntryValue>; administrator: Administrator };

/** The fields of an administrator's form. Anybody else is sent to the form's page, which says what is missing: a sign-in, or the right. */
export async function administratorsForm(
  form: FormData,
  page: "deskAccounts" | "deskAkismet" | "deskAnalytics" | "deskSettings" | "deskPolicy",
): Promise<Asked> {
  const fields = Object.fromEntries(form);
  const locale = localeOf(String(fields.locale));
  const account = await currentAccount();
  return isAdministrator(account) ? { locale, fields, administrator: account } : redirect(pathTo(page, locale));
}

/** The token of this request's session; null without a cookie. */
export async function sessionToken(): Promise<string | null> {
  return (await cookies()).get(sessionCookie(settings().siteUrl))?.value ?? null;
}

/** Which of the account's sessions this request belongs to. */
export async function sessionDigest(): Promise<string | null> {
  const token = await sessionToken();
  return token ? digestOf(token) : null;
}

const seen = z.object({ seenOn: z.date() });

/** The adapter reads whole rows, so this costs no question of its own. */
function wasSeenToday(session: unknown): boolean {
  const read = seen.safeParse(session);
  return read.success && read.data.seenOn.toISOString().slice(0, 10) === new Date().toISOString().slice(0, 10);
}

// next-auth hands over the token from the cookie; the rows are named by its digest.
function adapter(): Adapter {
  const inner = PrismaAdapter(db);
  return {
    ...inner,
    getSessionAndUser: async (token) => {
      const found = (await inner.getSessionAndUser?.(digestOf(token))) ?? null;
      if (found && !wasSeenToday(found.session)) await noteSeen(digestOf(token));
      return found;
    },
    updateSession: async (session) => inner.updateSession?.({ ...session, sessionToken: digestOf(session.sessionToken) }),
    deleteSession: async (token) => void (await db.session.deleteMany({ where: { sessionToken: digestOf(token) } })),
  };
}
