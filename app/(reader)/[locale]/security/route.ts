import { localeOf, pathTo } from "#lib/addresses";
import { expiresAt } from "#lib/page-cache/tags";
import { settings } from "#lib/settings";
import { securityText } from "#lib/site/security-text";

const day = 86_400_000;

/** Whom to tell of a weakness. One file speaks for the whole host, and none without somebody to tell. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { siteUrl, SECURITY_CONTACT } = settings();
  if (SECURITY_CONTACT === undefined || localeOf((await params).locale) !== "de") return new Response(null, { status: 404 });
  const now = new Date();
  expiresAt(new Date(now.getTime() + day));
  const text = securityText({ contact: SECURITY_CONTACT, address: siteUrl + pathTo("security", "de") }, now);
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
}
