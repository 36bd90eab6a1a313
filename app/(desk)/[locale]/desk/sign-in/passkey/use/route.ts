import { cookies } from "next/headers";
import { visitOf } from "#lib/accounts/devices/visit";
import { deskPath } from "#lib/accounts/next-page";
import { usedPasskeyForm } from "#lib/accounts/passkeys/schema";
import { signInWithPasskey } from "#lib/accounts/passkeys/sign-in/commands";
import { sessionCookie } from "#lib/accounts/session-cookie";
import { endSession } from "#lib/accounts/sessions/commands";
import { localeOf } from "#lib/addresses";
import { settings } from "#lib/settings";
import { askedCookie, askedCookieOf, cookiesOf, fieldsOf, inJson } from "../../../../../handler.ts";

/** Signs in with the answer of a passkey. Whatever is wrong with it, the answer is the same. A session that this browser had ends. */
export async function POST(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const locale = localeOf((await params).locale);
  const { siteUrl } = settings();
  const [jar, form] = [await cookies(), usedPasskeyForm.safeParse(await fieldsOf(request))];
  const asked = jar.get(askedCookie)?.value;
  const entered = form.success && asked ? await signInWithPasskey(form.data.answer, asked, visitOf(request.headers, siteUrl)) : null;
  if (!entered) return inJson({ problem: "refused" }, 403, askedCookieOf(null));
  const before = jar.get(sessionCookie(siteUrl))?.value;
  if (before) await endSession(before);
  return inJson({ next: deskPath(form.data?.next, locale) }, 200, ...cookiesOf(entered), askedCookieOf(null));
}
