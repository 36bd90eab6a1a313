// What Next is told about a request: only what is listed here. Everything else a client may send stays outside.
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { clientHeader } from "../client.ts";

/** For pages that know who asks. `next-*` are the desk's own scripts calling an action. */
const passedOn = ["accept", "accept-language", "content-type", "cookie", "referer", "user-agent"] as const;
const passedOnAtDesk = ["next-action", "next-router-state-tree"] as const;

/** The address under which Next believes to be reached is the portal's, whatever the request says. */
function addressed(siteUrl: string): IncomingHttpHeaders {
  const { host, protocol } = new URL(siteUrl);
  return { host, "x-forwarded-host": host, "x-forwarded-proto": protocol.slice(0, -1) };
}

/** A document is the same for everybody: its render knows nothing of who asked. */
export const sharedHeaders = (siteUrl: string): IncomingHttpHeaders => ({
  ...addressed(siteUrl),
  accept: "text/html",
  "user-agent": "Podium",
});

type Own = { siteUrl: string; client: string; body?: Buffer | undefined; policy?: string | undefined };

/** Headers for a personal page, a form or the desk. The origin was checked before: Next hears that it is ours. */
export function ownHeaders(request: IncomingMessage, { siteUrl, client, body, policy }: Own): IncomingHttpHeaders {
  const named = (policy ? [...passedOn, ...passedOnAtDesk] : passedOn).map((name) => [name, request.headers[name]] as const);
  const headers: IncomingHttpHeaders = { ...addressed(siteUrl), ...Object.fromEntries(named.filter(([, value]) => value !== undefined)) };
  headers[clientHeader] = client;
  if (body) {
    headers["content-length"] = String(body.length);
    headers.origin = siteUrl;
  }
  if (policy) headers["content-security-policy"] = policy; // Next reads the nonce from here
  return headers;
}
