// Who is at the other end, as far as the portal needs to know it. The door writes the address into a header of its own, after
// weighing TRUSTED_PROXIES; what a client claims about itself in X-Forwarded-For is never read here.
import { isIP } from "node:net";
import { keyedDigest } from "./secrets.ts";

/** Set by the door on every request, whatever the client sent under that name. */
export const clientHeader = "x-podium-client";

export type Client = {
  address: string;
  /** The network that one sender usually has: /24 of IPv4, /56 of IPv6. */
  block: string;
  addressDigest: string;
  userAgent: string;
  referrer: string;
};

const longestUserAgent = 400;
const longestReferrer = 1000;

export function clientOf(request: { headers: Pick<Headers, "get"> }): Client {
  const address = request.headers.get(clientHeader)?.trim().slice(0, 64) ?? "";
  const block = blockOf(address);
  return {
    address,
    block,
    addressDigest: keyedDigest("address", block),
    userAgent: (request.headers.get("user-agent") ?? "").slice(0, longestUserAgent),
    referrer: (request.headers.get("referer") ?? "").slice(0, longestReferrer),
  };
}

/** Digest of who somebody says to be: the e-mail address if there is one, else the name together with the network. */
export function senderDigestOf(client: Pick<Client, "block">, identity: { name: string; email: string | null }): string {
  const said = identity.email
    ? `mail ${identity.email.trim().toLowerCase()}`
    : `name ${identity.name.normalize("NFKC").trim().toLowerCase()} ${client.block}`;
  return keyedDigest("sender", said);
}

/** The network of an address. What is no address is one network of its own: "unknown". */
export function blockOf(address: string): string {
  const bare = address.replace(/%.*$/, "");
  if (isIP(bare) === 4) return blockOfFour(bare);
  if (isIP(bare) !== 6) return "unknown";
  const groups = groupsOf(bare);
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0, sixth = 0, seventh = 0, eighth = 0] = groups;
  const mapped = [first, second, third, fourth, fifth].every((group) => group === 0) && sixth === 0xffff;
  if (mapped) return blockOfFour([seventh >> 8, seventh & 0xff, eighth >> 8, eighth & 0xff].join("."));
  return `${[first, second, third, fourth & 0xff00].map((group) => group.toString(16)).join(":")}::/56`;
}

const blockOfFour = (address: string) => `${address.split(".").slice(0, 3).join(".")}.0/24`;

// The eight groups of an IPv6 address. URL writes each address in one way: lower case, dotted tails as groups, "::" once.
function groupsOf(address: string): number[] {
  const [head = "", tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const left = head.split(":").filter(Boolean);
  const right = tail?.split(":").filter(Boolean) ?? [];
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => "0");
  return [...left, ...zeros, ...right].map((group) => Number.parseInt(group, 16));
}
