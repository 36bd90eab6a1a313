import { cookies } from "next/headers";
import { consumeLink } from "#lib/accounts/commands";
import { visitOf } from "#lib/accounts/devices/visit";
import { deskPath } from "#lib/accounts/next-page";
import { useOfLink } from "#lib/accounts/schema";
import { sessionCookie } from "#lib/accounts/session-cookie";
import { endSession } from "#lib/accounts/sessions/commands";
import { localeOf, pathTo } from "#lib/addresses";
import { settings } from "#lib/settings";
import { cookiesOf, fieldsOf, seeOther } from "../../../../../handler.ts";

/** Uses the link up: only this post does, opening the link's page doesn't. A session that this browser had ends. */
export async function POST(request: Request, { params }: { params: Promise<{ locale: string; token: string }> }): Promise<Response> {
  const { locale: segment, token } = await params;
  const locale = localeOf(segment);
  const form = useOfLink.safeParse({ ...(await fieldsOf(request)), token });
  const visit = visitOf(request.headers, settings().siteUrl);
  const entered = form.success ? await consumeLink(form.data.token, new Date(), visit) : null;
  if (!entered) return seeOther(pathTo("signIn", locale, {}, { problem: "link", next: form.data?.next }));
  const before = (await cookies()).get(sessionCookie(settings().siteUrl))?.value;
  if (before) await endSession(before);
  return seeOther(deskPath(form.data?.next, locale), ...cookiesOf(entered));
}
