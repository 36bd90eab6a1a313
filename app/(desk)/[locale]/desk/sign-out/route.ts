import { cookies } from "next/headers";
import { sessionCookie } from "#lib/accounts/session-cookie";
import { endSession } from "#lib/accounts/sessions/commands";
import { localeOf, pathTo } from "#lib/addresses";
import { settings } from "#lib/settings";
import { cookieOf, seeOther } from "../../../handler.ts";

export async function POST(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const token = (await cookies()).get(sessionCookie(settings().siteUrl))?.value;
  if (token) await endSession(token);
  return seeOther(pathTo("signIn", localeOf((await params).locale), {}, { sent: "out" }), cookieOf(null));
}
