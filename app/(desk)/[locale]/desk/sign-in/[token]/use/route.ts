import { cookies } from "next/headers";
import { consumeLink, endSession } from "#lib/accounts/commands";
import { deskPath } from "#lib/accounts/next-page";
import { useOfLink } from "#lib/accounts/schema";
import { sessionCookie } from "#lib/accounts/session-cookie";
import { localeOf, pathTo } from "#lib/addresses";
import { settings } from "#lib/settings";
import { cookieOf, fieldsOf, seeOther } from "../../../../../handler.ts";

/** Uses the link up: only this post does, opening the link's page doesn't. A session that this browser had ends. */
export async function POST(request: Request, { params }: { params: Promise<{ locale: string; token: string }> }): Promise<Response> {
  const { locale: segment, token } = await params;
  const locale = localeOf(segment);
  const form = useOfLink.safeParse({ ...(await fieldsOf(request)), token });
  const session = form.success ? await consumeLink(form.data.token) : null;
  if (!session) return seeOther(pathTo("signIn", locale, {}, { problem: "link" }));
  const before = (await cookies()).get(sessionCookie(settings().siteUrl))?.value;
  if (before) await endSession(before);
  return seeOther(deskPath(form.data?.next, locale), cookieOf(session));
}
