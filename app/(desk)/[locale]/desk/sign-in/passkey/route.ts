import { askWhoItIs } from "#lib/accounts/passkeys/sign-in/commands";
import { clientOf } from "#lib/client";
import { askedCookieOf, inJson } from "../../../../handler.ts";

/** Asks the browser who it is. The same for everybody: nothing was said yet. */
export async function POST(request: Request): Promise<Response> {
  const asked = await askWhoItIs(clientOf(request).addressDigest);
  if (asked === "too-many") return inJson({ problem: "too-many" }, 429);
  const { challenge, rpId, timeout } = asked.options;
  return inJson({ challenge, rpId, timeout }, 200, askedCookieOf(asked.token));
}
