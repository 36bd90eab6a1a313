// What the desk's form handlers share: their fields, their answer, their cookie.
import { deviceCookie, deviceLifetime } from "#lib/accounts/devices/visit";
import { challengeLifetime } from "#lib/accounts/passkeys/challenges/commands";
import { sessionCookie, sessionLifetime } from "#lib/accounts/session-cookie";
import type { SignedIn } from "#lib/accounts/sessions/enter";
import { settings } from "#lib/settings";

/** The fields of a form post, or null for anything else. */
export async function fieldsOf(request: Request): Promise<Record<string, unknown> | null> {
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(request.headers.get("content-type") ?? "")) return null;
  return request.formData().then(
    (form) => Object.fromEntries(form),
    () => null, // a body that isn't what its header says
  );
}

/** Going back and reloading are safe. */
export function seeOther(location: string, ...cookies: readonly string[]): Response {
  return withCookies(new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } }), cookies);
}

/** For a script that asked. */
export function inJson(answer: object, status = 200, ...cookies: readonly string[]): Response {
  return withCookies(Response.json(answer, { status, headers: { "cache-control": "no-store" } }), cookies);
}

function withCookies(response: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) response.headers.append("set-cookie", cookie);
  return response;
}

/** Who is signed in, and which browser this is. The second stays when somebody signs out: it says nothing about who that was. */
export function cookiesOf({ session, device }: SignedIn): string[] {
  const { siteUrl } = settings();
  return [cookieOf(session), cookie(deviceCookie(siteUrl), device, deviceLifetime)];
}

/** The cookie of a session; without a token it is taken back. */
export const cookieOf = (token: string | null) =>
  cookie(sessionCookie(settings().siteUrl), token ?? "", token ? sessionLifetime / 1000 : 0);

/** The cookie of somebody who was asked for a passkey and has not answered yet. */
export const askedCookie = "podium-passkey";
export const askedCookieOf = (token: string | null) => cookie(askedCookie, token ?? "", token ? challengeLifetime / 1000 : 0);

function cookie(name: string, value: string, seconds: number): string {
  const secure = settings().siteUrl.startsWith("https:") ? "; Secure" : "";
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}
