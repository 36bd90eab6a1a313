// Headers of our answers. Flat lists (name, value, name, value …): Node writes them as they are.

export type Headers = readonly string[];

const common = [
  ["x-content-type-options", "nosniff"],
  ["referrer-policy", "same-origin"],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
  ["permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"],
].flat();

const bounds = "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const everywhere = `connect-src 'self'; ${bounds}`;
const ownFiles = "style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'";

/** Readers get documents: the portal's own module is the only script, and nothing is inline. */
export const readerPolicy = `default-src 'none'; script-src 'self'; ${ownFiles}; ${everywhere}`;

/** The page of a player that its reader asked for: that one host may be framed, on that one page. */
export const framingPolicy = (origin: string) => `${readerPolicy}; frame-src ${new URL(origin).origin}`;

/** The same where a script of that origin counts those who have consented: it may load, and send what it counts. */
export const countingPolicy = (origin: string) =>
  `default-src 'none'; script-src 'self' ${origin}; style-src 'self'; img-src 'self' ${origin}; media-src 'self'; font-src 'self'; connect-src 'self' ${origin}; ${bounds}`;

/** The desk is an application: its scripts carry the nonce of the answer. */
export const deskPolicy = (nonce: string) =>
  `default-src 'none'; script-src 'self' 'nonce-${nonce}' 'strict-dynamic'; ${ownFiles}; ${everywhere}`;

/** While somebody develops, the framework's tools run in every page; nobody else sees it. */
export const developmentPolicy = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ws:; frame-ancestors 'none'";

/** What stands on every answer, whoever asks for what. */
export function securityHeaders(siteUrl: string, policy: string = readerPolicy): Headers {
  const transport = siteUrl.startsWith("https:") ? ["strict-transport-security", "max-age=31536000; includeSubDomains"] : [];
  return [...common, "content-security-policy", policy, ...transport];
}
