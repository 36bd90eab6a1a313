// Whose request it is, when proxies stand in front: only those named in TRUSTED_PROXIES are believed.
import { BlockList, isIP } from "node:net";

export type Trust = (address: string) => boolean;

/** Reads addresses and networks (CIDR) once. */
export function trustOf(networks: readonly string[]): Trust {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", bits] = network.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    list.addSubnet(address, Number(bits ?? (family === "ipv6" ? 128 : 32)), family);
  }
  return (address) => isIP(address) > 0 && list.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

/** The nearest address on the way here that is not one of our own proxies. */
export function clientAddress(peer: string | undefined, forwardedFor: string | undefined, trusted: Trust): string {
  let client = plain(peer ?? "");
  if (!trusted(client)) return client;
  // Each proxy appends whom it saw; what stands further left than the first stranger is what the stranger claims.
  for (const hop of (forwardedFor ?? "").split(",").reverse()) {
    const address = plain(hop.trim());
    if (isIP(address) === 0) break;
    client = address;
    if (!trusted(address)) break;
  }
  return client;
}

/** Without the port some proxies append, the brackets and the prefix of an IPv4 address in IPv6 clothes. */
function plain(address: string): string {
  const bare = address.replace(/^\[(.*)\](:\d+)?$/, "$1").replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
  return bare.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "");
}
