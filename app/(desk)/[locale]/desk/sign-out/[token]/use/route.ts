import { useOfLink } from "#lib/accounts/schema";
import { consumeSignOutLink } from "#lib/accounts/sign-out/commands";
import { localeOf, pathTo } from "#lib/addresses";
import { cookieOf, seeOther } from "../../../../../handler.ts";

/** Signs out everywhere: only this post does, opening the link's page doesn't. */
export async function POST(_request: Request, { params }: { params: Promise<{ locale: string; token: string }> }): Promise<Response> {
  const { locale: segment, token } = await params;
  const locale = localeOf(segment);
  const read = useOfLink.safeParse({ token });
  const used = read.success && (await consumeSignOutLink(read.data.token));
  if (!used) return seeOther(pathTo("signOutLink", locale, { token }));
  return seeOther(pathTo("signIn", locale, {}, { sent: "everywhere" }), cookieOf(null));
}
