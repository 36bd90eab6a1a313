// Posts from other sites are refused: no form of ours is filled in there.
import type { IncomingHttpHeaders } from "node:http";

/**
 * A browser says where a request comes from and cannot be made to lie about it. Programs that say nothing are no browsers:
 * they carry nobody's cookies.
 */
export function comesFromElsewhere(headers: IncomingHttpHeaders, siteUrl: string): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  return headers.origin !== undefined && headers.origin !== siteUrl;
}
