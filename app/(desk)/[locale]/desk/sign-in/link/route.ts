import { after } from "next/server";
import { linkRequest } from "#lib/accounts/schema";
import { mailSignInLink } from "#lib/accounts/sign-in-mail";
import { localeOf, pathTo } from "#lib/addresses";
import { clientOf } from "#lib/client";
import { fieldsOf, seeOther } from "../../../../handler.ts";

/** Asks for a link. The answer is the same, and as quick, whether the address has an account or not. */
export async function POST(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const locale = localeOf((await params).locale);
  const form = linkRequest.safeParse(await fieldsOf(request));
  if (!form.success) return seeOther(pathTo("signIn", locale, {}, { problem: "address" }));
  const { email, next } = form.data;
  const { addressDigest } = clientOf(request);
  after(() => mailSignInLink({ email, locale, next }, addressDigest));
  return seeOther(pathTo("signIn", locale, {}, { sent: "1", next }));
}
