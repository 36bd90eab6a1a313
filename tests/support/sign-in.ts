// Browsers of people who are already signed in.
import type { Browser, Page } from "@playwright/test";
import type { Account } from "#lib/accounts/guard";
import { sessionCookie } from "#lib/accounts/session-cookie";
import { startSession } from "#lib/accounts/sessions/commands";
import type { Role } from "#prisma/generated/enums";
import { anAccount, aWriter } from "#tests/support/accounts";

export type Visitor = { page: Page; account: Account };

/** A browser of its own, signed in with that role. Script is off unless asked for: the desk works without. */
export async function signedIn(browser: Browser, address: string, role: Role, options: { script?: boolean } = {}): Promise<Visitor> {
  const account = role === "guest_author" || role === "author" || role === "editor" ? await aWriter(role) : await anAccount(role);
  const context = await browser.newContext({ baseURL: address, javaScriptEnabled: options.script ?? false });
  await context.addCookies([{ name: sessionCookie(address), value: await startSession(account.id), url: address }]);
  return { page: await context.newPage(), account };
}
