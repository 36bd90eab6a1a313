// The cookie that says who is signed in.
const day = 24 * 60 * 60_000;

/** Milliseconds that a session lasts. */
export const sessionLifetime = 14 * day;

/** next-auth's own name: its reader finds the sessions that this house makes. */
export const sessionCookie = (siteUrl: string) =>
  siteUrl.startsWith("https:") ? "__Secure-next-auth.session-token" : "next-auth.session-token";

/** The value of a cookie in a Cookie header. */
export const cookieIn = (header: string | undefined, name: string): string | undefined =>
  header
    ?.split(";")
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
