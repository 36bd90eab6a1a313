// From where somebody signs in: the browser, and the token by which it is known again.
import { tokenPattern } from "../../secrets.ts";
import { cookieIn } from "../session-cookie.ts";
import { type Browser, browserOf, unknownBrowser } from "./browser.ts";

/** `device` is the token from the browser's cookie; null when it has none. */
export type Visit = Browser & { device: string | null };

export const unknownVisit: Visit = { ...unknownBrowser, device: null };

/** Over https the name binds the cookie to this host and path: no other part of the domain can set it. */
export const deviceCookie = (siteUrl: string) => (siteUrl.startsWith("https:") ? "__Host-podium-device" : "podium-device");

/** Seconds that a browser keeps the cookie after a sign-in; what the portal keeps of it goes with the same term. */
export const deviceLifetime = 365 * 24 * 3600;

export function visitOf(headers: Pick<Headers, "get">, siteUrl: string): Visit {
  const token = cookieIn(headers.get("cookie") ?? undefined, deviceCookie(siteUrl));
  const device = token && tokenPattern.test(token) ? token : null;
  return { ...browserOf(headers.get("user-agent") ?? ""), device };
}
