// What the desk's form handlers share: their fields, their answer, their cookie.
import { sessionCookie, sessionLifetime } from "#lib/accounts/session-cookie";
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
export const seeOther = (location: string, cookie?: string) =>
  new Response(null, { status: 303, headers: { location, "cache-control": "no-store", ...(cookie && { "set-cookie": cookie }) } });

/** The cookie of a session; without a token it is taken back. */
export function cookieOf(token: string | null): string {
  const { siteUrl } = settings();
  const secure = siteUrl.startsWith("https:") ? "; Secure" : "";
  const seconds = token ? sessionLifetime / 1000 : 0;
  return `${sessionCookie(siteUrl)}=${token ?? ""}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}
